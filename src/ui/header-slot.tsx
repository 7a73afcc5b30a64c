import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";

export const SLOT_ID = "header-slot";

/** Puts a screen's own controls into the bar at the top. */
export function HeaderSlot({ children }: { readonly children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => setSlot(document.getElementById(SLOT_ID)), []);
  return slot && createPortal(children, slot);
}
