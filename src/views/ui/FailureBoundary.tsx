import { Component, type ReactNode } from 'react';

interface FailureBoundaryProps {
  /** The way back to where the part was asked for; without it there is none but to load the page again. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/**
 * Where a part of the page does not come, or breaks, the rest stays and the reader is told. A new `key` gives it a
 * fresh start. React offers this to classes only.
 */
export class FailureBoundary extends Component<
  FailureBoundaryProps,
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };
  private opener: Element | null = null;

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.opener = document.activeElement;
  }

  override render() {
    const { onLeave, children } = this.props;
    if (!this.state.hasFailed) return children;
    const leave = () => {
      onLeave?.();
      if (this.opener instanceof HTMLElement) this.opener.focus();
    };
    return (
      <div className="load-failure load-failure--part" role="alert">
        <p>
          This part of the page could not be loaded. Look at the connection, then reload the page.
        </p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
        {onLeave && (
          <button type="button" className="button" onClick={leave}>
            Go back
          </button>
        )}
      </div>
    );
  }
}
