import type { Remedy } from '../analysis/report.ts';
import { inHundred } from '../charts/dots.ts';
import { askedIn, breaksFirstSentence, holdsIn, questionSentences } from '../charts/verdict-facts.ts';
import { countMarks } from '../charts/bases-summary.ts';
import { basisFigure, figure } from '../charts/figures.ts';
import { middleOf, rangeOf } from '../charts/headline.ts';
import { appTexts, type AppText } from '../text/app.ts';
import { formatMonthName, formatNumber } from '../text/numbers.ts';
import { capitalised, say, type Arguments, textOf } from '../text/say.ts';
import { markCounts } from '../text/marks.ts';
import type { Exported } from './exported.ts';

/** A figure of the headline in words: whose it is, its middle value, and what 90 futures of 100 lie between. */
export interface FigureFact {
  readonly id: string;
  readonly label: string;
  readonly owner: string;
  readonly middle: string;
  readonly range: string | null;
}

/** A result in sentences, in one language. Picture, lines, print and tables are made of these, so that none can differ. */
export interface Facts {
  readonly title: string;
  readonly horizon: string;
  /** Of 100 futures; they add up to 100. */
  readonly holds: number;
  readonly broken: number;
  readonly asks: boolean;
  readonly verdict: string;
  readonly questions: readonly string[];
  readonly breaksFirst: string;
  /** One sentence for each lever that reaches 80 of 100, or one that says there is none; null when nobody searched. */
  readonly remedies: readonly string[] | null;
  readonly figures: readonly FigureFact[];
  readonly changes: readonly string[];
  readonly basis: string;
  readonly caution: string;
  /** Futures, seed, fingerprint of the scenario, version: enough to compute it all again. */
  readonly provenance: string;
}

/** The sentences of a result. */
export function factsOf(exported: Exported): Facts {
  const { report, scenario, language, version } = exported;
  const t = (key: AppText, given: Arguments = {}): string => say(appTexts[key], language, given);
  const { holds, broken } = holdsIn(report.verdict);
  const asked = askedIn(report.verdict);
  return {
    title: textOf(scenario.title, language),
    horizon: t('horizon', {
      first: formatMonthName(report.start, language),
      last: formatMonthName(report.start + report.months - 1, language),
      n: report.months,
    }),
    holds,
    broken,
    asks: asked.length > 0,
    verdict:
      asked.length === 0
        ? t('verdictNothingAsked')
        : t('verdictHolds', { broken, holds, asked: asked.map(({ key }) => t(key)).join(', ') }),
    questions: questionSentences(report, language),
    breaksFirst: breaksFirstSentence(report, language),
    remedies: remediesOf(exported, t),
    figures: figuresOf(exported, t),
    changes: changesOf(exported, t),
    basis: t('basisCounts', {
      total: report.bases.length,
      parts: countMarks(report.bases)
        .map(({ mark, n }) => t(markCounts[mark], { n }))
        .join(', '),
    }),
    caution: t('footerFutures'),
    provenance: t('shareProvenance', {
      runs: formatNumber(report.runs, language),
      seed: report.seed,
      hash: report.scenario.hash,
      version,
    }),
  };
}

type Say = (key: AppText, given?: Arguments) => string;

function remediesOf({ remedies, language }: Exported, t: Say): readonly string[] | null {
  if (remedies === null) return null;
  const { levers, together } = remedies;
  if (levers.length === 0) return [t('remediesHoldsAlready')];
  const reaches = ({ label, from, unit, role }: Remedy, to: number): string => {
    const facts = {
      lever: textOf(label, language),
      from: figure(from, unit, language),
      to: figure(to, unit, language),
    };
    return `${t('remedyReaches', facts)} (${t(role === 'decision' ? 'remedyDecision' : 'remedyAssumption')})`;
  };
  const enough = levers.flatMap((remedy) => (remedy.to === null ? [] : [reaches(remedy, remedy.to)]));
  if (enough.length > 0) return enough;
  if (together === null) return [t('remediesNone')];
  const moves = together.levers.map((remedy) => reaches(remedy, remedy.best.value));
  return [t('remediesNone'), `${t('remediesTogether', { n: inHundred(together.share, 1) })} ${moves.join(', ')}`];
}

function figuresOf({ report, language, ownerOf }: Exported, t: Say): readonly FigureFact[] {
  return report.headline.flatMap((id) => {
    const summary = report.indicators[id];
    if (summary === undefined) return [];
    const range = rangeOf(summary, report, language);
    return [
      {
        id,
        label: textOf(capitalised(report.labels[id] ?? { fr: id, en: id }), language),
        owner: textOf(ownerOf(id), language),
        middle: middleOf(summary, report, language) ?? t('noValue'),
        range: range === null ? null : range === 'same' ? t('always') : t('between', range),
      },
    ];
  });
}

/** Each changed value in words; one whose path the report does not know stands as it was written. */
function changesOf({ report, changes, language }: Exported, t: Say): readonly string[] {
  return Object.entries(changes).map(([path, written]) => {
    const basis = report.bases.find((each) => each.path === path);
    if (basis === undefined) return t('labelled', { label: path, value: written });
    return t('labelled', { label: textOf(basis.label, language), value: basisFigure(basis, language) });
  });
}
