import { Button } from "@mantine/core";
import { useStore } from "zustand";
import { useEnvironment } from "../../state/environment";

/** Installs Dryrun as an app; there only while the browser offers it. */
export function InstallButton() {
  const { installPrompt } = useEnvironment().services;
  const { kind } = useStore(installPrompt.state);
  if (kind !== "offered") return null;
  return (
    <Button size="compact-sm" variant="default" onClick={() => void installPrompt.ask()}>
      Install
    </Button>
  );
}
