import { Tabs, Text } from "@mantine/core";
import { Markdown } from "../../../ui/markdown";
import { ProblemFacts } from "../../../ui/problem-facts";
import { History } from "../history/history";
import { Notes } from "../notes/notes";
import { Editorial } from "./editorial";
import { OwnProblemNote } from "./own-problem-note";
import { Hints } from "./hints";
import { Samples } from "./samples";
import { useWorkspace } from "../workspace-context";
import classes from "../workspace.module.css";

/** What is asked, and the help to be had. */
export function ProblemPanel() {
  const { help } = useWorkspace().rules;
  if (!help) return <DescriptionAlone />;
  return (
    <Tabs defaultValue="description" keepMounted={false} className={classes.panel}>
      <Tabs.List className={classes.tabs}>
        <Tabs.Tab value="description">Description</Tabs.Tab>
        <Tabs.Tab value="hints">Hints</Tabs.Tab>
        <Tabs.Tab value="editorial">Editorial</Tabs.Tab>
        <Tabs.Tab value="notes">Notes</Tabs.Tab>
        <Tabs.Tab value="history">History</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="description" className={classes.scroll} tabIndex={0}>
        <Description />
      </Tabs.Panel>
      <Tabs.Panel value="hints" className={classes.scroll}>
        <Hints />
      </Tabs.Panel>
      <Tabs.Panel value="editorial" className={classes.scroll}>
        <Editorial />
      </Tabs.Panel>
      <Tabs.Panel value="notes" className={classes.scroll}>
        <Notes />
      </Tabs.Panel>
      <Tabs.Panel value="history" className={classes.scroll}>
        <History />
      </Tabs.Panel>
    </Tabs>
  );
}

/** Where nothing else may be looked at. */
function DescriptionAlone() {
  return (
    <section className={classes.panel} aria-label="Problem">
      <div className={classes.scroll} tabIndex={0}>
        <Description />
      </div>
    </section>
  );
}

function Description() {
  const { problem, rules } = useWorkspace();
  return (
    <article>
      <Text component="h2" fw={600} fz="1.25rem" mb={4}>
        {problem.title}
      </Text>
      {rules.labels && <ProblemFacts difficulty={problem.difficulty} minutes={problem.minutes} topics={problem.topics} />}
      <Markdown>{problem.statement}</Markdown>
      <Samples />
      {rules.help && <OwnProblemNote />}
    </article>
  );
}
