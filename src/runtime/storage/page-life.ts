interface PageLife {
  /** The page is no longer looked at, or ends. There may be no time left but for what is done at once. */
  readonly hide: () => void;
  /** The page is looked at again. */
  readonly show: () => void;
}

/** Listens to what becomes of the page; returns the end of it. */
export function onPageLife({ hide, show }: PageLife): () => void {
  const change = (): void => (document.visibilityState === "hidden" ? hide() : show());
  const restored = ({ persisted }: PageTransitionEvent): void => void (persisted && show());
  document.addEventListener("visibilitychange", change);
  window.addEventListener("pagehide", hide);
  window.addEventListener("pageshow", restored);
  window.addEventListener("focus", show);
  return () => {
    document.removeEventListener("visibilitychange", change);
    window.removeEventListener("pagehide", hide);
    window.removeEventListener("pageshow", restored);
    window.removeEventListener("focus", show);
  };
}
