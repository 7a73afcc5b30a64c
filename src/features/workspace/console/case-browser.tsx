import { useState } from "react";
import { failed, type JudgedCase } from "../../../domain/judging/outcome";
import { OUTCOME_NAMES } from "../../../domain/judging/outcome-text";
import { firstFailure } from "../../../domain/judging/verdict";
import { CaseDetail } from "./case-detail";
import classes from "./console.module.css";

interface CaseBrowserProps {
  readonly cases: readonly JudgedCase[];
  /** Opens the first failure, where nothing was chosen. */
  readonly selectFailure: boolean;
}

/** All judged cases in a row, and the chosen one in full. */
export function CaseBrowser({ cases, selectFailure }: CaseBrowserProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const first = selectFailure ? (firstFailure(cases) ?? cases[0]) : undefined;
  const selected = cases.find(({ index }) => index === chosen) ?? first;
  if (cases.length === 0) return null;
  return (
    <>
      <div className={classes.strip} role="group" aria-label="Cases">
        {cases.map((judged, i) => (
          <button
            key={judged.index}
            type="button"
            className={classes.case}
            data-look={look(judged)}
            aria-pressed={judged === selected}
            aria-label={`Case ${i + 1}, ${judged.label || "no label"}: ${OUTCOME_NAMES[judged.outcome.kind]}`}
            title={`${judged.label}: ${OUTCOME_NAMES[judged.outcome.kind]}`}
            onClick={() => setChosen(judged.index)}
          >
            {i + 1}
          </button>
        ))}
      </div>
      {selected && <CaseDetail key={selected.index} judged={selected} number={cases.indexOf(selected) + 1} />}
    </>
  );
}

function look({ outcome }: JudgedCase): "good" | "bad" | "none" {
  if (outcome.kind === "passed" || outcome.kind === "unjudged") return "good";
  return failed(outcome) ? "bad" : "none";
}
