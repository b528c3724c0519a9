import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { ClaimMeanings } from '../../engine/index.ts';
import { paths } from '../../paths.ts';
import { Names } from '../names.tsx';
import { compare, isTelling, type Comparison } from './compare.ts';
import { consequenceOf, headlineOf, named } from './comparison-words.ts';
import { DifferenceRows, PermissionsRow } from './difference-rows.tsx';
import type { InspectedToken } from './inspected.ts';
import { isPersonal } from './personal.tsx';
import { sideOf } from './side.ts';
import { TokenHeading } from './token-heading.tsx';
import { tokens } from './token-store.ts';

interface ComparisonCardProps {
  readonly works: InspectedToken;
  readonly fails: InspectedToken;
  readonly meanings: ClaimMeanings;
  readonly now: number;
}

/** Two tokens side by side: what differs, in words, the telling first. */
export function ComparisonCard({ works, fails, meanings, now }: ComparisonCardProps) {
  const sides = [sideOf(works.shown), sideOf(fails.shown)] as const;
  const comparison = compare(...sides, now);
  const { telling, idle, equal, open, older, permissions } = comparison;
  const personalIdle = idle.map((difference) =>
    isPersonal(difference.id, works, meanings) || isPersonal(difference.id, fails, meanings)
      ? { ...difference, personal: true as const }
      : difference,
  );
  return (
    <Card label="Comparison">
      <div className="grid gap-3 px-5 py-6 tablet:px-6">
        <p className="text-side text-muted">A token that works, and one that fails</p>
        <TokenHeading>
          <Names text={headlineOf(comparison, sides)} />
        </TokenHeading>
        <Consequence comparison={comparison} />
        {older && permissions && permissions.works.length > 0 && (
          <p className="measure">
            The failing one is older: if the permission was granted in between,{' '}
            <Link to={paths.fix('stale-token')} className="link">
              a new token has it
            </Link>
            .
          </p>
        )}
        <p className="flex flex-wrap gap-3">
          <Button size="small" onClick={tokens.swap}>
            Swap: it is the other way round
          </Button>
          <Button tone="quiet" size="small" onClick={() => tokens.forget('other')}>
            End the comparison
          </Button>
        </p>
      </div>
      <PermissionsRow permissions={permissions} />
      {telling.length > 0 && <DifferenceRows label="What differs" differences={telling} />}
      <div className="divide-y divide-line border-t border-line">
        {idle.length > 0 && (
          <Fold title={counted(idle.length, 'differs and decides nothing', 'differ and decide nothing')}>
            <DifferenceRows label="What decides nothing" differences={personalIdle} />
          </Fold>
        )}
        {open.length > 0 && (
          <Fold title={counted(open.length, 'is shown by one of them alone', 'are shown by one of them alone')}>
            <p className="px-5 text-side tablet:px-6">The other one may have what it does not show.</p>
            <NameList names={open} />
          </Fold>
        )}
        {equal.length > 0 && (
          <Fold title={counted(equal.length, 'is the same', 'are the same')}>
            <NameList names={equal} />
          </Fold>
        )}
      </div>
    </Card>
  );
}

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `One claim ${one}` : `${count} claims ${more}`;

function Consequence({ comparison }: { readonly comparison: Comparison }) {
  const text = consequenceOf(comparison);
  if (text === undefined) return null;
  const isOutside = !isTelling(comparison);
  return (
    <p className="measure">
      {text}{' '}
      <Link to={isOutside ? paths.ask : paths.permissions} className="link">
        {isOutside ? 'A few questions find it' : 'What the call needs'}
      </Link>
      .
    </p>
  );
}

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details>
      <summary className="min-h-6 px-5 py-3 text-side font-medium tablet:px-6">{title}</summary>
      {children}
    </details>
  );
}

function NameList({ names }: { readonly names: readonly string[] }) {
  return (
    <p className="px-5 pb-4 text-side wrap-anywhere text-muted tablet:px-6">
      <Names text={named(names, Number.POSITIVE_INFINITY)} />
    </p>
  );
}
