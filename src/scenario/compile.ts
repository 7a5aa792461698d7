import { ModelBuilder } from '../engine/builder.ts';
import type { CurrencyState } from '../engine/economy.ts';
import type { Model } from '../engine/model.ts';
import { allKinds } from '../institutions/index.ts';
import type { AnyKind, Place } from '../institutions/kind.ts';
import { makeCalendar } from '../numbers/calendar.ts';
import { minorUnitsPer } from '../numbers/currency.ts';
import type { CurrencySpec, InstitutionSpec, Scenario } from '../schema/scenario.ts';
import { perBaseField, pricesField } from './currencies.ts';
import { ParameterMaker } from './parameter-maker.ts';

/**
 * Scenario to model: names become indexes, numbers become parameters, kinds become stages. The same scenario and seed make
 * the same model whatever the order of institutions in the file. A checked scenario always compiles; anything else throws.
 *
 * @example runFuture(compile(scenario, 1), 0, null)
 */
export function compile(scenario: Scenario, seed: number, kinds: readonly AnyKind[] = allKinds): Model {
  const calendar = makeCalendar(scenario);
  const codes = scenario.currencies.map(({ code }) => code);
  const build = new ModelBuilder(calendar, codes, seed);
  const maker = new ParameterMaker(scenario, build, kinds);
  build.openEconomy(scenario.currencies.map((currency) => currencyState(currency, scenario, build, maker)));

  const specs = [...scenario.institutions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = specs.map(({ id, kind, title }) => build.institution({ id, kind, title }));
  const members = specs.map((spec, i) => {
    const kind = kindOf(spec, kinds);
    // The checker read the values from the fields of this very kind, which is what `AnyKind` forgot.
    return { kind, instance: kind.declare(spec.values as never, placeOf(spec, indexes[i]!, build, maker)) };
  });
  for (const { kind, instance } of members) kind.relate(instance);
  for (const { kind, instance } of members) kind.connect(instance);
  build.openLedger();
  for (const kind of kinds) {
    const instances = members.filter((member) => member.kind === kind).map(({ instance }) => instance);
    if (instances.length > 0) kind.stages(instances, build);
  }
  return build.build(scenario.title);
}

function kindOf(spec: InstitutionSpec, kinds: readonly AnyKind[]): AnyKind {
  const kind = kinds.find(({ name }) => name === spec.kind);
  if (kind === undefined) throw new Error(`There is no kind ${spec.kind}, which ${spec.id} is of.`);
  return kind;
}

function placeOf(spec: InstitutionSpec, index: number, build: ModelBuilder, maker: ParameterMaker): Place {
  return {
    id: spec.id,
    index,
    title: spec.title,
    build,
    parameter: (path, quantity, units = 0) => maker.make(`${spec.id}.${path}`, quantity, units),
  };
}

function currencyState(
  currency: CurrencySpec,
  scenario: Scenario,
  build: ModelBuilder,
  maker: ParameterMaker,
): CurrencyState {
  const { code, prices, perBase, regime } = currency;
  const rateName = `${code}.per${scenario.currencies[0]!.code}`;
  return {
    code,
    minorUnits: minorUnitsPer(code),
    prices: maker.makeWithin(`${code}.prices`, prices, pricesField.shape),
    perBase: perBase === null ? null : maker.makeWithin(rateName, perBase, perBaseField.shape),
    regime,
    knownUntil: lastKnown(perBase, build),
  };
}

/** The last period whose month has a dated exchange rate; -1 when there is none in the scenario. */
function lastKnown(perBase: CurrencySpec['perBase'], build: ModelBuilder): number {
  const last = perBase?.dated?.at(-1)?.[0];
  if (last === undefined || last < build.calendar.start) return -1;
  const { calendar } = build;
  const months = last - calendar.start;
  for (let period = calendar.periods - 1; period >= 0; period--) {
    if (calendar.monthOfPeriod[period]! <= months) return period;
  }
  return -1;
}
