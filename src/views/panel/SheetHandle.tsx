import { useRef, type PointerEvent } from 'react';

/** Heights of the sheet in hundredths of the screen. */
const heights = { low: 58, high: 90 };

/** On narrow screens the panel is a sheet: this button draws it up and down, by finger, key or click. */
export function SheetHandle() {
  const ref = useRef<HTMLButtonElement>(null);
  const drag = useRef<{ startY: number; moved: boolean } | null>(null);

  const panel = () => ref.current?.closest<HTMLElement>('.panel');
  const setHeight = (height: number) => {
    const bounded = Math.min(heights.high, Math.max(20, height));
    panel()?.style.setProperty('--sheet', String(bounded));
    ref.current?.setAttribute('aria-expanded', String(bounded > 74));
  };

  function handleMove(event: PointerEvent) {
    if (!drag.current) return;
    if (Math.abs(event.clientY - drag.current.startY) > 6) drag.current.moved = true;
    if (drag.current.moved) setHeight(100 - ((event.clientY - 10) / window.innerHeight) * 100);
  }

  function handleClick() {
    // A drag ends with a click of its own, which must not undo it.
    if (drag.current?.moved) drag.current = null;
    else
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
        drag.current = { startY: event.clientY, moved: false };
      }}
      onPointerMove={handleMove}
      onPointerUp={() => {
        if (drag.current && !drag.current.moved) drag.current = null;
      }}
      onClick={handleClick}
    />
  );
}
