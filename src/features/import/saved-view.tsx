import { Alert, Anchor, Button, Group, List, Loader, Text } from "@mantine/core";
import { Link } from "react-router";
import { ownKey, routeOf } from "../../domain/problem/own-problem";
import type { ImportPhase } from "./import-store";
import classes from "./import.module.css";

interface SavedViewProps {
  readonly phase: Extract<ImportPhase, { readonly name: "saving" | "saved" }>;
  readonly onStartOver: () => void;
}

/** What was saved, each a link. */
export function SavedView({ phase, onStartOver }: SavedViewProps) {
  if (phase.name === "saving") {
    return (
      <Group role="status">
        <Loader size="sm" />
        <Text>Saving {phase.count} problems</Text>
      </Group>
    );
  }
  const {
    result: { saved, failed },
    wanted,
  } = phase;
  return (
    <>
      {failed !== null && (
        <Alert color="red" variant="light" mb="sm" title={`${wanted - saved.length} of ${wanted} were not saved`}>
          The browser&apos;s storage refused: {failed}. Free some space, and import the file once more; what was saved is recognised.
        </Alert>
      )}
      <Text mb="md" role="status">
        {saved.length} {saved.length === 1 ? "problem is" : "problems are"} saved among your own.
      </Text>
      <Group gap="sm" mb="md">
        <Button component={Link} to="/mine">
          My problems
        </Button>
        <Button variant="default" onClick={onStartOver}>
          Import more
        </Button>
      </Group>
      <List className={classes.savedList} size="sm" aria-label="Saved problems">
        {saved.map(({ id, title }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={routeOf(ownKey(id))}>
              {title}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </>
  );
}
