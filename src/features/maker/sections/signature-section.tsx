import { ActionIcon, Autocomplete, Button, Group, Input, SegmentedControl, Select, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { CLASS_PARAMS, type MakerForm } from "../../../domain/maker/form";
import { starterOf } from "../../../domain/maker/starter";
import { CodeField } from "../../../ui/code-editor/code-field";
import { useChange, useFault, useField, useMakerState } from "../maker-context";
import classes from "../maker.module.css";
import { Section } from "../section";

const TYPES = [
  "int",
  "float",
  "str",
  "bool",
  "list[int]",
  "list[float]",
  "list[str]",
  "list[list[int]]",
  "dict[str, int]",
  "ListNode | None",
  "TreeNode | None",
  "ndarray",
];

/** What the candidate has to write: its name, what it takes and gives, and the code they begin with. */
export function SignatureSection() {
  const change = useChange();
  const [kind, entry, returns] = [useField("kind"), useField("entry"), useField("returns")];
  const returnsFault = useFault("returns");
  return (
    <Section title="Signature and solution" hint="Types are Python annotations; Any takes every value.">
      <SegmentedControl
        aria-label="What the candidate writes"
        data={[
          { value: "function", label: "A function" },
          { value: "class", label: "A class" },
        ]}
        value={kind}
        onChange={(value) => change(value === "class" ? { kind: "class", params: CLASS_PARAMS, mutates: "" } : { kind: "function" })}
      />
      <TextInput
        label={kind === "class" ? "Name of the class" : "Name of the function"}
        data-path="entry"
        placeholder={kind === "class" ? "LRUCache" : "two_sum"}
        classNames={{ input: classes.literal ?? "" }}
        value={entry}
        error={useFault("entry")}
        onChange={({ currentTarget }) => change({ entry: currentTarget.value })}
      />
      {kind === "function" ? (
        <>
          <Params />
          <div className={classes.row}>
            <Autocomplete
              label="Returns"
              data-path="returns"
              placeholder="list[int]"
              data={TYPES}
              value={returns}
              error={returnsFault}
              onChange={(value) => change({ returns: value })}
            />
            <JudgedAnswer />
          </div>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          A case is written as LeetCode writes it: a list of operations, the constructor first, and a list with the arguments of each. The results of all calls
          are the answer.
        </Text>
      )}
      <Reference />
      <Starter />
    </Section>
  );
}

/** The arguments of all cases follow when a parameter comes or goes. */
function withParams(form: MakerForm, params: MakerForm["params"], dropped: number | null): Partial<MakerForm> {
  const follow = (list: MakerForm["samples"]) =>
    list.map((item) => ({ ...item, args: dropped === null ? [...item.args, ""] : item.args.toSpliced(dropped, 1) }));
  return { params, samples: follow(form.samples), hidden: follow(form.hidden) };
}

function Params() {
  const form = useMakerState((state) => state.form);
  const change = useChange();
  const { params } = form;
  return (
    <div role="group" aria-label="Parameters">
      <Input.Label component="div" mb={4}>
        Parameters
      </Input.Label>
      <div className={classes.fields} style={{ marginTop: 0 }}>
        {params.map((param, i) => (
          <Param
            key={i}
            index={i}
            param={param}
            onChange={(next) => change({ params: params.with(i, next) })}
            onDelete={() => change(withParams(form, params.toSpliced(i, 1), i))}
          />
        ))}
      </div>
      <Button
        mt="xs"
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} />}
        onClick={() => change(withParams(form, [...params, { name: "", type: "" }], null))}
      >
        Add a parameter
      </Button>
    </div>
  );
}

interface ParamProps {
  readonly index: number;
  readonly param: MakerForm["params"][number];
  readonly onChange: (param: MakerForm["params"][number]) => void;
  readonly onDelete: () => void;
}

function Param({ index, param, onChange, onDelete }: ParamProps) {
  const [name, type] = [`params.${index}.name`, `params.${index}.type`];
  return (
    <div className={classes.param}>
      <TextInput
        aria-label={`Name of parameter ${index + 1}`}
        placeholder="name"
        data-path={name}
        classNames={{ input: classes.literal ?? "" }}
        value={param.name}
        error={useFault(name)}
        onChange={({ currentTarget }) => onChange({ ...param, name: currentTarget.value })}
      />
      <Autocomplete
        aria-label={`Type of parameter ${index + 1}`}
        placeholder="type"
        data-path={type}
        classNames={{ input: classes.literal ?? "" }}
        data={TYPES}
        value={param.type}
        error={useFault(type)}
        onChange={(value) => onChange({ ...param, type: value })}
      />
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Delete parameter ${index + 1}`} onClick={onDelete}>
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  );
}

/** For problems that are solved in place, what is judged is an argument. */
function JudgedAnswer() {
  const [params, mutates] = [useField("params"), useField("mutates")];
  const change = useChange();
  const names = [...new Set(params.map(({ name }) => name.trim()).filter(Boolean))];
  const data = [{ value: "", label: "what is returned" }, ...names.map((name) => ({ value: name, label: `${name}, changed in place` }))];
  return (
    <Select
      label="The answer is"
      data-path="mutates"
      data={data}
      allowDeselect={false}
      value={mutates}
      error={useFault("mutates")}
      onChange={(value) => change({ mutates: value ?? "" })}
    />
  );
}

function Reference() {
  const reference = useField("reference");
  const change = useChange();
  return (
    <CodeField
      label="Reference solution"
      description="It gives the expected outputs. Its time on the candidate's own machine sets the time limit of large cases."
      path="reference"
      error={useFault("reference")}
      value={reference}
      onChange={(value) => change({ reference: value })}
    />
  );
}

function Starter() {
  const starter = useMakerState(({ form }) => starterOf(form));
  const derived = useField("starter") === null;
  const change = useChange();
  return (
    <div>
      <CodeField
        label="Starter code"
        description={derived ? "Follows from the signature until you edit it." : "Edited by you."}
        path="starter"
        error={useFault("starter")}
        value={starter}
        onChange={(value) => change({ starter: value })}
      />
      {!derived && (
        <Group mt={4}>
          <Button size="compact-xs" variant="default" onClick={() => change({ starter: null })}>
            Follow the signature again
          </Button>
        </Group>
      )}
    </div>
  );
}
