import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { Link, useParams } from "react-router";
import type { FetchedProblem } from "../../runtime/problems/problem-library";
import { useEnvironment } from "../../state/environment";
import { Loading } from "../../ui/loading";
import { Notice } from "../../ui/notice";
import { OpenedProblem } from "./opened-problem";

/** A problem's screen, from its address. */
export function WorkspacePage() {
  const { slug = "" } = useParams();
  // A new problem is a new screen: nothing of the one before stays.
  return <ProblemBySlug key={slug} slug={slug} />;
}

function ProblemBySlug({ slug }: { readonly slug: string }) {
  const { services } = useEnvironment();
  const [fetched, setFetched] = useState<FetchedProblem | null>(null);
  useEffect(() => {
    let current = true;
    void services.python.warmUp();
    void services.library.fetch(slug).then((result) => current && setFetched(result));
    return () => void (current = false);
  }, [services, slug]);
  if (fetched === null) {
    return <Loading label="Loading the problem" />;
  }
  switch (fetched.kind) {
    case "problem":
      return <OpenedProblem problem={fetched.problem} />;
    case "unknown":
      return (
        <Notice
          title="There is no such problem"
          action={
            <Button component={Link} to="/">
              All problems
            </Button>
          }
        >
          No problem of this bank is called “{slug}”.
        </Notice>
      );
    case "unreachable":
      return (
        <Notice title="The problem could not be fetched" action={<Button onClick={() => location.reload()}>Try again</Button>}>
          Your code is kept on this machine. What went wrong: {fetched.message}
        </Notice>
      );
  }
}
