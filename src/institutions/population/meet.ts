import { Relation } from '../../engine/relations.ts';
import { hashText } from '../../numbers/fnv.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Population } from './instance.ts';
import { connectSettling } from './settling.ts';
import { supportOf } from './support.ts';

/**
 * Round 2, on the recipients' side: publishes who supports whom as the relation `senders supports families`, from the
 * sending population to this one.
 */
export function relatePopulation(population: Population): void {
  const { build, id, index } = population.place;
  for (const senderId of Object.keys(population.values.supportedBy).sort()) {
    const senders = build.portOf(senderId, 'cash');
    const counts = { senders: senders.count, recipients: population.count };
    const rows = supportOf(counts, population.values.supportedBy[senderId]!, hashText(`${senderId} supports ${id}`));
    build.relation(new Relation(`${senderId} supports ${id}`, build.institutionIndex(senderId), index, rows));
  }
}

/** Round 3: flows with the outside, one transfer board a recipient population, one purchase board a sector. */
export function connectPopulation(population: Population): void {
  const { place, currency, flows } = population;
  const { build, index } = place;
  connectSettling(population);
  flows.opening = build.flow({ from: build.outside, to: index, purpose: 'opening', currency });
  flows.income = build.flow({ from: build.outside, to: index, purpose: 'income', currency });
  flows.rent = build.flow({ from: index, to: build.outside, purpose: 'rent', currency });
  flows.consumption = build.flow({ from: index, to: build.outside, purpose: 'consumption', currency });
  flows.imports = build.flow({ from: index, to: build.outside, purpose: 'imports', currency });
  const out = { from: index, to: build.outside, currency };
  if (population.family.needs.length > 0) flows.needs = build.flow({ ...out, purpose: 'needs' });
  if (population.family.customs.length > 0) flows.customs = build.flow({ ...out, purpose: 'customs' });
  if (population.purchases.some(({ match }) => match !== null)) {
    flows.match = build.flow({ from: build.outside, to: index, purpose: 'match', currency });
  }
  if (population.sending !== null) {
    for (const relation of build.relations) {
      if (relation.from === index && relation.name.includes(' supports ')) openTransfers(population, relation);
    }
  }
  for (const purchase of population.purchases) purchase.board = openPurchases(population, purchase.sector);
}

/** One row a pair of sender and recipient. */
function openTransfers(population: Population, relation: Relation): void {
  const { build, index } = population.place;
  const recipients = build.portOf(build.institutions[relation.to]!.id, 'cash');
  const rows = relation.targets.length;
  if (rows === 0) return;
  const units = new Int32Array(rows);
  for (let unit = 0; unit < population.count; unit++) {
    units.fill(unit, relation.starts[unit]!, relation.starts[unit + 1]!);
  }
  population.transfers.push(
    build.board({
      type: 'transfer',
      owner: index,
      topic: 'family',
      currency: population.currency,
      payerOwner: index,
      payeeOwner: relation.to,
      payers: units.map((unit) => population.cash.first + unit),
      payees: relation.targets.map((target) => recipients.first + target),
      units,
      flow: -1,
      partial: true,
    }),
  );
}

/** One row a unit; whoever sells in the sector grants it. */
function openPurchases(population: Population, sector: string): OrderBoard {
  const { build, index } = population.place;
  const units = Int32Array.from({ length: population.count }, (_, unit) => unit);
  return build.board({
    type: 'purchase',
    owner: index,
    topic: sector,
    currency: population.currency,
    payerOwner: index,
    payeeOwner: -1,
    payers: units.map((unit) => population.cash.first + unit),
    payees: new Int32Array(population.count).fill(-1),
    units,
    flow: -1,
    partial: true,
  });
}
