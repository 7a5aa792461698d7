import type { NormBeside } from '../../analysis/groups/norms.ts';
import type { Language, Words } from '../../engine/words.ts';
import { say } from '../../text/say.ts';
import { figure } from '../figures.ts';
import type { BookTable } from './book-table.ts';

/** Published figures and the story’s own, one measure a line, so that two measures are never taken for one. */
export function normTable(norms: readonly NormBeside[], language: Language): BookTable {
  const hasInside = norms.some(({ inside }) => inside !== null);
  const head = [words.measure, words.published, words.story, ...(hasInside ? [words.inside] : []), words.source];
  return {
    caption: say(words.caption, language),
    head: head.map((text) => say(text, language)),
    rows: norms.map((norm) => {
      const cells = [
        publishedText(norm, language),
        storyText(norm, language),
        ...(hasInside ? [norm.inside === null ? '–' : figure(Math.round(norm.inside), '%', language)] : []),
        norm.published?.source ?? '–',
      ];
      return { label: say(words[norm.measure], language), cells: cells.map((text) => ({ text, source: null })) };
    }),
    foot: null,
  };
}

function publishedText({ published }: NormBeside, language: Language): string {
  if (published === null) return say(words.none, language);
  const low = figure(published.low, '%', language);
  if (published.low === published.high) return low;
  return say(words.between, language, { low, high: figure(published.high, '%', language) });
}

function storyText({ story }: NormBeside, language: Language): string {
  if (story === null) return '–';
  if ('share' in story) return figure(Math.round(story.share), '%', language);
  return say(words.band, language, {
    middle: figure(story.p50, '%', language),
    low: figure(story.p5, '%', language),
    high: figure(story.p95, '%', language),
  });
}

const words = {
  caption: {
    fr: 'Ce qui est publié, et ce que montre ce scénario',
    en: 'What is published, and what this scenario shows',
  },
  measure: { fr: 'Mesure', en: 'Measure' },
  published: { fr: 'Publié', en: 'Published' },
  story: { fr: 'Ce scénario', en: 'This scenario' },
  inside: { fr: 'Futurs entre les deux', en: 'Futures in between' },
  source: { fr: 'Source', en: 'Source' },
  between: { fr: 'de {low} à {high}', en: '{low} to {high}' },
  band: { fr: '{middle} (90 futurs sur 100 : de {low} à {high})', en: '{middle} (90 futures of 100: {low} to {high})' },
  none: { fr: 'rien', en: 'nothing' },
  profitPerShare: { fr: 'Bénéfice par part, sur un cycle', en: 'Profit per share, over a cycle' },
  returnOnAssets: {
    fr: 'Rendement annuel de l’actif (caisse et prêts)',
    en: 'Yearly return on assets (box and loans)',
  },
  trueReturn: { fr: 'Rendement annuel vrai de l’épargnant', en: 'True yearly return of the saver' },
  trouble: { fr: 'Groupes où un membre part avec la cagnotte', en: 'Groups in which a member goes off with the pot' },
  brokenUp: { fr: 'Et parmi eux, groupes qui se défont', en: 'And of those, groups that break up' },
} satisfies Record<string, Words>;
