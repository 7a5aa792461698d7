import type { Columns } from '../../../schema/table/headings.ts';

/** Money that a line of a group’s own book may hold. */
export const bookMoney = ['saved', 'loan', 'repaid', 'charge', 'fine', 'fund', 'help', 'pot', 'payout'] as const;
export type BookMoney = (typeof bookMoney)[number];

export type BookColumn = BookMoney | 'date' | 'member' | 'shares';

/** The columns of a group’s own book: one line for each member and meeting. Savings in money, or in shares. */
export const bookColumns = {
  date: { names: ['date', 'réunion', 'date de la réunion', 'meeting', 'jour', 'day'], isNeeded: true },
  member: { names: ['membre', 'numéro', 'n°', 'nom', 'member', 'number', 'name'], isNeeded: true },
  saved: {
    names: ['épargne', 'épargné', 'cotisation', 'versé', 'versement', 'savings', 'saved', 'contribution', 'paid'],
    isNeeded: true,
  },
  shares: { names: ['parts', 'nombre de parts', 'parts achetées', 'shares'], isNeeded: false },
  loan: { names: ['prêt', 'prêt reçu', 'prêté', 'loan', 'lent'], isNeeded: false },
  repaid: { names: ['remboursement', 'remboursé', 'capital remboursé', 'repaid', 'repayment'], isNeeded: false },
  charge: { names: ['frais', 'frais de service', 'intérêt', 'intérêts', 'charge', 'interest'], isNeeded: false },
  fine: { names: ['amende', 'amendes', 'fine', 'fines'], isNeeded: false },
  fund: { names: ['caisse de secours', 'fonds social', 'solidarité', 'social fund', 'fund'], isNeeded: false },
  help: { names: ['secours', 'secours reçu', 'aide', 'help'], isNeeded: false },
  pot: { names: ['cagnotte', 'cagnotte reçue', 'lot', 'pot'], isNeeded: false },
  payout: { names: ['partage', 'part reçue', 'share-out', 'payout'], isNeeded: false },
} as const satisfies Columns<BookColumn>;

/** The same when savings are counted in shares. */
export const shareColumns = {
  ...bookColumns,
  saved: { ...bookColumns.saved, isNeeded: false },
  shares: { ...bookColumns.shares, isNeeded: true },
} as const satisfies Columns<BookColumn>;
