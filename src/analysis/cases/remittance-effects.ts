import {
  flowChange,
  headcountAfter,
  headcountElasticity,
  nationalOutputPerDollar,
  replacedShock,
  schoolingPerDollarMatched,
  sentMorePerDollarOfFee,
  sourceOfInequality,
  villageValueAddedPerDollar,
} from '../../finance/impact/remittance-effects.ts';
import type { Evaluators } from './evaluator.ts';
import type { Inputs } from './inputs.ts';

/** What transfers change, and what a policy does to them. Maps names; the rules are in finance/impact/. */
export const effectEvaluators: Evaluators = {
  policy: (inputs) => {
    const { amount_usd: amount, ...percents } = inputs.numbers(
      'amount_usd',
      'cash_cost_pct',
      'noncash_cost_pct',
      'tax_pct_cash_funded',
    );
    const of = (percent: number) => (amount * percent) / 100;
    const gap = of(percents.cash_cost_pct) - of(percents.noncash_cost_pct);
    const tax = of(percents.tax_pct_cash_funded);
    return {
      cash_cost_usd: of(percents.cash_cost_pct),
      noncash_cost_usd: of(percents.noncash_cost_pct),
      gap_usd: gap,
      tax_usd: tax,
      gap_over_tax: gap / tax,
    };
  },
  aggregate: (inputs) => {
    if (inputs.has('flow_usd_bn')) {
      const { flow_usd_bn: flow, cost_reduction_pp: points } = inputs.numbers('flow_usd_bn', 'cost_reduction_pp');
      return { extra_received_usd_bn: (flow * points) / 100 };
    }
    const { flow_eur_bn: flow, avg_cost_pct: average } = inputs.numbers('flow_eur_bn', 'avg_cost_pct');
    const millions = (percent: number) => (flow * 1000 * percent) / 100;
    const target = inputs.has('target_pct') ? millions(average - inputs.number('target_pct')) : undefined;
    return { cost_eur_m: millions(average), saving_at_target_eur_m: target };
  },
  behaviour: (inputs) => {
    if (inputs.has('flow_eur_bn')) return costResponse(inputs);
    if (inputs.has('host_currency_appreciation_pct')) {
      const change = inputs.number('host_currency_appreciation_pct') * inputs.number('elasticity');
      return { home_currency_remittance_change_pct: change };
    }
    if (inputs.has('household_income_shock')) {
      const { extra, net } = replacedShock(inputs.number('household_income_shock'), inputs.number('replacement_rate'));
      return { extra_remittance: extra, net_income_change: net };
    }
    if (inputs.has('baseline')) {
      const { baseline, label_effect_pct: label } = inputs.numbers('baseline', 'label_effect_pct');
      const direct = inputs.number('direct_school_extra_pct', 0);
      return { labelled: baseline * (1 + label / 100), direct_paid: baseline * (1 + (label + direct) / 100) };
    }
    if (inputs.has('fee_change_usd')) {
      const change = 0 - sentMorePerDollarOfFee * inputs.number('fee_change_usd');
      return { monthly_remittance_change_usd: change, amount_per_transaction_change: 0, channel: 'frequency' };
    }
    if (inputs.has('match_received_usd')) {
      const change = schoolingPerDollarMatched * inputs.number('match_received_usd');
      return { education_spending_change_usd: change, remittance_change: 0 };
    }
    throw inputs.noVariant();
  },
  impact: (inputs) => {
    if (inputs.has('share')) {
      const { share, giniChange } = sourceOfInequality(
        {
          share: inputs.number('share'),
          sourceGini: inputs.number('source_gini'),
          correlation: inputs.number('gini_correlation'),
          totalGini: inputs.number('total_gini'),
        },
        inputs.number('income_change_pct', 0),
      );
      return { share_of_inequality: share, pct_change_in_gini: giniChange };
    }
    if (inputs.has('per_capita_remittance_change_pct')) {
      const change = inputs.number('per_capita_remittance_change_pct');
      return {
        relative_change_in_headcount_pct: headcountElasticity * change,
        new_headcount: inputs.has('poverty_headcount')
          ? headcountAfter(inputs.number('poverty_headcount'), change / 100)
          : undefined,
      };
    }
    if (!inputs.has('remittance_usd')) throw inputs.noVariant();
    const sent = inputs.number('remittance_usd');
    return {
      village_value_added_usd: villageValueAddedPerDollar * sent,
      national_gross_output_usd: nationalOutputPerDollar * sent,
    };
  },
};

function costResponse(inputs: Inputs) {
  const change = flowChange(inputs.number('relative_cost_change_pct'), inputs.number('cost_elasticity'));
  return { flow_change_pct: change, extra_eur_m: (inputs.number('flow_eur_bn') * 1000 * change) / 100 };
}
