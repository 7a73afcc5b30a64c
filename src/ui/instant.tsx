const TIME = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const YEAR = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });
const WHOLE = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

/** `14:05` for today, `24 Nov, 14:05` before, with the year where it is another. Milliseconds since 1970. */
export function instantText(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString()) return TIME.format(then);
  const day = then.getFullYear() === today.getFullYear() ? DAY : YEAR;
  return `${day.format(then)}, ${TIME.format(then)}`;
}

export const wholeInstantText = (at: number): string => WHOLE.format(new Date(at));

/** `2026-03-01-1405`, by the local clock: for the name of a file. */
export function instantStamp(at: number): string {
  const then = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  const [month, day, hours, minutes] = [then.getMonth() + 1, then.getDate(), then.getHours(), then.getMinutes()].map(two);
  return `${then.getFullYear()}-${month}-${day}-${hours}${minutes}`;
}

interface InstantProps {
  readonly at: number;
  readonly now: number;
}

export function Instant({ at, now }: InstantProps) {
  return (
    <time dateTime={new Date(at).toISOString()} title={wholeInstantText(at)}>
      {instantText(at, now)}
    </time>
  );
}
