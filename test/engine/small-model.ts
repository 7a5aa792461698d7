import { makeCalendar } from '../../src/numbers/calendar.ts';
import type { AccountBlock } from '../../src/engine/accounts.ts';
import { ModelBuilder } from '../../src/engine/builder.ts';
import type { Ledger } from '../../src/engine/ledger.ts';
import type { Model } from '../../src/engine/model.ts';
import { Parameter } from '../../src/engine/parameters.ts';
import type { ParameterSpec } from '../../src/engine/parameters.ts';
import type { Phase } from '../../src/engine/phases.ts';

/** A parameter with nothing but a value; `changes` says what differs. */
export function parameterSpec(name: string, value: number, changes: Partial<ParameterSpec> = {}): ParameterSpec {
  return {
    name,
    driver: 7,
    value,
    units: 0,
    range: null,
    spread: null,
    varies: null,
    course: null,
    level: null,
    events: [],
    min: -Number.MAX_SAFE_INTEGER,
    max: Number.MAX_SAFE_INTEGER,
    ...changes,
  };
}

/** What the institution under test may use in its stage. */
export interface SmallWorld {
  readonly ledger: Ledger;
  readonly people: AccountBlock;
  readonly box: AccountBlock;
  readonly dollars: AccountBlock;
  readonly claims: AccountBlock;
  readonly debts: AccountBlock;
  readonly flows: Readonly<Record<'gift' | 'dues' | 'refund' | 'lent' | 'cleared' | 'worth', number>>;
  readonly world: number;
}

/**
 * Three people with 100.00 EUR each, a box, a dollar account and a pair of claims and debts, over `months` months; `act` is
 * the one stage of the institution under test.
 */
export function smallModel(
  act: (world: SmallWorld, period: number) => void,
  options: { readonly months?: number; readonly phase?: Phase } = {},
): Model {
  const calendar = makeCalendar({ start: 2026 * 12, months: options.months ?? 2, step: 'month' });
  const build = new ModelBuilder(calendar, ['EUR', 'USD'], 1);
  const currency = (code: string, perBase: Parameter | null) => ({
    code,
    minorUnits: 100,
    prices: new Parameter(parameterSpec(`${code}.prices`, 0.12)),
    perBase,
    regime: 'peg' as const,
    knownUntil: -1,
  });
  build.openEconomy([currency('EUR', null), currency('USD', new Parameter(parameterSpec('USD.perEUR', 1.25)))]);
  const members = build.institution({ id: 'members', kind: 'people', title: { fr: 'Membres', en: 'Members' } });
  const group = build.institution({ id: 'group', kind: 'group', title: { fr: 'Groupe', en: 'Group' } });
  const asset = { class: 'asset', plane: 'cash' } as const;
  const people = build.accounts({ ...asset, owner: members, name: 'members.cash', currency: 0, count: 3 });
  const box = build.accounts({ ...asset, owner: group, name: 'group.box', currency: 0, count: 1 });
  const dollars = build.accounts({ ...asset, owner: group, name: 'group.dollars', currency: 1, count: 1 });
  const value = { plane: 'value', currency: 0, count: 3 } as const;
  const claims = build.accounts({ ...value, owner: group, name: 'group.claims', class: 'claim' });
  const debts = build.accounts({ ...value, owner: members, name: 'members.debts', class: 'debt' });
  build.pair(claims, debts);
  const flows = {
    gift: build.flow({ from: build.outside, to: members, purpose: 'gift', currency: 0 }),
    dues: build.flow({ from: members, to: group, purpose: 'dues', currency: 0 }),
    refund: build.flow({ from: group, to: members, purpose: 'refund', currency: 0 }),
    lent: build.flow({ from: members, to: group, purpose: 'lent', currency: 0, plane: 'value' }),
    cleared: build.flow({ from: group, to: members, purpose: 'cleared', currency: 0, plane: 'value' }),
    worth: build.flow({ from: build.outside, to: group, purpose: 'worth', currency: 0, plane: 'value' }),
  };
  build.series({
    id: 'group.dues',
    label: { fr: 'Cotisations', en: 'Dues' },
    unit: 'EUR',
    currency: 0,
    source: { from: 'flows', terms: [{ flow: flows.dues, sign: 1 }] },
    month: 'sum',
    theme: 'none',
  });
  build.series({
    id: 'group.box',
    label: { fr: 'Caisse', en: 'Box' },
    unit: 'EUR',
    currency: 0,
    source: { from: 'balances', blocks: [{ block: box, sign: 1 }] },
    month: 'last',
    theme: 'none',
  });
  const ledger = build.openLedger();
  const world = build.world(0).first;
  build.onBegin(() => {
    for (let i = 0; i < 3; i++) ledger.post(world, people.first + i, 10_000, flows.gift);
  });
  const surroundings = { ledger, people, box, dollars, claims, debts, flows, world };
  build.stage({
    phase: options.phase ?? 'pay',
    name: { fr: 'group.act', en: 'group.act' },
    run: (period) => act(surroundings, period),
  });
  return build.build({ fr: 'Petit modèle', en: 'Small model' });
}
