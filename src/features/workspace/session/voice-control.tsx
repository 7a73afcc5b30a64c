import { ActionIcon, Tooltip } from "@mantine/core";
import { IconMicrophone, IconMicrophoneOff } from "@tabler/icons-react";
import type { SessionVoice } from "./use-voice";
import classes from "./session.module.css";

/** Whether the voice is being recorded, and the way to change that. */
export function VoiceControl({ voice: { on, asked, toggle } }: { readonly voice: SessionVoice }) {
  const label = asked ? "Stop recording my voice" : "Record my voice";
  return (
    <Tooltip label={on ? "Your voice is being recorded" : label}>
      <ActionIcon variant="subtle" color={on ? "red" : "gray"} className={classes.voice} aria-pressed={on} aria-label={label} onClick={toggle}>
        {on ? <IconMicrophone size={16} /> : <IconMicrophoneOff size={16} />}
      </ActionIcon>
    </Tooltip>
  );
}
