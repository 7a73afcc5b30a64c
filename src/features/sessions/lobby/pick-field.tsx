import { MultiSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import { ownKey } from "../../../domain/problem/own-problem";
import type { OwnProblem } from "../../../domain/records/records";
import { useEnvironment } from "../../../state/environment";

interface PickFieldProps {
  readonly picked: readonly string[];
  readonly ownProblems: readonly OwnProblem[];
  readonly onChange: (keys: readonly string[]) => void;
}

const MOST = 2;

/** One or two problems, of the bank or of one's own, found by their titles. */
export function PickField({ picked, ownProblems, onChange }: PickFieldProps) {
  const { summaries } = useEnvironment().services.library;
  const data = useMemo(() => {
    const bank = { group: "Bank", items: summaries.map(({ id, title }) => ({ value: id, label: title })) };
    const own = { group: "My problems", items: ownProblems.map(({ id, title }) => ({ value: ownKey(id), label: title || "Untitled problem" })) };
    return own.items.length > 0 ? [own, bank] : [bank];
  }, [summaries, ownProblems]);
  const [open, setOpen] = useState(false);
  const pick = (keys: readonly string[]): void => {
    onChange(keys);
    // Nothing more can be picked, and the list would cover what comes next.
    if (keys.length === MOST) setOpen(false);
  };
  return (
    <MultiSelect
      label="One or two problems"
      placeholder={picked.length < MOST ? "Search by title" : ""}
      searchable
      hidePickedOptions
      maxValues={MOST}
      dropdownOpened={open}
      onDropdownOpen={() => setOpen(picked.length < MOST)}
      onDropdownClose={() => setOpen(false)}
      limit={50}
      nothingFoundMessage="No problem has that title"
      data={data}
      value={[...picked]}
      onChange={pick}
    />
  );
}
