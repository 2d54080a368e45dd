import './ManySeats.css';

interface SeatSearchProps {
  readonly sought: string;
  /** Members found; null while nothing is sought. */
  readonly found: number | null;
  readonly onSeek: (sought: string) => void;
}

/** Finds a member among many by a part of its name. */
export function SeatSearch({ sought, found, onSeek }: SeatSearchProps) {
  return (
    <p className="seat-search">
      <label>
        <span>Find a state</span>{' '}
        <input
          type="search"
          className="seat-search__field"
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onChange={({ currentTarget }) => onSeek(currentTarget.value)}
        />
      </label>{' '}
      <span role="status">{found !== null && `${found} found`}</span>
    </p>
  );
}
