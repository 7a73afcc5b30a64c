import { Alert, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { RunReport } from "../../../runtime/judging/courtroom";
import { useMissingNumpy } from "../use-missing-numpy";
import { useWorkspaceState } from "../workspace-context";
import type { TrialKind } from "../workspace-store";
import { CaseBrowser } from "./case-browser";
import classes from "./console.module.css";
import { ErrorView } from "./error-view";
import { PythonProgress } from "./python-progress";
import { Verdict } from "./verdict";

/** What came of the last Run or Submit, or how far it is. */
export function ResultView() {
  const trial = useWorkspaceState((state) => state.trial);
  const blocked = useMissingNumpy();
  if (blocked) {
    return (
      <Alert color="yellow" icon={<IconAlertTriangle size={18} />} title="This problem needs NumPy, which this copy of Dryrun was built without">
        Everything else works. To have NumPy, build again with a network, or with DRYRUN_PACKAGES naming a folder that holds its wheel (see the README).
      </Alert>
    );
  }
  switch (trial.status) {
    case "none":
      return (
        <>
          <Text size="sm" c="dimmed">
            Run tries the samples and your own cases. Submit judges every case.
          </Text>
          <PythonProgress />
        </>
      );
    case "running":
      return (
        <>
          <p className={classes.verdict} role="status">
            {trial.kind === "run" ? "Running" : "Judging"}
            {trial.judged.length > 0 && `, ${trial.judged.length} done`}
          </p>
          <PythonProgress />
          <CaseBrowser cases={trial.judged} selectFailure={false} />
        </>
      );
    case "done":
      return <Done kind={trial.kind} report={trial.report} />;
  }
}

function Done({ kind, report }: { readonly kind: TrialKind; readonly report: RunReport }) {
  switch (report.kind) {
    case "judged":
      return (
        <>
          <Verdict kind={kind} report={report} />
          <CaseBrowser cases={report.cases} selectFailure />
        </>
      );
    case "syntax-error":
      return (
        <>
          <Heading look="bad">Syntax Error</Heading>
          <ErrorView error={report.error} />
        </>
      );
    case "banned":
      return (
        <Heading look="bad" detail={`This problem is to be solved without ${report.name} (line ${report.line}).`}>
          Not allowed here
        </Heading>
      );
    case "bad-case":
      return (
        <Heading look="bad" detail={`${report.param}: ${report.message}`}>
          Own case {report.ownCase + 1} cannot be read
        </Heading>
      );
    case "judge-error":
      return (
        <>
          <Heading look="bad" detail={`This is our fault, not your code's; it is kept. ${report.message}`}>
            Judge Error
          </Heading>
          <PythonProgress />
        </>
      );
    case "stopped":
      return <Heading look="none">Stopped</Heading>;
  }
}

function Heading({ look, detail, children }: { readonly look: "bad" | "none"; readonly detail?: string; readonly children: React.ReactNode }) {
  return (
    <div role="status">
      <p className={classes.verdict} data-look={look}>
        {children}
      </p>
      {detail !== undefined && <Text size="sm">{detail}</Text>}
    </div>
  );
}
