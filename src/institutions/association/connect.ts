import { begin } from './income.ts';
import { declareIndicators } from './indicators.ts';
import type { Association } from './instance.ts';
import { declareProject } from './project.ts';
import { declareSeries } from './series.ts';

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
  if (values.project !== null) association.project = declareProject(association, values.project);
  build.onBegin(() => begin(association));
  declareSeries(association);
  declareIndicators(association);
}
