import { lineTitle } from '../line-title.ts';
import { mapOf, record } from '../../schema/field.ts';
import { ruleFields } from './funder-rule-fields.ts';
import { supportFields } from './funder-support-fields.ts';

/** Funders by name: their rules as data. A rule that is left out does not bind. */
export const funderFields = {
  funders: mapOf({
    most: 20,
    label: { fr: 'Bailleurs', en: 'Funders' },
    help: {
      fr: 'Qui paie une part des travaux, selon quelles règles. Ce qui n’est pas écrit n’oblige à rien. Une demande refusée dit pourquoi.',
      en: 'Who pays a part of the works, by which rules. What is not written does not bind. A refused application says why.',
    },
    of: record({
      label: { fr: 'Bailleur', en: 'Funder' },
      help: {
        fr: 'Une commune, une région, une fondation, une loterie.',
        en: 'A municipality, a region, a foundation, a lottery.',
      },
      fields: {
        title: lineTitle,
        ...ruleFields,
        ...supportFields,
      },
    }),
  }),
};
