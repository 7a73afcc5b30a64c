import { Alert, Button, Checkbox, CopyButton, Group, Modal, NumberInput, Stack, Text, TextInput } from "@mantine/core";
import { IconCheck, IconCopy, IconFileDownload } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { licenceWarning } from "../domain/problem/licence";
import { CHAT_LINK, linkRoute, MAX_LINK } from "../domain/share/link";
import type { Share } from "../domain/share/share";
import { fileName, shareFile } from "../domain/share/share-file";
import { downloadText } from "./download";

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
  const link = useMemo(() => `${location.href.replace(/#.*$/s, "")}#${linkRoute(share)}`, [share]);
  const tooLong = link.length > MAX_LINK;
  return (
    <>
      {tooLong ? (
        <Text size="sm" c="var(--text-warn)">
          This is too much for a link: {link.length.toLocaleString("en")} characters, of at most {MAX_LINK.toLocaleString("en")}.{" "}
          {share.problem.kind === "own" ? "Save it as a file and send that." : "Share the problem without your code, or send the code by itself."}
        </Text>
      ) : (
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput
            label="Link"
            flex={1}
            readOnly
            value={link}
            description={lengthText(link.length, share.problem.kind === "own")}
            inputWrapperOrder={["label", "input", "description"]}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </Group>
      )}
      <Group gap="xs">
        {!tooLong && (
          <CopyButton value={link}>
            {({ copied, copy }) => (
              <Button leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />} onClick={copy}>
                {copied ? "Copied" : "Copy the link"}
              </Button>
            )}
          </CopyButton>
        )}
        <SaveButton share={share} />
      </Group>
    </>
  );
}

function SaveButton({ share }: { readonly share: Share }) {
  if (share.problem.kind === "bank") return null;
  const { problem } = share.problem.file;
  return (
    <Button variant="default" leftSection={<IconFileDownload size={16} />} onClick={() => downloadText(fileName(problem), shareFile(share) ?? "")}>
      Save as file
    </Button>
  );
}

function lengthText(length: number, own: boolean): string {
  const characters = `${length.toLocaleString("en")} characters.`;
  if (length <= CHAT_LINK) return characters;
  return `${characters} Some chat programs cut a message at ${CHAT_LINK.toLocaleString("en")}; ${own ? "a file or a mail gets through whole" : "a mail gets it through whole"}.`;
}
