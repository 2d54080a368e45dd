import { useRef, type MouseEvent, type PointerEvent } from 'react';

/** Heights of the sheet in hundredths of the screen. */
const heights = { low: 58, high: 90 };

/** On narrow screens the panel is a sheet: this button draws it up and down, by finger, key or click. */
export function SheetHandle() {
  const ref = useRef<HTMLButtonElement>(null);
  /** Where the press began that holds it; null where none does. */
  const startY = useRef<number | null>(null);
  const hasMoved = useRef(false);

  const panel = () => ref.current?.closest<HTMLElement>('.panel');
  const setHeight = (height: number) => {
    const bounded = Math.min(heights.high, Math.max(20, height));
    panel()?.style.setProperty('--sheet', String(bounded));
    ref.current?.setAttribute('aria-expanded', String(bounded > 74));
  };

  function handleMove(event: PointerEvent) {
    if (startY.current === null) return;
    if (Math.abs(event.clientY - startY.current) > 6) hasMoved.current = true;
    if (hasMoved.current) setHeight(100 - ((event.clientY - 10) / window.innerHeight) * 100);
  }

  function release() {
    startY.current = null;
  }

  function handleClick(event: MouseEvent) {
    // A drag may end with a click of its own, which must not undo it; a key's click has no count.
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
