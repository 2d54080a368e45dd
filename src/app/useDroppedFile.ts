import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Accepts a file that is dropped anywhere on the page. If files are not wanted, it still handles the drop, because the
 * browser would otherwise leave the page and show the file.
 *
 * @returns true while a file is held over the page
 */
export function useDroppedFile(isWanted: boolean, onDrop: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const handleOver = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = isWanted ? 'copy' : 'none';
    setOver(isWanted);
  });
  const handleLeave = useEffectEvent((event: DragEvent) => {
    // `relatedTarget` is null only when the file leaves the page, not when it moves to another element.
    if (event.relatedTarget === null) setOver(false);
  });
  const handleDrop = useEffectEvent((event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    setOver(false);
    if (isWanted) onDrop(file);
  });
  useEffect(() => {
    document.addEventListener('dragover', handleOver);
    document.addEventListener('dragleave', handleLeave);
    document.addEventListener('drop', handleDrop);
    return () => {
      document.removeEventListener('dragover', handleOver);
      document.removeEventListener('dragleave', handleLeave);
      document.removeEventListener('drop', handleDrop);
    };
  }, []);
  return isOver;
}
