import { ActionIcon, Anchor, Group, Tooltip, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSettings, IconSun } from "@tabler/icons-react";
import { Link, Outlet, useLocation, useNavigation } from "react-router";
import { OfflineIndicator } from "../features/settings/offline-indicator";
import { SLOT_ID } from "../ui/header-slot";
import classes from "./shell.module.css";

/** The frame around every screen: one narrow bar, in which a screen may put what belongs to it, and the screen. */
export function Shell() {
  const inProblem = /^\/((problem|own|make)\b|session\/[^/]+$)/.test(useLocation().pathname);
  const busy = useNavigation().state === "loading";
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main" onClick={skipToMain}>
        Skip to content
      </a>
      <header className={classes.header} aria-busy={busy}>
        <Anchor component={Link} to="/" className={classes.name} underline="never" aria-label="Dryrun, all problems">
          <Logo />
          <span className={inProblem ? classes.nameInProblem : undefined}>Dryrun</span>
        </Anchor>
        <div id={SLOT_ID} className={classes.slot} />
        <Group gap={4} wrap="nowrap">
          <OfflineIndicator quiet={inProblem} />
          {/* Beside a problem's own controls a narrow screen has room for one. */}
          <Group gap={4} wrap="nowrap" className={inProblem ? classes.wideOnly : undefined}>
            <ColorSchemeToggle />
            <Tooltip label="Settings">
              <ActionIcon component={Link} to="/settings" variant="subtle" color="gray" size="lg" aria-label="Settings">
                <IconSettings size={18} />
              </ActionIcon>
            </Tooltip>
          </Group>
        </Group>
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

/** The address's hash is the route, so the link cannot use it. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--mantine-primary-color-filled)" />
      <path d="M9 8h6.5c5 0 8 3 8 8s-3 8-8 8H9zm4 3.6v8.8h2.3c2.6 0 4-1.6 4-4.4s-1.4-4.4-4-4.4z" fill="#fff" />
    </svg>
  );
}

function ColorSchemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const next = scheme === "dark" ? "light" : "dark";
  return (
    <Tooltip label={`Switch to ${next}`}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Switch to ${next} colours`} onClick={() => setColorScheme(next)}>
        {scheme === "dark" ? <IconSun size={18} /> : <IconMoon size={18} />}
      </ActionIcon>
    </Tooltip>
  );
}
