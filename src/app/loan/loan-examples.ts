import type { Words } from '../../engine/words.ts';
import { firstLoan, type LoanForm } from './loan-form.ts';

/** Loans to begin with: the structures with which trainers show that one rate has many prices. */
export interface LoanExample {
  readonly name: string;
  readonly label: Words;
  readonly form: LoanForm;
}

const cgap: LoanForm = {
  ...firstLoan,
  numbers: { ...firstLoan.numbers, amount: '1000', rate: '36', instalments: '4' },
};

/** 1000 over four months at 3 % a month, six ways. Source: Rosenberg, CGAP (1995). */
export const loanExamples: readonly LoanExample[] = [
  { name: 'declining', label: { fr: 'CGAP 1 : sur le solde', en: 'CGAP 1: on the balance' }, form: cgap },
  {
    name: 'up-front',
    label: { fr: 'CGAP 2 : intérêts d’avance', en: 'CGAP 2: interest up front' },
    form: { ...cgap, upFront: true },
  },
  {
    name: 'fee',
    label: { fr: 'CGAP 3 : 3 % de frais', en: 'CGAP 3: a fee of 3 %' },
    form: { ...cgap, numbers: { ...cgap.numbers, fee: '3' } },
  },
  {
    name: 'weekly',
    label: { fr: 'CGAP 4 : seize semaines', en: 'CGAP 4: sixteen weeks' },
    form: { ...cgap, every: 'week', numbers: { ...cgap.numbers, instalments: '16', rate: '45.57' } },
  },
  {
    name: 'flat',
    label: { fr: 'CGAP 5 : sur le capital de départ', en: 'CGAP 5: flat' },
    form: { ...cgap, method: 'flat' },
  },
  {
    name: 'flat-fee',
    label: { fr: 'CGAP 6 : intérêts de départ et frais, d’avance', en: 'CGAP 6: flat and fee, up front' },
    form: { ...cgap, method: 'flat', upFront: true, numbers: { ...cgap.numbers, fee: '3' } },
  },
  {
    name: 'blocked',
    label: { fr: 'Épargne obligatoire de 10 %', en: 'Compulsory saving of 10 %' },
    form: { ...firstLoan, numbers: { ...firstLoan.numbers, saving: '10', savingRate: '5' } },
  },
  {
    name: 'harvest',
    label: { fr: 'Tout après la récolte', en: 'All after the harvest' },
    form: { ...firstLoan, method: 'at-end', numbers: { ...firstLoan.numbers, instalments: '6' } },
  },
  {
    name: 'murabaha',
    label: { fr: 'Vente à marge (murabaha)', en: 'Mark-up sale (murabaha)' },
    form: { ...firstLoan, method: 'mark-up', numbers: { ...firstLoan.numbers, rate: '12' } },
  },
  {
    name: 'qard-hasan',
    label: { fr: 'Sans intérêt (qard hasan)', en: 'Without interest (qard hasan)' },
    form: { ...firstLoan, numbers: { ...firstLoan.numbers, rate: '0', fixedFee: '10' } },
  },
];
