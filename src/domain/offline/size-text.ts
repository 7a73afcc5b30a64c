const KILO = 1000;
/** Does not break. */
const SPACE = "\u00a0";

/** `0 kB`, `48 kB`, `9.6 MB`, `120 MB`, `2.1 GB`: decimal units, a digit after the point below a hundred. What is there is never 0. */
export function sizeText(bytes: number): string {
  if (bytes <= 0) return `0${SPACE}kB`;
  if (bytes < 999.5 * KILO) return `${Math.max(1, Math.round(bytes / KILO))}${SPACE}kB`;
  const megabytes = bytes / KILO ** 2;
  return megabytes < 999.5 ? `${short(megabytes)}${SPACE}MB` : `${short(megabytes / KILO)}${SPACE}GB`;
}

/** `12.3 of 31.5 MB`: both in megabytes, so that the first does not jump in length. */
export function progressText(done: number, total: number): string {
  return `${(done / KILO ** 2).toFixed(1)} of ${(total / KILO ** 2).toFixed(1)} MB`;
}

const short = (value: number): string => (value < 99.95 ? value.toFixed(1) : value.toFixed(0));
