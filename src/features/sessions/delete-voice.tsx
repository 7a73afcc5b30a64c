import { Button, type ButtonProps } from "@mantine/core";
import { sizeText } from "../../domain/offline/size-text";
import { voiceBytes, type VoiceTake } from "../../domain/session/voice-take";

interface DeleteVoiceProps extends Pick<ButtonProps, "size"> {
  readonly takes: readonly VoiceTake[];
  readonly onDelete: () => Promise<void>;
}

/** Deletes a session's voice and nothing else; not there where none was kept. */
export function DeleteVoice({ takes, onDelete, size = "compact-sm" }: DeleteVoiceProps) {
  if (takes.length === 0) return null;
  return (
    <Button size={size} variant="default" onClick={() => void onDelete()} title="The code and all else that was recorded stay">
      Delete the voice ({sizeText(voiceBytes(takes))})
    </Button>
  );
}
