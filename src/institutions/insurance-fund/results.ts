import { breakEvenPremium } from '../../finance/insurance.ts';
import { Results, held, measured, moved } from '../results.ts';
import type { InsuranceFund, Linked } from './instance.ts';
import { figures, words } from './results-words.ts';

/** Declares the rows, the promise and the indicators of an insurance fund. */
export function declareResults(fund: InsuranceFund, linked: Linked): void {
  const { place, currency, counters } = fund;
  const { flows } = linked;
  const results = new Results(place, currency);
  const unmet = measured(() => counters.unmet);
  results.money('premiums', words.premiums, moved(flows.premiums), 'sum', 'returns');
  results.money('claims', words.claims, moved(flows.toProvider, flows.toMember), 'sum', 'returns');
  results.money('claimsDue', words.claimsDue, moved(flows.claimsDue), 'sum');
  results.money('claimsMissed', words.claimsMissed, moved(flows.claimsMissed), 'sum', 'costs');
  results.money('ownPart', words.ownPart, moved(flows.ownPart), 'sum', 'costs');
  results.money('unmet', words.unmet, unmet, 'sum', 'impact');
  results.money('administration', words.administration, moved(flows.admin), 'sum', 'costs');
  results.money('cash', words.cash, held(fund.cash), 'last');
  results.count('insured', words.insured, { unit: 'person', read: () => counters.insured, month: 'last' });
  results.count('cases', words.cases, { unit: 'count', read: () => counters.cases, month: 'sum' });
  const covered = { unit: 'count', read: () => counters.casesInsured, month: 'sum' } as const;
  results.count('casesInsured', words.casesInsured, covered);
  results.promise('claims', words.paidInFull, { due: 'claimsDue', missed: 'claimsMissed' });
  declareFigures(results, fund, linked);
}

function declareFigures(results: Results, fund: InsuranceFund, linked: Linked): void {
  results.figure({
    ...figures.coverage,
    name: 'coverage',
    unit: '%',
    better: 'higher',
    definition: { fr: 'Moyenne des mois.', en: 'Mean over months.' },
    parts: { insured: 'mean' },
    compute: (read) => read.total('insured') / (read.months * linked.count),
  });
  const ratio = {
    name: 'claimsRatio',
    better: 'neither',
    definition: { fr: 'Aussi appelé rapport sinistres sur primes.', en: 'Also called loss ratio.' },
  } as const;
  results.quotient({ ...figures.claimsRatio, ...ratio, top: 'claims', bottom: 'premiums' });
  results.figure({
    ...figures.reserveMonths,
    name: 'reserveMonths',
    unit: 'month',
    better: 'higher',
    definition: {
      fr: 'La caisse à la fin, rapportée aux prestations dues d’un mois moyen.',
      en: 'Cash at the end over the mean monthly claims due.',
    },
    parts: { cash: 'last', claimsDue: 'mean' },
    compute(read) {
      const due = read.total('claimsDue');
      return due === 0 ? { none: 'nothing-to-divide' } : (read.last('cash') * read.months) / due;
    },
  });
  results.figure({
    ...figures.fairPremium,
    name: 'fairPremium',
    unit: 'money',
    better: 'neither',
    definition: {
      fr: 'Prime pure ÷ (1 − part de l’administration), sans réserve.',
      en: 'Pure premium ÷ (1 − share of administration), without a reserve.',
    },
    parts: { claimsDue: 'total', insured: 'total' },
    compute(read) {
      const members = read.total('insured');
      const admin = fund.values.admin.value;
      if (members === 0 || admin >= 1) return { none: 'nothing-to-divide' };
      return breakEvenPremium(read.total('claimsDue') / members, { admin, reserve: 0 });
    },
  });
  results.figure({
    ...figures.forgone,
    name: 'forgone',
    unit: 'money',
    better: 'lower',
    definition: {
      fr: 'Somme du coût des soins auxquels on a renoncé faute d’argent.',
      en: 'Sum of the costs of care that was gone without for lack of cash.',
    },
    parts: { unmet: 'total' },
    compute: (read) => read.total('unmet'),
  });
  const risky = {
    fr: 'Au-dessus de la couverture quand ceux qui courent le plus de risques adhèrent d’abord.',
    en: 'Above the coverage when those at risk join first.',
  };
  const cases = { name: 'caseShare', better: 'higher', definition: risky } as const;
  results.quotient({ ...figures.caseShare, ...cases, top: 'casesInsured', bottom: 'cases' });
}
