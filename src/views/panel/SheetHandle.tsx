import { useRef, type MouseEvent, type PointerEvent } from 'react';

/** Heights of the sheet in percent of the screen's height. */
const heights = { least: 20, low: 58, high: 90 };
/** A pointer that has moved less than this, in pixels, has clicked. */
const stillPx = 6;

/** On narrow screens the panel is a sheet. This button changes its height, by dragging, key or click. */
export function SheetHandle() {
  const ref = useRef<HTMLButtonElement>(null);
  /** Client y where the current press began, in pixels; null while nothing is pressed. */
  const startY = useRef<number | null>(null);
  const hasMoved = useRef(false);

  const panel = () => ref.current?.closest<HTMLElement>('.panel');
  const setHeight = (height: number) => {
    const bounded = Math.min(heights.high, Math.max(heights.least, height));
    panel()?.style.setProperty('--sheet', String(bounded));
    ref.current?.setAttribute('aria-expanded', String(bounded > (heights.low + heights.high) / 2));
  };

  function handleMove(event: PointerEvent) {
    if (startY.current === null) return;
    if (Math.abs(event.clientY - startY.current) > stillPx) hasMoved.current = true;
    if (hasMoved.current) setHeight(100 - ((event.clientY - 10) / window.innerHeight) * 100);
  }

  function release() {
    startY.current = null;
  }

  function handleClick(event: MouseEvent) {
    // A drag may end with a click, which must not undo it. A click made by a key has `detail` 0 and always counts.
    if (!hasMoved.current || event.detail === 0)
      setHeight(ref.current?.getAttribute('aria-expanded') === 'true' ? heights.low : heights.high);
  }

  return (
    <button
      ref={ref}
      type="button"
      className="sheet-handle"
      aria-expanded="false"
      aria-label="Taller panel"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        startY.current = event.clientY;
        hasMoved.current = false;
      }}
      onPointerMove={handleMove}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={handleClick}
    />
  );
}
