import { useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { paths } from '../../paths.ts';
import { formatCount } from '../home/format.ts';
import { giveToken } from './given.ts';
import type { InspectedToken, Source } from './inspected.ts';
import { Identity } from './identity.tsx';
import { actorOf, titleOf, troublesOf } from './summary.ts';
import { TokenHeading } from './token-heading.tsx';
import { TokenSource } from './token-source.tsx';
import { tokens } from './token-store.ts';
import { Troubles } from './troubles.tsx';

interface SummaryCardProps {
  readonly token: InspectedToken;
  readonly source: Source;
  readonly now: number;
  readonly hiding: boolean;
  readonly onHide: (hide: boolean) => void;
  /** What it is of the two that are compared. */
  readonly role?: 'working' | 'failing';
  readonly asking: boolean;
}

/** What it is, and what is wrong with it, in words. */
export function SummaryCard({ token, source, now, hiding, onHide, role, asking }: SummaryCardProps) {
  const troubles = troublesOf(token, now);
  return (
    <Card label="What it is">
      <TokenSource
        what={sourceWords(token)}
        source={source}
        {...(role && { onOther: () => tokens.lookAtOther(token), other: role === 'failing' ? 'working' : 'failing' })}
      />
      <div className="grid gap-5 px-5 py-6 tablet:px-6">
        <div className="grid gap-2">
          {role ? (
            <h2 className="text-section">
              The {role} one: {titleOf(token, troubles)}
            </h2>
          ) : (
            <TokenHeading>{titleOf(token, troubles)}</TokenHeading>
          )}
          <p className="measure text-lead text-muted">{actorOf(token.facts, troubles)}</p>
        </div>
        <Troubles token={token} troubles={troubles} now={now} />
        <Actions
          source={source}
          token={token}
          hiding={hiding}
          onHide={onHide}
          asking={asking}
          {...(role && { role })}
        />
      </div>
      <Identity token={token} now={now} />
    </Card>
  );
}

function sourceWords({ length, others, shown, piece }: InspectedToken): string {
  const what = piece ? 'Part of a token' : shown.item.token.form === 'jwt' ? 'Token' : 'Claims of a token';
  const size = length === undefined ? '' : `, ${formatCount(length)} characters`;
  const more = others === 0 ? '' : others === 1 ? '; one more in this text' : `; ${others} more in this text`;
  return `${what}${size}${more}`;
}

type ActionsProps = Omit<SummaryCardProps, 'now'>;

function Actions({ source, token, hiding, onHide, role, asking }: ActionsProps) {
  const navigate = useNavigate();
  const diagnose = (): void => {
    if (source === 'here') giveToken(token);
    void navigate(paths.home);
  };
  return (
    <p className="flex flex-wrap items-center gap-3 print:hidden">
      <Button tone="primary" onClick={diagnose}>
        Diagnose a failed call with this token
      </Button>
      {!role && !asking && <Button onClick={() => tokens.ask('other')}>Compare with another token</Button>}
      <Button tone="quiet" aria-pressed={hiding} onClick={() => onHide(!hiding)}>
        {hiding ? 'Show personal values' : 'Hide personal values'}
      </Button>
    </p>
  );
}
