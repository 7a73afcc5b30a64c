import { Alert, Text, Title } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { Problem } from "../../domain/problem/problem-file";
import { wholeProblem } from "../../domain/problem/whole-problem";
import { linesText } from "../../domain/count-text";
import { casesText, programsText } from "../../domain/share/contents";
import type { Share } from "../../domain/share/share";
import { proveHere } from "../../runtime/judging/prover";
import { useEnvironment } from "../../state/environment";
import { CodeBlock } from "../../ui/code-block";
import { Markdown } from "../../ui/markdown";
import { ProblemFacts } from "../../ui/problem-facts";
import { Loading } from "../../ui/loading";
import { Notice } from "../../ui/notice";
import { ProofCheck } from "../../ui/proof-check";
import classes from "./share.module.css";
import { StartButtons } from "./start-buttons";

interface ShareViewProps {
  readonly share: Share;
  readonly origin: "link" | "file";
}

/** What somebody sent: what it is, what is in it, and the buttons that start it. */
export function ShareView({ share, origin }: ShareViewProps) {
  const shared = useSharedProblem(share);
  if (shared === null) {
    return <Loading label="Loading the problem" />;
  }
  if (typeof shared === "string") return <Notice title="The problem of this link cannot be shown">{shared}</Notice>;
  return (
    <div className={classes.page}>
      <article className={classes.column}>
        <Text size="sm" c="dimmed">
          {share.problem.kind === "bank" ? "Somebody sent you a problem of this bank" : `Somebody sent you a problem in a ${origin}`}
        </Text>
        <Title order={1} className={classes.title}>
          {shared.title}
        </Title>
        <ProblemFacts difficulty={shared.difficulty} minutes={shared.minutes} topics={shared.topics} mt={4} />
        <Inside share={share} problem={shared} origin={origin} />
        {share.problem.kind === "own" && <Stranger file={share.problem.file} origin={origin} />}
        <StartButtons share={share} origin={origin} />
        <section aria-label="Statement" className={classes.statement}>
          <Markdown>{shared.statement}</Markdown>
        </section>
      </article>
    </div>
  );
}

/** The problem itself; null while the bank is asked for it; a sentence where it cannot be had. */
function useSharedProblem({ problem }: Share): Problem | string | null {
  const { library } = useEnvironment().services;
  const [fetched, setFetched] = useState<Problem | string | null>(null);
  useEffect(() => {
    if (problem.kind === "own") return;
    let current = true;
    void library.fetch(problem.slug).then((result) => {
      if (!current) return;
      if (result.kind === "unknown") return setFetched(`It is about “${problem.slug}”, which is not in this copy's bank.`);
      setFetched(result.kind === "problem" ? (wholeProblem(result.problem) ?? "Its file is damaged; reload the page.") : result.message);
    });
    return () => void (current = false);
  }, [library, problem]);
  return problem.kind === "own" ? problem.file.problem : fetched;
}

function Inside({ share: { code, minutes }, problem, origin }: { readonly share: Share; readonly problem: Problem; readonly origin: string }) {
  const rows: [string, React.ReactNode][] = [["Cases", casesText(problem)]];
  if (minutes !== null) rows.push(["Time limit", `${minutes} minutes, counted from when you press Start`]);
  if (code !== null) rows.push(["Code", <SentCode key="code" code={code} origin={origin} />]);
  return (
    <dl className={classes.inside} aria-label="What is inside">
      {rows.map(([name, value]) => (
        <div key={name} className={classes.row}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function SentCode({ code, origin }: { readonly code: string; readonly origin: string }) {
  return (
    <details>
      <summary>
        {linesText(code)} in the {origin}
      </summary>
      <CodeBlock mt="0.5rem" mah="20rem">
        {code}
      </CodeBlock>
    </details>
  );
}

/** Whose problem this is, and what of it runs where. */
function Stranger({ file, origin }: { readonly file: Extract<Share["problem"], { kind: "own" }>["file"]; readonly origin: string }) {
  const { python } = useEnvironment().services;
  const programs = programsText(file.problem);
  return (
    <Alert variant="default" icon={<IconInfoCircle size={18} />} title="This problem is not from Dryrun" mb="md">
      <Text size="sm" mb={file.problem.solutions.length > 0 ? "xs" : 0}>
        Whoever made the {origin} wrote it; nobody has checked it. {programs && `It brings Python: ${programs}. `}
        Nothing of it has run. Once you start, it runs in a sandbox, without network and out of reach of what you keep here.
      </Text>
      {file.problem.solutions.length > 0 && <ProofCheck prove={(options) => proveHere(file, python, options)} />}
    </Alert>
  );
}
