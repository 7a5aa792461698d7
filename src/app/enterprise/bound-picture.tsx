import { boundSpells, type BoundBy, type Spell } from '../../charts/enterprise-months.ts';
import { monthTicks } from '../../charts/month-axis.ts';
import type { Replay } from '../../analysis/replay/replay.ts';
import { formatMonthName } from '../../text/numbers.ts';
import { language, t, w } from '../language.ts';

const box = { width: 600, top: 4, height: 36 };

/** What held an enterprise back in each month of one future: a band, and the same in words. */
export function BoundPicture({ replay, id }: { replay: Replay; id: string }) {
  const spells = boundSpells(replay, id);
  if (spells.length === 0) return null;
  const x = (month: number): number => (box.width * month) / replay.months;
  const kinds = [...new Set(spells.map(({ bound }) => bound))];
  return (
    <figure class="bound">
      <h4>{t('enterpriseMonths')}</h4>
      <svg
        viewBox={`0 0 ${box.width} 62`}
        role="img"
        aria-label={spells.map((spell) => said(replay, spell)).join('. ')}
      >
        {spells.map(({ bound, first, last }) => (
          <rect
            key={first}
            class={`bound-${bound}`}
            x={x(first)}
            y={box.top}
            width={x(last + 1) - x(first)}
            height={box.height}
          />
        ))}
        {monthTicks(replay.start, replay.months).map(({ month, label }) => (
          <text key={month} x={x(month)} y="56">
            {w(label)}
          </text>
        ))}
      </svg>
      <ul class="key">
        {kinds.map((bound) => (
          <Key key={bound} bound={bound} />
        ))}
      </ul>
      <details>
        <summary>{t('showTable')}</summary>
        <ul>
          {spells.map((spell) => (
            <li key={spell.first}>{said(replay, spell)}</li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

function Key({ bound }: { bound: BoundBy }) {
  return (
    <li>
      <svg class="sample" viewBox="0 0 20 20" aria-hidden="true">
        <rect class={`bound-${bound}`} width="20" height="20" />
      </svg>{' '}
      {t(`bound-${bound}`)}
    </li>
  );
}

function said({ start }: Replay, { bound, first, last }: Spell): string {
  const name = (month: number): string => formatMonthName(start + month, language.value);
  return t('boundSays', { from: name(first), to: name(last), bound: t(`bound-${bound}`) });
}
