import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { onPageLife } from "../../runtime/storage/page-life";
import { useEnvironment } from "../../state/environment";
import { Loading } from "../../ui/loading";
import { Notice } from "../../ui/notice";
import { usePageTitle } from "../../ui/use-page-title";
import { MakerContext } from "./maker-context";
import { MakerLayout } from "./maker-layout";
import { type Maker, type OpenedMaker, openMaker } from "./maker-store";

/** The editor of problems: a new one, or one of one's own. */
export function MakerPage() {
  const { id = null } = useParams();
  const opened = useOpenedMaker(id);
  switch (opened?.kind) {
    case undefined:
      return <Loading label="Loading the problem" />;
    case "maker":
      return <Editing key={opened.maker.store.getState().row.id} maker={opened.maker} isNew={id === null} />;
    case "missing":
      return (
        <Notice
          title="This problem is not on this machine"
          action={
            <Button component={Link} to="/mine">
              My problems
            </Button>
          }
        >
          It was deleted, or it is kept in another browser.
        </Notice>
      );
    case "unreadable":
      return (
        <Notice
          title="This problem cannot be edited"
          action={
            <Button component={Link} to="/mine">
              My problems
            </Button>
          }
        >
          Its file does not follow the format: {opened.message}
        </Notice>
      );
  }
}

function useOpenedMaker(id: string | null): OpenedMaker | { readonly kind: "missing" } | null {
  const { services } = useEnvironment();
  const [opened, setOpened] = useState<OpenedMaker | { readonly kind: "missing" } | null>(null);
  const current = useRef<string>(undefined);
  useEffect(() => {
    // A new problem gets its address with its first letter; it is on the screen already.
    if (id !== null && current.current === id) return;
    let waiting = true;
    const show = (next: OpenedMaker | { readonly kind: "missing" }): void => {
      if (!waiting) return;
      if (next.kind === "maker") current.current = next.maker.store.getState().row.id;
      setOpened(next);
    };
    if (id === null) show(openMaker(null, services));
    else void services.storage.ownProblem(id).then((row) => show(row ? openMaker(row, services) : { kind: "missing" }));
    return () => void (waiting = false);
  }, [id, services]);
  return opened;
}

function Editing({ maker, isNew }: { readonly maker: Maker; readonly isNew: boolean }) {
  const navigate = useNavigate();
  usePageTitle("Editing a problem");
  useEffect(() => {
    if (!isNew) return;
    return maker.store.subscribe(({ row, saving }) => {
      if (saving === "saved") void navigate(`/make/${row.id}`, { replace: true });
    });
  }, [maker, isNew, navigate]);
  useEffect(() => {
    const end = onPageLife({ hide: maker.flush, show: () => undefined });
    return () => {
      end();
      maker.store.getState().stop();
      maker.flush();
    };
  }, [maker]);
  return (
    <MakerContext value={maker}>
      <MakerLayout />
    </MakerContext>
  );
}
