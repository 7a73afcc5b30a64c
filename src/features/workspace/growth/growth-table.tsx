import { Table, Text } from "@mantine/core";
import { orderText } from "../../../domain/growth/order";
import { type Grown, type SizeCell, sizeRows } from "../../../domain/growth/survey";
import { durationText } from "../../../domain/judging/outcome-text";
import { SOLUTION_LOOK } from "./solution-look";
import classes from "./growth.module.css";

/** The chart's figures, for who reads rather than looks. */
export function GrowthTable({ grown }: { readonly grown: readonly Grown[] }) {
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label="Figures">
      <Table withTableBorder className={classes.table}>
        <Table.Caption>Executed lines, and the median time with its shortest and longest run</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Size</Table.Th>
            {grown.map(({ id, conclusion: { order } }) => (
              <Table.Th key={id} scope="col">
                {SOLUTION_LOOK[id].label}
                <Text span size="xs" c="dimmed" display="block">
                  {order === null ? "not known" : orderText(order)}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sizeRows(grown).map(({ size, cells }) => (
            <Table.Tr key={size}>
              <Table.Th scope="row">{size.toLocaleString("en")}</Table.Th>
              {cells.map((cell, i) => (
                <Table.Td key={i}>
                  <Cell cell={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Cell({ cell: { lines, time } }: { readonly cell: SizeCell }) {
  if (lines === null) return <span className={classes.none}>not run</span>;
  return (
    <>
      {lines.toLocaleString("en")}
      {time && (
        <span className={classes.time}>
          {durationText(time.median)}
          <br />
          {durationText(time.low)} to {durationText(time.high)}
        </span>
      )}
    </>
  );
}
