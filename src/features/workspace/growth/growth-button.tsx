import { Button } from "@mantine/core";
import { IconChartLine } from "@tabler/icons-react";
import { useStore } from "zustand";
import { useWorkspace } from "../workspace-context";

/** Beside an Accepted: shows how the solution's work grows, and measures it where that was not done yet. */
export function GrowthButton() {
  const { store, growth } = useWorkspace();
  const fresh = useStore(growth, ({ survey }) => survey.status === "none");
  const show = (): void => {
    store.getState().showTab("growth");
    if (fresh) void growth.getState().measure();
  };
  return (
    <Button size="compact-sm" variant="default" my={4} leftSection={<IconChartLine size={14} />} onClick={show}>
      How does it grow?
    </Button>
  );
}
