import type { Words } from '../../engine/words.ts';
import { sayBoth } from '../../text/say.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { LocalEconomyValues } from './fields.ts';

const zones = ['hamlet', 'village', 'district', 'nation'] as const;

/** Mistakes of a local economy that several fields, or several institutions, make together. */
export function checkLocalEconomy(values: LocalEconomyValues, neighbours: Neighbours): readonly KindIssue[] {
  return [
    ...somebodyLivesHere(values),
    ...somethingIsSold(values),
    ...oneCurrency(values, neighbours),
    ...sharesGrowWithTheZone(values),
    ...inputsExist(values),
    ...inputsFit(values),
    ...projectsKnowTheirSector(values),
    ...nothingIsSpentTwice(values, neighbours),
  ];
}

function somebodyLivesHere({ households }: LocalEconomyValues): KindIssue[] {
  if (Object.keys(households).length > 0) return [];
  return [
    {
      rule: 'somebody-must-live-here',
      path: 'households',
      given: '{}',
      allowed: '',
      says: {
        fr: 'Personne ne vit dans ce lieu : nommez sous « households » les populations qui y achètent.',
        en: 'Nobody lives in this place: name the populations that buy there under “households”.',
      },
    },
  ];
}

function somethingIsSold({ sectors }: LocalEconomyValues): KindIssue[] {
  if (Object.keys(sectors).length > 0) return [];
  return [
    {
      rule: 'place-must-sell-something',
      path: 'sectors',
      given: '{}',
      allowed: '',
      says: {
        fr: 'Ce lieu ne vend rien : donnez au moins un secteur sous « sectors », du nom dont se servent les achats des ménages.',
        en: 'This place sells nothing: give at least one sector under “sectors”, by the name that households use for their purchases.',
      },
    },
  ];
}

function oneCurrency(values: LocalEconomyValues, neighbours: Neighbours): KindIssue[] {
  const named: [string, string][] = [
    ...Object.keys(values.households).map((id): [string, string] => ['households', id]),
    ...Object.keys(values.projects).map((id): [string, string] => ['projects', id]),
  ];
  return named.flatMap(([field, id]) => {
    const other = neighbours.valueOf(id, 'currency');
    if (typeof other !== 'string' || other === values.currency) return [];
    return [
      {
        rule: 'place-must-have-one-currency',
        path: `${field}.${id}`,
        given: other,
        allowed: values.currency,
        says: sayBoth(
          {
            fr: '« {id} » compte en {other}, ce lieu en {currency}. Il faut une seule monnaie dans un lieu.',
            en: '“{id}” counts in {other}, this place in {currency}. A place has one currency.',
          },
          { id, other, currency: values.currency },
        ),
      },
    ];
  });
}

function sharesGrowWithTheZone({ sectors }: LocalEconomyValues): KindIssue[] {
  return Object.entries(sectors).flatMap(([name, { local }]) =>
    zones.flatMap((zone, i) => {
      const smaller = zones[i - 1];
      if (smaller === undefined || local[zone].value >= local[smaller].value) return [];
      return [
        {
          rule: 'share-must-not-fall-as-the-zone-grows',
          path: `sectors.${name}.local.${zone}`,
          given: percent(local[zone].value),
          allowed: `≥ ${percent(local[smaller].value)}`,
          says: sayBoth(
            {
              fr: 'Une zone plus grande contient la plus petite : dans « {name} », la part de « {zone} » ne peut être inférieure à celle de « {smaller} », {share}.',
              en: 'A larger zone contains the smaller one: in “{name}”, the share of “{zone}” cannot be below that of “{smaller}”, {share}.',
            },
            { name, zone, smaller, share: percentWords(local[smaller].value) },
          ),
        },
      ];
    }),
  );
}

function inputsExist({ sectors }: LocalEconomyValues): KindIssue[] {
  return Object.entries(sectors).flatMap(([name, { inputs }]) =>
    Object.keys(inputs).flatMap((other) =>
      Object.hasOwn(sectors, other) ? [] : [unknownSector(`sectors.${name}.inputs.${other}`, other, sectors)],
    ),
  );
}

