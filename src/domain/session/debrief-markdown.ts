import type { Debrief, ProblemDebrief } from "./debrief";
import { writtenBoxes } from "./boxes";
import { goneText } from "../clock/countdown";
import { factsOf, type Pending } from "./debrief-text";
import { COMMUNICATION, MISTAKES, type Rated } from "./ratings";
import type { Score } from "./score";
import type { Session } from "./session";

interface MarkdownParts {
  readonly session: Session;
  readonly debrief: Debrief;
  readonly score: Score;
  /** The start as its reader writes it. */
  readonly when: string;
  readonly pending: Pending;
}

/** The debrief as a Markdown file. */
export function debriefMarkdown({ session, debrief, score, when, pending }: MarkdownParts): string {
  const { workedMs, awayMs, pausedMs, problems } = debrief;
  const head = [
    `# Debrief: ${problems.map(({ problem }) => problem.title).join(" and ")}`,
    `${when}. ${goneText(workedMs)} of ${session.plan.minutes} minutes, ${goneText(awayMs)} of it away from the page, ${goneText(pausedMs)} paused.`,
    `## Score: ${Math.round(score.points)} of ${Math.round(score.known)}`,
    table(
      ["Part", "Points", "Of", "From"],
      score.parts.map(({ title, points, most, source }) => [
        title,
        points === null ? "not known" : points.toFixed(1),
        String(most),
        source === "rated" ? whoRated(session) : "the record",
      ]),
    ),
  ];
  const ratings = ["## Ratings", ratingTable([...COMMUNICATION, ...MISTAKES], session.ratings), session.remarks.trim()];
  return `${[...head, ...problems.flatMap((problem) => problemMarkdown(problem, pending)), ...ratings].filter((part) => part !== "").join("\n\n")}\n`;
}

export const whoRated = ({ origin }: Pick<Session, "origin">): string => (origin === "here" ? "self-rated" : "rated by who got the recording");

function problemMarkdown(debrief: ProblemDebrief, pending: Pending): readonly string[] {
  const { problem, steps, last } = debrief;
  const facts = factsOf(debrief, pending).flatMap(({ name, value, items = [] }) => [`- **${name}**: ${value}`, ...items.map((item) => `  - ${item}`)]);
  const boxes = writtenBoxes(last.boxes).flatMap(({ title, text }) => [`**${title}**`, text.trim().replaceAll(/^/gm, "> ")]);
  const fence = last.code.includes("```") ? "~~~~~~" : "```";
  return [
    `## ${problem.title}`,
    facts.join("\n"),
    table(
      ["Step", "Time", "Suggested"],
      steps.map(({ title, ms, suggestedMs }) => [title, goneText(ms), goneText(suggestedMs)]),
    ),
    ...boxes,
    `${fence}python\n${last.code.trimEnd()}\n${fence}`,
  ];
}

const ratingTable = (rated: readonly Rated[], ratings: Readonly<Record<string, number>>): string =>
  table(
    ["What", "1 to 5"],
    rated.map(({ id, title }) => [title, ratings[id] === undefined ? "not rated" : String(ratings[id])]),
  );

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
