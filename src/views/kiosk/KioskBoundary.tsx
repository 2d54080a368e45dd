import { Component, useEffect, useEffectEvent, type ReactNode } from 'react';

/** How long the failure message is shown, in milliseconds. */
const pauseMs = 5000;

interface KioskBoundaryProps {
  /** Called after the pause. To recover, give the boundary a new `key`. */
  readonly onRecover: () => void;
  readonly children: ReactNode;
}

/** Catches errors that its children throw while rendering. React offers this only to class components. */
export class KioskBoundary extends Component<KioskBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { onRecover, children } = this.props;
    return this.state.hasFailed ? <KioskPause onOver={onRecover} /> : children;
  }
}

function KioskPause({ onOver }: { readonly onOver: () => void }) {
  const finish = useEffectEvent(onOver);
  useEffect(() => {
    const timer = setTimeout(finish, pauseMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="kiosk__pause" role="status">
      <p>Something went wrong. The exhibit starts again by itself in a few seconds.</p>
    </div>
  );
}
