import { typedNumber } from '../../charts/figures.ts';
import { placeRows } from '../../prices/place-rows.ts';
import { projectChoices, type FundingForm } from '../../prices/project.ts';
import { language } from '../language.ts';
import { readTyped } from '../levers.ts';
import { limits, type ProjectRoute } from '../route.ts';

/** The form as it is typed. */
export interface Typed {
  readonly as: FundingForm;
  readonly members: string;
  readonly amount: string;
  readonly months: string;
  readonly project: string;
  readonly place: string;
}

export const emptyForm: Typed = {
  as: 'gift',
  members: '45',
  amount: '20',
  months: '36',
  project: projectChoices[0]?.id ?? '',
  place: placeRows[0]?.id ?? '',
};

/** A project as it would be typed. */
export function typedOf({ as, members, amount, months, project, place }: ProjectRoute): Typed {
  const [people, each, long] = [members, amount, months].map((number) => typedNumber(number, language.value));
  return { as, members: people!, amount: each!, months: long!, project, place };
}

/** The numbers the form asks for. */
export type NumberField = keyof typeof limits;

/** The number typed into a field, or null when it is none or outside the field's limits. */
export function readField(field: NumberField, text: string): number | null {
  const value = readTyped(text);
  const { min, max } = limits[field];
  if (value === null || value < min || value > max) return null;
  if (field !== 'amount' && !Number.isInteger(value)) return null;
  return field === 'amount' ? Math.round(value * 100) / 100 : value;
}

/** The project, or the fields that have to be typed again. */
export function readForm(
  typed: Typed,
): { readonly answers: ProjectRoute } | { readonly wrong: readonly NumberField[] } {
  const members = readField('members', typed.members);
  const amount = readField('amount', typed.amount);
  const months = readField('months', typed.months);
  const project = projectChoices.find((choice) => choice.id === typed.project)?.id;
  if (members === null || amount === null || months === null || project === undefined) {
    return {
      wrong: (['members', 'amount', 'months'] as const).filter((field) => readField(field, typed[field]) === null),
    };
  }
  return { answers: { members, amount, months, project, place: typed.place, as: typed.as } };
}
