import { Button, Group, Progress, Text } from "@mantine/core";
import { useDeferredValue } from "react";
import type { MakerForm } from "../../domain/maker/form";
import { CodeBlock } from "../../ui/code-block";
import { Markdown } from "../../ui/markdown";
import { ProblemFacts } from "../../ui/problem-facts";
import { ProofResult } from "../../ui/proof-result";
import { useMaker, useMakerState } from "./maker-context";
import classes from "./maker.module.css";
import type { MakerState, Standing } from "./maker-store";

/** How far the problem proves itself, and what the candidate will see. */
export function SidePanel({ onJump }: { readonly onJump: () => void }) {
  const form = useDeferredValue(useMakerState((state) => state.form));
  const outputs = useMakerState((state) => state.outputs);
  return (
    <>
      <ProofPanel onJump={onJump} />
      <Preview form={form} outputs={outputs} />
    </>
  );
}

function ProofPanel({ onJump }: { readonly onJump: () => void }) {
  return (
    <section className={classes.proof} aria-label="Proof">
      <h2 className={classes.heading}>Proof</h2>
      <ProofState />
      <FaultList onJump={onJump} />
    </section>
  );
}

function ProofState() {
  const { store } = useMaker();
  const work = useMakerState((state) => state.work);
  const [standing, faults] = [useMakerState((state) => state.standing), useMakerState((state) => state.faults.length)];
  const text = useMakerState(({ row }) => row.text);
  const stop = (
    <Button size="compact-xs" variant="default" onClick={() => store.getState().stop()}>
      Stop
    </Button>
  );
  switch (work.status) {
    case "building":
      return (
        <div role="status">
          <Group gap="xs" mb={4}>
            <Text size="sm">
              Computing expected outputs: {work.done} of {work.total}
            </Text>
            {stop}
          </Group>
          <Progress value={(100 * work.done) / Math.max(work.total, 1)} aria-label="Expected outputs" />
        </div>
      );
    case "proving":
      return (
        <Group gap="xs" role="status">
          <Text size="sm">Judging {work.what}</Text>
          {stop}
        </Group>
      );
    case "done":
      return <ProofResult proof={work.proof} />;
    case "idle":
      if (faults > 0) return null;
      return (
        <Text size="sm" c="dimmed">
          {standing === "unproven" && text !== "" ? CHANGED : STANDINGS[standing]}
        </Text>
      );
  }
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  proven: "Proven as it stands. It can be shared.",
  "as-it-came": "It came from elsewhere, and has not been proven here. It can be shared as it came.",
  unproven:
    "Not proven yet. Prove computes the expected outputs with the reference solution, checks that it passes every case, and that each wrong solution fails one. All of it runs in this browser's sandbox.",
};
const CHANGED = "Changed since it was proven. What opens and exports is the version before; prove it again to share it.";

/** All faults in one place, each a way to its field. */
function FaultList({ onJump }: { readonly onJump: () => void }) {
  const faults = useMakerState((state) => state.faults);
  if (faults.length === 0) return null;
  const jump = (path: string): void => {
    onJump();
    // The fields may only now come into sight.
    requestAnimationFrame(() => show(path));
  };
  return (
    <div role="alert">
      <Text size="sm" fw={600} c="var(--text-bad)">
        {faults.length === 1 ? "One thing has to be mended" : `${faults.length} things have to be mended`}
      </Text>
      <ul style={{ margin: "0.25rem 0 0", paddingInlineStart: "1.1rem", fontSize: "0.875rem" }}>
        {faults.map(({ path, message }, i) => (
          <li key={i}>
            {path !== "" && (
              <button type="button" className={classes.jump} onClick={() => jump(path)}>
                {nameOf(path)}
              </button>
            )}
            {path !== "" && ": "}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Brings a field into sight and into focus; where it has none of its own, what it is part of. */
function show(path: string): void {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("."), 0))) {
    const found = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`);
    if (!found) continue;
    found.scrollIntoView({ block: "center" });
    (found.matches("input, textarea") ? found : found.querySelector<HTMLElement>("input, textarea"))?.focus({ preventScroll: true });
    return;
  }
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  samples: "sample",
  hidden: "hidden case",
  params: "parameter",
  rounds: "generated cases",
  wrong: "wrong solution",
  args: "argument",
  entry: "name",
  timeLimit: "time limit",
  rtol: "relative tolerance",
  atol: "absolute tolerance",
  mutates: "the answer",
  expected: "expected output",
};

/** `hidden.2.args.0` is `hidden case 3, argument 1`. */
function nameOf(path: string): string {
  const words = path.split(".").filter((part) => part !== "compare");
  const named = words.map((part) => (/^\d+$/.test(part) ? ` ${Number(part) + 1}` : `, ${FIELD_NAMES[part] ?? part}`));
  return named.join("").replace(/^, /, "");
}

function Preview({ form, outputs }: { readonly form: MakerForm; readonly outputs: MakerState["outputs"] }) {
  return (
    <section aria-label="Preview">
      <Text size="xs" c="dimmed" mb={4}>
        What the candidate sees
      </Text>
      <Text component="h2" fw={600} fz="1.25rem" m={0} style={{ overflowWrap: "anywhere" }}>
        {form.title.trim() || "Untitled problem"}
      </Text>
      <ProblemFacts difficulty={form.difficulty} minutes={form.minutes} topics={form.topics} mt={4} />
      {form.statement.trim() === "" ? (
        <Text size="sm" c="dimmed">
          The statement, as you type it, and the samples.
        </Text>
      ) : (
        <Markdown>{form.statement}</Markdown>
      )}
      {form.samples
        .filter(({ args }) => args.some((text) => text.trim() !== ""))
        .map((sample, i) => (
          <div key={i}>
            <Text component="h3" fw={600} fz="0.9375rem" mt="md" mb={4}>
              Example {i + 1}
            </Text>
            <CodeBlock mb="0.75rem">
              {form.params.map(({ name }, k) => (
                <div key={k}>
                  <span className={classes.dim}>{name || "?"} = </span>
                  {sample.args[k]}
                </div>
              ))}
              <div>
                <span className={classes.dim}>{form.mutates === "" ? "→ " : `${form.mutates} → `}</span>
                {sample.expected.trim() || (outputs.get(sample) ?? <span className={classes.dim}>what the reference gives</span>)}
              </div>
            </CodeBlock>
            {sample.note && <Markdown>{sample.note}</Markdown>}
          </div>
        ))}
    </section>
  );
}
