import type { Language, Words } from '../../engine/words.ts';
import { figure } from '../../charts/figures.ts';
import { comparisonTexts } from '../../text/comparison.ts';
import { capitalised, textOf } from '../../text/say.ts';
import { language, w } from '../language.ts';
import { ownerOf } from '../owners.ts';
import { Letter } from './chosen-designs.tsx';
import type { Outcome } from './comparing.ts';
import { c } from './words.ts';

/** Whether the same money goes in, said before any difference. */
export function BudgetView({ outcome }: { outcome: Outcome }) {
  const { comparison, designs } = outcome.compared;
  const { budgets } = comparison;
  return (
    <section class="sheet" aria-labelledby="compare-budget">
      <h2 id="compare-budget">{c('budget')}</h2>
      <p class={budgets.length === 0 ? '' : 'notice'}>
        {w(budgets.length === 0 ? comparisonTexts.budgetsEqual : comparisonTexts.budgetsDiffer)}
      </p>
      {budgets.length === 0 ? null : (
        <div class="scroll" tabIndex={0} role="region" aria-label={w(comparisonTexts.columnPutIn)}>
          <table class="compared">
            <caption class="hidden">{w(comparisonTexts.columnPutIn)}</caption>
            <thead>
              <tr>
                <th scope="col">{w(comparisonTexts.columnPutIn)}</th>
                {designs.map(({ name }) => (
                  <th key={name} scope="col" class="number">
                    <Letter name={name} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {budgets.map(({ id, unit, means }) => (
                <tr key={id}>
                  <th scope="row">
                    {w(rowLabel(outcome, id))}
                    <Owner outcome={outcome} id={id} />
                  </th>
                  {designs.map(({ name }) => {
                    const mean = means[name] ?? null;
                    return (
                      <td key={name} class="number">
                        {mean === null ? c('notThere') : figure(mean, unit, language.value)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** The label of a row of months, from the first design that has it. */
export function rowLabel({ compared }: Outcome, id: string): Words {
  const known = compared.designs.map(({ report }) => report.seriesLabels?.[id]).find((label) => label !== undefined);
  return capitalised(known ?? { fr: id, en: id });
}

/**
 * Whose row or figure it is; null for what belongs to no institution. Where designs call it by several names (a clinic in one, a
 * poultry house in another), by all of them.
 */
export function rowOwner({ designs }: Pick<Outcome, 'designs'>, id: string): Words | null {
  const owner = id.split('.')[0];
  const having = designs.filter(({ scenario }) => scenario.institutions.some((own) => own.id === owner));
  if (having.length === 0) return null;
  const names = having.map(({ scenario }) => ownerOf(scenario, id));
  const all = (language: Language): string => [...new Set(names.map((name) => textOf(name, language)))].join(' / ');
  return { fr: all('fr'), en: all('en') };
}

/** The owner in small letters beside a label. */
export function Owner({ outcome, id }: { outcome: Pick<Outcome, 'designs'>; id: string }) {
  const owner = rowOwner(outcome, id);
  return owner === null ? null : <small> {w(owner)}</small>;
}
