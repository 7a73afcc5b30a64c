import { Alert, Checkbox, Group, Modal, NumberInput, Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { licenceWarning } from "../domain/problem/licence";
import { linkRoute } from "../domain/share/link";
import type { Share } from "../domain/share/share";
import { fileName, shareFile } from "../domain/share/share-file";
import { SentLink } from "./sent-link";

interface ShareDialogProps {
  readonly problem: Share["problem"];
  readonly title: string;
  /** What the problem itself suggests. */
  readonly minutes: number;
  /** The code that may go along; null where there is none. */
  readonly code: string | null;
  readonly onClose: () => void;
}

/** Makes a link, or a file, of a problem. */
export function ShareDialog({ problem, title, minutes: suggested, code, onClose }: ShareDialogProps) {
  const [withCode, setWithCode] = useState(false);
  const [timed, setTimed] = useState(false);
  const [minutes, setMinutes] = useState(suggested);
  const share = useMemo(() => ({ problem, code: withCode ? code : null, minutes: timed ? minutes : null }), [problem, withCode, code, timed, minutes]);
  const warning = problem.kind === "own" ? licenceWarning(problem.file.problem) : null;
  return (
    <Modal opened onClose={onClose} title={`Share “${title}”`} size="lg" closeButtonProps={{ "aria-label": "Close" }}>
      <Stack gap="sm">
        {problem.kind === "own" && <Text size="sm">The whole problem travels inside the link, its hidden cases packed. No server sees any of it.</Text>}
        {warning !== null && (
          <Alert color="yellow" variant="light" title="Before you share it">
            {warning}
          </Alert>
        )}
        {code !== null && (
          <Checkbox
            label="With my code"
            description="Whoever opens the link may start with it; their own code is never replaced."
            checked={withCode}
            onChange={({ currentTarget }) => setWithCode(currentTarget.checked)}
          />
        )}
        <Group align="flex-start" gap="md">
          <Checkbox
            label="With a time limit"
            description={`${minutes} minutes, starts when they press Start`}
            checked={timed}
            onChange={({ currentTarget }) => setTimed(currentTarget.checked)}
          />
          <NumberInput
            aria-label="Minutes"
            size="xs"
            w="5.5rem"
            min={1}
            max={600}
            clampBehavior="strict"
            allowDecimal={false}
            suffix=" min"
            disabled={!timed}
            value={minutes}
            onChange={(value) => typeof value === "number" && value >= 1 && setMinutes(value)}
          />
        </Group>
        <LinkField share={share} />
      </Stack>
    </Modal>
  );
}

function LinkField({ share }: { readonly share: Share }) {
  const route = useMemo(() => linkRoute(share), [share]);
  const own = share.problem.kind === "own" ? share.problem.file.problem : null;
  return (
    <SentLink
      route={route}
      file={own && { name: fileName(own), text: () => shareFile(share) ?? "" }}
      tooLong={own ? "Save it as a file and send that." : "Share the problem without your code, or send the code by itself."}
    />
  );
}
