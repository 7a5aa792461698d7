import { publishedPercent } from '../../prices/corridor-averages.ts';
import {
  bandOf,
  interpolatedCost,
  mpesa2024,
  percentFee,
  smartAverage,
} from '../../institutions/transfer-channel/rules-published.ts';
import { effectiveCost, marginOf, totalCost } from '../../institutions/transfer-channel/rules.ts';
import { caseTexts } from '../../text/cases.ts';
import type { Evaluators } from './evaluator.ts';
import type { Inputs } from './inputs.ts';
import { effectEvaluators } from './remittance-effects.ts';
import { NotHere } from './skipped.ts';

/** What transfers cost. Maps names; the rules are in institutions/transfer-channel/. */
const priceEvaluators: Evaluators = {
  'rpw-identity': (inputs) => {
    if (inputs.has('amount')) {
      const { amount, fee, fx_margin_pct: margin } = inputs.numbers('amount', 'fee', 'fx_margin_pct');
      return { fx_margin_pct: margin, total_cost_pct: 100 * totalCost({ amount, fee, margin: margin / 100 }) };
    }
    const margin = appliedMargin(inputs);
    const costAt = (point: string) => {
      const [amount, fee] = [inputs.number(`amount_${point}`), inputs.number(`fee_${point}`)];
      return 100 * totalCost({ amount, fee, margin });
    };
    return {
      fx_margin_pct: 100 * margin,
      total_cost_pct_usd200: inputs.has('amount_usd200') ? costAt('usd200') : undefined,
      total_cost_pct_usd500: inputs.has('amount_usd500') ? costAt('usd500') : undefined,
    };
  },
  'effective-cost': (inputs) => {
    const {
      amount,
      fixed_fee: fee,
      fx_commission_pct: commission,
    } = inputs.numbers('amount', 'fixed_fee', 'fx_commission_pct');
    const transfer = { amount, fee, margin: commission / 100 };
    if (inputs.choice('denominator', ['amount_plus_fee', 'amount']) === 'amount')
      return { total_cost_pct: 100 * totalCost(transfer) };
    return { effective_cost_pct: 100 * effectiveCost(transfer) };
  },
  interpolation: (inputs) => ({
    cost_pct_at_200: interpolatedCost(
      { amount: 120, cost: inputs.number('cost_pct_at_gbp120') },
      { amount: 300, cost: inputs.number('cost_pct_at_gbp300') },
      inputs.number('amount_gbp'),
    ),
  }),
  'rpw-averages': (inputs) => {
    if (inputs.has('total_cost_pct_usd200')) return { simple_average: meanOf(inputs.list('total_cost_pct_usd200')) };
    if (!inputs.has('applied_rate')) throw new NotHere(caseTexts.needsWorkbook);
    const cost = totalCost({ ...inputs.numbers('amount', 'fee'), margin: appliedMargin(inputs) });
    return { reported_total_cost_pct: 100 * cost, included_in_averages: inputs.flag('transparent') };
  },
  smart: (inputs) => {
    const costs = inputs.list('total_cost_pct_usd200');
    const qualify = inputs.number('all_speed_days_max') <= 5 && inputs.flag('all_transparent');
    const smart = smartAverage(qualify ? costs : []);
    return { smart, meets_5pct: smart !== null && smart <= 5, corridor_average: meanOf(costs) };
  },
  'corridor-data': (inputs) => {
    const cost = publishedPercent(inputs.text('source'), inputs.text('destination'), inputs.text('period'));
    return {
      avg_total_cost_pct: cost,
      at_or_below_5: cost === null ? null : cost <= 5,
      below_3: cost === null ? null : cost < 3,
    };
  },
  'channel-gap': (inputs) => ({
    premium_gbp: (inputs.number('cash_premium_pp') * inputs.number('amount_gbp')) / 100,
  }),
  consistency: (inputs) => {
    const {
      mobile_to_mobile_pct: mobile,
      pct_lower_than_global: lower,
      fx_margin_pct: margin,
    } = inputs.numbers('mobile_to_mobile_pct', 'pct_lower_than_global', 'fx_margin_pct');
    return { implied_global_average_pct: mobile / (1 - lower / 100), implied_fee_pct: mobile - margin };
  },
  disclosure: (inputs) => {
    const given = inputs.numbers(
      'transfer_amount_usd',
      'transfer_fees_usd',
      'transfer_taxes_usd',
      'exchange_rate',
      'other_fees_mxn',
    );
    const delivered = given.transfer_amount_usd * given.exchange_rate;
    return {
      total_usd: given.transfer_amount_usd + given.transfer_fees_usd + given.transfer_taxes_usd,
      transfer_amount_mxn: delivered,
      total_to_recipient_mxn: delivered - given.other_fees_mxn,
    };
  },
  tiers: (inputs) => {
    const amount = inputs.number('amount');
    if (inputs.choice('currency', ['KES', 'XOF']) === 'XOF') {
      return {
        orange_money_fee: percentFee(amount, inputs.number('orange_pct')),
        wave_fee: percentFee(amount, inputs.number('wave_pct')),
        cash_out_fee: 0,
      };
    }
    const band = bandOf(mpesa2024, amount);
    if (band === null) return { send_fee: null, agent_withdraw_fee: null, rejected: true };
    return { send_fee: band.send, agent_withdraw_fee: band.withdraw, rejected: false };
  },
};

/** All kinds about transfers: what they cost and what they change. */
export const remittanceEvaluators: Evaluators = { ...priceEvaluators, ...effectEvaluators };

function appliedMargin(inputs: Inputs): number {
  return marginOf({ applied: inputs.number('applied_rate'), midMarket: inputs.number('interbank_rate') });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
