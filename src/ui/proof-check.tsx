import { Button, Group, Loader, Text } from "@mantine/core";
import { IconShieldCheck } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { Proof } from "../domain/judging/proof";
import { ProofResult } from "./proof-result";

interface ProofCheckProps {
  /** Runs the problem's own programs; called when the button is pressed, and never before. */
  readonly prove: (options: { readonly signal: AbortSignal; readonly onStep: (what: string) => void }) => Promise<Proof>;
}

/** Lets a problem prove itself on request, to whoever opened it. */
export function ProofCheck({ prove }: ProofCheckProps) {
  const [state, setState] = useState<{ readonly step: string } | { readonly proof: Proof } | null>(null);
  const stopper = useRef<AbortController>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);
  const check = async (): Promise<void> => {
    const mine = (stopper.current = new AbortController());
    setState({ step: "Starting Python" });
    const proof = await prove({ signal: mine.signal, onStep: (what) => setState({ step: `Judging ${what}` }) });
    if (stopper.current === mine) setState({ proof });
  };
  if (state === null) {
    return (
      <Button variant="default" size="xs" leftSection={<IconShieldCheck size={16} />} onClick={() => void check()}>
        Check this problem
      </Button>
    );
  }
  if ("proof" in state) return <ProofResult proof={state.proof} />;
  return (
    <Group gap="xs" role="status">
      <Loader size="xs" />
      <Text size="sm">{state.step}</Text>
      <Button variant="subtle" size="compact-xs" onClick={() => stopper.current?.abort()}>
        Stop
      </Button>
    </Group>
  );
}
