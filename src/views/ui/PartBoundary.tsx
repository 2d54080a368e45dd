import { Component, Suspense, type ReactNode } from 'react';

interface PartBoundaryProps {
  /** The way back to where the part was asked for; without it there is none but to load the page again. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/**
 * Waits for a part of the page that comes when it is asked for: where it does not come, or breaks, the rest stays and
 * the reader is told. A new `key` gives it a fresh start. React offers this to classes only.
 */
export class PartBoundary extends Component<PartBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { onLeave, children } = this.props;
    if (!this.state.hasFailed) return <Suspense>{children}</Suspense>;
    return (
      <div className="load-failure load-failure--part" role="alert">
        <p>
          This part of the page could not be loaded. Look at the connection, then reload the page.
        </p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
        {onLeave && (
          <button type="button" className="button" onClick={onLeave}>
            Go back
          </button>
        )}
      </div>
    );
  }
}
