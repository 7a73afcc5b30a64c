import { Title } from "@mantine/core";
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { droppedFiles } from "../../runtime/importing/picked-files";
import { useEnvironment } from "../../state/environment";
import { FileDrop } from "../../ui/file-drop";
import { Page } from "../../ui/page";
import { usePageTitle } from "../../ui/use-page-title";
import { ChooseFiles } from "./choose-files";
import { ConvertingView } from "./converting-view";
import { FoundView } from "./found-view";
import { createImportStore, type ImportStore } from "./import-store";
import { PreviewView } from "./preview-view";
import { SavedView } from "./saved-view";

/** Problems of other formats become one's own: chosen, looked at, converted in the sandbox, previewed, saved. */
export function ImportPage() {
  const { services } = useEnvironment();
  const store = useMemo(() => createImportStore(services), [services]);
  usePageTitle("Import problems");
  useEffect(() => () => store.getState().stop(), [store]);
  const choose = useStore(store, (state) => state.choose);
  return (
    <FileDrop label="Drop a file, a folder or a zip to see what it holds" onFile={() => undefined} onTransfer={(data) => void choose(droppedFiles(data))}>
      <Page width="62rem">
        <Title order={1} mb="xs">
          Import problems
        </Title>
        <Phase store={store} />
      </Page>
    </FileDrop>
  );
}

function Phase({ store }: { readonly store: StoreApi<ImportStore> }) {
  const { phase, ...actions } = useStore(store);
  switch (phase.name) {
    case "choose":
    case "reading":
      return <ChooseFiles reading={phase.name === "reading"} onChoose={actions.choose} />;
    case "found":
      return <FoundView found={phase.found} failed={phase.failed} onConvert={actions.convert} onChoose={actions.choose} />;
    case "converting":
      return <ConvertingView found={phase.found} done={phase.done} onStop={actions.stop} />;
    case "preview":
      return <PreviewView preview={phase.preview} onSave={actions.save} onStartOver={actions.startOver} />;
    case "saving":
    case "saved":
      return <SavedView phase={phase} onStartOver={actions.startOver} />;
  }
}
