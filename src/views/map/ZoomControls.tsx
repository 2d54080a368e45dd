import { lazy, useRef, type KeyboardEvent } from 'react';
import type { Point } from '#geometry/coordinates.ts';
import { PartBoundary } from '#views/ui/PartBoundary.tsx';
import './ZoomControls.css';

/** Loaded on demand: the map of the first page is not zoomed. */
const MoveButtons = lazy(() =>
  import('#views/map/MoveButtons.tsx').then((module) => ({ default: module.MoveButtons })),
);

interface ZoomControlsProps {
  /** True if the drawing does not show all members. */
  readonly isZoomed: boolean;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** True if the reader has zoomed: only then buttons that move the map are shown. */
  readonly canPan: boolean;
  /** Moves the view to the right and down, in steps. */
  readonly panBy: (steps: Point) => void;
  readonly onShowAll: () => void;
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Buttons and keys for what the wheel, a drag and two fingers do, and a button back to all members.
 *
 * @selector [data-zoomed] there is such a way: what stands beside them gives it room
 */
export function ZoomControls({
  isZoomed,
  canPan,
  zoomIn,
  zoomOut,
  panBy,
  onShowAll,
}: ZoomControlsProps) {
  const first = useRef<HTMLButtonElement>(null);
  const showAll = () => {
    // The button disappears once pressed, so the focus moves to the first one.
    first.current?.focus({ preventScroll: true });
    onShowAll();
  };
  const handleKey = (event: KeyboardEvent) => {
    const steps = arrows[event.key];
    if (!isZoomed || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key !== 'Escape' && !steps) return;
    event.preventDefault();
    if (steps) panBy(steps);
    else showAll();
  };
  return (
    <div
      className="zoom-controls"
      role="group"
      aria-label="Zoom"
      onKeyDown={handleKey}
      data-zoomed={isZoomed || undefined}
    >
      <button ref={first} type="button" className="button" aria-label="Zoom in" onClick={zoomIn}>
        +
      </button>
      <button
        type="button"
        className="button"
        aria-label="Zoom out"
        // All members are shown. Still focusable, so that it does not lose the focus when the last step out is made.
        aria-disabled={!isZoomed || undefined}
        onClick={zoomOut}
      >
        −
      </button>
      {isZoomed && (
        <button type="button" className="button zoom-controls__all" onClick={showAll}>
          Show all
        </button>
      )}
      {canPan && (
        <PartBoundary>
          <MoveButtons panBy={panBy} />
        </PartBoundary>
      )}
    </div>
  );
}
