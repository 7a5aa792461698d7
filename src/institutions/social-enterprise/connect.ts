import type { OrderBoard, OrderType } from '../../engine/orders.ts';
import { connectHarvest, declareHarvestResults } from './connect-harvest.ts';
import { connectFlatSums } from './flat-sums.ts';
import { connectGrowth } from './growth/growth.ts';
import type { Enterprise } from './instance.ts';
import { declareIndicators } from './indicators.ts';
import { connectConduct, declareConductResults } from './management/results.ts';
import { declareMarketResults } from './market/results.ts';
import { openEnterprise } from './opening.ts';
import { connectReceivables } from './receivables.ts';
import { declareResultRows } from './series-results.ts';
import { declareSalesRows } from './series-sales.ts';
import { declareSeries } from './series.ts';
import { declareSharingResults } from './statutes/results.ts';
import { connectSharing } from './statutes/sharing.ts';
import { connectSuppliers } from './suppliers.ts';

/** Round 3: flows, the boards it asks on, series, promises and indicators. */
export function connectEnterprise(enterprise: Enterprise): void {
  declareFlows(enterprise);
  connectSuppliers(enterprise);
  connectReceivables(enterprise);
  connectFlatSums(enterprise);
  connectConduct(enterprise);
  connectSharing(enterprise);
  connectGrowth(enterprise);
  openBoards(enterprise);
  connectHarvest(enterprise);
  enterprise.place.build.onBegin(() => openEnterprise(enterprise));
  declareSeries(enterprise);
  declareIndicators(enterprise);
  declareHarvestResults(enterprise);
  declareMarketResults(enterprise);
  declareResultRows(enterprise);
  declareSalesRows(enterprise);
  declareConductResults(enterprise);
  declareSharingResults(enterprise);
}

function declareFlows(enterprise: Enterprise): void {
  const { place, currency, flows, values } = enterprise;
  const { build, index } = place;
  const { outside } = build;
  const from = (purpose: string): number => build.flow({ from: outside, to: index, purpose, currency });
  const to = (purpose: string): number => build.flow({ from: index, to: outside, purpose, currency });
  const within = (purpose: string): number => build.flow({ from: index, to: index, purpose, currency });
  flows.opening = from('opening');
  flows.sales = from('sales');
  flows.inputs = to('inputs');
  flows.fixed = to('fixed costs');
  flows.wages = to('wages');
  if (values.market?.campaign) flows.campaign = to('campaign');
  if (values.building !== null) {
    flows.building = to('building');
    flows.diverted = to('diverted');
  }
  if (values.equipment !== null) {
    flows.equipment = to('equipment');
    flows.toFund = within('replacement fund');
    flows.fromFund = within('from replacement fund');
    const shared = { purpose: 'equipment', currency, plane: 'value' } as const;
    flows.equipmentGained = build.flow({ ...shared, from: outside, to: index });
    flows.equipmentLost = build.flow({ ...shared, from: index, to: outside, purpose: 'wear' });
  }
  flows.bought = new Int32Array(build.institutions.length).fill(-1);
  if (enterprise.products.some((product) => product.sector !== null)) declarePurchases(enterprise);
}

/** One flow a population with cash of the same currency: any of them may buy. */
function declarePurchases(enterprise: Enterprise): void {
  const { place, currency, flows } = enterprise;
  const { build, index } = place;
  for (const other of build.institutions) {
    if (other.kind !== 'population' || !build.hasPort(other.id, 'cash')) continue;
    if (build.portOf(other.id, 'cash').currency !== currency) continue;
    flows.bought[other.index] = build.flow({ from: other.index, to: index, purpose: 'sales', currency });
  }
}

/** The funding board, and for a surplus in another currency the transfer board; in one currency a flow is enough. */
function openBoards(enterprise: Enterprise): void {
  const { place, values, currency, flows } = enterprise;
  const { build, index } = place;
  if (values.fundedBy === null) return;
  const funder = build.institutionIndex(values.fundedBy);
  enterprise.funding = openBoard(enterprise, 'funding', 'project', { payer: funder, payee: index });
  if (values.surplus === null || !build.hasPort(values.fundedBy, 'cash')) return;
  if (build.portOf(values.fundedBy, 'cash').currency === currency) {
    flows.surplus = build.flow({ from: index, to: funder, purpose: 'surplus', currency });
  } else {
    enterprise.surplusBoard = openBoard(enterprise, 'transfer', 'surplus', { payer: index, payee: funder });
  }
}

function openBoard(
  enterprise: Enterprise,
  type: OrderType,
  topic: string,
  ends: { readonly payer: number; readonly payee: number },
): OrderBoard {
  const { place, currency } = enterprise;
  const { build } = place;
  const accountOf = (institution: number): number => {
    const { id } = build.institutions[institution]!;
    return build.hasPort(id, 'cash') ? build.portOf(id, 'cash').first : -1;
  };
  return build.board({
    type,
    owner: place.index,
    topic,
    currency,
    payerOwner: ends.payer,
    payeeOwner: ends.payee,
    payers: Int32Array.of(accountOf(ends.payer)),
    payees: Int32Array.of(accountOf(ends.payee)),
    units: Int32Array.of(0),
    flow: -1,
    partial: true,
  });
}

/** Round 4, when all boards exist: on which ones families buy what it sells, and lenders ask instalments of it. */
export function meetOthers(enterprise: Enterprise): void {
  const { place, currency, products, flows } = enterprise;
  const boards = place.build.boards.filter((board) => board.spec.currency === currency);
  enterprise.purchases = products.map(({ sector }) =>
    boards.filter(
      ({ spec }) => spec.type === 'purchase' && spec.topic === sector && (flows.bought[spec.owner] ?? -1) >= 0,
    ),
  );
  enterprise.instalments = boards.filter(
    ({ spec }) => spec.type === 'payment' && spec.topic === 'instalment' && spec.payerOwner === place.index,
  );
  enterprise.instalmentFlows = [...new Set(enterprise.instalments.map(({ spec }) => spec.flow))];
}
