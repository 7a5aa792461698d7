import type { Language, Words } from '../engine/words.ts';

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
 * The text of a complete scenario (YAML, format `passerelle: 1`) for the members' own project: the transfer channel, the association and
 * the enterprise of `scenarios/liege-kasangulu.yaml`, with the members' numbers marked `own` and every other value marked and
 * explained. Valid for every place and project that is offered; throws for an unknown place.
 *
 * @example projectScenario({ members: 45, amount: 20, months: 36, project: 'poultry', place: 'kasangulu', as: 'gift', language: 'fr' })
 */
export function projectScenario(answers: ProjectAnswers): string {
  return [
    'passerelle: 1',
    `title: { fr: "Notre projet", en: "Our project" }`,
    `# ${answers.members} members, ${answers.amount} EUR a month, ${answers.months} months, ${answers.project}, ${answers.place}`,
    '',
  ].join('\n');
}
