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
    name: 'ciney-shabunda-twins',
    place: { fr: 'Ciney – Shabunda (RD Congo)', en: 'Ciney – Shabunda (DR Congo)' },
    question: {
      fr: 'Des soupers, la loterie, puis la commune : qu’est-ce qui porte l’association plus loin, et qu’est-ce qui l’arrête ?',
      en: 'Suppers, the lottery, then the town: what carries the association further, and what stops it?',
    },
  },
  {
    name: 'khamsa-sidi-kacem',
    place: { fr: 'Lorraine – Sidi Kacem (Maroc)', en: 'Lorraine – Sidi Kacem (Morocco)' },
    question: {
      fr: 'Une école par an : l’association seule, le département seul, ou les deux ensemble ?',
      en: 'A school a year: the association alone, the department alone, or both together?',
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
  {
    name: 'chimborazo-homestay-tourism',
    place: { fr: 'Espagne – Chimborazo (Équateur)', en: 'Spain – Chimborazo (Ecuador)' },
    question: {
      fr: 'Des chambres chez l’habitant payées par ceux qui sont partis : un voyageur en amène-t-il un autre, et l’argent d’août dure-t-il jusqu’en avril ?',
      en: 'Rooms with families, paid for by those who left: does one traveller bring another, and does the money of August last until April?',
    },
  },
  {
    name: 'redes-cap-mixed-companies',
    place: { fr: 'Espagne – Équateur', en: 'Spain – Ecuador' },
    question: {
      fr: 'Le même atelier, le même prêt : dure-t-il plus longtemps quand le migrant et sa famille le possèdent ensemble, et quand quelqu’un aide ?',
      en: 'The same workshop, the same loan: does it last longer when migrant and family own it together, and when somebody helps?',
    },
  },
  {
    name: 'mindanao-women-enterprises',
    place: { fr: 'Pays-Bas – Mindanao (Philippines)', en: 'Netherlands – Mindanao (Philippines)' },
    question: {
      fr: 'Un groupe de femmes devient-il coopérative, puis entreprise : grâce au prêt, à l’aide technique, ou seulement aux deux ?',
      en: 'Does a women’s group become a cooperative, then an enterprise: through the loan, the technical help, or only both?',
    },
  },
  {
    name: 'kayes-kin-versus-anonymous-pool',
    place: { fr: 'Île-de-France – Kayes (Mali)', en: 'Paris region – Kayes (Mali)' },
    question: {
      fr: 'Faut-il prêter l’épargne aux siens, ou à qui la demande au village ? Et qui perd quand un prêt devient un don ?',
      en: 'Should savings be lent to one’s own, or to whoever in the village asks? And who loses when a loan becomes a gift?',
    },
  },
  {
    name: 'caim-business-support-saturation',
    place: { fr: 'Italie et Belgique – Sénégal', en: 'Italy and Belgium – Senegal' },
    question: {
      fr: 'Douze coachs pendant trois ans : que reste-t-il quand le projet s’arrête, et combien de boutiques pareilles ont ouvert ?',
      en: 'Twelve coaches for three years: what is left when the project stops, and how many shops alike have opened?',
    },
  },
  {
    name: 'failed-return-cycle-and-crisis',
    place: { fr: 'Italie – Sénégal (un couloir quelconque)', en: 'Italy – Senegal (any corridor)' },
    question: {
      fr: 'Rentrer, ouvrir une boutique, échouer, repartir : qu’est-ce qui brise le cycle, et la coopérative du village aurait-elle mieux employé l’argent ?',
      en: 'Coming home, opening a shop, failing, leaving again: what breaks the cycle, and would the village’s cooperative have put the money to better use?',
    },
  },
  {
    name: 'brussels-casablanca-household',
    place: { fr: 'Bruxelles – Casablanca (Maroc)', en: 'Brussels – Casablanca (Morocco)' },
    question: {
      fr: 'Guichet, banque ou filière informelle : que coûte chaque chemin, et que reste-t-il à la famille après le loyer et la fête ?',
      en: 'Counter, bank or informal channel: what does each way cost, and what is left to the family after rent and the feast?',
    },
  },
  {
    name: 'msai-cdr-savings-groups',
    place: { fr: 'Italie – Philippines', en: 'Italy – Philippines' },
    question: {
      fr: 'Des clubs d’épargne de cinquante membres au plus attendent d’avoir assez pour investir au village : qui attend, qui part, et que rapporte l’entreprise ?',
      en: 'Savings clubs of at most fifty members wait for enough to invest in the village: who waits, who leaves, and what does the enterprise bring back?',
    },
  },
  {
    name: 'moldova-product-range',
    place: { fr: 'Europe – Moldavie', en: 'Europe – Moldova' },
    question: {
      fr: 'Compte géré, plan de retraite, assurance des envois : qui les prend, et qu’en reste-t-il quand l’argent manque ?',
      en: 'Managed account, pension plan, insurance of transfers: who takes them up, and what is left of them when money runs short?',
    },
  },
  {
    name: 'sri-lanka-literacy-and-card',
    place: { fr: 'Europe – Sri Lanka', en: 'Europe – Sri Lanka' },
    question: {
      fr: 'Former ceux qui envoient, former les familles, proposer une carte : lequel des trois change quelque chose ?',
      en: 'Training those who send, training the families, offering a card: which of the three changes anything?',
    },
  },
  {
    name: 'jamaica-three-communities',
    place: { fr: 'Grande-Bretagne – Jamaïque', en: 'Britain – Jamaica' },
    question: {
      fr: 'Une fois dépensé, que devient l’argent des envois : qui le regagne à côté, ce qui part en achats importés, et une cuisine communautaire crée-t-elle du travail ou le prend-elle aux autres ?',
      en: 'Once spent, what becomes of remittances: who earns them again next door, what leaves for imports, and does a community kitchen make work or take it from others?',
    },
  },
  {
    name: 'vsla-weekly',
    place: { fr: 'Un village, sans envois de l’étranger', en: 'A village, with no money from abroad' },
    question: {
      fr: 'Des parts chaque semaine, des prêts, un partage en fin d’année : qui y gagne, et chacun retrouve-t-il son épargne ?',
      en: 'Shares each week, loans, a share-out at the end of the year: who gains, and does everyone get their savings back?',
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
