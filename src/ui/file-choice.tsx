import { Button, FileButton } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";

interface FileChoiceProps {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets one file be chosen. */
export function FileChoice({ label, accept, onFile }: FileChoiceProps) {
  return (
    <FileButton accept={accept} onChange={(file) => file && onFile(file)}>
      {(props) => (
        <Button leftSection={<IconFileUpload size={16} />} {...props}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}
