import { ActionIcon, Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { pythonLiteral } from "../../../domain/problem/python-literal";
import { useWorkspace, useWorkspaceState } from "../workspace-context";
import classes from "./console.module.css";

/** Cases of one's own, as Python literals; Run judges them after the samples. */
export function OwnCases() {
  const { problem, store } = useWorkspace();
  const cases = useWorkspaceState(({ ownCases }) => ownCases);
  const { setOwnCases } = store.getState();
  const change = (index: number, param: number, text: string): void => setOwnCases(cases.map((values, i) => (i === index ? values.with(param, text) : values)));
  const add = (): void => setOwnCases([...cases, problem.params.map((_, i) => pythonLiteral(problem.samples[0]?.args[i]))]);
  return (
    <Stack gap="md" align="stretch">
      {cases.length === 0 && (
        <Text size="sm" c="dimmed">
          A case is one Python literal for each parameter. Run judges it against the reference solution.
        </Text>
      )}
      {cases.map((values, index) => (
        <section key={index} aria-label={`Own case ${index + 1}`}>
          <Group justify="space-between" mb={4}>
            <Text size="sm" fw={600}>
              Own case {index + 1}
            </Text>
            <ActionIcon variant="subtle" color="gray" aria-label={`Delete own case ${index + 1}`} onClick={() => setOwnCases(cases.toSpliced(index, 1))}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
          <div className={classes.caseFields}>
            {problem.params.map(({ name, type }, param) => (
              <Textarea
                key={name}
                label={
                  <>
                    {name}{" "}
                    <Text span size="xs" c="dimmed">
                      {type}
                    </Text>
                  </>
                }
                autosize
                minRows={1}
                maxRows={8}
                spellCheck={false}
                styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: "0.8125rem" } }}
                value={values[param] ?? ""}
                onChange={({ currentTarget }) => change(index, param, currentTarget.value)}
              />
            ))}
          </div>
        </section>
      ))}
      <Button variant="default" size="xs" leftSection={<IconPlus size={14} />} style={{ alignSelf: "flex-start" }} onClick={add}>
        Add a case
      </Button>
    </Stack>
  );
}
