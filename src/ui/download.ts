/** Hands the browser a text to save as a file. */
export const downloadText = (name: string, text: string, type = "application/json"): void => download(name, new Blob([text], { type }));

export const downloadBytes = (name: string, bytes: Uint8Array, type = "application/json"): void => download(name, new Blob([bytes as BlobPart], { type }));

function download(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
