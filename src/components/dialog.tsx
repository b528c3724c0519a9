import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the button that closes. */
  readonly actions?: ReactNode;
  /** Escape, the button, or a press beside it. */
  readonly onClose: () => void;
}

/** Opens as soon as it is rendered; the browser gives the focus back to where it was. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      closedby="any"
      className="sheet m-auto rounded-card border border-line bg-surface text-ink shadow-card backdrop:bg-veil"
    >
      <div className="grid gap-5 p-5 tablet:p-6">
        <h2 id={heading} className="text-section">
          {title}
        </h2>
        {children}
        <p className="flex flex-wrap items-center justify-end gap-3 border-t border-line pt-4">
          {actions}
          <Button size="small" onClick={() => dialog.current?.close()}>
            Close
          </Button>
        </p>
      </div>
    </dialog>
  );
}
