import { Alert, Button, Group, Text } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { routeOf } from "../../domain/problem/own-problem";
import type { Share } from "../../domain/share/share";
import { type AlreadyHere, alreadyHere, receiveShare } from "../../runtime/share/receive-share";
import { useEnvironment } from "../../state/environment";

interface StartButtonsProps {
  readonly share: Share;
  readonly origin: "link" | "file";
}

/** Starts what was sent: with its code, where it brings any, or with one's own. A draft is never replaced unasked. */
export function StartButtons({ share, origin }: StartButtonsProps) {
  const { services } = useEnvironment();
  const navigate = useNavigate();
  const [here, setHere] = useState<AlreadyHere | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let current = true;
    void alreadyHere(share, services).then((found) => current && setHere(found));
    return () => void (current = false);
  }, [share, services]);
  const start = async (useCode: boolean): Promise<void> => {
    setBusy(true);
    const received = await receiveShare(share, { useCode, origin }, services);
    setBusy(false);
    if (received.kind === "ready") void navigate(routeOf(received.key));
    else setFailure(received.message);
  };
  const offersCode = share.code !== null && share.code !== here?.draft;
  const draft = here?.draft ?? null;
  return (
    <div>
      <Group gap="xs">
        <Button disabled={here === null || busy} leftSection={<IconPlayerPlay size={16} />} onClick={() => void start(offersCode)}>
          {offersCode ? `Start with the code from the ${origin}` : "Start"}
        </Button>
        {offersCode && (
          <Button variant="default" disabled={here === null || busy} onClick={() => void start(false)}>
            {draft === null ? "Start from the starter code" : "Start with my own draft"}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" mt="xs" mih="1.5em">
        {here !== null && whatBecomes(share, draft, origin)}
      </Text>
      {failure !== null && (
        <Alert color="red" mt="xs" title="It could not be kept on this machine">
          {failure}. Nothing was changed. Free some space or allow this page to store data, and try again; the code above can be copied.
        </Alert>
      )}
    </div>
  );
}

function whatBecomes({ code }: Share, draft: string | null, origin: string): string {
  if (code === null) return draft === null ? "" : "You have begun this problem before; your draft is still there.";
  if (draft === null || draft === code) return `The code from the ${origin} is also kept among this problem's attempts.`;
  return `You have a draft of this problem. It is never lost: with the code from the ${origin} it is set aside among the attempts, otherwise the code is.`;
}
