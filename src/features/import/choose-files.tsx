import { Button, FileButton, Group, Text } from "@mantine/core";
import { IconFileImport, IconFolder } from "@tabler/icons-react";
import { useRef } from "react";
import { chosenFiles, type NamedFile } from "../../runtime/importing/picked-files";
import classes from "./import.module.css";

type OnChoose = (files: Promise<readonly NamedFile[]>) => Promise<void>;

const FORMATS: readonly (readonly [name: string, what: string])[] = [
  ["HumanEval", "HumanEval.jsonl, also gzipped"],
  ["MBPP", "mbpp.jsonl or sanitized-mbpp.json"],
  ["Deep-ML", "a folder of questions, or bundled question files"],
  ["Exercism", "canonical-data.json, or a folder of exercises; plain functions only"],
  ["Dryrun", "problem files (dryrun.problem/1), one or many"],
];

/** Where an import begins: what can be imported, and a place to choose it. */
export function ChooseFiles({ reading, onChoose }: { readonly reading: boolean; readonly onChoose: OnChoose }) {
  return (
    <>
      <Text mb="md">
        From your own copy of a problem bank: choose a file, a folder or a zip, or drop it anywhere on this page. You see what it holds first; nothing of it
        runs before you press Import, and nothing is saved before you say which.
      </Text>
      <ChooseButtons reading={reading} onChoose={onChoose} />
      <dl className={classes.formats} aria-label="What can be imported">
        {FORMATS.map(([name, what]) => (
          <div key={name} className={classes.format}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function ChooseButtons({
  reading = false,
  onChoose,
  light = false,
}: {
  readonly reading?: boolean;
  readonly onChoose: OnChoose;
  readonly light?: boolean;
}) {
  const folder = useRef<HTMLInputElement>(null);
  const choose = (list: Iterable<File>): void => {
    const files = chosenFiles(list);
    if (files.length > 0) void onChoose(Promise.resolve(files));
  };
  return (
    <Group gap="sm">
      <FileButton multiple onChange={choose}>
        {(props) => (
          <Button loading={reading} variant={light ? "default" : "filled"} leftSection={<IconFileImport size={16} />} {...props}>
            {light ? "Choose another file" : "Choose a file"}
          </Button>
        )}
      </FileButton>
      <Button disabled={reading} variant="default" leftSection={<IconFolder size={16} />} onClick={() => folder.current?.click()}>
        Choose a folder
      </Button>
      <input
        ref={folder}
        type="file"
        hidden
        aria-label="A folder to import"
        // Not among the attributes that React knows; every browser does.
        {...{ webkitdirectory: "" }}
        onChange={({ currentTarget }) => {
          choose(currentTarget.files ?? []);
          currentTarget.value = "";
        }}
      />
    </Group>
  );
}
