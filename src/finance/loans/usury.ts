import { borrowerFlowsOf, netFlow, type LoanOffer } from './borrower-flows.ts';
import { costOfCredit } from '../cost-of-credit.ts';
import { priceTag, type TagName } from './price-tags.ts';

/** The name of an article, in the languages of the program. */
export interface Article {
  readonly fr: string;
  readonly en: string;
}

/** A ceiling on the price of loans, with the article that sets it. */
export interface Ceiling {
  /** The price it looks at. */
  readonly tag: TagName;
  /** The most, a fraction a year. */
  readonly most: number;
  /** The most by the month, a fraction, where the law counts so. */
  readonly mostByMonth?: number;
  /** Whether it forbids fees beside interest. */
  readonly noFees?: boolean;
  readonly article: Article;
  readonly source: string;
}

export const lawNames = [
  'umoa-sfd',
  'umoa-sfd-1997',
  'umoa-bank',
  'ecuador-microcredit',
  'philippines-small',
  'usa-military',
] as const;
export type LawName = (typeof lawNames)[number];

/** Ceilings as they stood; a pool of another time or place writes `none` or the nearest one. */
export const ceilings: Readonly<Record<LawName, Ceiling>> = {
  'umoa-sfd': {
    tag: 'umoa',
    most: 0.24,
    article: {
      fr: 'loi uniforme portant définition et répression de l’usure dans l’UMOA (28 juin 2013), articles 1 et 3 ; décision n° CM/UMOA/011/06/2013, 24 % pour les systèmes financiers décentralisés',
      en: 'UMOA uniform law on the definition and suppression of usury (28 June 2013), articles 1 and 3; decision CM/UMOA/011/06/2013, 24 % for microfinance',
    },
    source: 'Eversheds Sutherland, Mali/UEMOA usury act (24 March 2014)',
  },
  'umoa-sfd-1997': {
    tag: 'umoa',
    most: 0.27,
    article: {
      fr: 'loi sur l’usure de l’UMOA dans sa forme de 1997, article 1 : 27 % pour les systèmes financiers décentralisés, jusqu’à fin 2013',
      en: 'UMOA law on usury as of 1997, article 1: 27 % for microfinance, until the end of 2013',
    },
    source: 'La Nouvelle Tribune (November 2013); Acclassato, HAL halshs-00079019 (2006)',
  },
  'umoa-bank': {
    tag: 'umoa',
    most: 0.15,
    article: {
      fr: 'loi uniforme portant définition et répression de l’usure dans l’UMOA (28 juin 2013), articles 1 et 3 ; décision n° CM/UMOA/011/06/2013, 15 % pour les banques',
      en: 'UMOA uniform law on the definition and suppression of usury (28 June 2013), articles 1 and 3; decision CM/UMOA/011/06/2013, 15 % for banks',
    },
    source: 'Eversheds Sutherland, Mali/UEMOA usury act (24 March 2014)',
  },
  'ecuador-microcredit': {
    tag: 'effective',
    most: 0.305,
    noFees: true,
    article: {
      fr: 'Équateur, loi de régulation du coût maximal effectif du crédit : taux effectif maximal du microcrédit minorista, 30,5 % jusqu’en janvier 2018, sans commission ; Code pénal, article 583',
      en: 'Ecuador, law on the maximum effective cost of credit: maximum effective rate of minorista microcredit, 30.5 % until January 2018, no commission; Criminal Code, article 583',
    },
    source: 'Banco Central del Ecuador, maximum rates of January 2018 (dolarizacion.org, 31 January 2018)',
  },
  'philippines-small': {
    tag: 'nominal',
    most: 12 * 0.15,
    mostByMonth: 0.15,
    article: {
      fr: 'Bangko Sentral ng Pilipinas, circulaire 1133 de 2021 : 15 % par mois de coût effectif, prêts non garantis d’au plus 10 000 pesos et quatre mois',
      en: 'Bangko Sentral ng Pilipinas, Circular 1133 of 2021: 15 % a month of effective cost, unsecured loans of at most 10,000 pesos and four months',
    },
    source: 'Manila Bulletin (23 December 2021); Baguio Midland Courier (2024)',
  },
  'usa-military': {
    tag: 'usa',
    most: 0.36,
    article: {
      fr: 'États-Unis, 32 CFR 232.4(b) : 36 % pour les militaires et leurs proches, assurance comprise',
      en: 'United States, 32 CFR 232.4(b): 36 % for service members and their dependants, insurance included',
    },
    source: '32 CFR 232.4',
  },
};

/** What a law says of a loan it forbids: the price it looks at, the most there may be, and the article. */
export interface Breach {
  readonly rate: number;
  readonly most: number;
  readonly byMonth: boolean;
  readonly article: Article;
}

/**
 * The breach of a law by a loan, or null when the law allows it. A price is compared as statutes compare it: at the ceiling it
 * is allowed, above it is not.
 */
export function breachOf(law: LawName, offer: LoanOffer): Breach | null {
  const { tag, most, mostByMonth, noFees, article } = ceilings[law];
  if (noFees === true && offer.fee > 0) return { rate: offer.fee / offer.amount, most: 0, byMonth: false, article };
  if (mostByMonth !== undefined) {
    const byMonth = monthlyCost(offer);
    if (byMonth === null || byMonth <= mostByMonth + hair) return null;
    return { rate: byMonth, most: mostByMonth, byMonth: true, article };
  }
  const { rate } = priceTag(offer, tag);
  return rate === null || rate <= most + hair ? null : { rate, most, byMonth: false, article };
}

/** The rate of a month that makes the loan worth what is paid for it, everything counted. */
function monthlyCost(offer: LoanOffer): number | null {
  const flow = netFlow(borrowerFlowsOf(offer), { fees: true, insurance: true, saving: true });
  const cost = costOfCredit(flow, offer.instalmentsPerYear);
  return cost === null ? null : cost.nominal / 12;
}

/** A price that differs from the ceiling by the rounding of a coin is at the ceiling. */
const hair = 0.0005;
