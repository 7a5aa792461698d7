import { domains } from '../../engine/parameters.ts';
import { Results } from '../results.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { monthly } from './rules-standing.ts';
import { runningValues } from '../running-values.ts';

/**
 * Trust of the members: contacts win back a part of what is missing, breaches take a part of what is there (form of C24). Each
 * December the aim that was announced is held against what was raised; the gap disappoints (C59). Null where a file leaves it
 * out: then nothing moves it.
 */
export function declareTrust(association: Association): Part | null {
  const { place, values, currency, standing, parameters } = association;
  if (values.trust === null) return null;
  const { build } = place;
  const { start, contact, breach } = runningValues(place, 'trust', values.trust);
  let trust = 1;
  let promised = 0;
  let raised = 0;
  let gap = 0;
  const results = new Results(place, currency);
  const label = { fr: 'Confiance des membres', en: 'Trust of the members' };
  results.count('trust', label, { unit: '%', read: () => trust, month: 'last', theme: 'impact' });
  results.count(
    'gap',
    { fr: 'Écart à l’objectif annoncé', en: 'Gap to the aim announced' },
    {
      unit: '%',
      read: association.inMonth(() => gap),
      month: 'sum',
    },
  );
  results.figure({
    name: 'trust',
    label: { fr: 'Confiance à la fin', en: 'Trust at the end' },
    unit: '%',
    better: 'higher',
    formula: { fr: 'confiance le dernier mois', en: 'trust in the last month' },
    definition: {
      fr: 'Indice de 0 à 1 ; formes des affirmations C24, C58 et C59.',
      en: 'Index from 0 to 1; forms of claims C24, C58 and C59.',
    },
    parts: { trust: 'last' },
    compute: (read) => read.last('trust'),
  });
  return {
    begin() {
      trust = start.now;
      promised = raised = gap = 0;
    },
    observe(_period, month) {
      gap = 0;
      if (month < parameters.duesFor.now) {
        promised += association.founders * parameters.dues.now * parameters.settles.now * (1 + parameters.ambition.now);
      }
      raised += association.raisedNow;
      if ((build.calendar.start + month) % 12 === 11) {
        gap = promised > 0 ? Math.max(0, 1 - raised / promised) : 0;
        standing.breaches += gap;
        promised = raised = 0;
      }
      for (let left = standing.contacts; left > 0; left--) trust += (1 - trust) * contact.now * Math.min(1, left);
      for (let left = standing.breaches; left > 0; left--) trust -= trust * breach.now * Math.min(1, left);
      standing.trust = trust / start.now;
    },
  };
}

/** The person who carries everything: when she leaves, a part of all that is done stops until she is replaced. */
export function declareManager(association: Association): Part | null {
  const { place, values, currency, standing } = association;
  if (values.manager === null) return null;
  const { build, id } = place;
  const { leaves, replacedWithin, weight } = runningValues(place, 'manager', values.manager);
  const driver = build.driver(`${id}.manager`);
  let vacantFor = 0;
  const results = new Results(place, currency);
  const label = { fr: 'Mois sans responsable', en: 'Months without a manager' };
  results.count('vacant', label, {
    unit: 'month',
    read: association.inMonth(() => (vacantFor > 0 ? 1 : 0)),
    month: 'sum',
  });
  results.figure({
    name: 'vacant',
    label,
    unit: 'month',
    better: 'lower',
    formula: { fr: 'mois entre un départ et la relève', en: 'months between leaving and replacement' },
    definition: { fr: 'Un compte (R13 ; manuel, lignes 7190-7206).', en: 'A count (R13; handbook, lines 7190-7206).' },
    parts: { vacant: 'total' },
    compute: (read) => read.total('vacant'),
  });
  return {
    begin() {
      vacantFor = 0;
    },
    open(period) {
      if (vacantFor > 0) vacantFor -= 1;
      else if (build.draws.uniform(driver, domains.decision, 0, period) < monthly(leaves.now)) {
        vacantFor = replacedWithin.now;
      }
      standing.strength = vacantFor > 0 ? 1 - weight.now : 1;
    },
  };
}
