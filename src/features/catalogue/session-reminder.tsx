import { Anchor, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import { clockText } from "../../domain/clock/countdown";
import { isUnderWay, leftMs, type Session } from "../../domain/session/session";
import { useEnvironment } from "../../state/environment";
import { useNow } from "../../state/use-now";

/** One line where a session goes on, with its clock where it truly is. */
export function SessionReminder() {
  const { sessions, storage } = useEnvironment().services;
  const [session, setSession] = useState<Session | null>(null);
  const now = useNow(session !== null);
  useEffect(() => {
    let current = true;
    const read = (): void => void sessions.all().then((all) => current && setSession(all.find(isUnderWay) ?? null));
    read();
    const unwatch = storage.watch("sessions", read);
    return () => {
      current = false;
      unwatch();
    };
  }, [sessions, storage]);
  if (!session) return null;
  const left = leftMs(session, now);
  return (
    <Text size="sm" mb="sm">
      {left > 0 ? `A session is under way, ${clockText(left)} left.` : "The time of a session is over."}{" "}
      <Anchor component={Link} to={`/session/${session.id}`} size="sm" underline="always">
        {left > 0 ? "Resume" : "See how it went"}
      </Anchor>
    </Text>
  );
}
