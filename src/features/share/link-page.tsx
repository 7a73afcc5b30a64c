import { Button } from "@mantine/core";
import { useMemo } from "react";
import { Link, useLocation } from "react-router";
import { type ReadLink, readLink } from "../../domain/share/link";
import { Notice } from "../../ui/notice";
import { InvitationView } from "./invitation-view";
import { ShareView } from "./share-view";

/** What a link holds. Nothing of it runs until its reader asks for it. */
export function LinkPage() {
  const { pathname, search, hash } = useLocation();
  // A damaged link may hold the letters that end a path.
  const path = pathname.slice("/l/".length) + search + hash;
  const read = useMemo(() => readLink(path), [path]);
  if (read.kind === "share") return <ShareView key={path} share={read.share} origin="link" />;
  if (read.kind === "invitation") return <InvitationView key={path} invitation={read.invitation} origin="link" />;
  const { title, text } = explain(read);
  return (
    <Notice
      key={path}
      title={title}
      action={
        <Button component={Link} to="/">
          All problems
        </Button>
      }
    >
      {text} Nothing of it was run, and nothing on this machine was changed.
    </Notice>
  );
}

function explain(read: Exclude<ReadLink, { kind: "share" | "invitation" }>): { readonly title: string; readonly text: string } {
  switch (read.kind) {
    case "damaged":
      return { title: "This link is damaged", text: `It was cut off or changed on its way: ${read.message}. Ask for it again, best as a file or in a mail.` };
    case "too-long":
      return {
        title: "This link is too long",
        text: `It has ${read.length.toLocaleString("en")} characters, more than any link of Dryrun's. Ask for a file instead.`,
      };
    case "newer":
      return {
        title: "This link needs a newer Dryrun",
        text: `It is of version ${read.version}, which this copy cannot read. Reload the page, or ask for the problem as a file.`,
      };
    case "refused":
      return { title: "This link holds no problem", text: `It arrived as it was made, but Dryrun did not make it: ${read.message}.` };
  }
}
