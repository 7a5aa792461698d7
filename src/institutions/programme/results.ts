import { sayBoth } from '../../text/say.ts';
import { Results, held, measured, moved } from '../results.ts';
import { gradeWords } from './fields-effects.ts';
import type { Programme } from './instance.ts';
import { numberTexts } from '../../text/lines.ts';
import { declareSkillResults } from './results-skills.ts';
import { figures, words } from './results-words.ts';

/** Declares the rows, the promise and the figures of a programme. */
export function declareResults(programme: Programme): void {
  const { place, currency, flows, audiences } = programme;
  const results = new Results(place, currency);
  const fees = audiences.map(({ feeFlow }) => feeFlow).filter((flow) => flow >= 0);
  results.money('support', words.support, moved(flows.support), 'sum', 'returns');
  results.money('fees', words.fees, moved(...new Set(fees)), 'sum', 'returns');
  results.money('costs', words.costs, moved(flows.cost), 'sum', 'costs');
  results.money('costsDue', words.costsDue, moved(flows.due), 'sum');
  results.money('costsMissed', words.costsMissed, moved(flows.missed), 'sum');
  results.money('cash', words.cash, held(programme.cash), 'last');
  results.money('doubled', words.doubled, measured(programme.inMonth(() => programme.doubledNow)), 'sum', 'costs');
  results.promise('costs', words.promise, { due: 'costsDue', missed: 'costsMissed' });
  const count = (name: keyof typeof words, read: () => number, unit: string, month: 'sum' | 'last'): void =>
    results.count(name, words[name], { unit, read, month, theme: name === 'reached' ? 'impact' : 'none' });
  count('trainers', () => programme.present, 'person', 'last');
  count(
    'open',
    programme.inMonth(() => (programme.isOpen ? 1 : 0)),
    'month',
    'sum',
  );
  const sum = (of: (audience: (typeof audiences)[number]) => number) => (): number => {
    let total = 0;
    for (let i = 0; i < audiences.length; i++) total += of(audiences[i]!);
    return total;
  };
  count(
    'reached',
    sum(({ reached }) => reached),
    'person',
    'last',
  );
  count(
    'using',
    sum(({ knowing }) => knowing),
    'person',
    'last',
  );
  for (const audience of audiences) {
    const title = audience.values.title ?? place.build.institutions[audience.people.owner]!.title;
    const label = sayBoth({ fr: 'Ce qu’en utilise « {title} »', en: 'What “{title}” uses of it' }, { title });
    results.count(`level-${audience.name}`, label, { unit: '%', read: () => audience.level, month: 'last' });
  }
  for (const [i, { influence, values }] of programme.effects.entries()) {
    const title = place.build.institutions.find(({ id }) => id === values.on)!.title;
    const number =
      numberTexts[values.number.en] ?? sayBoth({ fr: '« {number} »', en: '“{number}”' }, { number: values.number.en });
    const grade = gradeWords[values.grade];
    const label = sayBoth(
      { fr: 'Effet sur « {title} » : {number} ({grade})', en: 'Effect on “{title}”: {number} ({grade})' },
      { title, number, grade },
    );
    results.count(`effect-${i + 1}`, label, { unit: '%', read: () => influence.level, month: 'last' });
  }
  declareFigures(results);
  declareSkillResults(results, programme);
}

function declareFigures(results: Results): void {
  results.figure({
    ...figures.reached,
    name: 'reached',
    unit: 'person',
    better: 'higher',
    definition: {
      fr: 'Un compte, en moyenne avec des fractions de personne ; forme de l’affirmation C08.',
      en: 'A count, with fractions of people on average; form of claim C08.',
    },
    parts: { reached: 'last' },
    compute: (read) => read.last('reached'),
  });
  results.figure({
    ...figures.using,
    name: 'using',
    unit: 'person',
    better: 'higher',
    definition: {
      fr: 'Les personnes formées qui appliquent encore ce qu’elles ont appris.',
      en: 'Trained people who still apply what they learnt.',
    },
    parts: { using: 'last' },
    compute: (read) => read.last('using'),
  });
  results.figure({
    ...figures.costPerPerson,
    name: 'costPerPerson',
    unit: 'money',
    better: 'lower',
    definition: { fr: 'Coût par personne formée.', en: 'Cost per trainee.' },
    parts: { costs: 'total', reached: 'last' },
    compute: (read) =>
      read.last('reached') === 0 ? { none: 'nothing-to-divide' } : read.total('costs') / read.last('reached'),
  });
  results.quotient({
    ...figures.recovery,
    name: 'recovery',
    better: 'higher',
    definition: {
      fr: 'Recouvrement des coûts d’un service d’appui (S65 ; manuel, lignes 3536-3560).',
      en: 'Cost recovery of a support service (S65; handbook, lines 3536-3560).',
    },
    top: 'fees',
    bottom: 'costs',
  });
  results.figure({
    ...figures.monthsOpen,
    name: 'monthsOpen',
    unit: 'month',
    better: 'higher',
    definition: { fr: 'Un compte ; viabilité du service (S65).', en: 'A count; viability of the service (S65).' },
    parts: { open: 'total' },
    compute: (read) => read.total('open'),
  });
  results.figure({
    ...figures.doubled,
    name: 'doubled',
    unit: 'money',
    better: 'lower',
    definition: {
      fr: 'Dépense en double de l’affirmation C56 : part × (1 − coordination).',
      en: 'Duplicated spend of claim C56: share × (1 − mapping).',
    },
    parts: { doubled: 'total' },
    compute: (read) => read.total('doubled'),
  });
}
