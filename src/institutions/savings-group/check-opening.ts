import { sayBoth } from '../../text/say.ts';
import type { KindIssue } from '../kind.ts';
import type { GroupValues } from './group.ts';

/** Mistakes about where a group stands on the day the scenario begins. */
export function mistakesOfOpening(values: GroupValues): KindIssue[] {
  if (values.opening === null) return [];
  return values.type === 'rotating' ? rotatingOpening(values) : accumulatingOpening(values);
}

function rotatingOpening(values: GroupValues): KindIssue[] {
  const { had, behind, savers } = values.opening!;
  const members = values.count.value + (values.abroad?.count.value ?? 0);
  const issues: KindIssue[] = savers.length > 0 ? [onlyOf('opening.savers', 'accumulating')] : [];
  const seen = new Set<number>();
  had.forEach(({ value }, i) => {
    if (value <= members && !seen.has(value)) seen.add(value);
    else issues.push(wrongMember(`opening.had.${i}`, value, members));
  });
  behind.forEach(({ member }, i) => {
    if (member.value > members) issues.push(wrongMember(`opening.behind.${i}.member`, member.value, members));
  });
  const isUneven =
    values.hands !== null || values.pots.value * values.subRounds.value > 1 || values.order === 'auction';
  if (had.length > 0 && isUneven) {
    issues.push({
      rule: 'a-cycle-under-way-needs-even-turns',
      path: 'opening.had',
      given: String(had.length),
      allowed: '[]',
      says: {
        fr: 'Avec des mains inégales, plusieurs cagnottes ou une enchère, le passé d’un cycle ne se devine pas : commencez au tour 1.',
        en: 'With uneven hands, several pots or an auction the past of a cycle cannot be guessed: begin at turn 1.',
      },
    });
  }
  return issues;
}

function accumulatingOpening({ opening, count, loans }: GroupValues): KindIssue[] {
  const { savers, had, behind, meeting, profit } = opening!;
  const issues: KindIssue[] = [];
  if (had.length > 0) issues.push(onlyOf('opening.had', 'rotating'));
  if (behind.length > 0) issues.push(onlyOf('opening.behind', 'rotating'));
  if (savers.length === 0) return issues;
  if (meeting === null) {
    issues.push({
      rule: 'passbooks-need-the-number-of-the-meeting',
      path: 'opening.savers',
      given: String(savers.length),
      allowed: 'meeting',
      says: {
        fr: 'Des carnets sans numéro de réunion ne disent pas où en est le cycle : donnez aussi `meeting`.',
        en: 'Passbooks without the number of the meeting do not tell where the cycle stands: give `meeting` too.',
      },
    });
  }
  if (savers.length > count.value) {
    issues.push({
      rule: 'passbooks-must-not-outnumber-the-members',
      path: 'opening.savers',
      given: String(savers.length),
      allowed: String(count.value),
      says: sayBoth(
        {
          fr: 'Il y a {passbooks} carnets pour {count} membres.',
          en: 'There are {passbooks} passbooks for {count} members.',
        },
        { passbooks: savers.length, count: count.value },
      ),
    });
  }
  const saved = savers.reduce((sum, each) => sum + each.saved.value, 0);
  const lent = savers.reduce((sum, each) => sum + each.loan.value, 0);
  const most = loans === null ? 0 : saved + profit.value;
  if (lent > most) issues.push(tooMuchLent(lent, most));
  return issues;
}

function onlyOf(path: string, owner: string): KindIssue {
  return {
    rule: 'field-belongs-to-the-other-type',
    path,
    given: path,
    allowed: `type: ${owner}`,
    says: sayBoth(
      {
        fr: '« {path} » n’a de sens qu’avec `type: {owner}`. Changez le type, ou enlevez ce champ.',
        en: '“{path}” only means something with `type: {owner}`. Change the type or remove the field.',
      },
      { path, owner },
    ),
  };
}

function wrongMember(path: string, given: number, members: number): KindIssue {
  return {
    rule: 'members-of-the-start-exist-once',
    path,
    given: String(given),
    allowed: `1 … ${members}`,
    says: sayBoth(
      {
        fr: 'Le membre {given} n’existe pas, ou est déjà nommé : donnez des numéros de 1 à {members}, chacun une fois.',
        en: 'There is no member {given}, or it is named already: give numbers from 1 to {members}, each once.',
      },
      { given, members },
    ),
  };
}

function tooMuchLent(lent: number, most: number): KindIssue {
  return {
    rule: 'loans-at-the-start-must-not-exceed-the-money',
    path: 'opening.savers',
    given: String(lent),
    allowed: `0 … ${most}`,
    says: {
      fr: 'Les carnets doivent plus que ce que le groupe peut avoir prêté : épargne et bénéfice ensemble, et rien si le groupe ne prête pas.',
      en: 'The passbooks owe more than the group can have lent: savings and profit together, and nothing when the group lends none.',
    },
  };
}
