import type { Cause, Causes, MomentCount } from '../analysis/causes/causes.ts';
import { causesSentence } from '../analysis/causes/sentences.ts';
import type { Language } from '../engine/words.ts';
import { csv } from '../export/records/csv.ts';
import { causeTexts as texts } from '../text/causes.ts';
import { formatMonthName } from '../text/numbers.ts';
import { capitalised, say, textOf } from '../text/say.ts';
import { left, right } from './run-table.ts';
import { textTable } from './table.ts';

/** What broke first and what came before, as people read it in a terminal; the numbers are those of the app. */
export function causesTable(causes: Causes, start: number, language: Language): string {
  const sentence = causesSentence(causes, language);
  if (causes.causes.length === 0) return `${sentence}\n`;
  const first = causes.causes.map((cause) => [
    textOf(capitalised(cause.label), language),
    `${cause.futures}`,
    cause.month === null ? textOf(texts.atTheEnd, language) : `${cause.month}`,
    afterOf(cause, causes, language),
    `${cause.example.future}`,
  ]);
  const share = ({ futures, broken }: MomentCount['with']): string =>
    futures === 0 ? textOf(texts.noFutureWithout, language) : say(texts.share, language, { broken, futures });
  const moments = causes.moments.map((moment) => [
    textOf(capitalised(moment.title), language),
    formatMonthName(start + moment.month - 1, language),
    share(moment.with),
    share(moment.without),
  ]);
  const firstHead = [
    left(textOf(texts.first, language)),
    right(textOf(texts.futures, language)),
    right(textOf(texts.usualMonth, language)),
    left(textOf(texts.sixMonthsAfter, language)),
    right(textOf(texts.example, language)),
  ];
  const momentHead = [texts.event, texts.begins, texts.failWith, texts.failWithout].map((words) =>
    left(textOf(words, language)),
  );
  return [
    sentence,
    textOf(texts.caution, language),
    '',
    textTable(firstHead, first),
    ...(moments.length === 0 ? [] : [textTable(momentHead, moments)]),
  ].join('\n');
}

/** The same counts as CSV: one line for each thing that breaks first, with a column for each moment. */
export function causesCsv({ causes, moments }: Causes): string {
  const head = ['first', 'is', 'futures', 'month', 'example', ...moments.map(({ id }) => `after ${id}`)];
  const lines = causes.map(({ id, is, futures, month, example, after }) => {
    return [id, is, futures, month ?? undefined, example.future, ...after];
  });
  return csv([head, ...lines]);
}

function afterOf({ is, after }: Cause, { moments }: Causes, language: Language): string {
  if (is === 'question') return '–';
  const told = moments.flatMap(({ title }, i) =>
    after[i]! > 0 ? [say(texts.afterLine, language, { event: textOf(title, language), n: after[i]! })] : [],
  );
  return told.length === 0 ? textOf(texts.afterNothing, language) : told.join(', ');
}
