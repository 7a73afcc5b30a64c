import { Button, Group, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Persisted } from "../../runtime/storage/persistence";
import { useEnvironment } from "../../state/environment";

const TEXT: Readonly<Record<Persisted, string>> = {
  yes: "The browser keeps all this until you delete it.",
  no: "The browser may clear all this, your code too, when the disk is nearly full.",
  unknown: "This browser does not say whether it may clear all this when the disk is nearly full.",
};

/** Whether the browser has promised to keep what is stored, and a way to ask for it. */
export function PersistenceLine() {
  const { persistence } = useEnvironment().services;
  const [persisted, setPersisted] = useState<Persisted | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => void persistence.state().then(setPersisted), [persistence]);
  const ask = async (): Promise<void> => {
    setPersisted(await persistence.ask());
    setAsked(true);
  };
  return (
    <Group gap="xs" mih={30}>
      <Text size="sm" role="status">
        {persisted && TEXT[persisted]}{" "}
        {persisted === "no" && asked && "It has just refused to promise more; it agrees more readily once Dryrun is installed or bookmarked."}
      </Text>
      {persisted === "no" && !asked && (
        <Button size="compact-sm" variant="default" onClick={() => void ask()}>
          Ask it to keep everything
        </Button>
      )}
    </Group>
  );
}
