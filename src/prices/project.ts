import type { Language, Words } from '../engine/words.ts';
import { projectTexts as texts } from '../text/project.ts';
import { formatShare } from '../text/numbers.ts';
import { say, sayBoth, textOf } from '../text/say.ts';
import { placeById, type ProjectPlace } from './places.ts';
import { channelsText } from './project-channels.ts';
import { enterpriseText } from './project-enterprise.ts';
import { projectSize } from './project-size.ts';
import { euroRate } from './series.ts';
import { inBoth, percentage, reason } from './yaml-text.ts';
import { forFile, unspoken } from '../text/translation.ts';

/** What the members want to build together; the ids of `projectChoices`. */
export type ProjectId = 'clinic' | 'poultry' | 'shop';

/** How the members' money goes into it. */
export type FundingForm = 'gift' | 'loan' | 'share';

/** The five fields of the home form, and the language of the texts that are not in both. */
export interface ProjectAnswers {
  /** Number of members, a whole number of at least 1. */
  readonly members: number;
  /** Euros a month and member, above 0; two decimals at most. */
  readonly amount: number;
  /** Months during which dues are paid, a whole number of at least 1. */
  readonly months: number;
  readonly project: ProjectId;
  /** Id of a place of `places`. */
  readonly place: string;
  readonly as: FundingForm;
  readonly language: Language;
}

/** The projects that the home form offers, in its order. */
export const projectChoices: readonly { readonly id: ProjectId; readonly label: Words }[] = [
  { id: 'poultry', label: { fr: 'un élevage de poulets', en: 'a poultry house' } },
  { id: 'clinic', label: { fr: 'un poste de santé', en: 'a health post' } },
  { id: 'shop', label: { fr: 'une boutique de village', en: 'a village shop' } },
];

/**
 * The text of a complete scenario (YAML, format `passerelle: 1`) for the members' own project: transfer channels, association
 * and enterprise as in `scenarios/liege-kasangulu.yaml`, the members' numbers marked `own`, every other value marked and
 * explained. Titles are in both languages, comments and marks in that of the answers. Valid for every place and project
 * that is offered; throws for an unknown place and for answers that are no numbers above 0.
 *
 * @example projectScenario({ members: 45, amount: 20, months: 36, project: 'poultry', place: 'kasangulu', as: 'gift', language: 'fr' })
 */
export function projectScenario(answers: ProjectAnswers): string {
  requireNumbers(answers);
  const place = placeById(answers.place);
  return unspoken(() => scenarioText(answers, place));
}

function scenarioText(answers: ProjectAnswers, place: ProjectPlace): string {
  const { language } = answers;
  return `# ${say(texts.head, language)}
# ${say(texts.size, language)}
passerelle: 1
title: ${inBoth(forFile(() => titleOf(answers, place)))}
start: ${startMonth()}
length: ${answers.months + yearsAfter * 12} months
step: month

currencies:
${currenciesText(place, language)}

institutions:
${membersText(answers)}
${associationText(answers)}
${channelsText(place, answers.as, language)}
${projectText(answers, place)}
${restText(language)}`;
}

/** After the last dues the project has this long to show that it lives. */
const yearsAfter = 7;

function requireNumbers({ members, amount, months }: ProjectAnswers): void {
  const whole = Number.isInteger(members) && Number.isInteger(months);
  if (!whole || !(members >= 1 && months >= 1 && amount > 0 && Number.isFinite(amount))) {
    throw new Error(
      `Members and months are whole numbers above 0 and the amount is above 0, not ${members}, ${months}, ${amount}.`,
    );
  }
}

function titleOf(answers: ProjectAnswers, place: ProjectPlace): Words {
  const label = projectChoices.find((choice) => choice.id === answers.project)!.label;
  return sayBoth(texts.title, { project: label, place: place.label });
}

/** The month after the last known dollar rate: no clock is asked, so the same answers give the same text. */
function startMonth(): string {
  const last = euroRate('USD')?.period ?? '2026-01';
  const next = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7));
  const year = Math.floor(next / 12);
  return `${year}-${String(next - year * 12 + 1).padStart(2, '0')}`;
}

function currenciesText(place: ProjectPlace, language: Language): string {
  const euro = `  EUR: { prices: { value: 2 %/year, range: uniform(1.5 %/year; 3.5 %/year), assumed: ${reason(texts.euroPrices, language)} } }`;
  const { perEuro, currency } = place;
  const source = reason({ fr: '{source}, {period}', en: '{source}, {period}' }, language, {
    source: textOf(perEuro.source, language),
    period: perEuro.period,
  });
  return `${euro}
  ${currency}:
    prices: ${localPrices(place, language)}
    regime: ${place.regime}
    perEUR: { value: ${perEuro.value}, source: ${source} }`;
}

