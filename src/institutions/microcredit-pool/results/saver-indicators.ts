import type { FutureView } from '../../../engine/indicator.ts';
import type { Pool } from '../pool.ts';
import { last, over, part, total, type Spec } from './reading.ts';

/** What savers get out of the pool: their result, their yearly return, and whether they lose. */
export function saverIndicators(pool: Pool): Spec[] {
  const { id } = pool.place;
  const hasLenders = pool.lenders.length > 0;
  const names = [
    'deposits',
    'cash',
    'portfolio',
    'atRisk',
    'fallbackDrawn',
    ...(hasLenders ? ['owedSenior', 'owedEqual'] : []),
  ];
  const parts = [
    part(id, 'depositsBack', 'total'),
    ...names.map((name) => part(id, name, 'last')),
    part(id, 'deposited', 'total'),
  ];
  const gain = (view: FutureView): number => worthOf(view, pool) - total(view, `${id}.deposited`);
  return [
    {
      id: `${id}.depositorsResult`,
      label: { fr: 'Résultat des épargnants', en: 'Result of the savers' },
      better: 'higher',
      formula: {
        fr: '(dépôts rendus + dépôts restants, au plus ce que la caisse a de bon après ceux qui passent avant) ÷ dépôts arrivés − 1, dans la monnaie de la caisse',
        en: '(deposits given back + deposits left, at most what is good in the pool after those served before) ÷ deposits that arrived − 1, in the currency of the pool',
      },
      parts,
      compute(view) {
        const arrived = total(view, `${id}.deposited`);
        return arrived === 0 ? { none: 'nothing-to-divide' } : worthOf(view, pool) / arrived - 1;
      },
    },
    {
      id: `${id}.saverReturn`,
      label: { fr: 'Rendement des épargnants', en: 'Return to savers' },
      unit: '%/year',
      better: 'higher',
      formula: {
        fr: '12 × (dépôts rendus + ce que valent les dépôts restants − dépôts arrivés) ÷ somme des dépôts de fin de mois',
        en: '12 × (deposits given back + what deposits left are worth − deposits that arrived) ÷ sum of month-end deposits',
      },
      parts: [...parts, part(id, 'deposits', 'total')],
      compute: (view) => over(12 * gain(view), total(view, `${id}.deposits`)),
    },
    {
      id: `${id}.saverLoss`,
      label: { fr: 'Perte pour les épargnants', en: 'Savers lose' },
      unit: 'yes',
      better: 'lower',
      formula: {
        fr: '1 si les épargnants retrouvent moins que ce qui est arrivé, sinon 0 ; sa moyenne est leur chance de perdre',
        en: '1 when savers end with less than what arrived, else 0; its mean is their chance of losing',
      },
      parts,
      compute: (view) => (total(view, `${id}.deposited`) === 0 ? { none: 'does-not-apply' } : gain(view) < 0 ? 1 : 0),
    },
  ];
}

/** Deposits given back and what those left are worth: as far as cash and loans not late cover them. */
function worthOf(view: FutureView, { place: { id }, lenders }: Pool): number {
  const at = (name: string): number => last(view, `${id}.${name}`);
  const good = at('cash') + at('portfolio') - at('atRisk') - at('fallbackDrawn');
  const owed = at('deposits');
  const left = Math.max(0, good - (lenders.length === 0 ? 0 : at('owedSenior')));
  const beside = owed + (lenders.length === 0 ? 0 : at('owedEqual'));
  const covered = beside === 0 ? 0 : Math.min(1, left / beside);
  return total(view, `${id}.depositsBack`) + owed * covered;
}
