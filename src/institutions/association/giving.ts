import { roundAmount, splitEvenly } from '../../numbers/money.ts';
import { Results, moved } from '../results.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { runningValues } from '../running-values.ts';

/** Relief: where people give out of charity, a part of what is raised leaves as help and builds nothing (C61). */
export function declareRelief(association: Association): Part | null {
  const { place, values, cash, currency } = association;
  if (values.motives === null) return null;
  const { build, index } = place;
  const { charity, relief } = association.running.motives!;
  const flow = build.flow({ from: index, to: build.outside, purpose: 'relief', currency });
  const results = new Results(place, currency);
  const label = { fr: 'Parti en secours', en: 'Gone into relief' };
  results.money('relief', label, moved(flow), 'sum', 'impact');
  results.figure({
    name: 'relief',
    label,
    unit: 'money',
    better: 'neither',
    formula: { fr: 'récolté × charité × part en secours', en: 'raised × charity × share of relief' },
    definition: {
      fr: 'Forme de l’affirmation C61 (étude IRFAM, lignes 592-597).',
      en: 'Form of claim C61 (IRFAM study, lines 592-597).',
    },
    parts: { relief: 'total' },
    compute: (read) => read.total('relief'),
  });
  return {
    settle() {
      const share = charity.now * relief.now;
      const given = Math.min(roundAmount(association.raisedNow * share, 'half-even'), association.freeCash());
      build.ledger.post(cash.first, build.world(currency).first, given, flow);
    },
  };
}

/** Payouts: each December a share of what is above the reserve is divided among the members who remain. */
export function declarePayouts(association: Association): Part | null {
  const { place, values, cash, currency } = association;
  if (values.payouts === null) return null;
  const { build, index } = place;
  const { share } = runningValues(place, 'payouts', values.payouts);
  const members = build.portOf(values.members, 'cash');
  const flow = build.flow({ from: index, to: members.owner, purpose: 'payout', currency });
  const shares = new Float64Array(members.count);
  const results = new Results(place, currency);
  const label = { fr: 'Versé aux membres', en: 'Paid out to members' };
  results.money('payouts', label, moved(flow), 'sum', 'returns');
  results.figure({
    name: 'payouts',
    label,
    unit: 'money',
    better: 'higher',
    formula: { fr: 'somme des parts versées', en: 'sum of the shares paid out' },
    definition: { fr: 'Somme des mouvements de caisse.', en: 'Sum of movements of cash.' },
    parts: { payouts: 'total' },
    compute: (read) => read.total('payouts'),
  });
  return {
    settle(period, month) {
      if ((build.calendar.start + month) % 12 !== 11 || association.membersIn === 0) return;
      const sum = roundAmount(association.freeCash() * share.now, 'down');
      splitEvenly(sum, shares, association.membersIn, period);
      let next = 0;
      for (let unit = 0; unit < members.count; unit++) {
        if (association.isIn[unit] !== 1) continue;
        build.ledger.post(cash.first, members.first + unit, shares[next]!, flow);
        next++;
      }
    },
  };
}
