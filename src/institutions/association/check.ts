import type { Quantity } from '../../schema/value.ts';
import { issue } from '../issue.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { AssociationValues } from './instance.ts';

/** Mistakes of an association that need several fields, or another institution, to be seen. */
export function check(values: AssociationValues, neighbours: Neighbours): readonly KindIssue[] {
  return [
    ...moneyOfOthers(values),
    ...membersAreNotPaid(values),
    ...twinsKnowEachOther(values, neighbours),
    ...fundersPaySomething(values),
    ...membersShareTheCurrency(values, neighbours),
    ...loanHasTerms(values),
    ...projectIsNamed(values),
    ...projectKnowsItsFunder(values, neighbours),
    ...surplusIsShared(values, neighbours),
    ...grantsAreTold(values),
  ];
}

function moneyOfOthers(values: AssociationValues): KindIssue[] {
  const { currency } = values;
  return amountsIn(values, '').flatMap(([path, amount]) =>
    // A default of zero carries no currency that anybody wrote.
    amount.currency === null || amount.currency === currency || amount.mark.name === 'default'
      ? []
      : [
          issue(
            'money-must-be-in-the-currency-of-the-association',
            path,
            amount.unit,
            currency,
            {
              fr: 'Cette association compte en {currency} : écrivez ce montant en {currency}, et non en {otherCurrency}.',
              en: 'This association counts in {currency}: write this amount in {currency}, not in {otherCurrency}.',
            },
            { currency, otherCurrency: amount.currency },
          ),
        ],
  );
}

/** Every number of the values with its path. */
function amountsIn(value: unknown, path: string): (readonly [string, Quantity])[] {
  if (typeof value !== 'object' || value === null) return [];
  // Only numbers that were checked have a pattern and a mark.
  if ('pattern' in value && 'mark' in value) return [[path, value as Quantity]];
  return Object.entries(value).flatMap(([key, inside]) => amountsIn(inside, path === '' ? key : `${path}.${key}`));
}

function membersAreNotPaid({ legalForm, payouts }: AssociationValues): KindIssue[] {
  if (legalForm !== 'non-profit' || payouts === null) return [];
  return [
    issue('non-profit-must-not-pay-its-members', 'payouts', payouts.share.unit, 'payouts: null', {
      fr: 'Une association sans but lucratif (ASBL, loi 1901) ne partage rien entre ses membres : retirez `payouts`, ou choisissez `legalForm: cooperative`. Un prêt ou une part demande aussi de vérifier la loi de votre pays.',
      en: 'A non-profit association (ASBL, loi 1901) shares nothing among its members: take `payouts` out, or choose `legalForm: cooperative`. For a loan or a share, check the law of your country as well.',
    }),
  ];
}

/** A twin pays no instalments and has no surplus: money to it is a gift. And who funds it must know it. */
function twinsKnowEachOther({ project, fundedBy, as }: AssociationValues, neighbours: Neighbours): KindIssue[] {
  const found: KindIssue[] = [];
  if (project !== null && neighbours.kindOf(project) === 'association' && as !== 'gift') {
    found.push(
      issue(
        'twin-must-be-given',
        'as',
        as,
        'gift',
        {
          fr: '« {project} » est une association jumelle : elle ne rembourse rien. Écrivez `as: gift`.',
          en: '"{project}" is a twin association: it pays nothing back. Write `as: gift`.',
        },
        { project },
      ),
    );
  }
  if (fundedBy !== null && neighbours.kindOf(fundedBy) === 'association') {
    if (typeof neighbours.valueOf(fundedBy, 'project') !== 'string') {
      found.push(
        issue(
          'twin-must-be-the-project-of-its-funder',
          'fundedBy',
          fundedBy,
          `${fundedBy}.project`,
          {
            fr: '« {fundedBy} » ne finance rien : écrivez-y `project` avec le nom de cette association.',
            en: '"{fundedBy}" funds nothing: write `project` there with the name of this association.',
          },
          { fundedBy },
        ),
      );
    }
  }
  return found;
}

/** A funder that neither pays a share nor matches nor gives pays everything, which must be meant. */
function fundersPaySomething({ funders, works }: AssociationValues): KindIssue[] {
  return Object.entries(funders).flatMap(([name, { share, matches, gives }]) => {
    const pays = share !== null || matches !== null;
    if (share !== null && matches !== null) {
      return [
        issue(
          'funder-must-share-or-match',
          `funders.${name}.matches`,
          matches.unit,
          'share | matches',
          {
            fr: 'Le bailleur « {name} » paie une part du budget ou ajoute à l’apport propre, pas les deux.',
            en: 'The funder "{name}" pays a share of the budget or adds to the own contribution, not both.',
          },
          { name },
        ),
      ];
    }
    if (pays || gives.value > 0) return [];
    const field = Object.keys(works).length > 0 ? 'share' : 'gives';
    return [
      issue(
        'funder-must-pay-something',
        `funders.${name}`,
        name,
        field,
        {
          fr: 'Le bailleur « {name} » ne paie rien : écrivez sa part du budget (`share`), ce qu’il ajoute (`matches`) ou son appui annuel (`gives`).',
          en: 'The funder "{name}" pays nothing: write its share of the budget (`share`), what it adds (`matches`) or its yearly support (`gives`).',
        },
        { name },
      ),
    ];
  });
}

function membersShareTheCurrency({ members, currency }: AssociationValues, neighbours: Neighbours): KindIssue[] {
  const theirs = neighbours.valueOf(members, 'currency');
  if (typeof theirs !== 'string' || theirs === currency) return [];
  return [
    issue(
      'members-must-share-the-currency',
      'members',
      theirs,
      currency,
      {
        fr: 'L’association compte en {currency}, mais « {members} » tient son argent en {theirs} : les cotisations ne peuvent pas changer de monnaie.',
        en: 'The association counts in {currency}, but "{members}" holds its money in {theirs}: dues cannot change currency.',
      },
      { currency, members, theirs },
    ),
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
    issue(
      'project-must-name-its-funder',
      'project',
      project,
      `${project}.fundedBy`,
      {
        fr: '« {project} » ne demande rien à personne : écrivez-y `fundedBy` avec le nom de cette association.',
        en: '"{project}" asks nobody for anything: write `fundedBy` there with the name of this association.',
      },
      { project },
    ),
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
    issue(
      'share-must-be-the-one-the-project-pays',
      'share',
      given,
      `${project}.surplus.association`,
      {
        fr: 'C’est « {project} » qui verse la part de l’excédent : écrivez la même part chez elle, sous `surplus.association`.',
        en: 'It is "{project}" that pays the share of the surplus: write the same share there, under `surplus.association`.',
      },
      { project },
    ),
  ];
}

function grantsAreTold({ grants }: AssociationValues): KindIssue[] {
  return grants.flatMap(({ from, month }, i) => {
    const first = grants.findIndex((other) => other.from.en === from.en && other.month === month);
    if (first === i) return [];
    return [
      issue(
        'grants-of-one-month-need-two-names',
        `grants.${i}.from`,
        from.en,
        `${from.en} 2`,
        {
          fr: 'Deux subsides de « {from} » le même mois auraient le même tirage : donnez-leur deux noms.',
          en: 'Two grants from "{from}" in one month would share their draw: give them two names.',
        },
        { from },
      ),
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
