import { type ReactNode, Suspense } from "react";
import { Loading } from "../loading";
import { OrElse } from "../or-else";

/** Without a mouse, text that the browser scrolls and selects by itself is better. */
const touchOnly = window.matchMedia("(pointer: coarse) and (hover: none)").matches;

/** Monaco, or plain text where that is better, or where Monaco cannot be had. */
export function MonacoOr({ plain, children }: { readonly plain: ReactNode; readonly children: ReactNode }) {
  if (touchOnly) return plain;
  return (
    <OrElse fallback={plain}>
      <Suspense fallback={<Loading label="Loading the editor" size="sm" />}>{children}</Suspense>
    </OrElse>
  );
}
