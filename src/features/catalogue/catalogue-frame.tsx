import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { useEnvironment } from "../../state/environment";
import { FileDrop } from "../../ui/file-drop";
import { Page } from "../../ui/page";

/** What the catalogue's screens stand in; a problem's file can be dropped anywhere on it. */
export function CatalogueFrame({ children }: { readonly children: ReactNode }) {
  const { openedFile } = useEnvironment();
  const navigate = useNavigate();
  const open = (file: File): void => {
    openedFile.getState().open(file);
    void navigate("/open");
  };
  return (
    <FileDrop label="Drop a problem's file to see what it holds" onFile={open}>
      <Page width="62rem">{children}</Page>
    </FileDrop>
  );
}
