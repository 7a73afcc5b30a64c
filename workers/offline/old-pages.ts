import { PAGE_LOCK } from "./contract";

/**
 * Whether a page of another version is open below `scope`. Workers know no client's version, but every page holds a lock that
 * names its first script; `isOurs` tells whether that is this version's.
 */
export async function oldPagesOpen(scope: string, isOurs: (script: string) => boolean): Promise<boolean> {
  // Without locks nothing can be told apart; what old pages lack then comes from the network.
  if (!("locks" in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  const scripts = held.flatMap(({ name = "" }) => (name.startsWith(PAGE_LOCK) ? [name.slice(PAGE_LOCK.length)] : []));
  return scripts.some((script) => script.startsWith(scope) && !isOurs(script));
}
