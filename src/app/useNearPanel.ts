import { useEffect } from 'react';

/** What a mouse rests on before it chooses: a seat, a shape, the dot of a tiny one. */
const marks = '[data-seat], [data-member], [data-dot]';

/** Who only passes by rests on nothing for so long, in milliseconds. */
const restMs = 60;

const idOf = ({ dataset }: HTMLElement | SVGElement) =>
  dataset['seat'] ?? dataset['member'] ?? dataset['dot'] ?? '';

/**
 * Marks the panel of the member under a resting mouse with `data-near`: the style sheet has it laid out unseen, so
 * that a choice has only to paint it.
 */
export function useNearPanel(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let near: Element | null = null;
    const leave = () => {
      clearTimeout(timer);
      near?.removeAttribute('data-near');
      near = null;
    };
    const handleOver = ({ target, pointerType }: PointerEvent) => {
      const mark = target instanceof Element && target.closest<HTMLElement | SVGElement>(marks);
      const id = mark ? idOf(mark) : '';
      if (near !== null && near.id === id) return;
      leave();
      if (id === '' || pointerType !== 'mouse') return;
      timer = setTimeout(() => {
        near = document.getElementById(id);
        near?.setAttribute('data-near', '');
      }, restMs);
    };
    document.addEventListener('pointerover', handleOver);
    return () => {
      leave();
      document.removeEventListener('pointerover', handleOver);
    };
  }, []);
}
