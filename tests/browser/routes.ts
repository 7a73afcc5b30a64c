/** The screens that need nothing of one's own: each one's hash, and its heading. */
export const ROUTES = [
  ["#/", "Problems"],
  ["#/mine", "Problems"],
  ["#/make", "New problem"],
  ["#/import", /^Import/],
  ["#/open", /^Open/],
  ["#/settings", "Settings"],
  ["#/sessions", "Sessions"],
  ["#/sessions/trends", /^(Trends|There is no finished session yet)$/],
  ["#/sessions/open", "Open a recorded session"],
  ["#/nowhere", "There is nothing at this address"],
] as const;
