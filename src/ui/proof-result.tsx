import { List, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from "@tabler/icons-react";
import { holds, type Proof, proofText, type WrongResult } from "../domain/judging/proof";
import { explainOutcome } from "../domain/judging/outcome-text";
import { firstFailure, type Report } from "../domain/judging/verdict";

/** What came of judging a problem by its own programs. No case is shown, only its label. */
export function ProofResult({ proof }: { readonly proof: Proof }) {
  switch (proof.kind) {
    case "stopped":
      return <Text size="sm">Stopped.</Text>;
    case "no-reference":
      return <Text size="sm">There is no reference solution in it, so nothing can be checked.</Text>;
    case "failed":
      return (
        <Text size="sm" c="var(--text-bad)">
          It cannot be judged: {proof.message}
        </Text>
      );
    case "proof":
      return <Proven proof={proof} />;
  }
}

function Proven({ proof }: { readonly proof: Extract<Proof, { kind: "proof" }> }) {
  const good = holds(proof);
  const allCaught = proof.wrong.every(({ fate }) => fate.kind === "caught");
  return (
    <div>
      <Text size="sm" fw={600} role="status" c={good ? (allCaught ? "var(--text-good)" : "var(--text-warn)") : "var(--text-bad)"} data-testid="proof">
        {proofText(proof)}
      </Text>
      {!good && <Text size="sm">{whyNot(proof.reference)}</Text>}
      {proof.wrong.length > 0 && (
        <List size="sm" spacing={2} mt="xs" center>
          {proof.wrong.map((result, i) => (
            <List.Item key={i} icon={<FateIcon fate={result.fate} />}>
              {fateText(result)}
            </List.Item>
          ))}
        </List>
      )}
    </div>
  );
}

function FateIcon({ fate: { kind } }: { readonly fate: WrongResult["fate"] }) {
  if (kind === "caught") return <IconCircleCheck size={16} color="var(--text-good)" aria-label="Caught" />;
  if (kind === "passes") return <IconCircleX size={16} color="var(--text-bad)" aria-label="Passes" />;
  return <IconAlertTriangle size={16} color="var(--text-warn)" aria-label="Does not run" />;
}

function fateText({ name, fate }: WrongResult): string {
  switch (fate.kind) {
    case "caught":
      return `${name}: caught by ${fate.by}`;
    case "passes":
      return `${name}: passes every case; add one that it fails`;
    case "does-not-run":
      return `${name}: does not even run (${fate.message}), so it tells nothing of the cases`;
  }
}

function whyNot(report: Report): string {
  switch (report.kind) {
    case "judged": {
      const failure = firstFailure(report.cases);
      if (!failure) return "";
      const why = explainOutcome(failure.outcome) ?? ("error" in failure.outcome ? failure.outcome.error.message : failure.outcome.kind);
      return `It fails on ${failure.label || `case ${failure.index + 1}`}: ${why}`;
    }
    case "syntax-error":
      return report.error.message;
    case "banned":
      return `It uses ${report.name}, which the problem is to be solved without.`;
    case "judge-error":
      return report.message;
    case "stopped":
      return "Stopped.";
  }
}
