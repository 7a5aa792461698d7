import type { GroupBook } from '../../analysis/groups/group-book.ts';
import { sharingRules } from '../../analysis/groups/share-out-table.ts';
import type { ShareOutTable, SharingRuleName } from '../../analysis/groups/share-out-table.ts';
import type { Language, Words } from '../../engine/words.ts';
import { formatShare } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import { amountText, meetingName, memberName } from './book-table.ts';
import type { BookTable } from './book-table.ts';

/** One share-out: what each saved and got, and what three other rules would have given instead. */
export function shareOutView(book: GroupBook, table: ShareOutTable, language: Language): BookTable {
  const text = (minor: number): string => amountText(minor, book.minorUnits, language);
  return {
    caption: say(words.caption, language, {
      meeting: meetingName(book, table.meeting, language),
      currency: book.currency,
    }),
    head: [
      say(words.member, language),
      say(words.saved, language),
      say(words.paid, language),
      ...sharingRules.map((rule) => say(words[rule], language)),
      say(words.gains, language),
    ],
    rows: table.rows.map((row) => ({
      label: memberName(book, row.member, language),
      cells: [
        text(row.saved),
        text(row.paid),
        ...sharingRules.map((rule) => text(row.byRule[rule])),
        say(words[bestFor(row.byRule)], language),
      ].map((cell) => ({ text: cell, source: null })),
    })),
    foot: {
      label: say(words.together, language),
      cells: [
        text(table.saved),
        text(table.saved + table.profit),
        ...sharingRules.map((rule) => text(table.saved + table.profit - table.reserve[rule])),
        '',
      ],
    },
  };
}

/** The profit of a share-out in a sentence: per share, and never as a yearly rate. */
export function profitSentence(book: GroupBook, table: ShareOutTable, language: Language): string {
  return say(table.profit < 0 ? words.loss : words.profit, language, {
    saved: `${amountText(table.saved, book.minorUnits, language)} ${book.currency}`,
    profit: `${amountText(Math.abs(table.profit), book.minorUnits, language)} ${book.currency}`,
    share: formatShare(table.saved === 0 ? 0 : Math.abs(table.profit) / table.saved, language, 1),
  });
}

/** A rule of sharing by its name in a file, in words. */
export function ruleName(rule: string, language: Language): string {
  const known = sharingRules.find((each) => each === rule);
  return known === undefined ? rule : say(words[known], language);
}

/** The rule that gives a member most; the first of equals. */
function bestFor(byRule: Readonly<Record<SharingRuleName, number>>): SharingRuleName {
  let best: SharingRuleName = 'per-share';
  for (const rule of sharingRules) if (byRule[rule] > byRule[best]) best = rule;
  return best;
}

const words = {
  caption: { fr: '{meeting} : le partage, en {currency}', en: '{meeting}: the share-out, in {currency}' },
  member: { fr: 'Membre', en: 'Member' },
  saved: { fr: 'A épargné', en: 'Saved' },
  paid: { fr: 'A reçu', en: 'Received' },
  gains: { fr: 'Gagne le plus', en: 'Gains most' },
  together: { fr: 'Ensemble', en: 'Together' },
  'per-share': { fr: 'par part', en: 'per share' },
  'time-weighted': { fr: 'par argent et durée', en: 'by money and time' },
  equal: { fr: 'à parts égales', en: 'in equal parts' },
  dividend: { fr: 'en dividende', en: 'as a dividend' },
  profit: {
    fr: 'Sur {saved} épargnés, {profit} de bénéfice : {share} par part. Ce n’est pas un taux annuel.',
    en: 'On {saved} saved, {profit} of profit: {share} per share. This is no yearly rate.',
  },
  loss: {
    fr: 'Sur {saved} épargnés, {profit} de perte : {share} par part.',
    en: 'On {saved} saved, {profit} of loss: {share} per share.',
  },
} satisfies Record<string, Words>;
