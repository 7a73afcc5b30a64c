import type { ImportFault, PickedFile } from "../../domain/importing/import-item";
import { isRelevantPath } from "../../domain/importing/relevant-path";
import { MAX_FILES, MAX_PICKED_BYTES } from "../../domain/importing/unwrap-files";

/** A file of the user's, with its place in the folder that was picked. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

export interface Picked {
  readonly files: readonly PickedFile[];
  readonly faults: readonly ImportFault[];
  /** Whether they are a folder or an archive, where other files may lie too. */
  readonly whole: boolean;
}

/** Files from a file chooser; from one for folders, they bring their paths. */
export const chosenFiles = (list: Iterable<File>): NamedFile[] => Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file }));

/** Reads what an import may need of what was picked; of a folder, only files that could hold problems. */
export async function readPicked(named: readonly NamedFile[]): Promise<Picked> {
  const inFolder = named.some(({ path }) => path.includes("/"));
  const whole = inFolder || named.some(({ path }) => /\.zip$/i.test(path));
  const relevant = inFolder ? named.filter(({ path }) => isRelevantPath(path)) : named;
  const faults: ImportFault[] = [];
  const files: PickedFile[] = [];
  if (relevant.length > MAX_FILES)
    return { files, whole, faults: [{ where: "This folder", reason: `it holds more than ${MAX_FILES} files`, remedy: "Pick a folder inside it." }] };
  for (const { path, file } of relevant) {
    try {
      if (file.size > MAX_PICKED_BYTES)
        faults.push({
          where: path,
          reason: `it is too large: ${Math.ceil(file.size / MIB)} MB, at most ${MAX_PICKED_BYTES / MIB}`,
          remedy: "Split it into smaller files.",
        });
      else files.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      faults.push({ where: path, reason: `it could not be read: ${(error as Error).message}`, remedy: "Pick it once more." });
    }
  }
  return { files, faults, whole };
}

const MIB = 1024 * 1024;

/** Files and folders that were dropped. Has to be called while the drop's event is handled: later its data is gone. */
export async function droppedFiles(data: DataTransfer): Promise<NamedFile[]> {
  const dropped = Array.from(data.items, (item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: NamedFile[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await collect(entry, "", found);
    else if (file) found.push({ path: file.name, file });
  }
  return found;
}

async function collect(entry: FileSystemEntry, folder: string, found: NamedFile[]): Promise<void> {
  const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
  if (entry.isFile) {
    if (folder !== "" && !isRelevantPath(path)) return;
    found.push({ path, file: await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)) });
    return;
  }
  if (!isRelevantPath(`${path}/any.json`) || found.length > MAX_FILES) return;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // It gives a folder's entries in portions, the last of them empty.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return;
    for (const inner of portion) await collect(inner, path, found);
  }
}
