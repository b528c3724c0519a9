import type { ReactNode } from 'react';
import { approval } from '../../fixes/approval.ts';
import { Inline } from '../inline.tsx';

/** What the page is for, its answer to what is asked, and what a link is worth. */
export function Head({ answer }: { readonly answer: ReactNode }) {
  return (
    <div className="grid gap-4">
      <title>Should I approve this?: Graph Auth Doctor</title>
      <meta
        name="description"
        content="For the administrator who was asked to consent: what a Microsoft Graph permission opens, whose app it is, what consent phishing looks like, and how to take a grant back."
      />
      <div className="grid gap-2">
        <h1 className="text-display">Should I approve this?</h1>
        {answer}
        <p className="measure text-muted">{approval.lead}</p>
      </div>
      <p className="measure">
        <Inline text={approval.linkProvesNothing} />
      </p>
    </div>
  );
}
