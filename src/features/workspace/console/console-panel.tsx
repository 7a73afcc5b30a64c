import { Loader, Tabs } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { Samples } from "../problem/samples";
import { useWorkspace, useWorkspaceState } from "../workspace-context";
import type { ConsoleTab } from "../workspace-store";
import classes from "./console.module.css";
import { OwnCases } from "./own-cases";
import { ResultView } from "./result-view";

const GrowthPanel = lazy(async () => ({ default: (await import("../growth/growth-panel")).GrowthPanel }));

/** Samples, own cases, and what came of the last Run or Submit. */
export function ConsolePanel() {
  const { store, growth, rules } = useWorkspace();
  const offered = useStore(growth, ({ accepted }) => accepted !== null);
  const tab = useWorkspaceState((state) => state.tab);
  const count = useWorkspaceState(({ ownCases }) => ownCases.length);
  return (
    <Tabs value={tab} onChange={(value) => store.getState().showTab(value as ConsoleTab)} keepMounted={false} className={classes.panel}>
      <Tabs.List>
        <Tabs.Tab value="samples">Samples</Tabs.Tab>
        <Tabs.Tab value="own">Own cases{count > 0 && ` (${count})`}</Tabs.Tab>
        <Tabs.Tab value="result">Result</Tabs.Tab>
        {offered && rules.help && <Tabs.Tab value="growth">Growth</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="samples" className={classes.scroll} tabIndex={0}>
        <Samples />
      </Tabs.Panel>
      <Tabs.Panel value="own" className={classes.scroll}>
        <OwnCases />
      </Tabs.Panel>
      <Tabs.Panel value="result" className={classes.scroll} tabIndex={0}>
        <ResultView />
      </Tabs.Panel>
      <Tabs.Panel value="growth" className={classes.scroll} tabIndex={0}>
        <Suspense fallback={<Loader size="sm" role="status" aria-label="Loading" />}>
          <GrowthPanel />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
