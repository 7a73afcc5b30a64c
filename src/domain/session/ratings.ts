/** Something that is rated from 1 to 5 by whoever was there: the candidate, or the interviewer with the recording. */
export interface Rated {
  /** The key in `Session.ratings`. */
  readonly id: string;
  readonly title: string;
  /** What 5 means. */
  readonly best: string;
}

/** Communication: 40 % of an interview's grade, which no recording can tell. */
export const COMMUNICATION: readonly Rated[] = [
  { id: "clarity", title: "Clarity", best: "Every sentence said what it was about; the listener never had to guess." },
  { id: "questions", title: "Questions", best: "What was open was asked before it was assumed." },
  { id: "choices", title: "Explaining choices", best: "Each choice came with its reason and what it costs." },
  { id: "follow-ups", title: "Follow-ups", best: "Answered to the point, with an example or a cost." },
];

/** Seven reasons for which candidates fail. 5: not this time; 1: this is what went wrong. */
export const MISTAKES: readonly Rated[] = [
  { id: "mistake.code-first", title: "Jumping to code", best: "The problem was said back and agreed on before the first line." },
  { id: "mistake.silence", title: "Not thinking aloud", best: "No silence was longer than half a minute." },
  { id: "mistake.edge-cases", title: "Ignoring edge cases", best: "Empty, single, equal, extreme: named before they failed." },
  { id: "mistake.untidy", title: "Untidy code", best: "Names say what they hold; somebody else could go on from here." },
  { id: "mistake.complexity", title: "No or wrong complexity", best: "Time and space were said, and were right." },
  { id: "mistake.untested", title: "Not testing", best: "The code was walked through with own cases before it was called done." },
  { id: "mistake.help", title: "Giving up, or ignoring hints and time", best: "Hints were taken up, and the clock was kept in view." },
];

export const HIGHEST_RATING = 5;

/** The mean of those that are rated, as a share from 0 (all 1) to 1 (all 5); null while none is. */
export function ratedShare(ratings: Readonly<Record<string, number>>, rated: readonly Rated[]): number | null {
  const given = rated.flatMap(({ id }) => ratings[id] ?? []);
  if (given.length === 0) return null;
  return given.reduce((sum, rating) => sum + (rating - 1) / (HIGHEST_RATING - 1), 0) / given.length;
}
