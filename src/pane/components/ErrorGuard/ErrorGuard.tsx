/** Keeps a failing component from leaving an empty pane. */
import type { Theme } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { CATALOGUES } from "../../language";
import type { Pane } from "../../state/pane";
import { StopPage } from "../StopPage/StopPage";

export interface ErrorGuardProps {
  readonly pane: Pane;
  readonly theme: Theme;
  readonly children: ReactNode;
}

export class ErrorGuard extends Component<ErrorGuardProps, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { pane, theme, children } = this.props;
    if (failure === null) return children;
    const { stop, notice } = CATALOGUES[pane.getState().language];
    return <StopPage theme={theme} title={stop.failedTitle} sentence={`${stop.failed} ${notice.detail(failure)}`} />;
  }
}
