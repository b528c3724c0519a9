import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { Names } from '../names.tsx';
import { targetOf, type Box, type Row } from './layout.ts';

interface DrawnBoxProps {
  readonly box: Box;
  /** The page of the questions, at this one. */
  readonly address: string;
  /** The page of the questions, at the one with this number's question. */
  readonly addressAfter: (row: Row) => string;
  readonly taken: string | undefined;
  readonly isNow: boolean;
}

/** A question with its answers. On the own path the frame is thick and the answer that was given has a tick. */
export function DrawnBox({ box, address, addressAfter, taken, isNow }: DrawnBoxProps) {
  const { x, y, width, height, titleHeight, outline, rows } = box;
  const isOwn = isNow || taken !== undefined;
  return (
    <g className="drawn-box" data-own={isOwn || undefined} data-now={isNow || undefined}>
      <rect x={x} y={y} width={width} height={height} rx="10" />
      <foreignObject x={x} y={y} width={width} height={titleHeight}>
        <Link to={address} className="drawn-title">
          <span className="text-label text-muted">
            {outline.number}
            {isNow && <strong className="font-strong text-accent"> You are here</strong>}
          </span>
          <span>
            <Names text={outline.text} />
          </span>
        </Link>
      </foreignObject>
      {rows.map((row) => (
        <foreignObject key={row.option.id} x={row.x} y={row.y} width={row.width} height={row.height}>
          <Link to={addressAfter(row)} className="drawn-row" data-taken={row.option.id === taken || undefined}>
            <span>
              {row.option.id === taken && <span aria-hidden="true">✓ </span>}
              <Names text={row.option.label} />
              {row.option.id === taken && <span className="sr-only">: your answer</span>}
            </span>
            <span className={row.option.leadsTo.kind === 'outcome' ? 'text-accent' : 'text-muted'}>
              {targetOf(row.option)}
            </span>
          </Link>
        </foreignObject>
      ))}
    </g>
  );
}

/** The page that an answer leads to, where it is no question. */
export const outcomeAddress = ({ option: { leadsTo } }: Row): string | undefined =>
  leadsTo.kind === 'outcome' ? paths.fix(leadsTo.cause) : undefined;
