import { begin } from './income.ts';
import { declareExit } from './exit.ts';
import { declareIndicators } from './indicators.ts';
import type { Association } from './instance.ts';
import { declareProject } from './project.ts';
import { declareParts } from './parts.ts';
import { declareReturns } from './returns.ts';
import { declareSeries } from './series.ts';
import { declareFragility } from './sources.ts';

/** Round 3: the board on which members are asked for dues, the project, the start of each future, and what is reported. */
export function connect(association: Association): void {
  const { place, values, cash, currency } = association;
  const { build } = place;
  const members = build.portOf(values.members, 'cash');
  const { count } = members;
  association.founders = count;
  association.words = new Uint32Array(count);
  association.isIn = new Float64Array(count);
  const units = Int32Array.from({ length: count }, (_, unit) => unit);
  association.board = build.board({
    type: 'payment',
    owner: place.index,
    topic: 'dues',
    currency,
    payerOwner: members.owner,
    payeeOwner: place.index,
    payers: units.map((unit) => members.first + unit),
    payees: new Int32Array(count).fill(cash.first),
    units,
    flow: association.flows.dues,
    partial: true,
  });
  association.replaced = replacedOf(association, count);
  if (values.project !== null) association.project = declareProject(association, values.project);
  association.parts = declareParts(association);
  association.exit = declareExit(association);
  build.onBegin(() => begin(association));
  declareSeries(association);
  declareFragility(association);
  declareIndicators(association);
  declareReturns(association);
}

/** Where it is noted what members send less to their families; several associations of the same members share it. */
function replacedOf({ place, values }: Association, count: number): Float64Array | null {
  const { value, range } = values.replacesFamily;
  if (value === 0 && range === null) return null;
  const known = place.build.published(values.members, 'replaced');
  if (known !== null) return known;
  const replaced = new Float64Array(count);
  place.build.publish(values.members, 'replaced', replaced);
  return replaced;
}
