import { Radio, Text, Textarea, Title } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { COMMUNICATION, HIGHEST_RATING, MISTAKES, type Rated } from "../../../domain/session/ratings";
import type { Session } from "../../../domain/session/session";
import classes from "./debrief.module.css";

interface RatingsProps {
  readonly session: Session;
  readonly change: (change: (before: Session) => Session) => void;
}

/** What no record tells: how it went with the other person in the room, and which of the seven mistakes were made. */
export function Ratings({ session, change }: RatingsProps) {
  const rate = (id: string, rating: number): void => change((before) => ({ ...before, ratings: { ...before.ratings, [id]: rating } }));
  return (
    <>
      <RatedTable
        title="Communication"
        about="40 of the 100 points. Rate each from 1 to 5; listen to the recording first where there is one."
        rated={COMMUNICATION}
        {...{ session, rate }}
      />
      <RatedTable
        title="Seven mistakes"
        about="5: not this time. 1: this is what went wrong. For you to see over time; no points."
        rated={MISTAKES}
        {...{ session, rate }}
      />
      <Remarks session={session} change={change} />
    </>
  );
}

interface RatedTableProps {
  readonly title: string;
  readonly about: string;
  readonly rated: readonly Rated[];
  readonly session: Session;
  readonly rate: (id: string, rating: number) => void;
}

const SCALE = Array.from({ length: HIGHEST_RATING }, (_, i) => i + 1);

function RatedTable({ title, about, rated, session, rate }: RatedTableProps) {
  return (
    <section aria-label={title} className={classes.section}>
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed">
        {about}
      </Text>
      {rated.map(({ id, title, best }) => (
        <Radio.Group
          key={id}
          value={String(session.ratings[id] ?? "")}
          onChange={(value) => rate(id, Number(value))}
          label={title}
          description={`5: ${best}`}
          className={classes.rating}
        >
          <div className={classes.scale}>
            {SCALE.map((rating) => (
              <Radio key={rating} value={String(rating)} label={String(rating)} size="xs" />
            ))}
          </div>
        </Radio.Group>
      ))}
    </section>
  );
}

/** Milliseconds after the last key. */
const WRITE_AFTER_MS = 400;

function Remarks({ session, change }: RatingsProps) {
  const [text, setText] = useState(session.remarks);
  const write = useRef<() => void>(() => undefined);
  write.current = () => {
    if (text !== session.remarks) change((before) => ({ ...before, remarks: text }));
  };
  useEffect(() => {
    const timer = setTimeout(() => write.current(), WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => write.current(), []);
  return (
    <section className={classes.section}>
      <Textarea
        label="Remarks"
        description="What to keep, what to do otherwise next time."
        autosize
        minRows={3}
        maxLength={20_000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={() => write.current()}
        className={classes.screenOnly}
      />
      <div className={classes.printOnly}>
        <Title order={2}>Remarks</Title>
        <p className={classes.remarks}>{text.trim() === "" ? "None." : text}</p>
      </div>
    </section>
  );
}
