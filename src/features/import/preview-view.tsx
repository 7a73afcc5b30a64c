import { Alert, Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { licenceWarning } from "../../domain/problem/licence";
import { CandidateTable } from "./candidate-table";
import { FaultTable } from "./fault-table";
import type { Candidate, Preview } from "./import-steps";

interface PreviewViewProps {
  readonly preview: Preview;
  readonly onSave: (chosen: readonly Candidate[]) => Promise<void>;
  readonly onStartOver: () => void;
}

/** What came out, before any of it is saved. */
export function PreviewView({ preview: { candidates, faults, remarks, stopped }, onSave, onStartOver }: PreviewViewProps) {
  // What is here already, in the very same words, need not be saved again.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(candidates.filter(({ standing }) => standing.kind !== "here").map(idOf)));
  const toggle = useCallback((id: string) => setChosen((before) => toggled(before, id)), []);
  const all = chosen.size === candidates.length;
  return (
    <>
      <Text mb="sm" role="status">
        {summary(candidates, faults.length)}
        {stopped && ` Stopped after ${stopped.done} of ${stopped.total}; what was done until then is below.`}
      </Text>
      <Licences candidates={candidates} />
      {candidates.length > 0 && (
        <Text size="sm" c="dimmed" mb="sm">
          Nothing is saved yet. “Proved” means that the file&apos;s own solution passes every case under Dryrun&apos;s judge.
        </Text>
      )}
      <Group gap="sm" mb="sm">
        <Button disabled={chosen.size === 0} onClick={() => void onSave(candidates.filter((one) => chosen.has(idOf(one))))}>
          Save {chosen.size} {chosen.size === 1 ? "problem" : "problems"}
        </Button>
        <Button variant="default" onClick={onStartOver}>
          Choose something else
        </Button>
      </Group>
      {candidates.length > 0 && (
        <CandidateTable
          candidates={candidates}
          chosen={chosen}
          all={all}
          onToggle={toggle}
          onToggleAll={() => setChosen(all ? new Set() : new Set(candidates.map(idOf)))}
        />
      )}
      {remarks.map((remark) => (
        <Text key={remark} size="sm" c="dimmed" mt="sm">
          {remark}
        </Text>
      ))}
      <FaultTable faults={faults} title="Not imported" />
    </>
  );
}

const idOf = ({ file }: Candidate): string => file.problem.id;

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}

function summary(candidates: readonly Candidate[], faults: number): string {
  const here = candidates.filter(({ standing }) => standing.kind === "here").length;
  const count = `${candidates.length} ${candidates.length === 1 ? "problem" : "problems"} can be saved`;
  return `${count}${here > 0 ? `, ${here} of them ${here === 1 ? "is" : "are"} here already` : ""}. ${faults === 0 ? "Nothing was left out." : `${faults} could not be imported; the reasons are below.`}`;
}

/** Whose work this is. */
function Licences({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const licences = [...new Set(candidates.flatMap(({ file }) => file.problem.licence ?? []))];
  const restricted = candidates.find(({ file }) => licenceWarning(file.problem) !== null);
  return (
    <>
      {licences.length > 0 && (
        <Text size="sm" c="dimmed" mb="xs">
          {licences.length === 1 ? "Licence" : "Licences"}: {licences.join("; ")}. Source and licence are kept with each problem.
        </Text>
      )}
      {restricted && (
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle size={18} />} mb="sm" title="Before you share any of these">
          Their licence is “{restricted.file.problem.licence}”: they may be yours to learn with and not yours to pass on. Read it before you share one; Dryrun
          will remind you.
        </Alert>
      )}
    </>
  );
}
