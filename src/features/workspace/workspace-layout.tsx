import { SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useEffect, useState } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { localStore } from "../../runtime/storage/local-store";
import { ConsolePanel } from "./console/console-panel";
import { EditorPanel } from "./editor/editor-panel";
import { StorageBanner } from "./storage-banner";
import { Toolbar } from "./toolbar";
import { ProblemPanel } from "./problem/problem-panel";
import { useWorkspaceState } from "./workspace-context";
import classes from "./workspace.module.css";

interface WorkspaceLayoutProps {
  /** Stands beside the editor, where a session has its steps. */
  readonly rail?: ReactNode;
  /** Whether the rail is shown where there is room for it; where there is none, it is a view of its own. */
  readonly railOpen?: boolean;
  /** Tells two layouts on one screen apart. */
  readonly scope?: string;
  /** Whether it is in view: the bar at the top is for one problem. */
  readonly active?: boolean;
}

/** Statement left, editor right, console below; one at a time where there is no room. */
export function WorkspaceLayout({ rail, railOpen = true, scope = "", active = true }: WorkspaceLayoutProps) {
  const narrow = useMediaQuery("(max-width: 48em)", window.matchMedia("(max-width: 48em)").matches, { getInitialValueInEffect: false });
  return (
    <div className={classes.screen}>
      {active && <Toolbar />}
      <StorageBanner />
      <div className={classes.view}>{narrow ? <Narrow rail={rail} /> : <Wide rail={railOpen && rail} scope={scope} />}</div>
    </div>
  );
}

interface WideProps {
  readonly rail: ReactNode;
  readonly scope: string;
}

function Wide({ rail, scope }: WideProps) {
  const columns = useDefaultLayout({ id: `${scope}workspace-columns`, storage: localStore });
  const rows = useDefaultLayout({ id: `${scope}workspace-rows`, storage: localStore });
  return (
    <div className={classes.wide}>
      {/* First for the keyboard, which gets no further than into the editor, and at the right for the eye. */}
      {rail}
      <Group id={`${scope}workspace-columns`} className={classes.panels} defaultLayout={columns.defaultLayout} onLayoutChanged={columns.onLayoutChanged}>
        <Panel id={`${scope}problem`} defaultSize="42%" minSize="18rem">
          <ProblemPanel />
        </Panel>
        <Separator className={classes.columnSeparator} aria-label="Width of the statement" />
        <Panel id={`${scope}work`} minSize="22rem">
          <Group id={`${scope}workspace-rows`} orientation="vertical" defaultLayout={rows.defaultLayout} onLayoutChanged={rows.onLayoutChanged}>
            <Panel id={`${scope}editor`} defaultSize="62%" minSize="6rem">
              <EditorPanel />
            </Panel>
            <Separator className={classes.rowSeparator} aria-label="Height of the console" />
            <Panel id={`${scope}console`} minSize="5rem">
              <ConsolePanel />
            </Panel>
          </Group>
        </Panel>
      </Group>
    </div>
  );
}

type View = "problem" | "code" | "console" | "rail";

function Narrow({ rail }: { readonly rail: ReactNode }) {
  const [view, setView] = useState<View>("problem");
  const trial = useWorkspaceState(({ trial }) => trial.status);
  useEffect(() => {
    if (trial !== "none") setView("console");
  }, [trial]);
  // All three stay, so that nothing typed and no scroll position is lost when the view changes.
  return (
    <div className={classes.narrow}>
      <SegmentedControl
        fullWidth
        radius={0}
        aria-label="View"
        value={view}
        onChange={(value) => setView(value as View)}
        data={[
          { value: "problem", label: "Problem" },
          { value: "code", label: "Code" },
          { value: "console", label: "Console" },
          ...(rail ? [{ value: "rail", label: "Steps" }] : []),
        ]}
      />
      <div className={classes.view} hidden={view !== "problem"}>
        <ProblemPanel />
      </div>
      <div className={classes.view} hidden={view !== "code"}>
        <EditorPanel />
      </div>
      <div className={classes.view} hidden={view !== "console"}>
        <ConsolePanel />
      </div>
      <div className={classes.view} hidden={view !== "rail"}>
        {rail}
      </div>
    </div>
  );
}
