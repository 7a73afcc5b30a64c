const SCHEME = "data-mantine-color-scheme";

/** On paper nothing can be opened, and light text cannot be read: opens what is shut, and prints in the light scheme. Returns the end of it. */
export function preparedForPrint(page: HTMLElement): () => void {
  let shut: readonly HTMLDetailsElement[] = [];
  let scheme: string | null = null;
  const root = document.documentElement;
  const before = (): void => {
    shut = [...page.querySelectorAll("details:not([open])")].filter((element) => element instanceof HTMLDetailsElement);
    shut.forEach((details) => (details.open = true));
    scheme = root.getAttribute(SCHEME);
    root.setAttribute(SCHEME, "light");
  };
  const after = (): void => {
    shut.forEach((details) => (details.open = false));
    if (scheme !== null) root.setAttribute(SCHEME, scheme);
  };
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}
