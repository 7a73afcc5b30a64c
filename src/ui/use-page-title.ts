import { useEffect } from "react";

const NAME = "Dryrun";

/** Names the tab, and the file that the browser prints to, while a screen is open. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${NAME}`;
    return () => void (document.title = NAME);
  }, [title]);
}
