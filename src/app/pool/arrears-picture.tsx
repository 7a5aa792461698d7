import { useState } from 'preact/hooks';
import { formatMonthName, formatShare } from '../../text/numbers.ts';
import { language, t, w } from '../language.ts';
import { buckets, type Arrears } from './arrears.ts';

/** What is late, by how much, over time: areas, or the same as a table. */
export function ArrearsPicture({ arrears }: { arrears: Arrears }) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure class="arrears">
      <h4>{t('poolArrears')}</h4>
      <p class="note">{t('poolArrearsHelp')}</p>
      {asTable ? <ArrearsTable arrears={arrears} /> : <Areas arrears={arrears} />}
      <button type="button" class="button second" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {t('showTable')}
      </button>
    </figure>
  );
}

function Areas({ arrears }: { arrears: Arrears }) {
  const { areas, ticks, highest } = arrears;
  return (
    <>
      <svg
        viewBox="0 0 600 222"
        role="img"
        aria-label={t('poolArrearsSays', { share: formatShare(highest, language.value, 1) })}
      >
        <line class="level" x1="0" x2="600" y1="20" y2="20" />
        <text x="2" y="15">
          {formatShare(highest, language.value, 1)}
        </text>
        {areas.map(({ bucket, points }) => (
          <polygon key={bucket} class={bucket} points={points} />
        ))}
        <line class="level" x1="0" x2="600" y1="200" y2="200" />
        {ticks.map(({ x, label, month }) => (
          <text key={month} x={x} y="216">
            {w(label)}
          </text>
        ))}
      </svg>
      <figcaption>
        <ul class="key">
          {buckets.map((bucket) => (
            <li key={bucket}>
              <svg class="sample" viewBox="0 0 20 20" aria-hidden="true">
                <rect class={bucket} width="20" height="20" />
              </svg>{' '}
              {t(`pool-${bucket}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </>
  );
}

function ArrearsTable({ arrears }: { arrears: Arrears }) {
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label={t('poolArrears')}>
      <table>
        <caption>{t('poolArrearsHelp')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('poolMonth')}</th>
            {buckets.map((bucket) => (
              <th key={bucket} scope="col" class="number">
                {t(`pool-${bucket}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {arrears.months.map(({ month, shares }) => (
            <tr key={month}>
              <th scope="row">{formatMonthName(month, language.value)}</th>
              {buckets.map((bucket) => (
                <td key={bucket} class="number">
                  {formatShare(shares[bucket], language.value, 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
