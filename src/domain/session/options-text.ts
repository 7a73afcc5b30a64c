import type { SessionOptions } from "./session";

/** By which rules a session goes, a sentence each. */
export function optionLines({ mock, blind, completion, noRun, atEnd }: SessionOptions): readonly string[] {
  return [
    mock ? "The clock cannot be paused; hints, editorials, notes and history stay shut." : "The clock can be paused, and hints can be read.",
    ...(blind ? ["Difficulty and topics stay hidden."] : []),
    completion ? "The editor suggests words." : "The editor suggests nothing.",
    noRun ? "Nothing is judged before the end." : "Code can be run and submitted.",
    atEnd === "submit" ? "When the time is over, the code is submitted as it stands." : "When the time is over, the code is frozen and not judged.",
  ];
}
