import type { Expected, Grade, Level, Measure } from '../schema/claims.ts';
import type { Setting } from '../scenario/check.ts';

/**
 * How a lesson flows: a lesson file (text) and the scenario it plays → `checkLesson` → Lesson → `playLesson` with the numbers
 * of the room → LessonPlay (figures, lines, ten more futures) → the screens. The scenario's money is put into the room's
 * currency and size before it is run (`redenominate`), so that no screen computes anything.
 */

/** A text in each language of the lesson, by its BCP 47 code: `{ fr: 'La caisse', ar: 'الصندوق' }`. */
export type LessonText = Readonly<Record<string, string>>;

/** A checked lesson: plain data, frozen. */
export interface Lesson {
  readonly format: 1;
  readonly title: LessonText;
  /** What the lesson asks, in one sentence. */
  readonly question: LessonText;
  /** The languages in which every text of the lesson is written, the first being the one to fall back on. */
  readonly languages: readonly string[];
  /** The name of the scenario it plays. */
  readonly of: string;
  /** The future that everybody looks at: number below `mostPinned`, of this seed. */
  readonly seed: number;
  readonly future: number;
  /** How long the whole lesson and its short version take. */
  readonly minutes: { readonly full: number; readonly short: number };
  /** How many people it is meant for. */
  readonly group: { readonly from: number; readonly to: number };
  /** Claims of the library that it makes visible, by id. */
  readonly illustrates: readonly string[];
  /** Stories of the library that tell the same at length, by name. */
  readonly stories: readonly string[];
  /** People of the lesson, `{name1}` and on in its texts, until the room gives its own. */
  readonly names: readonly string[];
  readonly room: RoomUse | null;
  readonly runs: readonly LessonRun[];
  readonly figures: readonly LessonFigure[];
  readonly shocks: readonly Shock[];
  readonly steps: readonly Step[];
}

/** The figures that a hall can give: the usual sum sent, the contribution to a group, and the fee on a receipt. */
export const roomFigures = ['usual', 'contribution', 'fee'] as const;

export type RoomFigure = (typeof roomFigures)[number];

/** Which numbers of the hall the lesson takes, and where they go. Amounts in minor units of `currency`. */
export interface RoomUse {
  /** The currency of the scenario that becomes the room's. */
  readonly currency: string;
  /** The figure that all other money of that currency follows in size. */
  readonly scales: RoomFigure;
  readonly figures: readonly {
    readonly name: RoomFigure;
    readonly amount: number;
    /** Values of the scenario that take the figure as it is; `per` follows the currency, as `/month`. */
    readonly sets: readonly { readonly path: string; readonly per: string }[];
  }[];
}

/** One way of doing it: the scenario with a variant and some values of its own. */
export interface LessonRun {
  readonly name: string;
  readonly label: LessonText;
  readonly variant: string | null;
  readonly set: readonly Setting[];
}

/** A number of the pinned future that texts name as `{name}`; `minus` subtracts another figure of the same unit. */
export interface LessonFigure {
  readonly name: string;
  readonly run: string;
  readonly measure: Measure;
  readonly minus: string | null;
}

/** A card that a trainer draws: something happens in every run. */
export interface Shock {
  readonly name: string;
  readonly icon: ShockIcon;
  readonly title: LessonText;
  readonly set: readonly Setting[];
}

export const shockIcons = ['drought', 'devaluation', 'theft', 'jobLoss', 'illness', 'other'] as const;

export type ShockIcon = (typeof shockIcons)[number];

/** A step as a picture: an amount in coins with what is lost of it, people with some of them marked, or a hundred dots. */
export type Picture =
  | { readonly form: 'coins'; readonly whole: string; readonly part: string | null }
  | { readonly form: 'people'; readonly count: number; readonly marked: number }
  | { readonly form: 'dots'; readonly of: string };

/** What every step may have besides what it is. */
export interface StepBase {
  /** Part of the 20-minute version too. */
  readonly short: boolean;
  /** A sentence to say aloud. */
  readonly say: LessonText | null;
  /** For the trainer only. */
  readonly notes: LessonText | null;
  readonly picture: Picture | null;
  /** A recording by language, a file beside the lesson. */
  readonly audio: LessonText | null;
}

/** The shapes a course over time can have; which one a row has is computed, never written by hand. */
export const shapes = ['rises', 'falls', 'hump', 'valley', 'steps', 'flat'] as const;

export type ShapeName = (typeof shapes)[number];

/** A guess that the room makes before it sees. */
export type Guess =
  | {
      readonly form: 'choose';
      /** One option for each figure; the right one has the highest or the lowest. */
      readonly options: readonly { readonly says: LessonText; readonly figure: string }[];
      readonly wins: 'highest' | 'lowest';
    }
  | { readonly form: 'place'; readonly figure: string; readonly from: number; readonly to: number }
  | { readonly form: 'shape'; readonly run: string; readonly series: string; readonly shapes: readonly ShapeName[] }
  | { readonly form: 'line'; readonly run: string; readonly series: string; readonly to: number };

/** The sentence of a reveal as a claim over the runs it compares. */
export interface LessonClaim {
  readonly says: LessonText;
  readonly grades: readonly Grade[];
  /** Where the sentence comes from, in each language of the lesson. */
  readonly source: LessonText;
  /** The runs that are compared, in their order; one when measures are compared within it. */
  readonly runs: readonly string[];
  readonly expected: readonly Expected[];
  readonly level: Level | null;
  readonly share: number;
  readonly futures: number;
}

export type Step = StepBase &
  (
    | { readonly kind: 'tell'; readonly says: LessonText }
    | { readonly kind: 'predict'; readonly name: string; readonly ask: LessonText; readonly guess: Guess }
    | { readonly kind: 'reveal'; readonly of: string; readonly claim: LessonClaim; readonly shows: readonly string[] }
    | { readonly kind: 'again'; readonly of: string; readonly says: LessonText }
    | { readonly kind: 'shock'; readonly says: LessonText; readonly cards: readonly string[]; readonly shows: string }
    | {
        readonly kind: 'ask';
        readonly ask: LessonText;
        readonly choices: readonly LessonText[];
        /** Place of the right choice, from 0. */
        readonly right: number;
        readonly because: LessonText;
      }
    | { readonly kind: 'rule'; readonly says: LessonText }
    | {
        readonly kind: 'check';
        readonly statements: readonly {
          readonly says: LessonText;
          readonly is: boolean;
          readonly because: LessonText;
        }[];
      }
  );

export type StepKind = Step['kind'];

/** How many more futures a lesson plays when the room says "again". */
export const moreFutures = 10;

/** The pinned future is one of the first, so that few have to be played before a lesson begins. */
export const mostPinned = 40;

/** The steps of the whole lesson or of its short version. */
export function stepsOf(lesson: Lesson, length: 'full' | 'short'): readonly Step[] {
  return length === 'full' ? lesson.steps : lesson.steps.filter(({ short }) => short);
}
