import { domains } from '../../engine/parameters.ts';
import { accrue } from '../../numbers/money.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { Results, measured } from '../results.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { eventsInMonth } from './rules.ts';
import { runningValues } from '../running-values.ts';

/** Those who give their time: who is there, how many hours they give, and who burns out. Null when a file counts none. */
export function declareVolunteers(association: Association): Part | null {
  const { place, currency, standing } = association;
  const { volunteers } = association.values;
  if (volunteers === null) return null;
  const { build, id } = place;
  const running = runningValues(place, 'volunteers', volunteers);
  const places = volunteers.count.value;
  const isThere = build.state(places, 1);
  const words = new Uint32Array(places);
  const driver = build.driver(`${id}.volunteers`);
  const residual = build.state(1);
  let there = places;
  let worth = 0;
  const results = new Results(place, currency);
  results.count('volunteers', labels.volunteers, { unit: 'person', read: () => there, month: 'last', theme: 'impact' });
  results.count('volunteerHours', labels.hours, {
    unit: 'hour',
    read: association.inMonth(() => standing.hoursGiven),
    month: 'sum',
  });
  results.money('volunteerWorth', labels.worth, measured(association.inMonth(() => worth)), 'sum');
  declareFigures(results);
  return {
    begin() {
      there = places;
      worth = 0;
    },
    open(period, month) {
      const wanted = running.routine.now + hoursOfMonth(association, month);
      const can = there * running.hours.now;
      standing.hoursWanted = wanted;
      standing.hoursGiven = Math.min(wanted, can);
      worth = accrue(residual, 0, standing.hoursGiven * running.worth.now);
      const load = can === 0 ? 1 : Math.max(1, wanted / can);
      build.draws.words(driver, domains.decision, period, words, places);
      for (let i = 0; i < places; i++) {
        const chance = isThere[i] === 1 ? Math.min(1, running.leaves.now * load) : running.joins.now;
        if (uniformOfWord(words[i]!) >= chance) continue;
        there += isThere[i] === 1 ? -1 : 1;
        isThere[i] = 1 - isThere[i]!;
      }
    },
  };
}

/** Hours that the month's events and meetings ask for. */
function hoursOfMonth({ place, parameters, running }: Association, month: number): number {
  const calendarMonth = (place.build.calendar.start + month) % 12;
  const { events } = parameters;
  const held = events === null ? 0 : eventsInMonth(events.perYear.now, calendarMonth);
  const { governance } = running;
  const met = governance === null ? 0 : eventsInMonth(governance.meetings.now, calendarMonth) * governance.partners.now;
  return held * (events?.hours.now ?? 0) + met * (governance?.hours.now ?? 0);
}

const labels = {
  volunteers: { fr: 'Bénévoles actifs', en: 'Active volunteers' },
  hours: { fr: 'Heures bénévoles', en: 'Volunteer hours' },
  worth: { fr: 'Valeur du travail bénévole', en: 'Worth of volunteer work' },
};

function declareFigures(results: Results): void {
  results.figure({
    name: 'volunteerHours',
    label: labels.hours,
    unit: 'hour',
    better: 'neither',
    formula: { fr: 'somme des heures données', en: 'sum of the hours given' },
    definition: {
      fr: 'Somme de tous les mois (S84 ; étude IRFAM, lignes 198 et 445-448).',
      en: 'Sum over all months (S84; IRFAM study, lines 198 and 445-448).',
    },
    parts: { volunteerHours: 'total' },
    compute: (read) => read.total('volunteerHours'),
  });
  results.figure({
    name: 'volunteerWorth',
    label: labels.worth,
    unit: 'money',
    better: 'neither',
    formula: { fr: 'heures données × valeur d’une heure', en: 'hours given × worth of an hour' },
    definition: {
      fr: 'Les heures à un salaire de référence ; aucun argent ne bouge.',
      en: 'Hours at a shadow wage; no money moves.',
    },
    parts: { volunteerWorth: 'total' },
    compute: (read) => read.total('volunteerWorth'),
  });
  results.figure({
    name: 'volunteersLeft',
    label: { fr: 'Bénévoles à la fin', en: 'Volunteers at the end' },
    unit: 'person',
    better: 'higher',
    formula: { fr: 'bénévoles actifs le dernier mois', en: 'active volunteers in the last month' },
    definition: { fr: 'Un compte, sans formule publiée.', en: 'A count, without a published formula.' },
    parts: { volunteers: 'last' },
    compute: (read) => read.last('volunteers'),
  });
}
