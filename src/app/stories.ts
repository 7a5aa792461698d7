import type { Words } from '../engine/words.ts';

/** What the gallery says of a story besides what its file says itself. */
export interface StoryCard {
  readonly name: string;
  readonly place: Words;
  readonly question: Words;
}

// Claims lie beside the stories and are no stories.
const files = import.meta.glob<string>(['../../scenarios/*.yaml', '!../../scenarios/*.claims.yaml'], {
  query: '?raw',
  import: 'default',
});

const known: readonly StoryCard[] = [
  {
    name: 'liege-kasangulu',
    place: { fr: 'Liège – Kasangulu (RD Congo)', en: 'Liège – Kasangulu (DR Congo)' },
    question: {
      fr: 'Quarante-cinq membres mettent 20 € par mois pendant trois ans. Le projet vit-il quand les cotisations s’arrêtent ?',
      en: 'Forty-five members put in €20 a month for three years. Does the project live when the dues end?',
    },
  },
  {
    name: 'solimanbe-tontine-and-centre',
    place: { fr: 'Bruxelles – Kinshasa (RD Congo)', en: 'Brussels – Kinshasa (DR Congo)' },
    question: {
      fr: 'Trente femmes, une tontine, deux subventions : qu’arrive-t-il au centre, et que coûte le chemin ?',
      en: 'Thirty women, a tontine, two grants: what reaches the centre, and what does the way cost?',
    },
  },
  {
    name: 'isis-directed-health-transfer',
    place: { fr: 'Liège – Kinshasa (RD Congo)', en: 'Liège – Kinshasa (DR Congo)' },
    question: {
      fr: 'Huit malades par jour au lieu de vingt-cinq actes prévus : qui est payé, et jusqu’à quand ?',
      en: 'Eight patients a day instead of twenty-five planned acts: who is paid, and until when?',
    },
  },
  {
    name: 'loja-organic-coffee',
    place: { fr: 'Espagne – Loja (Équateur)', en: 'Spain – Loja (Ecuador)' },
    question: {
      fr: 'L’épargne des migrants prêtée à la campagne : qui en vit, et qui porte la perte si le café ou l’emploi va mal ?',
      en: 'Migrants’ savings lent to the countryside: who lives on it, and who bears the loss when coffee or jobs go badly?',
    },
  },
];

/** The stories that ship with the app: those with a card first, in the order of the cards. */
export function storyNames(): readonly string[] {
  const names = Object.keys(files).map(nameOf).sort();
  const first = known.map((card) => card.name).filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => !first.includes(name))];
}

export function storyCard(name: string): StoryCard | null {
  return known.find((card) => card.name === name) ?? null;
}

/** The text of a story's file, or null when there is no story of that name. */
export async function storyText(name: string): Promise<string | null> {
  const path = Object.keys(files).find((file) => nameOf(file) === name);
  const load = path === undefined ? undefined : files[path];
  return load === undefined ? null : load();
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
