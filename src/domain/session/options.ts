import type { SessionOptions } from "./session";

/** As in the real room: no pause, no help, no labels, no suggestions. */
export const REAL_ROOM: SessionOptions = { mock: true, blind: true, completion: false, noRun: false, atEnd: "submit", voice: false };

/** Timed practice, with everything that practice offers. */
export const PRACTICE: SessionOptions = { mock: false, blind: false, completion: true, noRun: false, atEnd: "submit", voice: false };
