import type { ProblemCase } from "../../../domain/problem/problem-file";
import { callLines, pythonLiteral } from "../../../domain/problem/python-literal";
import { CodeBlock } from "../../../ui/code-block";
import { Markdown } from "../../../ui/markdown";
import { useWorkspace } from "../workspace-context";
import classes from "../workspace.module.css";

/** The cases that a candidate may see, under the statement. */
export function Samples() {
  const { problem } = useWorkspace();
  return problem.samples.map((sample, i) => (
    <section key={i} aria-label={`Example ${i + 1}`} className={classes.sample}>
      <h3 className={classes.sampleTitle}>Example {i + 1}</h3>
      {problem.kind === "class" ? <Calls sample={sample} /> : <InputAndOutput sample={sample} />}
      {sample.note && <Markdown>{sample.note}</Markdown>}
    </section>
  ));
}

function InputAndOutput({ sample }: { readonly sample: ProblemCase }) {
  const { problem } = useWorkspace();
  return (
    <CodeBlock mb="0.5rem">
      {problem.params.map(({ name }, i) => (
        <div key={name}>
          <span className={classes.codeName}>{name} = </span>
          {pythonLiteral(sample.args[i])}
        </div>
      ))}
      <div>
        <span className={classes.codeName}>{outputName(problem.mutates)} </span>
        {sample.raises ? `raises ${[sample.raises.type].flat().join(" or ")}` : pythonLiteral(sample.expected)}
      </div>
    </CodeBlock>
  );
}

const outputName = ([changed]: readonly string[]): string => (changed === undefined ? "→" : `${changed} →`);

/** A class problem's steps as the calls that they are. */
function Calls({ sample }: { readonly sample: ProblemCase }) {
  const lines = callLines(sample.args, sample.expected);
  return (
    <CodeBlock mb="0.5rem">
      {lines.map(({ call, result }, i) => (
        <div key={i}>
          {call}
          {result !== null && <span className={classes.codeName}> → {result}</span>}
        </div>
      ))}
    </CodeBlock>
  );
}
