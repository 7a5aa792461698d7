import { chained } from './line-names.ts';
import type { Words } from '../engine/words.ts';
import { minorUnitsPer } from '../numbers/currency.ts';
import type { ScenarioCorridor } from '../prices/scenario-channels.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Quantity } from '../schema/value.ts';
import { jointPlanTexts as texts } from '../text/joint-plan.ts';
import { sayBoth, textOf } from '../text/say.ts';
import type { ComparedPair } from './plan-measures.ts';

/** One way to settle a decision: what it says, and the values it sets; nothing set leaves all as it is. */
export interface PlanOption {
  readonly id: string;
  readonly label: Words;
  /** By path, as written in a file. */
  readonly set: Readonly<Record<string, string>>;
}

/** Something that one of the two households can decide. */
export interface PlanDecision {
  readonly id: string;
  readonly seat: 'sender' | 'family';
  readonly question: Words;
  /** The first one leaves all as it is. */
  readonly options: readonly PlanOption[];
  /** What the effect rests on, where it is a published or assumed one. */
  readonly rests: Words | null;
}

/**
 * What sender and family of a corridor can decide in a scenario: how often to send, whether to compare, how much, whether a part
 * bears a name, what to put aside, and whether each end learns to manage money. Only what the scenario models is offered.
 */
export function decisionsOf(scenario: Scenario, corridor: ScenarioCorridor): readonly PlanDecision[] {
  const values = (id: string) => scenario.institutions.find((each) => each.id === id)?.values ?? {};
  const { senders, families } = corridor;
  const [sending, living] = [values(senders), values(families)];
  const sends = part(sending, 'sends');
  const saving = part(living, 'saving');
  return [
    ...(sends === null ? [] : [frequency(senders, sends), ...amountOf(senders, sends)]),
    ...compareDecision(senders, part(sending, 'choice')),
    ...(sends === null || !sellsSchool(living) ? [] : [label(senders, families)]),
    ...(saving === null ? [] : [...savingDecision(families, saving), ...training(families, saving)]),
  ];
}

/** All that the chosen options set, in one. */
export function settingsOf(
  decisions: readonly PlanDecision[],
  chosen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...decisions.map(({ id, options }) => options.find((option) => option.id === chosen[id])?.set ?? {}),
  ) as Readonly<Record<string, string>>;
}

/** The plan as people can put it on paper: what each decided, what it is expected to change, and what that rests on. */
export function planText(
  plan: {
    readonly title: Words;
    readonly decisions: readonly PlanDecision[];
    readonly chosen: Readonly<Record<string, string>>;
    readonly measures: readonly ComparedPair[];
    readonly futures: number;
  },
  language: 'fr' | 'en',
): string {
  const lines = (seat: 'sender' | 'family'): string[] =>
    plan.decisions
      .filter((decision) => decision.seat === seat)
      .flatMap(({ id, question, options, rests }) => {
        const option = options.find((each) => each.id === plan.chosen[id]);
        if (option === undefined || option === options[0]) return [];
        const why = rests === null ? '' : ` (${textOf(rests, language)})`;
        return [`- ${textOf(chained(question, option.label), language)}${why}`];
      });
  const changes = plan.measures.map(({ label, before, after, paired }) => {
    const facts = { label: textOf(label, language), before: textOf(before, language), after: textOf(after, language) };
    const line = textOf(sayBoth(texts.planLine, facts), language);
    return paired === null ? `- ${line}` : `- ${line} (${textOf(sayBoth(texts.paired, paired), language)})`;
  });
  return [
    `# ${textOf(sayBoth(texts.planTitle, { title: textOf(plan.title, language) }), language)}`,
    '',
    `## ${textOf(texts.planSender, language)}`,
    ...orNothing(lines('sender'), language),
    '',
    `## ${textOf(texts.planFamily, language)}`,
    ...orNothing(lines('family'), language),
    '',
    `## ${textOf(sayBoth(texts.planChanges, { futures: plan.futures }), language)}`,
    ...changes,
    '',
    textOf(texts.planCaveat, language),
    '',
  ].join('\n');
}

function orNothing(lines: readonly string[], language: 'fr' | 'en'): readonly string[] {
  return lines.length > 0 ? lines : [`- ${textOf(texts.planNothing, language)}`];
}

