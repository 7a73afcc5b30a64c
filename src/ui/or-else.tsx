import { Component, type ReactNode } from "react";

interface OrElseProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows something simpler where its children fail. */
export class OrElse extends Component<OrElseProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
