import './local.css';
import { type GroupImpact, localImpact, type LocalImpact, type PlaceMeasure } from '../../charts/local-impact.ts';
import type { AppText } from '../../text/app.ts';
import { formatMoney, formatNumber, formatShare } from '../../text/numbers.ts';
import { language, t, w } from '../language.ts';
import { ownerOf } from '../owners.ts';
import { Figure } from '../result/headline.tsx';
import type { PanelProps } from '../result/panels.ts';
import type { Result } from '../simulation.ts';

/** What the money changes in each place: incomes by group, poverty and inequality, and the multiplier by four accounts. */
export function LocalPanel({ result, institutions }: PanelProps) {
  return (
    <>
      {institutions.map((id) => (
        <Place key={id} id={id} result={result} isOnly={institutions.length === 1} />
      ))}
    </>
  );
}

function Place({ id, result, isOnly }: { id: string; result: Result; isOnly: boolean }) {
  const title = w(ownerOf(result.scenario, id));
  const impact = localImpact(result.report, id);
  return (
    <section class="local-impact" aria-label={title}>
      <h3 class={isOnly ? 'hidden' : undefined}>{title}</h3>
      <p>{t('localLead')}</p>
      <Groups impact={impact} result={result} />
      <Measures measures={impact.measures} />
      <h4>{t('localLevels')}</h4>
      <p class="note">{t('localLevelsHelp')}</p>
      <ul class="figures">
        {impact.levels.map((level) => (
          <Figure key={level} id={level} result={result} />
        ))}
      </ul>
    </section>
  );
}

function Groups({ impact, result }: { impact: LocalImpact; result: Result }) {
  const caption = t('localIncomes', { currency: impact.currency });
  const most = Math.max(1, ...impact.groups.flatMap(({ before, after }) => [before, after]));
  const heads: readonly AppText[] = ['localBefore', 'localAfter', 'localChange'];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('localGroup')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" class="number">
                {t(head)}
              </th>
            ))}
            <th scope="col">{t('localPicture')}</th>
          </tr>
        </thead>
        <tbody>
          {impact.groups.map((group) => (
            <GroupRow
              key={group.group}
              name={w(ownerOf(result.scenario, group.group))}
              group={group}
              most={most}
              currency={impact.currency}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GroupRowProps {
  readonly name: string;
  readonly group: GroupImpact;
  readonly most: number;
  readonly currency: string;
}

function GroupRow({ name, group, most, currency }: GroupRowProps) {
  const money = (amount: number): string => formatMoney(amount, currency, language.value);
  const width = (amount: number): number => Math.max(0, (100 * amount) / most);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{money(group.before)}</td>
      <td class="number">{money(group.after)}</td>
      <td class="number">
        {group.change === null
          ? t('noValue')
          : `${group.change >= 0 ? '+' : ''}${formatShare(group.change, language.value, 1)}`}
      </td>
      <td class="pair">
        <svg viewBox="0 0 100 22" preserveAspectRatio="none" aria-hidden="true">
          <rect class="without" x="0" y="1" width={width(group.before)} height="9" />
          <rect class="with" x="0" y="12" width={width(group.after)} height="9" />
        </svg>
      </td>
    </tr>
  );
}

const names: Readonly<Record<PlaceMeasure['name'], AppText>> = {
  poor: 'localPoor',
  povertyGap: 'localGap',
  gini: 'localGini',
};

function Measures({ measures }: { measures: readonly PlaceMeasure[] }) {
  const columns = ['before', 'after', 'equalParts'] as const;
  const heads: readonly AppText[] = ['localBefore', 'localAfter', 'localEqual'];
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={t('localNeed')}>
        <table>
          <caption>{t('localNeed')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('localMeasure')}</th>
              {heads.map((head) => (
                <th key={head} scope="col" class="number">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure.name}>
                <th scope="row">{t(names[measure.name])}</th>
                {columns.map((column) => (
                  <td key={column} class="number">
                    {shown(measure[column], measure.unit)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{t('localNeedHelp')}</p>
    </>
  );
}

function shown(value: number | null, unit: string): string {
  if (value === null) return t('noValue');
  return unit === '%' ? formatShare(value / 100, language.value, 1) : formatNumber(value, language.value, 2);
}
