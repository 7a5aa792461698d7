import { sayBoth } from '../../text/say.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';
import { statuteOf } from './statutes/statutes.ts';
import type { Statute } from './statutes/statutes.ts';

type Surplus = NonNullable<EnterpriseValues['surplus']>;

/** Splits of a surplus that the statute forbids, each with the article; and parts that nobody can get. */
export function checkStatutes(values: EnterpriseValues, neighbours: Neighbours): readonly KindIssue[] {
  const { surplus } = values;
  if (surplus === null) return [];
  const statute = statuteOf(values.statute);
  return [
    ...partsAddUp(surplus),
    ...reservesAreKept(surplus, statute),
    ...optionalIsLimited(surplus, statute),
    ...membersMayGet(surplus, statute),
    ...capitalMayGet(surplus, statute),
    ...capitalIsKnown(surplus, statute),
    ...membersShareTheCurrency(surplus, values.currency, neighbours),
  ];
}

function partsAddUp(surplus: Surplus): readonly KindIssue[] {
  const { reserve, training, optional, association, members, capital } = surplus;
  const others = reserve.value + training.value + optional.value + capital.value + (members?.share.value ?? 0);
  if (others + association.value <= 1 + 1e-9) return [];
  return [
    {
      rule: 'surplus-must-not-exceed-100-percent',
      path: 'surplus.association',
      given: String(association.value),
      allowed: String(Math.max(0, 1 - others)),
      says: {
        fr: 'Réserves, membres, capital et part de l’association dépassent ensemble 100 % de l’excédent. Baissez l’une de ces parts.',
        en: 'Reserves, members, capital and the association’s share together exceed 100% of the surplus. Lower one of them.',
      },
    },
  ];
}

function reservesAreKept(surplus: Surplus, statute: Statute): readonly KindIssue[] {
  const words = {
    general: {
      path: 'surplus.reserve',
      given: surplus.reserve,
      name: { fr: 'réserve générale', en: 'general reserve' },
    },
    training: {
      path: 'surplus.training',
      given: surplus.training,
      name: { fr: 'réserve de formation', en: 'training reserve' },
    },
  };
  return statute.reserves.flatMap(({ reserve, least }) => {
    const { path, given, name } = words[reserve];
    if (given.value >= least - 1e-9) return [];
    return [
      {
        rule: 'reserve-must-meet-the-statute',
        path,
        given: percent(given.value),
        allowed: `≥ ${percent(least)}`,
        says: sayBoth(
          {
            fr: 'Sous ce statut, la {name} reçoit au moins {least} de l’excédent ({article}).',
            en: 'Under this statute the {name} gets at least {least} of the surplus ({article}).',
          },
          { name, least: percent(least), article: statute.article },
        ),
      },
    ];
  });
}

function optionalIsLimited({ optional }: Surplus, statute: Statute): readonly KindIssue[] {
  const { optionalMost, article } = statute;
  if (optionalMost === null || optional.value <= optionalMost + 1e-9) return [];
  return [
    {
      rule: 'optional-reserve-must-meet-the-statute',
      path: 'surplus.optional',
      given: percent(optional.value),
      allowed: `≤ ${percent(optionalMost)}`,
      says: sayBoth(
        {
          fr: 'Sous ce statut, les réserves libres ne dépassent pas {most} de l’excédent ({article}).',
          en: 'Under this statute optional reserves do not exceed {most} of the surplus ({article}).',
        },
        { most: percent(optionalMost), article },
      ),
    },
  ];
}

function membersMayGet({ members }: Surplus, statute: Statute): readonly KindIssue[] {
  if (members === null || members.share.value === 0 || statute.refunds) return [];
  return [
    {
      rule: 'refund-must-be-allowed-by-the-statute',
      path: 'surplus.members',
      given: percent(members.share.value),
      allowed: '0',
      says: sayBoth(
        {
          fr: 'Sous ce statut, les membres ne reçoivent pas de ristourne ({article}).',
          en: 'Under this statute members get no refund ({article}).',
        },
        { article: statute.article },
      ),
    },
  ];
}

function capitalMayGet({ capital }: Surplus, statute: Statute): readonly KindIssue[] {
  if (capital.value === 0 || statute.dividends !== 'none') return [];
  return [
    {
      rule: 'dividend-must-be-allowed-by-the-statute',
      path: 'surplus.capital',
      given: percent(capital.value),
      allowed: '0',
      says: sayBoth(
        {
          fr: 'Sous ce statut, le capital ne reçoit rien ({article}).',
          en: 'Under this statute capital gets nothing ({article}).',
        },
        { article: statute.article },
      ),
    },
  ];
}

/** Reserves that grow with the share capital, and limited interest on it, need a capital to be measured by. */
function capitalIsKnown({ shareCapital, capital }: Surplus, statute: Statute): readonly KindIssue[] {
  const isMeasured =
    statute.reserves.some(({ until }) => until !== null) || (statute.dividends === 'limited' && capital.value > 0);
  if (!isMeasured || shareCapital.value > 0) return [];
  return [
    {
      rule: 'statute-needs-a-share-capital',
      path: 'surplus.shareCapital',
      given: '0',
      allowed: '> 0',
      says: sayBoth(
        {
          fr: 'Sous ce statut, les réserves ou l’intérêt se mesurent au capital social : indiquez-le ({article}).',
          en: 'Under this statute reserves or interest are measured by the share capital: state it ({article}).',
        },
        { article: statute.article },
      ),
    },
  ];
}

function membersShareTheCurrency({ members }: Surplus, currency: string, neighbours: Neighbours): readonly KindIssue[] {
  const theirs = members === null ? undefined : neighbours.valueOf(members.who, 'currency');
  if (members === null || typeof theirs !== 'string' || theirs === currency) return [];
  return [
    {
      rule: 'members-of-an-enterprise-must-share-its-currency',
      path: 'surplus.members.who',
      given: theirs,
      allowed: currency,
      says: sayBoth(
        {
          fr: 'L’entreprise compte en {currency} ; ces membres tiennent leur argent en {theirs}.',
          en: 'The enterprise counts in {currency}; these members hold their money in {theirs}.',
        },
        { currency, theirs },
      ),
    },
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
