import { useState, type DragEvent, type ReactNode } from 'react';

interface FileDropProps {
  readonly onFile: (file: File) => void;
  readonly look: string;
  readonly children: ReactNode;
}

/** A part of the page that takes a dropped file; elsewhere the browser would open it and leave the page. */
export function FileDrop({ onFile, look, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  const enter = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    onFile(file);
  };
  return (
    <div
      className={`${look} ${over ? 'outline-2 outline-offset-2 outline-accent' : ''}`}
      onDragOver={enter}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
