import { Alert, SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useMakerState } from "./maker-context";
import classes from "./maker.module.css";
import { MakerToolbar } from "./maker-toolbar";
import { AboutSection } from "./sections/about-section";
import { AnswersSection } from "./sections/answers-section";
import { CasesSection } from "./sections/cases-section";
import { GeneratedSection } from "./sections/generated-section";
import { MoreSection } from "./sections/more-section";
import { SignatureSection } from "./sections/signature-section";
import { WrongSection } from "./sections/wrong-section";
import { SidePanel } from "./side-panel";

const NARROW = "(max-width: 60em)";

/** The fields on the left, what the candidate will see and what the problem proves on the right. */
export function MakerLayout() {
  const narrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches, { getInitialValueInEffect: false });
  const [view, setView] = useState("edit");
  // Both stay, so that no scroll position and no editor's undo is lost when the view changes.
  return (
    <div className={classes.page}>
      <MakerToolbar onProve={() => setView("result")} />
      <SaveFailure />
      {narrow && (
        <SegmentedControl
          fullWidth
          radius={0}
          aria-label="View"
          value={view}
          onChange={setView}
          data={[
            { value: "edit", label: "Edit" },
            { value: "result", label: "Preview and proof" },
          ]}
        />
      )}
      <div className={classes.columns}>
        <div className={classes.form} hidden={narrow && view !== "edit"}>
          <AboutSection />
          <SignatureSection />
          <CasesSection list="samples" />
          <CasesSection list="hidden" />
          <GeneratedSection />
          <AnswersSection />
          <WrongSection />
          <MoreSection />
        </div>
        <div className={classes.side} hidden={narrow && view !== "result"}>
          <SidePanel onJump={() => setView("edit")} />
        </div>
      </div>
    </div>
  );
}

function SaveFailure() {
  const saving = useMakerState((state) => state.saving);
  if (typeof saving === "string") return null;
  return (
    <Alert color="red" radius={0} py="xs" title="What you typed last is not saved">
      The reason: {saving.failed}.
    </Alert>
  );
}
