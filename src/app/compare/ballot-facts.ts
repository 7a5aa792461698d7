import type { Basis, IndicatorSummary } from '../../analysis/report.ts';
import type { Words } from '../../engine/words.ts';
import { holdsIn, askedIn } from '../../charts/verdict-facts.ts';
import type { Mark } from '../../schema/value.ts';
import type { Outcome } from './comparing.ts';

/** What a member pays by a file, in shown units. */
export interface MemberCost {
  /** The institution that asks for it. */
  readonly to: string;
  readonly monthly: number;
  readonly unit: string;
  /** Months it lasts, and the sum over them; null for saving, which comes back. */
  readonly dues: { readonly months: number; readonly total: number } | null;
  readonly mark: Mark;
  /** What was really paid in all, less what came back, over the futures; null when it is not counted. */
  readonly inFact: IndicatorSummary | null;
}

/** A figure on the sheet. */
export interface BallotFigure {
  readonly id: string;
  readonly label: Words;
  readonly summary: IndicatorSummary;
  readonly better: 'higher' | 'lower' | 'neither';
  /** The first month of the story, absolute. */
  readonly start: number;
}

/** All that the sheet says of one option. */
export interface BallotOption {
  readonly name: string;
  readonly costs: readonly MemberCost[];
  /** In how many futures of 100 everything holds; null when nothing is promised. */
  readonly holds: number | null;
  readonly bad: readonly BallotFigure[];
  readonly place: readonly BallotFigure[];
  /** Numbers in all, and those that nobody has measured. */
  readonly marks: { readonly all: number; readonly assumed: number };
}

/** More lines than this would not leave room for three options on a page. */
const mostLines = 3;

/** What a project gives where it stands, by the last word of an indicator, in the order in which it is told. */
const placeWords = ['opens', 'survives', 'jobs', 'servedPerMonth', 'built', 'inUse', 'received', 'schoolYears'];

/** What the sheet says of the design at a place of the comparison. */
export function ballotOption({ compared, designs }: Outcome, place: number): BallotOption {
  const { name, report } = compared.designs[place]!;
  const { institutions } = designs[place]!.scenario;
  const figureOf = (id: string): BallotFigure[] => {
    const summary = report.indicators[id];
    if (summary === undefined || summary.p50 === undefined) return [];
    const label = report.labels[id] ?? { fr: id, en: id };
    return [{ id, label, summary, better: compared.better[id] ?? 'neither', start: report.start }];
  };
  const told = placeWords.flatMap((word) => institutions.flatMap(({ id }) => figureOf(`${id}.${word}`)));
  const headline = report.headline.flatMap(figureOf);
  const assumed = report.bases.filter(({ mark }) => ['assumed', 'recalled', 'default'].includes(mark.name));
  return {
    name,
    costs: institutions.flatMap(({ id, kind }) => costOf(id, kind, report.bases, report.indicators)),
    holds: askedIn(report.verdict).length === 0 ? null : holdsIn(report.verdict).holds,
    bad: headline.filter(canGoBadly).slice(0, mostLines),
    place: (told.length > 0 ? told : headline).slice(0, mostLines),
    marks: { all: report.bases.length, assumed: assumed.length },
  };
}

/** Whether a figure has a bad end: it differs between futures, has a value in each, and one way is better. */
function canGoBadly({ better, summary: { undefined: none, p5, p95, unit, mean } }: BallotFigure): boolean {
  if (better === 'neither' || none > 0) return false;
  return unit === 'yes' ? mean !== 0 && mean !== 1 : p5 !== p95;
}

/** Dues of an association, or the contribution to a savings group; nothing for who asks for none. */
function costOf(
  id: string,
  kind: string,
  bases: readonly Basis[],
  indicators: Readonly<Record<string, IndicatorSummary>>,
): readonly MemberCost[] {
  const basis = (name: string): Basis | undefined => bases.find(({ path }) => path === `${id}.${name}`);
  const asked = basis(kind === 'association' ? 'dues' : 'contribution');
  const isAsking = kind === 'association' || kind === 'savings-group';
  if (!isAsking || asked === undefined || asked.value === 0) return [];
  const months = kind === 'association' ? (basis('duesFor')?.value ?? null) : null;
  return [
    {
      to: id,
      monthly: asked.value,
      unit: asked.unit,
      dues: months === null ? null : { months, total: asked.value * months },
      mark: asked.mark,
      inFact: indicators[`${id}.netPerMember`] ?? null,
    },
  ];
}
