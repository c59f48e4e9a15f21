import { useEffect, useState } from 'react';
import { isDialogOpen } from '../frame/isDialogOpen.ts';

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

/**
 * Everything that comes to the page without a place of its own: dropped files (a folder gives none), files and texts
 * that are pasted beside the fields. Nothing while a dialog covers the page. True while a file is held over the page.
 */
export function useDropAndPaste(
  onFiles: (files: readonly File[]) => void,
  onText: (text: string) => void,
): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files') || isDialogOpen()) return;
      event.preventDefault();
      // Files that no page takes are refused elsewhere, which may have come first.
      event.dataTransfer.dropEffect = 'copy';
      setHeld(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const onDrop = (event: DragEvent) => {
      setHeld(false);
      const { dataTransfer } = event;
      if (dataTransfer === null || !dataTransfer.types.includes('Files') || isDialogOpen()) return;
      event.preventDefault();
      onFiles([...dataTransfer.files]);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isEditable(event.target) || isDialogOpen()) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '' && files.length === 0) return;
      event.preventDefault();
      if (text !== '') onText(text);
      else onFiles(files);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [onFiles, onText]);
  return held;
}
