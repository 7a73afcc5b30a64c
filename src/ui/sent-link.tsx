import { Button, CopyButton, Group, Text, TextInput } from "@mantine/core";
import { IconCheck, IconCopy, IconFileDownload } from "@tabler/icons-react";
import { CHAT_LINK, MAX_LINK } from "../domain/share/link";
import { downloadText } from "./download";

interface SentLinkProps {
  /** What stands after `#`. */
  readonly route: string;
  /** The same as a file; null where there is none. */
  readonly file: { readonly name: string; readonly text: () => string } | null;
  /** What to do where it is too long for a link. */
  readonly tooLong: string;
}

/** A link to copy, and the file that goes where it does not. */
export function SentLink({ route, file, tooLong }: SentLinkProps) {
  const link = `${location.href.replace(/#.*$/s, "")}#${route}`;
  const fits = link.length <= MAX_LINK;
  return (
    <>
      {fits ? (
        <TextInput
          label="Link"
          readOnly
          value={link}
          description={lengthText(link.length, file !== null)}
          inputWrapperOrder={["label", "input", "description"]}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      ) : (
        <Text size="sm" c="var(--text-warn)">
          This is too much for a link: {link.length.toLocaleString("en")} characters, of at most {MAX_LINK.toLocaleString("en")}. {tooLong}
        </Text>
      )}
      <Group gap="xs">
        {fits && (
          <CopyButton value={link}>
            {({ copied, copy }) => (
              <Button leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />} onClick={copy}>
                {copied ? "Copied" : "Copy the link"}
              </Button>
            )}
          </CopyButton>
        )}
        {file && (
          <Button variant="default" leftSection={<IconFileDownload size={16} />} onClick={() => downloadText(file.name, file.text())}>
            Save as file
          </Button>
        )}
      </Group>
    </>
  );
}

function lengthText(length: number, hasFile: boolean): string {
  const characters = `${length.toLocaleString("en")} characters.`;
  if (length <= CHAT_LINK) return characters;
  return `${characters} Some chat programs cut a message at ${CHAT_LINK.toLocaleString("en")}; ${hasFile ? "a file or a mail gets through whole" : "a mail gets it through whole"}.`;
}