/** The mean of five years holds the peak of 2022; the range goes below it. */
function localPrices(place: ProjectPlace, language: Language): string {
  const { inflation } = place;
  if (inflation === null) throw new Error(`The consumer prices of ${place.countryCode} are missing.`);
  if (place.countsInForeignMoney) {
    const given = { value: formatShare(inflation.value, language, 1), period: inflation.period };
    return `{ value: 2.5 %/year, range: uniform(1.5 %/year; 4 %/year), assumed: ${reason(texts.dollarPrices, language, given)} }`;
  }
  const why = reason(texts.localPrices, language, {
    source: textOf(inflation.source, language),
    period: inflation.period,
  });
  return `{ value: ${percentage(inflation.value)}/year, range: factor(0.4; 1; 1.3), derived: ${why} }`;
}

function membersText({ members, language }: ProjectAnswers): string {
  return `  members:
    kind: population
    title: ${inBoth(texts.members)}
    unit: person
    currency: EUR
    count: { value: ${members} member, own: ${reason(texts.own, language)} }
    assumed: ${reason(texts.household, language)}
    opening: { cash: 300 EUR }
    income: { value: 1750 EUR/month, spread: lognormal(0.25), varies: lognormal(0.05), indexed: true }
    jobLoss: { value: 1 %/month, range: uniform(0.5 %/month; 2 %/month) }
    jobFinding: 12 %/month
    incomeWithoutWork: 62 %
    rent: { value: 650 EUR/month, indexed: true }
    consumption: { value: 880 EUR/month, indexed: true }
`;
}

function associationText(answers: ProjectAnswers): string {
  const { amount, months, as, language } = answers;
  const own = reason(texts.own, language);
  const loan = `\n    loan: { rate: 0 %/year, months: 60 months, grace: 12 months, assumed: ${reason(texts.loan, language)} }`;
  const share = `\n    share: { part: { value: 30 %, assumed: ${reason(texts.share, language)} } }`;
  return `  association:
    kind: association
    title: ${inBoth(texts.association)}
    currency: EUR
    members: members
    dues: { value: ${amount} EUR/month, own: ${own} }
    duesFor: { value: ${months} months, own: ${own} }
    paying:
      start: 90 %
      settles: { value: 70 %, range: triangular(45 %; 70 %; 88 %) }
      within: 12 months
      assumed: ${reason(texts.paying, language)}
    dropout: { value: 0.5 %/month, assumed: ${reason(texts.dropout, language)} }
    overhead: { value: 5 %, assumed: ${reason(texts.overhead, language)} }
    reserve: { value: 100 EUR, assumed: ${reason(texts.reserve, language)} }
    project: project
    as: ${as}${as === 'loan' ? loan : ''}${as === 'share' ? share : ''}
`;
}

function projectText(answers: ProjectAnswers, place: ProjectPlace): string {
  const { project, as, language } = answers;
  const label = projectChoices.find((choice) => choice.id === project)!.label;
  const size = projectSize(answers, place);
  return `  project:
    kind: social-enterprise
    title: ${inBoth(label)}
    currency: ${place.currency}
    fundedBy: association
${enterpriseText(project, { place, size, language })}
    closesAfter: { value: 6 months, assumed: ${reason(texts.closes, language)} }
    closureHazard: { value: 4 %/year, derived: ${reason(texts.closure, language)} }
    surplus: { reserve: 60 %, association: ${as === 'share' ? 30 : 0} %, assumed: ${reason(texts.surplus, language)} }
`;
}

function restText(language: Language): string {
  const whose = inBoth(texts.whoseMembers);
  return `events:
  recession: { title: ${inBoth(texts.recession)}, what: recession, on: members, from: ${recessionMonth()}, for: 15 months, chance: 35 %, jobLoss: x3, assumed: ${reason(texts.recessionWhy, language)} }

levers:
  association.dues: { from: 5 EUR/month, to: 100 EUR/month, step: 1 EUR/month, role: decision, whose: ${whose} }
  association.duesFor: { from: 6 months, to: 120 months, step: 6 months, role: decision, whose: ${whose} }
  association.paying.settles: { from: 30 %, to: 100 %, step: 5 %, role: assumption }
  project.building.overrun: { from: 0 %, to: 100 %, step: 5 %, role: assumption }
  project.building.diverted: { from: 0 %, to: 40 %, step: 2 %, role: assumption }

variants:
  fewer-pay:
    title: ${inBoth(texts.variantLess)}
    set: { association.paying.settles: { value: 50 %, assumed: ${reason(texts.variantLessWhy, language)} } }
  committee:
    title: ${inBoth(texts.variantCommittee)}
    set:
      project.building.holder: committee
      project.building.diverted: { value: 3 %, range: triangular(0 %; 2 %; 12 %), assumed: ${reason(texts.variantCommitteeWhy, language)} }
      project.building.delay: { value: 6 months, range: triangular(1 month; 5 months; 14 months), assumed: ${reason(texts.variantCommitteeWhy, language)} }

headline: [project.income, project.jobs, association.deliveredShare, project.firstWageArrears]
illustrates: { S81: association.dues, S86: association.overhead }
`;
}

/** A year and a half after the start. */
function recessionMonth(): string {
  const start = startMonth();
  const month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + 18;
  const year = Math.floor(month / 12);
  return `${year}-${String(month - year * 12 + 1).padStart(2, '0')}`;
}
