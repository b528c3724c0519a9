import { useHref } from 'react-router';
import { CodeBlock } from '../components/code-block.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { Ways } from '../components/ways.tsx';
import { plainText, renderBlock, type Values } from '../commands/render.ts';
import { messageAsMarkdown, messageAsText, type AdminRequest } from '../fixes/admin-message.ts';
import { paths } from '../paths.ts';
import { approvalOf } from './approval-link.ts';
import { Missing } from './fix/missing.tsx';
import { formatFragment } from './fragment.ts';
import { Segments } from './segments.tsx';
import { useOrigin } from './use-origin.ts';

interface AdminMessageProps {
  readonly request: Omit<AdminRequest, 'page'>;
  /** App and tenant; the permission too where the request does not name it. */
  readonly values: Values;
}

/** A message to the administrator, shown before it is copied, with a link to the page that explains what is asked for. */
export function AdminMessage({ request, values }: AdminMessageProps) {
  const origin = useOrigin();
  const fragment = formatFragment(approvalOf(request, values));
  const path = useHref(paths.approve);
  const page = origin === '' ? {} : { page: `${origin}${path}${fragment === '' ? '' : `#${fragment}`}` };
  const whole = { ...request, ...page };
  return (
    <div className="grid gap-3">
      <p className="measure">
        Read it before you send it, and fill in what stands in brackets. It holds names, ids of the app and the tenant,
        and the call without its ids: no token, no person, no data.
      </p>
      <Ways
        label="Forms of the message"
        ways={[
          {
            id: 'text',
            label: 'Plain text',
            content: <Message text={messageAsText(whole)} values={values} what="as plain text" />,
          },
          {
            id: 'markdown',
            label: 'Markdown',
            content: <Message text={messageAsMarkdown(whole)} values={values} what="as Markdown" />,
          },
        ]}
      />
    </div>
  );
}

interface MessageProps {
  readonly text: string;
  readonly values: Values;
  readonly what: string;
}

/** It alters nothing by itself, but it is what a phishing link would want to fill in: the rules of a change hold. */
function Message({ text, values, what }: MessageProps) {
  const segments = renderBlock({ kind: 'code', purpose: 'change', text }, values);
  const isOpen = text.includes('[') || segments.some(({ kind }) => kind === 'missing');
  return (
    <div className="grid gap-2">
      <div className="min-w-0 rounded-block border border-line">
        <div className="flex items-center justify-between gap-4 rounded-t-block border-b border-line bg-surface px-4 py-2">
          <span className="text-side text-muted">To whoever may consent in your tenant</span>
          <CopyButton
            text={plainText(segments)}
            what={`the message to the admin, ${what}`}
            {...(isOpen && { note: 'Something is still to be filled in.' })}
          />
        </div>
        <CodeBlock text={text}>
          <Segments segments={segments} />
        </CodeBlock>
      </div>
      <Missing segments={segments} />
    </div>
  );
}
