/** How long a tab that has the session is waited for: one that was just reloaded, or one that is asked to hand it over. */
const PATIENCE_MS = { free: 600, handOver: 2_000 } as const;

interface Holder {
  /** Another tab asks for the session: writes what is left. */
  readonly handOver: () => Promise<unknown>;
  /** Another tab has it. */
  readonly lost: () => void;
}

export type Claimed = { readonly kind: "mine"; readonly release: () => void } | { readonly kind: "elsewhere" };

/**
 * Makes a session this tab's, for no two may record it. Where another tab has it, that one keeps it unless `takeOver`:
 * then it is asked to hand the session over, and where it does not answer it is taken from it.
 */
export async function claimSession(id: string, takeOver: boolean, holder: Holder): Promise<Claimed> {
  // Where there are no locks (plain http from another machine) a second tab cannot be told.
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return { kind: "mine", release: () => undefined };
  const name = `dryrun.session.${id}`;
  if (takeOver) ask(name);
  const waited = await hold(locks, name, { signal: AbortSignal.timeout(takeOver ? PATIENCE_MS.handOver : PATIENCE_MS.free) }, holder);
  if (waited.kind === "mine" || !takeOver) return waited;
  return hold(locks, name, { steal: true }, holder);
}

function hold(locks: LockManager, name: string, options: LockOptions, { handOver, lost }: Holder): Promise<Claimed> {
  return new Promise((resolve) => {
    let mine = false;
    const channel = new BroadcastChannel(name);
    const keep = (): Promise<void> =>
      new Promise((release) => {
        mine = true;
        channel.onmessage = () => void handOver().finally(() => end(true));
        const end = (isLost: boolean): void => {
          if (!mine) return;
          mine = false;
          channel.close();
          release();
          if (isLost) lost();
        };
        resolve({ kind: "mine", release: () => end(false) });
      });
    locks.request(name, options, keep).catch(() => {
      channel.close();
      // Stolen, or never had.
      if (mine) lost();
      mine = false;
      resolve({ kind: "elsewhere" });
    });
  });
}

function ask(name: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage("hand over");
  channel.close();
}
