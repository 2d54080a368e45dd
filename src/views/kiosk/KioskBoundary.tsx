import { Component, useEffect, useEffectEvent, type ReactNode } from 'react';

/** A visitor sees this long that something broke, in milliseconds. */
const pauseMs = 5000;

interface KioskBoundaryProps {
  /** Called when the pause is over; a new `key` gives the boundary a fresh start. */
  readonly onRecover: () => void;
  readonly children: ReactNode;
}

/** Catches whatever its children throw while they render. React offers this to classes only. */
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
