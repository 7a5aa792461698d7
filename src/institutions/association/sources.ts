import { Results } from '../results.ts';
import type { Association } from './instance.ts';
import { concentration } from './rules-standing.ts';

/** Where the money of an association came from so far in a future, source by source; whole minor units. */
export class Sources {
  readonly amounts: Float64Array;
  readonly #names: readonly string[];

  /** Each name once, in a fixed order. */
  constructor(names: readonly string[]) {
    this.#names = [...new Set(names)];
    this.amounts = new Float64Array(this.#names.length);
  }

  begin(): void {
    this.amounts.fill(0);
  }

  /** Adds to a source; one that was not named is a mistake of the program. */
  add(name: string, amount: number): void {
    const i = this.#names.indexOf(name);
    if (i < 0) throw new Error(`The source ${name} was not named.`);
    this.amounts[i]! += amount;
  }
}

/** How concentrated the income is, and in how many months something could not be paid. */
export function declareFragility(association: Association): void {
  const { sources } = association;
  const results = new Results(association.place, association.currency);
  const label = { fr: 'Concentration des bailleurs', en: 'Concentration of funders' };
  results.count('concentration', label, {
    unit: '%',
    read: () => concentration(sources.amounts) ?? 0,
    month: 'last',
  });
  const short = { fr: 'Mois à court d’argent', en: 'Months short of money' };
  results.count('short', short, {
    unit: 'month',
    read: association.inMonth(() => (association.isShort ? 1 : 0)),
    month: 'sum',
  });
  results.figure({
    name: 'concentration',
    label,
    unit: '%',
    better: 'lower',
    formula: {
      fr: 'somme des carrés des parts de chaque source ; 100 % : une seule source',
      en: 'sum of the squared shares of each source; 100%: a single source',
    },
    definition: {
      fr: 'Herfindahl (1950), sur les cotisations, les fêtes, les dons, les partenaires et chaque bailleur (S99).',
      en: 'Herfindahl (1950), over dues, events, gifts, partners and each funder (S99).',
    },
    parts: { concentration: 'last' },
    compute(read) {
      const value = read.last('concentration');
      return value === 0 ? { none: 'nothing-to-divide' } : value;
    },
  });
  results.figure({
    name: 'monthsShort',
    label: short,
    unit: 'month',
    better: 'lower',
    formula: { fr: 'mois où une facture reste impayée', en: 'months in which a bill stays unpaid' },
    definition: {
      fr: 'Un compte ; caisse vide, forme de l’affirmation C44.',
      en: 'A count; cash run out, a form of claim C44.',
    },
    parts: { short: 'total' },
    compute: (read) => read.total('short'),
  });
}
