import { Anchor, Button, Title } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { Link } from "react-router";
import { marksOf } from "../../../domain/session/marks";
import { Timeline } from "../../../domain/session/timeline";
import { VoicePlayer } from "../../../runtime/voice/voice-player";
import { useEnvironment, useSettings } from "../../../state/environment";
import { BestView } from "../../../ui/code-editor/best-view";
import { Notice } from "../../../ui/notice";
import { DeleteVoice } from "../delete-voice";
import type { RecordedSession } from "../use-recorded-session";
import { Controls } from "./controls";
import { MarkList } from "./mark-list";
import { MomentPanel } from "./moment-panel";
import classes from "./replay.module.css";
import { usePlayback } from "./use-playback";

interface ReplayViewProps {
  readonly recorded: RecordedSession;
  readonly deleteVoice: () => Promise<void>;
}

export function ReplayView({ recorded, deleteVoice }: ReplayViewProps) {
  const { session, events } = recorded;
  if (events.length === 0) {
    return (
      <Notice
        title="There is nothing to replay"
        action={
          <Button component={Link} to={`/session/${session.id}/debrief`}>
            Debrief
          </Button>
        }
      >
        Nothing of what happened in this session was kept, or it is damaged.
      </Notice>
    );
  }
  return <Player recorded={recorded} deleteVoice={deleteVoice} />;
}

function Player({ recorded, deleteVoice }: ReplayViewProps) {
  const { session, events, problems, takes } = recorded;
  const { fontSize } = useSettings();
  const timeline = useMemo(
    () =>
      new Timeline(
        problems.map(({ starter }) => starter),
        events,
      ),
    [problems, events],
  );
  const titles = useMemo(() => problems.map(({ title }) => title), [problems]);
  const marks = useMemo(() => marksOf(events, titles), [events, titles]);
  const voice = useVoice(takes);
  const playback = usePlayback(timeline, voice, takes.length > 0);
  const count = timeline.countAt(playback.at);
  const moment = useMemo(() => timeline.momentAfter(count), [timeline, count]);
  const problem = moment.problems[moment.problem];
  const title = titles[moment.problem] ?? "";
  return (
    <div className={classes.screen} onKeyDown={keysFor(playback)}>
      <div className={classes.head}>
        <Title order={1} className={classes.title}>
          Replay: {titles.join(" and ")}
        </Title>
        <Anchor component={Link} to={`/session/${session.id}/debrief`} size="sm">
          Debrief
        </Anchor>
        <DeleteVoice takes={takes} onDelete={deleteVoice} size="compact-xs" />
      </div>
      <Controls playback={playback} marks={marks} endMs={timeline.lengthMs} hasVoice={takes.length > 0} />
      <div className={classes.body}>
        <section className={classes.code} aria-label={`Code of ${title}`}>
          {problem && <BestView key={moment.problem} text={problem.code} fontSize={fontSize} label={`Code of ${title}, as it was`} />}
        </section>
        <aside className={classes.side}>
          <MomentPanel moment={moment} titles={titles} followUps={problems[moment.problem]?.followUps ?? []} />
          <MarkList marks={marks} at={playback.at} onSeek={playback.seek} />
        </aside>
      </div>
    </div>
  );
}

function useVoice(takes: RecordedSession["takes"]): VoicePlayer | null {
  const { voice } = useEnvironment().services;
  const [player, setPlayer] = useState<VoicePlayer | null>(null);
  useEffect(() => {
    if (takes.length === 0) return setPlayer(null);
    const created = new VoicePlayer(takes, (take) => voice.audio(take));
    setPlayer(created);
    return () => created.dispose();
  }, [takes, voice]);
  return player;
}

/** Space plays and stops, unless it is another control's. */
function keysFor({ toggle }: { toggle(): void }): (event: React.KeyboardEvent) => void {
  return (event) => {
    if (event.key !== " " || (event.target as HTMLElement).closest("button, input, textarea, summary, a, [role=slider]")) return;
    event.preventDefault();
    toggle();
  };
}
