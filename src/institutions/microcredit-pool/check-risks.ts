import type { Quantity } from '../../schema/value.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { PoolValues } from './fields.ts';
import type { LoanValues } from './products/loan-fields.ts';

/** Mistakes in what makes borrowers and savers fail or hold. */
export function checkRisks(values: PoolValues, neighbours: Neighbours): KindIssue[] {
  return [
    ...rollsToOneHundred(values),
    ...kinAreSupported(values, neighbours),
    ...runsNeedSavers(values),
    ...loansOf(values).flatMap(([path, to, loan]) => [
      ...remittancesReachThem(path, to, loan, neighbours),
      ...groupsFit(path, to, loan, neighbours),
    ]),
  ];
}

/** All microloans with the path to their terms and the population they go to. */
function loansOf({ lendsTo, products }: PoolValues): [string, string, LoanValues][] {
  const { borrowers, loan } = lendsTo;
  return [
    ...(borrowers === null || loan === null ? [] : [['lendsTo.loan', borrowers, loan] as [string, string, LoanValues]]),
    ...Object.entries(products).map(([name, each]): [string, string, LoanValues] => [
      `products.${name}`,
      each.to,
      each,
    ]),
  ];
}

function rollsToOneHundred({ rollRates }: PoolValues): KindIssue[] {
  if (rollRates === null) return [];
  return (['late30', 'late60', 'late90'] as const).flatMap((bucket) => {
    const { worsens, cures } = rollRates[bucket];
    if (worsens.value + cures.value <= 1 + 1e-9) return [];
    return [
      {
        rule: 'a-bucket-rolls-to-one-hundred-percent',
        path: `rollRates.${bucket}.cures`,
        given: `${Math.round((worsens.value + cures.value) * 1000) / 10} %`,
        allowed: '100 %',
        says: {
          fr: 'S’aggraver et se mettre à jour font plus de 100 % : diminuez l’un des deux.',
          en: 'Getting worse and curing make more than 100 %: lower one of the two.',
        },
      },
    ];
  });
}

/** Relatives are the families that migrants support; without support there are none. */
function kinAreSupported(values: PoolValues, neighbours: Neighbours): KindIssue[] {
  const { kin } = values;
  if (kin === null) return [];
  const hasKin = loansOf(values).some(([, to]) => {
    const supporters = neighbours.valueOf(to, 'supportedBy');
    // Values of a population are those of its fields: ids of senders, or nothing.
    return typeof supporters === 'object' && supporters !== null && kin.of in supporters;
  });
  if (hasKin) return [];
  return [
    {
      rule: 'kin-are-families-that-migrants-support',
      path: 'kin.of',
      given: kin.of,
      allowed: 'supportedBy',
      says: {
        fr: 'Aucune famille qui emprunte n’est soutenue par cette population : écrivez-le dans son `supportedBy`.',
        en: 'No family that borrows is supported by this population: write it in its `supportedBy`.',
      },
    },
  ];
}

function runsNeedSavers({ runs, migrantMoney }: PoolValues): KindIssue[] {
  if (runs === null || migrantMoney !== null) return [];
  return [
    {
      rule: 'a-run-needs-savers',
      path: 'runs',
      given: 'runs',
      allowed: 'migrantMoney',
      says: {
        fr: 'Sans épargne des migrants (`migrantMoney`), personne ne peut retirer la sienne.',
        en: 'Without savings of migrants (`migrantMoney`) there is nobody to withdraw them.',
      },
    },
  ];
}

function remittancesReachThem(path: string, to: string, loan: LoanValues, neighbours: Neighbours): KindIssue[] {
  if (loan.remittances === null) return [];
  const channels = Object.keys(loan.remittances.through);
  const wrong = channels.filter((id) => {
    const served = neighbours.valueOf(id, 'to');
    return Array.isArray(served) && !served.includes(to);
  });
  if (channels.length > 0 && wrong.length === 0) return [];
  return [
    {
      rule: 'remittances-must-reach-the-borrowers',
      path: `${path}.remittances.through`,
      given: wrong.join(', '),
      allowed: to,
      says: {
        fr: 'Nommez des canaux qui apportent de l’argent à ces emprunteurs.',
        en: 'Name channels that bring money to these borrowers.',
      },
    },
  ];
}

function groupsFit(path: string, to: string, loan: LoanValues, neighbours: Neighbours): KindIssue[] {
  if (loan.group === null) return [];
  const count = neighbours.valueOf(to, 'count') as Quantity | undefined;
  if (count === undefined || loan.group.size.value <= count.value) return [];
  return [
    {
      rule: 'a-group-must-not-exceed-the-borrowers',
      path: `${path}.group.size`,
      given: String(loan.group.size.value),
      allowed: String(count.value),
      says: {
        fr: 'Un groupe solidaire ne peut pas compter plus de membres qu’il n’y a d’emprunteurs.',
        en: 'A joint-liability group cannot have more members than there are borrowers.',
      },
    },
  ];
}
