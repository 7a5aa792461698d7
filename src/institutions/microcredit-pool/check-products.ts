import type { KindIssue, Neighbours } from '../kind.ts';
import type { PoolValues } from './fields.ts';
import type { LoanValues } from './products/loan-fields.ts';
import { graceOf, instalmentsOf, paces } from './products/product.ts';

/** Mistakes within the terms of a microloan. */
export function checkProducts(values: PoolValues, neighbours: Neighbours): KindIssue[] {
  const { loan } = values.lendsTo;
  const all: [string, LoanValues][] = [
    ...(loan === null ? [] : [['lendsTo.loan', loan] as [string, LoanValues]]),
    ...Object.entries(values.products).map(([name, each]): [string, LoanValues] => [`products.${name}`, each]),
  ];
  return all.flatMap(([path, each]) => [
    ...hasALength(path, each),
    ...fitsTheCalendar(path, each, neighbours),
    ...sharesMakeTheWhole(path, each),
    ...formsKeepTheirRules(path, each),
    ...leavesSomething(path, each),
  ]);
}

function hasALength(path: string, values: LoanValues): KindIssue[] {
  const { months, instalments, every } = values;
  const weekly = paces[every].tick === 'week';
  if ((months === null) === (instalments === null) || (weekly && instalments === null)) {
    return [
      {
        rule: 'a-loan-needs-its-length',
        path,
        given: months === null ? every : `months: ${months.value}`,
        allowed: weekly ? 'instalments' : 'months | instalments',
        says: {
          fr: 'Dites la durée d’une seule façon : `months`, ou `instalments` quand les échéances tombent par semaine.',
          en: 'Say the length in one way: `months`, or `instalments` where instalments fall by the week.',
        },
      },
    ];
  }
  if (Number.isInteger(instalmentsOf(values)) && Number.isInteger(graceOf(values))) return [];
  const isGrace = Number.isInteger(instalmentsOf(values));
  return [
    {
      rule: 'a-loan-has-whole-instalments',
      path: `${path}.${isGrace ? 'grace' : 'months'}`,
      given: String(isGrace ? values.grace.value : (months?.value ?? 0)),
      allowed: every,
      says: {
        fr: 'Le temps ne se divise pas en échéances entières : changez la durée, la grâce ou `every`.',
        en: 'The time does not divide into whole instalments: change the length, the grace or `every`.',
      },
    },
  ];
}

function fitsTheCalendar(path: string, { every }: LoanValues, { step }: Neighbours): KindIssue[] {
  if (paces[every].tick === 'month' || step === 'week') return [];
  return [
    {
      rule: 'weekly-instalments-need-weekly-steps',
      path: `${path}.every`,
      given: every,
      allowed: 'step: week',
      says: {
        fr: 'Le scénario avance par mois : écrivez `step: week` en tête du fichier, ou des échéances d’un mois au moins.',
        en: 'The scenario moves by months: write `step: week` at the top of the file, or instalments of a month at least.',
      },
    },
  ];
}

function sharesMakeTheWhole(path: string, values: LoanValues): KindIssue[] {
  const { method, shares, balloon } = values;
  if (method !== 'balloon' && balloon.value > 0) {
    return [
      {
        rule: 'a-balloon-needs-its-method',
        path: `${path}.balloon`,
        given: method,
        allowed: 'method: balloon',
        says: {
          fr: 'Un solde final demande `method: balloon`.',
          en: 'A balloon needs `method: balloon`.',
        },
      },
    ];
  }
  const sum = shares.reduce((all, { value }) => all + value, 0);
  const fits =
    method === 'custom' ? shares.length === instalmentsOf(values) && Math.abs(sum - 1) < 1e-9 : shares.length === 0;
  if (fits) return [];
  return [
    {
      rule: 'shares-must-make-the-whole',
      path: `${path}.shares`,
      given: `${shares.length}, ${Math.round(sum * 10_000) / 100} %`,
      allowed: method === 'custom' ? `${instalmentsOf(values)}, 100 %` : 'method: custom',
      says: {
        fr: 'Avec `method: custom`, une part par échéance, 100 % en tout ; sans elle, aucune.',
        en: 'With `method: custom`, one share an instalment, 100 % in all; without it, none.',
      },
    },
  ];
}

/** What each form of lending forbids or needs. */
function formsKeepTheirRules(path: string, values: LoanValues): KindIssue[] {
  const { form, rate, markUp, poolTakes, activity, upFront, method, graceInterest } = values;
  const wrong = (key: string, allowed: string, says: KindIssue['says'], given = form as string): KindIssue[] => [
    { rule: 'a-form-of-lending-keeps-its-rules', path: `${path}.${key}`, given, allowed, says },
  ];
  if (form !== 'interest' && (rate !== null || upFront)) {
    return wrong(rate === null ? 'upFront' : 'rate', 'form: interest', {
      fr: 'Ce prêt ne porte pas d’intérêt : ôtez le taux et les intérêts d’avance.',
      en: 'This loan bears no interest: take the rate and interest up front away.',
    });
  }
  if ((form === 'murabaha') !== (markUp !== null)) {
    return wrong(markUp === null ? 'form' : 'markUp', 'form: murabaha + markUp', {
      fr: 'Une murabaha dit sa marge (`markUp`), et elle seule.',
      en: 'A murabaha says its mark-up (`markUp`), and nothing else does.',
    });
  }
  if ((form === 'profit-share') !== (poolTakes !== null) || (form === 'profit-share' && activity === null)) {
    return wrong(form === 'profit-share' ? 'form' : 'poolTakes', 'form: profit-share + poolTakes + activity', {
      fr: 'Un partage du bénéfice dit l’activité (`activity`) et la part de la caisse (`poolTakes`).',
      en: 'A profit share says the activity (`activity`) and the pool’s part (`poolTakes`).',
    });
  }
  if (form === 'profit-share' && (method === 'balloon' || method === 'flat')) {
    return wrong(
      'method',
      'annuity, equal-principal, bullet, custom, at-end',
      {
        fr: 'Un partage du bénéfice n’a ni intérêts fixes ni solde final.',
        en: 'A profit share has neither fixed interest nor a balloon.',
      },
      method,
    );
  }
  if (graceInterest === 'added' && (method === 'flat' || form === 'murabaha')) {
    return wrong(
      'graceInterest',
      'paid',
      {
        fr: 'Des intérêts fixés d’avance ne s’ajoutent pas au capital.',
        en: 'Interest that is fixed beforehand is not added to the principal.',
      },
      'added',
    );
  }
  return [];
}

/** A borrower receives something: what is withheld is less than the loan. */
function leavesSomething(path: string, values: LoanValues): KindIssue[] {
  const { fee, fixedFee, insurance, saving, amount, rate, upFront } = values;
  const interest = upFront && rate !== null ? (rate.value * (values.months?.value ?? 0)) / 12 : 0;
  const share = fee.value + (insurance?.premium.value ?? 0) + (saving?.share.value ?? 0) + interest;
  if (share * amount.value + fixedFee.value < amount.value || amount.value === 0) return [];
  return [
    {
      rule: 'a-borrower-must-receive-something',
      path: `${path}.fee`,
      given: `${Math.round(share * 10_000) / 100} %`,
      allowed: '< 100 %',
      says: {
        fr: 'Frais, prime, épargne bloquée et intérêts d’avance prennent tout le prêt.',
        en: 'Fees, premium, blocked saving and interest up front take the whole loan.',
      },
    },
  ];
}
