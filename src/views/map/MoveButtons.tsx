import type { Point } from '#geometry/coordinates.ts';
import './MoveButtons.css';

interface MoveButtonsProps {
  /** Moves the view to the right and down, in steps. */
  readonly panBy: (steps: Point) => void;
}

interface Way {
  readonly name: string;
  /** Clockwise turn of an arrow to the right, in degrees. */
  readonly turn: number;
  readonly steps: Point;
}

const ways: readonly Way[] = [
  { name: 'Move left', turn: 180, steps: [-1, 0] },
  { name: 'Move up', turn: 270, steps: [0, -1] },
  { name: 'Move down', turn: 90, steps: [0, 1] },
  { name: 'Move right', turn: 0, steps: [1, 0] },
];

/** Buttons that move the zoomed map, for those who cannot drag. */
export function MoveButtons({ panBy }: MoveButtonsProps) {
  return (
    <div className="move-buttons">
      {ways.map(({ name, turn, steps }) => (
        <button
          key={name}
          type="button"
          className="button"
          aria-label={name}
          // The page's fonts have arrows to the sides only.
          style={{ rotate: `${turn}deg` }}
          onClick={() => panBy(steps)}
        >
          →
        </button>
      ))}
    </div>
  );
}
