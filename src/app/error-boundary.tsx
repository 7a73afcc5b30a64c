import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { Notice } from "../ui/notice";

/** The last net, for a bug in the frame around the screens. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Notice title="Dryrun stopped" action={<Button onClick={() => location.reload()}>Reload</Button>}>
        This is a bug of ours. Your code is kept on this machine and will be there after a reload. What went wrong: {error.message}
      </Notice>
    );
  }
}
