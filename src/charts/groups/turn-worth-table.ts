import type { TurnWorth } from '../../analysis/groups/turn-worth.ts';
import type { TurnPlayed } from '../../analysis/groups/turns-played.ts';
import type { Language, Words } from '../../engine/words.ts';
import { formatNumber, formatShare } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import type { BookTable } from './book-table.ts';

/** What amounts are counted in. */
export interface TurnMoney {
  readonly code: string;
  readonly minorUnits: number;
}

/**
 * What each turn is worth when nobody fails, and what became of it in the futures: chance of loss first, then its size. `worth`
 * is empty for groups whose turns are not alike.
 */
export function turnWorthTable(
  worth: readonly TurnWorth[],
  played: readonly TurnPlayed[],
  money: TurnMoney,
  language: Language,
): BookTable {
  const byTurn = new Map(worth.map((turn) => [turn.turn, turn]));
  const whole = (minor: number): string => formatNumber(minor / money.minorUnits, language);
  const signed = (minor: number): string => {
    const text = whole(Math.abs(minor));
    return text === '0' ? text : `${minor < 0 ? '−' : '+'}${text}`;
  };
  return {
    caption: say(words.caption, language, { currency: money.code }),
    head: [
      words.turn,
      words.chance,
      words.loss,
      ...(worth.length === 0 ? [] : [words.closed, words.real]),
      words.median,
    ].map((text) => say(text, language)),
    rows: played.map((turn) => {
      const closed = byTurn.get(turn.turn);
      const cells = [
        formatShare(turn.members === 0 ? 0 : turn.losers / turn.members, language),
        turn.losers === 0 ? '–' : whole(turn.medianLoss),
        ...(worth.length === 0
          ? []
          : closed === undefined
            ? ['–', '–']
            : [signed(closed.presentValue), formatShare(closed.realGain, language, 1)]),
        signed(turn.medianValue),
      ];
      return {
        label: turn.turn === 0 ? say(words.never, language) : say(words.number, language, { turn: turn.turn }),
        cells: cells.map((text) => ({ text, source: null })),
      };
    }),
    foot: null,
  };
}

/** Every rate at which a turn is worth nothing, for who wants to check: one line a turn. */
export function rootsTable(worth: readonly TurnWorth[], language: Language): BookTable {
  const rate = (root: number): string => formatShare(root, language, Math.abs(root) < 0.1 ? 2 : 0);
  return {
    caption: say(words.roots, language),
    head: [words.turn, words.headline, words.all].map((text) => say(text, language)),
    rows: worth.map(({ turn, headline, roots }) => ({
      label: say(words.number, language, { turn }),
      cells: [headline === null ? '–' : rate(headline), roots.map(rate).join('; ')].map((text) => ({
        text,
        source: null,
      })),
    })),
    foot: null,
  };
}

const words = {
  caption: { fr: 'Tour par tour, premier cycle, en {currency}', en: 'Turn by turn, first cycle, in {currency}' },
  turn: { fr: 'Tour', en: 'Turn' },
  number: { fr: 'Tour {turn}', en: 'Turn {turn}' },
  never: { fr: 'N’a jamais eu la cagnotte', en: 'Never had the pot' },
  chance: { fr: 'Risque de perdre', en: 'Chance of losing' },
  loss: { fr: 'Perte, quand il y en a une', en: 'Loss, when there is one' },
  closed: { fr: 'Valeur si personne ne manque', en: 'Value if nobody fails' },
  real: { fr: 'Pouvoir d’achat gagné ou perdu', en: 'Buying power won or lost' },
  median: { fr: 'Valeur, futur du milieu', en: 'Value, future in the middle' },
  roots: {
    fr: 'Tous les taux annuels auxquels un tour ne vaut rien',
    en: 'Every yearly rate at which a turn is worth nothing',
  },
  headline: { fr: 'Taux retenu par la règle', en: 'Rate by the rule' },
  all: { fr: 'Tous les taux', en: 'All rates' },
} satisfies Record<string, Words>;
