import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { emptyCase, type TypedCase } from "../../../domain/maker/form";
import { CaseFields } from "../case-fields";
import { useChange, useField } from "../maker-context";
import { Section } from "../section";

const TEXTS = {
  samples: { title: "Samples", hint: "Shown to the candidate under the statement. Values are Python literals.", add: "Add a sample" },
  hidden: { title: "Hidden cases", hint: "Only the label of one that fails is shown at first, so say in it what the case is about.", add: "Add a hidden case" },
} as const;

/** So many cases are drawn at once; an imported problem may have hundreds. */
const PAGE = 25;

/** The cases that are typed: samples, or hidden ones. */
export function CasesSection({ list }: { readonly list: "samples" | "hidden" }) {
  const cases = useField(list);
  const params = useField("params").length;
  const change = useChange();
  const [shown, setShown] = useState(PAGE);
  const set = (next: readonly TypedCase[]): void => change({ [list]: next });
  const { title, hint, add } = TEXTS[list];
  const more = cases.length - shown;
  return (
    <Section title={title} hint={hint} path={list === "hidden" ? "cases" : "samples"}>
      {cases.slice(0, shown).map((item, i) => (
        <CaseFields
          key={i}
          path={`${list}.${i}`}
          name={`${list === "samples" ? "Sample" : "Hidden case"} ${i + 1}`}
          value={item}
          isSample={list === "samples"}
          onChange={(next) => set(cases.with(i, next))}
          onDelete={() => set(cases.toSpliced(i, 1))}
        />
      ))}
      {more > 0 && (
        <Button variant="subtle" size="xs" style={{ justifySelf: "start" }} onClick={() => setShown(shown + 4 * PAGE)}>
          Show {Math.min(more, 4 * PAGE)} more of {cases.length}
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        style={{ justifySelf: "start" }}
        leftSection={<IconPlus size={14} />}
        onClick={() => {
          set([...cases, emptyCase(params)]);
          setShown(Math.max(shown, cases.length + 1));
        }}
      >
        {add}
      </Button>
    </Section>
  );
}
