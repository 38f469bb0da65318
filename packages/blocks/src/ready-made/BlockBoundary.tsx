"use client";
import { usePersonalization } from "@rapport/react";
import { Component, type ReactNode } from "react";

/** Keeps a failing block from taking the host's page down: nothing is shown in its place, and the host is told. */
export function BlockBoundary({ children }: { readonly children: ReactNode }): ReactNode {
  const personalization = usePersonalization();
  return <Boundary report={(error) => personalization.report(error)}>{children}</Boundary>;
}

interface BoundaryProps {
  readonly report: (error: unknown) => void;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.report(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
