import type { Environment } from "../state/environment";

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Problem files that the installed app was started with; their kind is in the manifest. */
export function takeLaunchedFiles({ openedFile }: Environment, show: () => void): void {
  const { launchQueue } = window as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files: [handle] }) => {
    void handle?.getFile().then((file) => {
      openedFile.getState().open(file);
      show();
    });
  });
}