function unknownSector(path: string, given: string, sectors: LocalEconomyValues['sectors']): KindIssue {
  return {
    rule: 'sector-must-exist',
    path,
    given,
    allowed: Object.keys(sectors).join(', '),
    says: sayBoth(
      {
        fr: 'Ce lieu n’a pas de secteur « {given} ». Il a : {sectors}.',
        en: 'This place has no sector “{given}”. It has: {sectors}.',
      },
      { given, sectors: Object.keys(sectors).join(', ') },
    ),
  };
}

function inputsFit({ sectors }: LocalEconomyValues): KindIssue[] {
  return Object.entries(sectors).flatMap(([name, { inputs }]) => {
    const sum = Object.values(inputs).reduce((all, { value }) => all + value, 0);
    if (sum <= 1) return [];
    return [
      {
        rule: 'inputs-must-not-exceed-100-percent',
        path: `sectors.${name}.inputs`,
        given: percent(sum),
        allowed: '≤ 100 %',
        says: sayBoth(
          {
            fr: 'Le secteur « {name} » achète aux autres plus qu’il ne fait : la somme des parts ne peut dépasser 100 %.',
            en: 'The sector “{name}” buys more of others than it makes: the shares cannot exceed 100% together.',
          },
          { name },
        ),
      },
    ];
  });
}

function projectsKnowTheirSector({ projects, sectors }: LocalEconomyValues): KindIssue[] {
  const names = Object.keys(sectors);
  return Object.entries(projects).flatMap(([id, { sector }]): KindIssue[] => {
    if (sector !== null) {
      return names.includes(sector.en) ? [] : [unknownSector(`projects.${id}.sector`, sector.en, sectors)];
    }
    if (names.length < 2) return [];
    return [
      {
        rule: 'project-must-name-its-sector',
        path: `projects.${id}`,
        given: '',
        allowed: names.join(', '),
        says: sayBoth(
          {
            fr: 'Ce lieu a plusieurs secteurs : dites sous « sector » chez lequel « {id} » achète.',
            en: 'This place has several sectors: say under “sector” from which one “{id}” buys.',
          },
          { id },
        ),
      },
    ];
  });
}

/** Who spends more than all of what is earned here would make money out of nothing. */
function nothingIsSpentTwice({ households }: LocalEconomyValues, neighbours: Neighbours): KindIssue[] {
  return Object.keys(households).flatMap((id) => {
    const sum = sharesOfIncome(neighbours.valueOf(id, 'buys'));
    if (sum <= 1) return [];
    return [
      {
        rule: 'income-must-not-be-spent-twice',
        path: `households.${id}`,
        given: percent(sum),
        allowed: '≤ 100 %',
        says: sayBoth(
          {
            fr: '« {id} » dépense {share} de son revenu dans les secteurs qu’il achète : la somme de ses « ofIncome » ne peut dépasser 100 %.',
            en: '“{id}” spends {share} of its income in the sectors it buys: its “ofIncome” cannot exceed 100% together.',
          },
          { id, share: percentWords(sum) },
        ),
      },
    ];
  });
}

/** The sum of the shares of income among purchases, as the checker of populations left them. */
function sharesOfIncome(buys: unknown): number {
  if (typeof buys !== 'object' || buys === null) return 0;
  let sum = 0;
  for (const bought of Object.values(buys)) {
    // A purchase is a record of quantities; what is not was refused where it stands.
    const share = (bought as { readonly ofIncome?: { readonly value: number } } | null)?.ofIncome;
    if (share !== undefined) sum += share.value;
  }
  return sum;
}

function percent(share: number, space = '\u00a0'): string {
  return `${Number((100 * share).toFixed(2))}${space}%`;
}

function percentWords(share: number): Words {
  return { fr: percent(share), en: percent(share, '') };
}
