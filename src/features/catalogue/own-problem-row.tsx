import { ActionIcon, Anchor, Menu, Table, Text } from "@mantine/core";
import { IconDots, IconFileDownload, IconPencil, IconShare, IconTrash } from "@tabler/icons-react";
import { Link } from "react-router";
import { type ProblemFile, readProblem } from "../../domain/problem/problem-file";
import { routeOf, ownKey } from "../../domain/problem/own-problem";
import type { ProblemStatus } from "../../domain/progress/progress";
import { fileName } from "../../domain/share/share-file";
import { DifficultyText } from "../../ui/difficulty-text";
import { downloadText } from "../../ui/download";
import classes from "./catalogue.module.css";
import { type Glance, originText } from "./glance";
import { StatusIcon } from "./problem-row";

interface OwnProblemRowProps {
  readonly glance: Glance;
  readonly status: ProblemStatus;
  readonly onShare: (file: ProblemFile) => void;
  readonly onDelete: () => void;
}

export function OwnProblemRow({ glance: { row, difficulty }, status, onShare, onDelete }: OwnProblemRowProps) {
  const title = row.title || "Untitled problem";
  const edit = `/make/${row.id}`;
  const whole = (use: (file: ProblemFile) => void) => () => {
    const read = readProblem(row.text);
    if (read.kind === "problem") use(read.file);
  };
  const finished = row.text !== "";
  const shareable = finished && row.maker?.proven !== false;
  return (
    <Table.Tr className={classes.row}>
      <Table.Td className={classes.status}>
        <StatusIcon status={status} />
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to={finished ? routeOf(ownKey(row.id)) : edit} className={classes.title} underline="never">
          {title}
        </Anchor>
        <Text component="span" className={classes.narrowOnly} size="xs" c="dimmed">
          {originText(row)}
        </Text>
      </Table.Td>
      <Table.Td className={classes.difficulty}>{difficulty && <DifficultyText difficulty={difficulty} />}</Table.Td>
      <Table.Td className={classes.origin}>
        <Text size="sm" c="dimmed">
          {originText(row)}
        </Text>
      </Table.Td>
      <Table.Td className={classes.changed}>
        <Text size="sm" c="dimmed">
          {new Date(row.updatedAt).toLocaleDateString()}
        </Text>
      </Table.Td>
      <Table.Td className={classes.actions}>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={`Actions for ${title}`}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component={Link} to={edit} leftSection={<IconPencil size={16} />}>
              Edit
            </Menu.Item>
            <Menu.Item disabled={!shareable} leftSection={<IconShare size={16} />} onClick={whole(onShare)}>
              Share
            </Menu.Item>
            <Menu.Item
              disabled={!finished}
              leftSection={<IconFileDownload size={16} />}
              onClick={whole(({ problem, text }) => downloadText(fileName(problem), text))}
            >
              Export
            </Menu.Item>
            <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={onDelete}>
              Delete
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Table.Td>
    </Table.Tr>
  );
}
