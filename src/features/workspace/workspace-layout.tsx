import { SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { localStore } from "../../runtime/storage/local-store";
import { ConsolePanel } from "./console/console-panel";
import { EditorPanel } from "./editor/editor-panel";
import { StorageBanner } from "./storage-banner";
import { Toolbar } from "./toolbar";
import { ProblemPanel } from "./problem/problem-panel";
import { useWorkspaceState } from "./workspace-context";
import classes from "./workspace.module.css";

/** Statement left, editor right, console below; one at a time where there is no room. */
export function WorkspaceLayout() {
  const narrow = useMediaQuery("(max-width: 48em)", window.matchMedia("(max-width: 48em)").matches, { getInitialValueInEffect: false });
  return (
    <div className={classes.screen}>
      <Toolbar />
      <StorageBanner />
      <div className={classes.view}>{narrow ? <Narrow /> : <Wide />}</div>
    </div>
  );
}

function Wide() {
  const columns = useDefaultLayout({ id: "workspace-columns", storage: localStore });
  const rows = useDefaultLayout({ id: "workspace-rows", storage: localStore });
  return (
    <Group id="workspace-columns" className={classes.fill} defaultLayout={columns.defaultLayout} onLayoutChanged={columns.onLayoutChanged}>
      <Panel id="problem" defaultSize="42%" minSize="18rem">
        <ProblemPanel />
      </Panel>
      <Separator className={classes.columnSeparator} aria-label="Width of the statement" />
      <Panel id="work" minSize="22rem">
        <Group id="workspace-rows" orientation="vertical" defaultLayout={rows.defaultLayout} onLayoutChanged={rows.onLayoutChanged}>
          <Panel id="editor" defaultSize="62%" minSize="6rem">
            <EditorPanel />
          </Panel>
          <Separator className={classes.rowSeparator} aria-label="Height of the console" />
          <Panel id="console" minSize="5rem">
            <ConsolePanel />
          </Panel>
        </Group>
      </Panel>
    </Group>
  );
}

type View = "problem" | "code" | "console";

function Narrow() {
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
    </div>
  );
}
