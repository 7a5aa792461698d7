import type { Words } from '../../engine/words.ts';
import type { Quantity } from '../../schema/value.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { AssociationValues } from './instance.ts';

/** Mistakes of an association that need several fields, or another institution, to be seen. */
export function check(values: AssociationValues, neighbours: Neighbours): readonly KindIssue[] {
  return [
    ...moneyOfOthers(values),
    ...membersShareTheCurrency(values, neighbours),
    ...loanHasTerms(values),
    ...projectIsNamed(values),
    ...projectKnowsItsFunder(values, neighbours),
    ...surplusIsShared(values, neighbours),
    ...grantsAreTold(values),
  ];
}

function issue(rule: string, path: string, given: string, allowed: string, says: Words): KindIssue {
  return { rule, path, given, allowed, says };
}

function moneyOfOthers(values: AssociationValues): KindIssue[] {
  const { currency, events, opening } = values;
  const amounts: (readonly [string, Quantity | undefined])[] = [
    ['dues', values.dues],
    ['reserve', values.reserve],
    ['events.income', events?.income],
    ['events.cost', events?.cost],
    ['opening.cash', opening?.cash],
    ...values.grants.map(({ amount }, i) => [`grants.${i}.amount`, amount] as const),
  ];
  return amounts.flatMap(([path, amount]) =>
    // A default of zero carries no currency that anybody wrote.
    amount === undefined || amount.currency === null || amount.currency === currency || amount.mark.name === 'default'
      ? []
      : [
          issue('money-must-be-in-the-currency-of-the-association', path, amount.unit, currency, {
            fr: `Cette association compte en ${currency} : écrivez ce montant en ${currency}, et non en ${amount.currency}.`,
            en: `This association counts in ${currency}: write this amount in ${currency}, not in ${amount.currency}.`,
          }),
        ],
  );
}

function membersShareTheCurrency({ members, currency }: AssociationValues, neighbours: Neighbours): KindIssue[] {
  const theirs = neighbours.valueOf(members, 'currency');
  if (typeof theirs !== 'string' || theirs === currency) return [];
  return [
    issue('members-must-share-the-currency', 'members', theirs, currency, {
      fr: `L’association compte en ${currency}, mais « ${members} » tient son argent en ${theirs} : les cotisations ne peuvent pas changer de monnaie.`,
      en: `The association counts in ${currency}, but "${members}" holds its money in ${theirs}: dues cannot change currency.`,
    }),
  ];
}

function loanHasTerms(values: AssociationValues): KindIssue[] {
  if (values.as !== 'loan' || values.loan !== null) return [];
  return [
    issue('loan-needs-its-terms', 'loan', '', 'loan: { rate: 3 %/year, months: 24 months }', {
      fr: 'Un prêt a besoin de son taux et de son nombre de mensualités : ajoutez `loan`.',
      en: 'A loan needs its rate and its number of instalments: add `loan`.',
    }),
  ];
}

function projectIsNamed(values: AssociationValues): KindIssue[] {
  if (values.as === 'gift' || values.project !== null) return [];
  return [
    issue('loan-and-share-need-a-project', 'as', values.as, 'gift', {
      fr: 'Sans projet, personne ne peut rembourser ni partager un excédent : nommez `project`, ou écrivez `as: gift`.',
      en: 'Without a project nobody can repay or share a surplus: name `project`, or write `as: gift`.',
    }),
  ];
}

/** The project must ask this association; else no money would ever leave, without a word. */
function projectKnowsItsFunder({ project }: AssociationValues, neighbours: Neighbours): KindIssue[] {
  if (project === null || neighbours.kindOf(project) === null) return [];
  const funder = neighbours.valueOf(project, 'fundedBy');
  if (typeof funder === 'string') return [];
  return [
    issue('project-must-name-its-funder', 'project', project, `${project}.fundedBy`, {
      fr: `« ${project} » ne demande rien à personne : écrivez-y \`fundedBy\` avec le nom de cette association.`,
      en: `"${project}" asks nobody for anything: write \`fundedBy\` there with the name of this association.`,
    }),
  ];
}

function surplusIsShared(values: AssociationValues, neighbours: Neighbours): KindIssue[] {
  const { project } = values;
  if (values.as !== 'share' || project === null) return [];
  const theirs = associationPart(neighbours.valueOf(project, 'surplus'));
  const part = values.share?.part.value ?? theirs;
  if (theirs !== null && theirs > 0 && part === theirs) return [];
  const given = theirs === null ? 'surplus: null' : `surplus.association: ${theirs * 100} %`;
  return [
    issue('share-must-be-the-one-the-project-pays', 'share', given, `${project}.surplus.association`, {
      fr: `C’est « ${project} » qui verse la part de l’excédent : écrivez la même part chez elle, sous \`surplus.association\`.`,
      en: `It is "${project}" that pays the share of the surplus: write the same share there, under \`surplus.association\`.`,
    }),
  ];
}

function grantsAreTold({ grants }: AssociationValues): KindIssue[] {
  return grants.flatMap(({ from, month }, i) => {
    const first = grants.findIndex((other) => other.from.en === from.en && other.month === month);
    if (first === i) return [];
    return [
      issue('grants-of-one-month-need-two-names', `grants.${i}.from`, from.en, `${from.en} 2`, {
        fr: `Deux subsides de « ${from.fr} » le même mois auraient le même tirage : donnez-leur deux noms.`,
        en: `Two grants from "${from.en}" in one month would share their draw: give them two names.`,
      }),
    ];
  });
}

/** The part of its surplus that an enterprise gives to its association, or null. */
function associationPart(surplus: unknown): number | null {
  if (typeof surplus !== 'object' || surplus === null || !('association' in surplus)) return null;
  const { association } = surplus;
  if (typeof association !== 'object' || association === null || !('value' in association)) return null;
  return typeof association.value === 'number' ? association.value : null;
}
