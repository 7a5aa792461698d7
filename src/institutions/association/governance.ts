import { domains } from '../../engine/parameters.ts';
import { accrue, roundAmount } from '../../numbers/money.ts';
import { Results, moved } from '../results.ts';
import { declareBills, payBill } from './bills.ts';
import type { Bills } from './bills.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { conflictChance, monthly, partnershipValue } from './rules-standing.ts';
import { eventsInMonth } from './rules.ts';

/** The bills of an association: rooms, meetings, agreeing with partners. One promise for all of them. */
export function declareRunningBills(association: Association): Bills | null {
  const { premises, governance } = association.values;
  if (premises === null && governance === null) return null;
  return declareBills(association, 'bills', 'bill', {
    paid: { fr: 'Local, réunions et coordination', en: 'Premises, meetings and coordination' },
    due: { fr: 'Factures dues', en: 'Bills due' },
    missed: { fr: 'Factures impayées', en: 'Bills unpaid' },
    promise: { fr: 'Factures de l’association', en: 'Bills of the association' },
  });
}

/** Rooms and equipment: what is not lent must be paid. */
export function declarePremises(association: Association, bills: Bills | null): Part | null {
  const { premises } = association.running;
  if (premises === null || bills === null) return null;
  const { cost, lent } = premises;
  return {
    settle() {
      payBill(association, bills, roundAmount(cost.now * (1 - lent.now), 'half-even'));
    },
  };
}

/** Partners: conflicts that stop projects, meetings that cost and calm, what partners bring. Null without a partnership. */
export function declareGovernance(association: Association, bills: Bills | null): Part | null {
  const { place, cash, currency, standing, values } = association;
  const { governance } = association.running;
  if (governance === null || bills === null) return null;
  const { build, id, index } = place;
  const isWritten = values.governance!.written;
  const driver = build.driver(`${id}.conflicts`);
  const partnerFlow = build.flow({ from: build.outside, to: index, purpose: 'partner', currency });
  // Fractions of minor units: [0] what partners bring, [1] coordination.
  const residual = build.state(2);
  let conflicts = 0;
  const results = new Results(place, currency);
  results.money('partners', words.partners, moved(partnerFlow), 'sum', 'returns');
  results.count('conflicts', words.conflicts, {
    unit: 'count',
    read: association.inMonth(() => conflicts),
    month: 'sum',
  });
  results.count('stoodStill', words.stoodStill, {
    unit: 'month',
    read: association.inMonth(() => (standing.moves ? 0 : 1)),
    month: 'sum',
  });
  declareFigures(results);
  return {
    begin() {
      conflicts = 0;
    },
    open(period) {
      conflicts = 0;
      if (standing.standstill > 0) standing.standstill -= 1;
      const chance = conflictChance(
        governance.conflict.now,
        governance.meetings.now,
        governance.calms.now,
        isWritten ? governance.writtenTakes.now : 0,
        governance.asymmetry.now,
      );
      if (build.draws.uniform(driver, domains.decision, 0, period) >= monthly(chance)) return;
      conflicts = 1;
      standing.breaches += 1;
      standing.standstill = Math.max(standing.standstill, governance.standstill.now);
    },
    earn() {
      const brought = partnershipValue(governance.partners.now, governance.brings.now, governance.reach.now, 0);
      const sum = accrue(residual, 0, standing.moves ? brought / 12 : 0);
      build.ledger.post(build.world(currency).first, cash.first, sum, partnerFlow);
      association.addRaised(sum, 'partners');
    },
    settle(_period, month) {
      const met = eventsInMonth(governance.meetings.now, (build.calendar.start + month) % 12);
      const meetings = met * governance.partners.now * governance.cost.now;
      const cost = 0 - partnershipValue(governance.partners.now, 0, 1, governance.coordination.now);
      payBill(association, bills, roundAmount(meetings, 'half-even') + accrue(residual, 1, Math.max(0, cost) / 12));
      standing.contacts += met;
    },
  };
}

const words = {
  partners: { fr: 'Apporté par les partenaires', en: 'Brought by partners' },
  conflicts: { fr: 'Conflits', en: 'Conflicts' },
  stoodStill: { fr: 'Mois d’arrêt des projets', en: 'Months projects stood still' },
};

function declareFigures(results: Results): void {
  results.figure({
    name: 'conflicts',
    label: words.conflicts,
    unit: 'count',
    better: 'lower',
    formula: { fr: 'nombre de conflits', en: 'number of conflicts' },
    definition: {
      fr: 'Forme de l’affirmation C55 (manuel, lignes 6646-6659).',
      en: 'Form of claim C55 (handbook, lines 6646-6659).',
    },
    parts: { conflicts: 'total' },
    compute: (read) => read.total('conflicts'),
  });
  results.figure({
    name: 'partnerNet',
    label: { fr: 'Ce que le partenariat laisse', en: 'What the partnership leaves' },
    unit: 'money',
    better: 'higher',
    formula: {
      fr: 'apporté par les partenaires − local, réunions et coordination',
      en: 'brought by partners − premises, meetings and coordination',
    },
    definition: {
      fr: 'Forme de l’affirmation C54 (manuel, lignes 9507-9520).',
      en: 'Form of claim C54 (handbook, lines 9507-9520).',
    },
    parts: { partners: 'total', bills: 'total' },
    compute: (read) => read.total('partners') - read.total('bills'),
  });
}