type Part = Readonly<Record<string, unknown>>;

function part(values: Part, name: string): Part | null {
  const found = values[name];
  return typeof found === 'object' && found !== null ? (found as Part) : null;
}

function quantityIn(values: Part, name: string): Quantity | null {
  return part(values, name) as Quantity | null;
}

const asIs: PlanOption = { id: 'as-is', label: texts.asIs, set: {} };

function frequency(senders: string, sends: Part): PlanDecision {
  const now = quantityIn(sends, 'every')?.value ?? 1;
  const options = [1, 2, 3, 6].filter((months) => months !== now);
  return {
    id: 'every',
    seat: 'sender',
    question: texts.every,
    options: [
      asIs,
      ...options.map((n) => ({
        id: `${n}`,
        label: n === 1 ? texts.everyMonth : sayBoth(texts.everyMonths, { n }),
        set: { [`${senders}.sends.every`]: `${n} ${n === 1 ? 'month' : 'months'}` },
      })),
    ],
    rests: null,
  };
}

function amountOf(senders: string, sends: Part): PlanDecision[] {
  const amount = quantityIn(sends, 'amount');
  if (amount === null) return [];
  const option = (id: string, factor: number, words: Words): PlanOption => ({
    id,
    label: words,
    set: { [`${senders}.sends.amount`]: writtenAmount(amount, factor) },
  });
  const options = [asIs, option('less', 0.9, texts.tenLess), option('more', 1.1, texts.tenMore)];
  return [{ id: 'amount', seat: 'sender', question: texts.amount, options, rests: null }];
}

/** The central value times a factor, as a file writes it. */
function writtenAmount({ value, unit, pattern }: Quantity, factor: number): string {
  const shown = pattern === '%' ? value * 100 * factor : (value * factor) / minorUnitsPer(unit.slice(0, 3));
  return `${Number(shown.toPrecision(6))} ${unit}`;
}

function compareDecision(senders: string, choice: Part | null): PlanDecision[] {
  const compares = choice === null ? null : quantityIn(choice, 'compares');
  if (compares === null || compares.value >= 1) return [];
  const options = [asIs, { id: 'all', label: texts.compareAll, set: { [`${senders}.choice.compares`]: '100 %' } }];
  return [{ id: 'compare', seat: 'sender', question: texts.compare, options, rests: null }];
}

function sellsSchool(living: Part): boolean {
  const buys = part(living, 'buys');
  return buys !== null && part(buys, 'school') !== null;
}

function label(senders: string, families: string): PlanDecision {
  const set = { [`${senders}.sends.label`]: '15 %', [`${families}.labels.school.share`]: '15 %' };
  return {
    id: 'label',
    seat: 'sender',
    question: texts.label,
    options: [asIs, { id: 'school', label: texts.labelSchool, set }],
    rests: texts.labelRests,
  };
}

function savingDecision(families: string, saving: Part): PlanDecision[] {
  const share = quantityIn(saving, 'share');
  if (share === null) return [];
  const options = [0.05, 0.1]
    .map((more) => Math.round((share.value + more) * 1000) / 10)
    .filter((percent) => percent <= 60)
    .map((percent) => ({
      id: `${percent}`,
      label: sayBoth(texts.savingShare, { percent: String(percent) }),
      set: { [`${families}.saving.share`]: `${percent} %` },
    }));
  return [{ id: 'saving', seat: 'family', question: texts.saving, options: [asIs, ...options], rests: null }];
}

/** Each end decides for itself; together they do more than the sum, as long as the scenario says so. */
function training(families: string, saving: Part): PlanDecision[] {
  const gain = quantityIn(saving, 'gain');
  if (gain === null || gain.value === 0) return [];
  const one = (seat: 'sender' | 'family', name: string): PlanDecision => ({
    id: `training-${seat}`,
    seat,
    question: seat === 'sender' ? texts.trainingSender : texts.trainingFamily,
    options: [asIs, { id: 'yes', label: texts.trained, set: { [`${families}.saving.${name}`]: '100 %' } }],
    rests: texts.trainingRests,
  });
  return [one('sender', 'senderTrained'), one('family', 'familyTrained')];
}
