import { say, textOf } from '../../text/say.ts';
import { sensitivityTexts } from '../../text/sensitivity.ts';
import type { Language, Words } from '../../engine/words.ts';
import { withUnit } from '../published/sentences.ts';
import type { TornadoBar } from './tornado.ts';

/** The assumption a verdict hangs on most, and the sentence that says so. */
export interface Hinge {
  /** Null when no assumption, taken alone, changes the verdict. */
  readonly bar: TornadoBar | null;
  readonly says: Words;
}

/** The sentence about the bar of a tornado of the verdict. */
export function hingeSentence(bar: TornadoBar | null): Words {
  if (bar === null) return sensitivityTexts.hangsOnNothing;
  const { input, from, to, low, high } = bar;
  const said = (language: Language): string => {
    const share = (value: number | null): string => withUnit(Math.round(value ?? 0), '%', language);
    // A reader of the verdict knows values, not places in a distribution.
    const place = (end: 'low' | 'high', written: string): string =>
      input.between === null
        ? written
        : withUnit(Number(input.between[end].toPrecision(3)), input.between.unit, language);
    return say(sensitivityTexts.hangsOn, language, {
      label: textOf(input.label, language),
      from: place('low', from),
      to: place('high', to),
      low: share(low.value),
      high: share(high.value),
    });
  };
  return { fr: said('fr'), en: said('en') };
}
