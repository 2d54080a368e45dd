import { useEffect, useRef, type ReactNode } from 'react';

interface DisclosureProps {
  readonly className: string;
  readonly summary: string;
  /** Class of the `<summary>`, which opens the box. */
  readonly summaryClass?: string;
  /** True to close after a choice inside, like a menu. Default: false. */
  readonly closesOnChoice?: boolean;
  readonly children: ReactNode;
}

/**
 * A small box that opens below its summary, based on `<details>`. It works without script; with script, Escape and a
 * click outside close it.
 */
export function Disclosure({
  className,
  summary,
  summaryClass,
  closesOnChoice = false,
  children,
}: DisclosureProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      if (ref.current?.open && !ref.current.contains(event.target as Node))
        ref.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  const close = () => {
    if (!ref.current) return;
    ref.current.open = false;
    ref.current.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={ref}
      className={`disclosure ${className}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return;
        event.stopPropagation();
        close();
      }}
    >
      <summary className={summaryClass}>{summary}</summary>
      <div
        className="disclosure__body"
        onClick={(event) => {
          if (closesOnChoice && event.detail > 0 && (event.target as Element).closest('label'))
            close();
        }}
      >
        {children}
      </div>
    </details>
  );
}
