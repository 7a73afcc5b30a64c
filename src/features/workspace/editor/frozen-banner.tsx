import { Button } from "@mantine/core";
import { Banner } from "../../../ui/banner";
import { useFrozen } from "../clock/use-clock";
import { useWorkspace } from "../workspace-context";

/** The time is over and the code stands as it was; whoever goes on knows that they do. */
export function FrozenBanner() {
  const { clock } = useWorkspace();
  if (!useFrozen()) return null;
  const goOn = (): void => clock.change((before) => (before.status === "idle" ? before : { ...before, wentOn: true }));
  return (
    <Banner
      title="The time is over and the code is frozen"
      actions={
        <Button size="compact-sm" variant="default" onClick={goOn}>
          Go on anyway
        </Button>
      }
    >
      It can still be run and submitted. If you go on, the clock shows how far you are over.
    </Banner>
  );
}
