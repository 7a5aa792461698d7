import { domains } from '../../engine/parameters.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { accrue } from '../../numbers/money.ts';
import { once } from '../../random/draws.ts';
import type { Place } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';
import type { Enterprise } from './instance.ts';
import { sellOnCredit } from './receivables.ts';

/** A client with a contract for one product. */
export interface Client {
  readonly product: number;
  readonly units: Parameter;
  /** Null for everybody's price. */
  readonly price: Parameter | null;
  /** First month, counted from the start of the calendar, or null for opening; and how long, or Infinity. */
  readonly from: number | null;
  readonly months: number;
  readonly chance: Parameter;
  readonly unpaid: Parameter;
  readonly paidAfter: number;
  readonly driver: number;
  /** Fractions of units asked for, then of minor units due. */
  readonly residual: Float64Array;
  /** What it asks for this month; `open` is the month in which the enterprise opened, -1 before. */
  readonly state: { asked: number; open: number };
}

/** Round 1: the clients in the order of their names. */
export function clientsOf(values: EnterpriseValues, place: Place): readonly Client[] {
  const products = Object.keys(values.products).sort();
  const { build, id } = place;
  return Object.keys(values.clients)
    .sort()
    .map((name) => {
      const given = values.clients[name]!;
      const at = (field: string): string => `clients.${name}.${field}`;
      const client: Client = {
        product: products.indexOf(given.of.en),
        units: place.parameter(at('units'), given.units),
        price: given.price === null ? null : place.parameter(at('price'), given.price),
        from: given.from === null ? null : given.from - build.calendar.start,
        months: given.months === null ? Infinity : given.months.value,
        chance: place.parameter(at('chance'), given.chance),
        unpaid: place.parameter(at('unpaid'), given.unpaid),
        paidAfter: given.paidAfter.value,
        driver: build.driver(`${id}.clients.${name}.is signed`),
        residual: build.state(2),
        state: { asked: 0, open: -1 },
      };
      build.onBegin(() => {
        client.state.asked = 0;
        client.state.open = -1;
      });
      return client;
    });
}

/** Phase `trade`: what the clients of a product ask for this month, in whole units. */
export function askedByClients(enterprise: Enterprise, product: number, period: number): number {
  const { clients, place } = enterprise;
  const { build } = place;
  const month = build.calendar.monthOfPeriod[period]!;
  let sum = 0;
  for (let c = 0; c < clients.length; c++) {
    const client = clients[c]!;
    if (client.product !== product) continue;
    const { state } = client;
    if (state.open < 0) state.open = month;
    const from = client.from === null ? state.open : Math.max(client.from, state.open);
    state.asked = 0;
    if (month < from || month >= from + client.months) continue;
    if (build.draws.uniform(client.driver, domains.decision, 0, once) >= client.chance.now) continue;
    state.asked = accrue(client.residual, 0, client.units.now);
    sum += state.asked;
  }
  return sum;
}

/** Serves the clients of a product, one after the other, with at most so many units; returns what they took. */
export function serveClients(enterprise: Enterprise, product: number, most: number, period: number): number {
  const { clients, place, cash, flows, currency, products } = enterprise;
  const { build } = place;
  let given = 0;
  for (let c = 0; c < clients.length; c++) {
    const client = clients[c]!;
    if (client.product !== product || client.state.asked === 0) continue;
    const units = Math.min(client.state.asked, most - given);
    given += units;
    const price = client.price === null ? products[product]!.price.now : client.price.now;
    const due = accrue(client.residual, 1, units * price * (1 - client.unpaid.now));
    if (client.paidAfter > 0) sellOnCredit(enterprise, due, client.paidAfter, period);
    else build.ledger.post(build.world(currency).first, cash.first, due, flows.sales);
  }
  return given;
}
