import { Button } from "@mantine/core";
import { useStore } from "zustand";
import { Banner } from "../../../ui/banner";
import { useWorkspace } from "../workspace-context";

/** Asks which of two tabs' versions is to stand. Both are in the history by then. */
export function ConflictBanner() {
  const { draft } = useWorkspace().files;
  const theirs = useStore(draft.state, (state) => state.theirs);
  if (theirs === null) return null;
  return (
    <Banner
      title="This problem was changed in another tab"
      actions={
        <>
          <Button size="compact-sm" onClick={() => void draft.keepMine()}>
            Keep mine
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void draft.takeTheirs()}>
            Take theirs
          </Button>
        </>
      }
    >
      You changed it here too. Whichever you choose, the other goes into History.
    </Banner>
  );
}
