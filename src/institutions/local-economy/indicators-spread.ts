import type { FutureView, Value } from '../../engine/indicator.ts';
import type { Words } from '../../engine/words.ts';
import { sourceOfInequality } from '../../finance/impact/remittance-effects.ts';
import type { IncomeSource } from '../../finance/impact/remittance-effects.ts';
import { sayBoth } from '../../text/say.ts';
import type { PlaceIndicator } from './indicators.ts';
import type { LocalEconomy } from './instance.ts';
import type { LastYear } from './last-year.ts';
import { spreadWords } from './spread-words.ts';

/** How even incomes per person are, what migrants' money does to that, and how many are poor. Over the last twelve months. */
export function spreadIndicators(economy: LocalEconomy, lastYear: LastYear): PlaceIndicator[] {
  return [...endings(economy), ...sources(economy, lastYear), ...betweenAndWithin(economy, lastYear)];
}

/** The last value of the rows of the spread. */
function endings({ place, povertyLine }: LocalEconomy): PlaceIndicator[] {
  const ending = (name: string, unit: string, label: Words, definition: Words): PlaceIndicator => ({
    name,
    label,
    unit,
    better: 'lower',
    formula: {
      fr: 'revenus par personne des douze derniers mois, à la fin',
      en: 'incomes per person of the last twelve months, at the end',
    },
    definition,
    parts: [{ series: `${place.id}.${name}`, how: 'last' }],
    compute: (view) => lastOf(view, `${place.id}.${name}`),
  });
  return (['', 'Before', 'Cash'] as const).flatMap((suffix) => {
    const words = spreadWords[suffix];
    const gini = ending(`gini${suffix}`, 'number', words.gini, {
      fr: 'Haughton et Khandker, Handbook on Poverty and Inequality (2009), ch. 6',
      en: 'Haughton and Khandker, Handbook on Poverty and Inequality (2009), ch. 6',
    });
    if (povertyLine === null) return [gini];
    const source = {
      fr: 'Foster, Greer et Thorbecke, Econometrica 52 (1984)',
      en: 'Foster, Greer and Thorbecke, Econometrica 52 (1984)',
    };
    return [
      gini,
      ending(`poor${suffix}`, '%', words.poor, sayBoth({ fr: '{source}, P0', en: '{source}, P0' }, { source })),
      ending(
        `povertyGap${suffix}`,
        '%',
        words.povertyGap,
        sayBoth(
          {
            fr: '{source}, P1 : il bouge quand les pauvres le sont moins, même si leur part ne bouge pas',
            en: '{source}, P1: it moves when the poor get less poor, though the share of poor does not',
          },
          { source },
        ),
      ),
    ];
  });
}

/** The condition of Lerman and Yitzhaki: money from migrants can only raise the Gini when its own Gini is above that of all. */
function sources({ place }: LocalEconomy, lastYear: LastYear): PlaceIndicator[] {
  const definition = {
    fr: 'Lerman et Yitzhaki, Review of Economics and Statistics 67 (1985)',
    en: 'Lerman and Yitzhaki, Review of Economics and Statistics 67 (1985)',
  };
  const parts = [{ series: `${place.id}.moneyIn`, how: 'total' } as const];
  const among = (read: (found: IncomeSource) => number): Value => {
    const found = lastYear.transfers;
    return found.share === 0 || found.totalGini === 0 ? { none: 'nothing-to-divide' } : read(found);
  };
  return [
    {
      name: 'giniOfTransfers',
      label: { fr: 'Gini des envois eux-mêmes', en: 'Gini of the transfers themselves' },
      unit: 'number',
      better: 'lower',
      formula: {
        fr: 'Gini des envois par personne ; sous le Gini des revenus, ils ne peuvent que réduire l’inégalité',
        en: 'Gini of transfers per person; below the Gini of incomes they can only lower inequality',
      },
      definition,
      parts,
      compute: () => among(({ sourceGini }) => sourceGini),
    },
    {
      name: 'giniPerTransfers',
      label: { fr: 'changement du Gini pour 10 % d’envois de plus', en: 'change of the Gini for 10% more transfers' },
      unit: '%',
      better: 'lower',
      formula: {
        fr: '10 % × (S·G·R ÷ T − S) : part, Gini et corrélation des envois, Gini des revenus',
        en: '10% × (S·G·R ÷ T − S): share, Gini and correlation of transfers, Gini of incomes',
      },
      definition,
      parts,
      compute: () => among((found) => sourceOfInequality(found, 0.1).giniChange),
    },
  ];
}

function betweenAndWithin({ place, groups }: LocalEconomy, lastYear: LastYear): PlaceIndicator[] {
  const parts = groups.map(({ id }) => ({ series: `${place.id}.${id}.income`, how: 'total' as const }));
  const definition = {
    fr: 'Theil (1967) ; Shorrocks, Econometrica 48 (1980)',
    en: 'Theil (1967); Shorrocks, Econometrica 48 (1980)',
  };
  const spec = (name: 'theilBetween' | 'theilWithin', label: Words, formula: Words): PlaceIndicator => ({
    name,
    label,
    unit: 'number',
    better: 'lower',
    formula,
    definition,
    parts,
    compute(): Value {
      const { total, between, within } = lastYear.theil;
      if (total === 0) return 0;
      return name === 'theilBetween' ? between : within;
    },
  });
  return [
    spec(
      'theilBetween',
      { fr: 'inégalité entre groupes (Theil)', en: 'inequality between groups (Theil)' },
      { fr: 'Theil T si chacun avait la moyenne de son groupe', en: 'Theil T if everybody had the mean of the group' },
    ),
    spec(
      'theilWithin',
      { fr: 'inégalité dans les groupes (Theil)', en: 'inequality within groups (Theil)' },
      {
        fr: 'Theil T de chaque groupe, pesé par sa part des revenus',
        en: 'Theil T of each group, by its share of incomes',
      },
    ),
  ];
}

function lastOf(view: FutureView, series: string): number {
  const row = view.row(series);
  return row[row.length - 1]!;
}
