import { sameWords } from '../../engine/words.ts';
import type { ModelSheet } from '../kind.ts';

/** Purpose, rules and sources of a programme, as the app shows them. */
export const sheet: ModelSheet = {
  purpose: {
    fr: 'Un programme forme ou accompagne des personnes, à un bout ou aux deux, et change ainsi des nombres d’autres institutions. La fiche montre combien il touche, ce qui en reste, ce que cela coûte et s’il vit sans bailleur.',
    en: 'A programme trains or supports people, at one end or both, and so changes numbers of other institutions. It shows how many it reaches, what remains of it, what it costs and whether it lives without a funder.',
  },
  rules: [
    {
      says: {
        fr: 'Des formateurs forment le public, ou des formateurs qui forment à leur tour : plus de monde, un peu moins bien à chaque étage. La moitié de ce qui fut appris est oubliée après un temps.',
        en: 'Trainers train the audience, or trainers who train in turn: more people, a little less well on each level. Half of what was learnt is forgotten after a time.',
      },
      formula: 'Lₖ ← Lₖ·(1 − leaves) + trained;  knowing ← knowing·2^(−1/h) + new;  level = keepsᵏ·knowing ÷ people',
      source: {
        fr: 'Forme de l’affirmation C08 (001:2793-2806, 4270-4274)',
        en: 'Form of claim C08 (001:2793-2806, 4270-4274)',
      },
    },
    {
      says: {
        fr: 'Qui perd plus de salaire que l’indemnité et que ce que le cours vaut ne vient pas.',
        en: 'Whoever loses more pay than the stipend and the worth of the course does not come.',
      },
      formula: 'comes = min(1, (stipend + worth) ÷ 2·lost pay)',
      source: { fr: 'Forme de l’affirmation C67 (001:4584-4587)', en: 'Form of claim C67 (001:4584-4587)' },
    },
    {
      says: {
        fr: 'Un effet est d’autant plus entier que ses sources le sont ; une part ne vient que si toutes y sont. Il multiplie un nombre ou le mène vers une valeur. Sa taille porte le grade de sa source.',
        en: 'An effect is the more complete the more its sources are; a part comes only when all are there. It multiplies a number or moves it to a value. Its size carries the grade of its source.',
      },
      formula: 'ℓ = Σ wᵢ·Lᵢ + b·Π Lᵢ;  x·(1 + (f − 1)·ℓ)  or  x + (target − x)·ℓ',
      source: {
        fr: 'Formes des affirmations C02, C07, C34 (001:2740-2748, 3494-3498)',
        en: 'Forms of claims C02, C07, C34 (001:2740-2748, 3494-3498)',
      },
    },
    {
      says: {
        fr: 'L’appui extérieur dure un temps ; après, prix et cotisations de suivi doivent payer les formateurs, sinon ils partent.',
        en: 'Outside support lasts for a time; then prices and follow-up fees must pay the trainers, or they leave.',
      },
      formula: 'present ← present·(paid ÷ due)',
      source: sameWords('S65 (001:3500-3565)'),
    },
    {
      says: {
        fr: 'Une compétence sert au plus autant qu’on l’offre et qu’on en a besoin. Un registre se périme si personne ne l’entretient. Ce qu’on sait du pays s’efface avec les années.',
        en: 'A skill serves no more than it is offered and needed. A register goes stale if nobody keeps it up. What is known of the country fades with the years.',
      },
      formula: 'Σ min(supply, demand)·fit;  valid ← valid·(1 − stale) + renewed;  e^(−fades·years)',
      source: {
        fr: 'Formes des affirmations C47, C65, C66 (001:3409-3413, 3920-3930, 3963-3984)',
        en: 'Forms of claims C47, C65, C66 (001:3409-3413, 3920-3930, 3963-3984)',
      },
    },
    {
      says: {
        fr: 'Le coût social de la séparation baisse quand les proches sont formés et que les services sont accessibles.',
        en: 'The social cost of separation falls when carers are trained and services can be reached.',
      },
      formula: 'absence·(1 − care·L)·(1 − access)',
      source: {
        fr: 'Forme de l’affirmation C68 (001:5258-5362, 8001-8014)',
        en: 'Form of claim C68 (001:5258-5362, 8001-8014)',
      },
    },
  ],
  covers:
    'S63 S64 S65 S66 S67 S68 S69 S70 S71 S72 S73 S74 S75 S76 S77 S78 S79 S80 S92 S100 S101 S102 S103 S104 S109 S110 S124 S130 S136 S139 S140 S141 S143 S144 S145 S146'.split(
      ' ',
    ),
};
