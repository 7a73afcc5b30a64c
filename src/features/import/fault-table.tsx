import { Table, Text, Title } from "@mantine/core";
import type { ImportFault } from "../../domain/importing/import-item";
import classes from "./import.module.css";

/** What was left behind: each thing with its reason, and what could be done. */
export function FaultTable({ faults, title }: { readonly faults: readonly ImportFault[]; readonly title: string }) {
  if (faults.length === 0) return null;
  return (
    <section aria-label={title} className={classes.faults}>
      <Title order={2} size="h4" mb={4}>
        {title} ({faults.length})
      </Title>
      <Table verticalSpacing="xs" aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.where}>What</Table.Th>
            <Table.Th>Why, and what could be done</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {faults.map(({ where, reason, remedy }, i) => (
            <Table.Tr key={i}>
              <Table.Td className={classes.where}>{where}</Table.Td>
              <Table.Td className={classes.why}>
                {sentence(reason)}{" "}
                <Text component="span" inherit c="dimmed">
                  {remedy}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
