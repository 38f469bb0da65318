"use client";
import { usePersonalization } from "@rapport/react";
import { Component, type ReactNode } from "react";

/** Keeps a failure within a block from reaching the host's page: nothing is shown, and the host is told. */
export function Boundary({ children }: { readonly children: ReactNode }): ReactNode {
  const personalization = usePersonalization();
  return <Catch onError={(error) => personalization.report(error)}>{children}</Catch>;
}

interface CatchProps {
  readonly children: ReactNode;
  readonly onError: (error: unknown) => void;
}

class Catch extends Component<CatchProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
