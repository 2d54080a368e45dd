import { useRef } from 'react';
import './ZoomControls.css';

interface ZoomControlsProps {
  /** True where the drawing shows less than all members. */
  readonly isZoomed: boolean;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly onShowAll: () => void;
}

/**
 * Buttons for what the wheel and two fingers do, and the way back to all members.
 *
 * @selector [data-zoomed] there is such a way: what stands beside them gives it room
 */
export function ZoomControls({ isZoomed, zoomIn, zoomOut, onShowAll }: ZoomControlsProps) {
  const first = useRef<HTMLButtonElement>(null);
  return (
    <div
      className="zoom-controls"
      role="group"
      aria-label="Zoom"
      data-zoomed={isZoomed || undefined}
    >
      <button ref={first} type="button" className="button" aria-label="Zoom in" onClick={zoomIn}>
        +
      </button>
      <button type="button" className="button" aria-label="Zoom out" onClick={zoomOut}>
        −
      </button>
      {isZoomed && (
        <button
          type="button"
          className="button"
          onClick={() => {
            // The button goes with what it undoes.
            first.current?.focus({ preventScroll: true });
            onShowAll();
          }}
        >
          Show all
        </button>
      )}
    </div>
  );
}
