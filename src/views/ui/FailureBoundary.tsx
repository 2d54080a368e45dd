import { Component, type ReactNode } from 'react';

interface FailureBoundaryProps {
  /** Leads back to where the part was asked for. Default: none; then the reader can only reload the page. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/**
 * Shows a message where a part of the page fails to load or to render; the rest of the page stays. A new `key` resets
 * it. React offers this only to class components.
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
