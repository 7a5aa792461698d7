import { sameWords } from '../../engine/words.ts';
import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import type { ValueOf } from '../../schema/field.ts';
import { sayBoth } from '../../text/say.ts';
import { Results, measured } from '../results.ts';
import type { fields } from './fields.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import type { FundingRule } from './rules-funding.ts';
import { runningValues } from '../running-values.ts';
import type { Running } from '../running-values.ts';

type FunderValues = ValueOf<(typeof fields)['funders']>[string];

/** One funder of an association: its rules as they run, and what it has said so far in this future. */
export class Funder {
  readonly name: string;
  readonly values: FunderValues;
  readonly running: Running<FunderValues>;
  readonly elections: Running<NonNullable<FunderValues['elections']>> | null;
  readonly driver: number;
  /** Whether it supports now; elections may take that away or bring it. */
  supports = true;
  /** Works it has said yes to this calendar year, and what it pays for works that run now. */
  yesThisYear = 0;
  committed = 0;
  /** Paid this month, for the rows; whole minor units. */
  paidNow = 0;
  #hasEnded = false;

  constructor(association: Association, name: string, values: FunderValues) {
    const { place } = association;
    this.name = name;
    this.values = values;
    this.running = runningValues(place, `funders.${name}`, values);
    const { elections } = values;
    this.elections = elections === null ? null : runningValues(place, `funders.${name}.elections`, elections);
    this.driver = place.build.driver(`${place.id}.funder ${name}`);
  }

  begin(): void {
    this.supports = this.values.supports;
    this.yesThisYear = 0;
    this.committed = 0;
    this.paidNow = 0;
    this.#hasEnded = false;
  }

  /** Its rules as the pure rule reads them, with the values of this month. */
  rule(): FundingRule {
    const { share, matches, cap, least, most, ownShare, applicantCap, perYear } = this.running;
    return {
      ...(share === null ? {} : { share: share.now }),
      ...(matches === null ? {} : { matches: matches.now }),
      ...(cap === null ? {} : { cap: cap.now }),
      ...(least === null ? {} : { least: least.now }),
      ...(most === null ? {} : { most: most.now }),
      ...(applicantCap === null ? {} : { applicantCap: applicantCap.now }),
      ...(perYear === null ? {} : { perYear: perYear.now }),
      own: ownShare.now,
    };
  }

  /** How far it supports in a month of the calendar: 1, less while it phases out, 0 before, after or without support. */
  supportIn(month: number, start: number): number {
    const first = this.values.from ?? start;
    const left = first + this.running.lasts.now - month;
    if (!this.supports || month < first || left <= 0) return 0;
    const phase = this.running.phaseOut.now;
    return phase > 0 && left < phase ? left / phase : 1;
  }

  /** Whether this is the first month after an abrupt end: told once. */
  hasJustEnded(month: number, start: number): boolean {
    const first = this.values.from ?? start;
    const end = first + this.running.lasts.now;
    if (this.#hasEnded || month < end || end <= start) return false;
    this.#hasEnded = true;
    return this.supports && this.running.phaseOut.now === 0;
  }
}

/** The funders of an association in the order of the file, and what happens to them month by month. */
export function declareFunders(association: Association): Part | null {
  const { place, values, standing, cash, currency, flows } = association;
  const entries = Object.entries(values.funders);
  if (entries.length === 0) return null;
  const { build } = place;
  const { start } = build.calendar;
  association.funders = entries.map(([name, each]) => new Funder(association, name, each));
  const isWritten = values.governance?.written ?? false;
  declareRows(association);
  return {
    begin() {
      for (const funder of association.funders) funder.begin();
    },
    open(period, sinceStart) {
      const month = start + sinceStart;
      for (let i = 0; i < association.funders.length; i++) {
        const funder = association.funders[i]!;
        funder.paidNow = 0;
        if (month % 12 === 0) funder.yesThisYear = 0;
        elect(association, funder, month, period, isWritten);
        if (funder.hasJustEnded(month, start)) standing.breaches += 1;
      }
    },
    earn(period, sinceStart) {
      const month = start + sinceStart;
      for (let i = 0; i < association.funders.length; i++) {
        const funder = association.funders[i]!;
        const { gives, chance, renewal } = funder.running;
        if (gives.now === 0 || (month - (funder.values.from ?? start)) % 12 !== 0) continue;
        const likely = Math.min(1, chance.now + renewal.now * standing.visibility);
        if (build.draws.uniform(funder.driver, domains.decision, 1, period) >= likely) continue;
        const amount = roundAmount(gives.now * funder.supportIn(month, start), 'half-even');
        build.ledger.post(build.world(currency).first, cash.first, amount, flows.grants);
        funder.paidNow += amount;
        association.addRaised(amount, funder.name);
        association.learn();
      }
    },
  };
}

/** At an election support may be lost, less likely with a written agreement, or won. */
function elect(association: Association, funder: Funder, month: number, period: number, isWritten: boolean): void {
  const { elections } = funder.values;
  if (elections === null || month < elections.first || (month - elections.first) % elections.every.value !== 0) return;
  const { draws } = association.place.build;
  const protects = isWritten ? (association.running.governance?.writtenTakes.now ?? 0) : 0;
  const { loses, wins } = funder.elections!;
  const chance = funder.supports ? loses.now * (1 - protects) : wins.now;
  if (draws.uniform(funder.driver, domains.decision, 0, period) >= chance) return;
  if (funder.supports) association.standing.breaches += 1;
  funder.supports = !funder.supports;
}

function declareRows(association: Association): void {
  const results = new Results(association.place, association.currency);
  for (const funder of association.funders) {
    const name = funder.values.title ?? sameWords(funder.name);
    const label = sayBoth({ fr: 'Payé par {name}', en: 'Paid by {name}' }, { name });
    results.money(`from-${funder.name}`, label, measured(association.inMonth(() => funder.paidNow)), 'sum');
    results.figure({
      name: `from-${funder.name}`,
      label,
      unit: 'money',
      better: 'higher',
      formula: { fr: 'somme de ce que ce bailleur a payé', en: 'sum of what this funder paid' },
      definition: { fr: 'Somme des mouvements de caisse.', en: 'Sum of movements of cash.' },
      parts: { [`from-${funder.name}`]: 'total' },
      compute: (read) => read.total(`from-${funder.name}`),
    });
  }
}

/** A draw for an answer to an application: one each for a funder, a kind of work and a month. */
export function saysYes(association: Association, funder: Funder, workIndex: number, period: number): boolean {
  const { standing, place } = association;
  const { chance, renewal } = funder.running;
  const likely = Math.min(1, chance.now + renewal.now * standing.visibility);
  return place.build.draws.uniform(funder.driver, domains.decision, 2 + workIndex, period) < likely;
}
