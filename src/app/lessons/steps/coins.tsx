import type { CoinCount } from '../../../lessons/coins.ts';

/** Coins in rows of ten or twenty; those that are missing stand crossed out in their places. */
export function CoinRows({ count, perRow, label }: { count: CoinCount; perRow: number; label: string | null }) {
  const all = count.there + count.missing;
  const rows = Math.max(1, Math.ceil(all / perRow));
  const said = label === null ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg class="picture" viewBox={`0 0 ${22 * perRow + 2} ${24 * rows + 8}`} {...said}>
      {Array.from({ length: all }, (_, i) => {
        const isLost = i >= count.there;
        const [x, y] = [12 + 22 * (i % perRow), 16 + 24 * Math.floor(i / perRow)];
        return (
          <g key={i} class={isLost ? 'coin lost' : 'coin'}>
            <circle cx={x} cy={y} r="9" />
            {isLost ? <path d={`M${x - 6} ${y - 6} L${x + 6} ${y + 6} M${x + 6} ${y - 6} L${x - 6} ${y + 6}`} /> : null}
          </g>
        );
      })}
    </svg>
  );
}
