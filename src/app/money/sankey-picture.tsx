import type { Replay } from '../../analysis/replay/replay.ts';
import { type PaidCell, sankeyOf } from '../../charts/money-flows.ts';
import { formatMoney } from '../../text/numbers.ts';
import { language, t, w } from '../language.ts';
import { partyWords } from './party-words.ts';

export interface Money {
  readonly code: string;
  readonly minorUnits: number;
}

interface SankeyPictureProps {
  readonly cells: readonly PaidCell[];
  readonly replay: Replay;
  readonly money: Money;
}

/** Units of the picture: its width, the height of all the money, and the width of a bar. Names stand on the bands. */
const [width, tall, bar] = [360, 200, 6] as const;

/** Bands from those who pay to those who receive; told in words for those who do not see it, and by the table below. */
export function SankeyPicture({ cells, replay, money }: SankeyPictureProps) {
  const { nodes, bands, height } = sankeyOf(cells, tall);
  const total = bands.reduce((sum, { amount }) => sum + amount, 0);
  const says = t('moneyPicture', { total: formatMoney(total / money.minorUnits, money.code, language.value) });
  const [from, to] = [bar, width - bar];
  return (
    <figure class="sankey">
      <svg viewBox={`0 0 ${width} ${height + 4}`} role="img" aria-label={says}>
        {bands.map((band) => (
          <path
            key={`${band.from} ${band.to}`}
            class={band.from === 0 || band.to === 0 ? 'band outside' : 'band'}
            d={bandPath(from, to, band.fromY, band.toY, band.width)}
          />
        ))}
        {nodes.map((node) => {
          const isLeft = node.side === 'pays';
          return (
            <g key={`${node.side} ${node.institution}`}>
              <rect class="bar" x={isLeft ? 0 : to} y={node.y} width={bar} height={Math.max(1, node.height)} />
              <text
                x={isLeft ? from + 5 : to - 5}
                y={node.y + Math.max(7, node.height / 2)}
                text-anchor={isLeft ? 'start' : 'end'}
                dominant-baseline="middle"
              >
                {shortened(w(partyWords(replay, node.institution)))}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>{says}</figcaption>
    </figure>
  );
}

function bandPath(x1: number, x2: number, y1: number, y2: number, band: number): string {
  const middle = (x1 + x2) / 2;
  return [
    `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
    `V${y2 + band}`,
    `C${middle} ${y2 + band} ${middle} ${y1 + band} ${x1} ${y1 + band}Z`,
  ].join('');
}

/** Names of which two fit side by side; the whole name stands in the table. */
function shortened(name: string): string {
  return name.length > 22 ? `${name.slice(0, 21)}…` : name;
}
