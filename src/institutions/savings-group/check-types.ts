import { sayBoth } from '../../text/say.ts';
import type { KindIssue } from '../kind.ts';
import type { GroupValues } from './group.ts';

/** Each type knows its own fields: those of the other would be read by nobody, so they are refused. */
export function fieldsOfTheOtherType(values: GroupValues): KindIssue[] {
  return values.type === 'rotating' ? strangersInRotating(values) : strangersInAccumulating(values);
}

function strangersInRotating(values: GroupValues): KindIssue[] {
  const given = (['shares', 'loans', 'shareOut', 'withdrawals', 'bank', 'club'] as const).filter(
    (name) => values[name] !== null,
  );
  const issues = given.map((name) => stranger(name, 'accumulating', 'rotating'));
  const { contribution, opening } = values;
  if (contribution.spread !== null || contribution.varies !== null) {
    issues.push({
      rule: 'all-members-of-a-tontine-pay-the-same',
      path: 'contribution',
      given: contribution.spread === null ? 'varies' : 'spread',
      allowed: 'value, range',
      says: {
        fr: 'Dans une tontine, tous cotisent la même somme : enlevez `spread` ou `varies`.',
        en: 'In a tontine everybody pays the same: remove `spread` or `varies`.',
      },
    });
  }
  if ((values.order === 'auction') !== (values.auction !== null)) {
    issues.push({
      rule: 'auction-and-its-order-go-together',
      path: values.auction === null ? 'order' : 'auction',
      given: values.order,
      allowed: 'order: auction',
      says: {
        fr: 'Une enchère demande les deux : `order: auction` et la rubrique `auction` (même vide : `auction: {}`).',
        en: 'An auction needs both: `order: auction` and the heading `auction` (even empty: `auction: {}`).',
      },
    });
  }
  const isUneven =
    values.hands !== null || values.pots.value * values.subRounds.value > 1 || values.order === 'auction';
  if (opening !== null && opening.turn.value > 1 && isUneven) {
    issues.push({
      rule: 'a-cycle-under-way-needs-even-turns',
      path: 'opening.turn',
      given: String(opening.turn.value),
      allowed: '1',
      says: {
        fr: 'Avec des mains inégales, plusieurs cagnottes ou une enchère, le passé d’un cycle ne se devine pas : commencez au tour 1.',
        en: 'With uneven hands, several pots or an auction the past of a cycle cannot be guessed: begin at turn 1.',
      },
    });
  }
  if (opening !== null && opening.meeting !== null)
    issues.push(stranger('opening.meeting', 'accumulating', 'rotating'));
  return issues;
}

const rotatingAmounts = [
  ...(['leavesAfterTurn', 'leavesBefore', 'deposit', 'pots', 'subRounds', 'exchange', 'meal', 'replaced'] as const),
];

/** A default nobody wrote is no stranger. */
function strangersInAccumulating(values: GroupValues): KindIssue[] {
  const others = (['auction', 'hands', 'decides', 'abroad'] as const).filter((name) => values[name] !== null);
  const amounts = rotatingAmounts.filter((name) => values[name].mark.name !== 'default' && values[name].value !== 0);
  const issues = [...others, ...amounts].map((name) => stranger(name, 'rotating', 'accumulating'));
  if (values.doubtfulLast) issues.push(stranger('doubtfulLast', 'rotating', 'accumulating'));
  if ((values.treasurer?.holds.value ?? 0) > 0) issues.push(stranger('treasurer.holds', 'rotating', 'accumulating'));
  if (values.order !== 'fixed') issues.push(stranger('order', 'rotating', 'accumulating'));
  if (values.missed !== 'pot-shrinks') issues.push(stranger('missed', 'rotating', 'accumulating'));
  if (values.gives !== null) issues.push(stranger('gives', 'rotating', 'accumulating'));
  if (values.opening !== null && values.opening.turn.mark.name !== 'default')
    issues.push(stranger('opening.turn', 'rotating', 'accumulating'));
  if (values.club !== null) issues.push(...clubMistakes(values));
  if (values.shareOut?.remainder === 'fund' && values.socialFund === null) issues.push(fundIsMissing());
  for (const name of ['shares', 'shareOut'] as const) {
    if (values[name] !== null) continue;
    issues.push({
      rule: 'accumulating-group-needs-shares-and-share-out',
      path: 'type',
      given: 'accumulating',
      allowed: name,
      says: sayBoth(
        {
          fr: 'Un groupe à accumulation a besoin de `{name}` : le prix d’une part, et le nombre de réunions d’un cycle.',
          en: 'An accumulating group needs `{name}`: the price of a share, and the number of meetings in a cycle.',
        },
        { name },
      ),
    });
  }
  return issues;
}

function clubMistakes({ shareOut }: GroupValues): KindIssue[] {
  const issues: KindIssue[] = [];
  if (shareOut !== null && shareOut.rule !== 'none' && shareOut.rule !== 'dividend') {
    issues.push({
      rule: 'club-keeps-its-savings',
      path: 'shareOut.rule',
      given: shareOut.rule,
      allowed: 'none, dividend',
      says: {
        fr: 'L’argent d’un club est investi et ne se partage pas en fin de cycle : choisissez `none` ou `dividend`.',
        en: 'The money of a club is invested and cannot be shared out at the end of a cycle: choose `none` or `dividend`.',
      },
    });
  }
  return issues;
}

function fundIsMissing(): KindIssue {
  return {
    rule: 'remainder-needs-a-social-fund',
    path: 'shareOut.remainder',
    given: 'fund',
    allowed: 'socialFund',
    says: {
      fr: 'Le reste du partage doit aller à la caisse de secours, mais ce groupe n’en a pas : ajoutez `socialFund`, ou reportez le reste.',
      en: 'What is left of the share-out is to go to the social fund, but this group has none: add `socialFund`, or carry it over.',
    },
  };
}

function stranger(path: string, owner: string, type: string): KindIssue {
  return {
    rule: 'field-belongs-to-the-other-type',
    path,
    given: path,
    allowed: `type: ${owner}`,
    says: sayBoth(
      {
        fr: '« {path} » n’a de sens qu’avec `type: {owner}` ; ce groupe est `{type}`. Changez le type, ou enlevez ce champ.',
        en: '“{path}” only means something with `type: {owner}`; this group is `{type}`. Change the type or remove the field.',
      },
      { path, owner, type },
    ),
  };
}
