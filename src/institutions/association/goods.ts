import { accrue } from '../../numbers/money.ts';
import { Results, measured, moved } from '../results.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { runningValues } from '../running-values.ts';

/** Gifts in kind: what is collected, what its shipping costs, what arrives and serves. Null without any. */
export function declareGoods(association: Association): Part | null {
  const { place, values, cash, currency } = association;
  if (values.inKind === null) return null;
  const { build, index } = place;
  const { worth, shipping, arrives } = runningValues(place, 'inKind', values.inKind);
  const flow = build.flow({ from: index, to: build.outside, purpose: 'shipping', currency });
  // Fractions of minor units: [0] shipping, [1] goods that arrive.
  const residual = build.state(2);
  let arrived = 0;
  const results = new Results(place, currency);
  results.money('shipping', words.shipping, moved(flow), 'sum', 'costs');
  results.money('goods', words.goods, measured(association.inMonth(() => arrived)), 'sum', 'impact');
  results.figure({
    name: 'goods',
    label: words.goods,
    unit: 'money',
    better: 'higher',
    formula: { fr: 'valeur expédiée × part qui arrive et sert', en: 'worth shipped × share that arrives and serves' },
    definition: {
      fr: 'Les biens ne sont pas de l’argent : ils comptent pour leur valeur et n’entrent dans aucun compte (S06).',
      en: 'Goods are no money: they are counted at their worth and posted nowhere (S06).',
    },
    parts: { goods: 'total' },
    compute: (read) => read.total('goods'),
  });
  return {
    begin() {
      arrived = 0;
    },
    settle() {
      const collected = worth.now / 12;
      const cost = accrue(residual, 0, collected * shipping.now);
      const paid = Math.min(cost, association.freeCash());
      build.ledger.post(cash.first, build.world(currency).first, paid, flow);
      const shipped = cost === 0 ? 1 : paid / cost;
      arrived = accrue(residual, 1, collected * shipped * arrives.now);
    },
  };
}

const words = {
  shipping: { fr: 'Frais d’envoi des dons en nature', en: 'Shipping of gifts in kind' },
  goods: { fr: 'Dons en nature qui servent', en: 'Gifts in kind that serve' },
};
