import { aprOfEuropeanUnion, aprOfUnitedStates, costOfCredit } from '../cost-of-credit.ts';
import { borrowerFlowsOf, netFlow, type Counted, type LoanOffer } from './borrower-flows.ts';

export const tagNames = ['nominal', 'effective', 'eu', 'umoa', 'usa', 'india', 'philippines'] as const;
export type TagName = (typeof tagNames)[number];

/** The price of a loan by one definition. */
export interface PriceTag {
  readonly name: TagName;
  /** A fraction a year; null when no rate makes both sides worth the same. */
  readonly rate: number | null;
  readonly counts: Counted;
  readonly compounds: boolean;
  /** Where the definition comes from. */
  readonly source: string;
}

type Definition = Omit<PriceTag, 'rate'>;

const everything: Counted = { fees: true, insurance: true, saving: true };
const withoutSaving: Counted = { fees: true, insurance: true, saving: false };

/** What each definition counts, whether it compounds, and where it is written. Insurance is taken as a condition of the loan. */
export const definitions: Readonly<Record<TagName, Definition>> = {
  nominal: {
    name: 'nominal',
    counts: everything,
    compounds: false,
    source: 'Rosenberg, CGAP occasional paper, Calculating effective interest rates (1995): rate of a period × periods',
  },
  effective: {
    name: 'effective',
    counts: everything,
    compounds: true,
    source: 'the same: (1 + rate of a period)^periods − 1',
  },
  eu: {
    name: 'eu',
    counts: withoutSaving,
    compounds: true,
    source:
      'Directive 2008/48/EC, article 3(g) and annex I, months of a twelfth of a year; blocked saving left out, recalled',
  },
  umoa: {
    name: 'umoa',
    counts: withoutSaving,
    compounds: false,
    source:
      'UMOA, uniform law on usury (28 June 2013), article 3: fees and guarantees count; a prior saving does not (CJFE 5/98 p. 1161)',
  },
  usa: {
    name: 'usa',
    counts: withoutSaving,
    compounds: false,
    source: '12 CFR 1026, appendix J and 1026.4(b); a required deposit is left out, 1026.18(r), recalled',
  },
  india: {
    name: 'india',
    counts: withoutSaving,
    compounds: false,
    source:
      'Reserve Bank of India, key facts statement, RBI/2024-25/18 (15 April 2024): all charges, third parties’ among them',
  },
  philippines: {
    name: 'philippines',
    counts: everything,
    compounds: true,
    source: 'Bangko Sentral, Circular 730 and memorandum M-2011-040: on the net proceeds; a hold-out counts, recalled',
  },
};

/** The same loan by seven definitions of its price. */
export function priceTags(offer: LoanOffer): PriceTag[] {
  return tagNames.map((name) => priceTag(offer, name));
}

/**
 * The price of a loan by one definition, a fraction a year. By the American definition blocked savings and other things that
 * are not counted leave the flow before its rate is sought.
 *
 * @example priceTag(offer, 'umoa').rate // 0.24
 */
export function priceTag(offer: LoanOffer, name: TagName): PriceTag {
  const definition = definitions[name];
  const flows = borrowerFlowsOf(offer);
  return { ...definition, rate: rateOf(netFlow(flows, definition.counts), offer.instalmentsPerYear, definition) };
}

function rateOf(flow: readonly number[], perYear: number, { name, compounds }: Definition): number | null {
  if (name === 'eu')
    return aprOfEuropeanUnion(
      flow.map((_, k) => k / perYear),
      flow,
    );
  if (name === 'usa') {
    const [advance = 0, ...paid] = flow;
    if (!(advance > 0)) return null;
    const payments = paid.map((payment) => 0 - payment);
    return aprOfUnitedStates({ advance, payments, firstUnitPeriods: 1, oddFraction: 0, unitPeriodsPerYear: perYear });
  }
  const cost = costOfCredit(flow, perYear);
  if (cost === null) return null;
  return compounds ? cost.effective : cost.nominal;
}
