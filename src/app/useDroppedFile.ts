import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes a file dropped anywhere on the page. Where files are not wanted a drop does nothing: the browser
 * would otherwise leave the page for the file.
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
    // Moving from one element to the next leaves the page for none.
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
