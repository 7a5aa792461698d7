import type { ProjectPlace } from './places.ts';
import type { ProjectAnswers, ProjectId } from './project.ts';
import { commodityPrice, euroRate } from './series.ts';

/** What a project of size 1 needs near Kinshasa, US dollars, and the limits of a sensible size. */
const needs: Readonly<Record<ProjectId, { building: number; goods: number; least: number; most: number }>> = {
  // Building with its expected overrun of a quarter; goods are equipment and working capital.
  poultry: { building: 9500 * 1.25, goods: 7700, least: 0.25, most: 2.5 },
  clinic: { building: 10500 * 1.25, goods: 7600, least: 0.6, most: 1.5 },
  shop: { building: 3500 * 1.25, goods: 4200, least: 0.5, most: 1.6 },
};

/**
 * Of what members promise: 62 % paid once those who leave are counted, 5 % kept for costs, 5 % for the transfer, 10 % lost on site;
 * nine tenths of that, so that the money is enough in most futures. All assumed.
 */
const arrives = 0.62 * 0.95 * 0.95 * 0.9 * 0.9;

/**
 * Size of the project that the money to be expected would pay, 1 being that of `scenarios/liege-kasangulu.yaml`, within the
 * limits of what makes sense: below them the money will not be enough, and the verdict says so.
 */
export function projectSize(answers: ProjectAnswers, place: ProjectPlace): number {
  const need = needs[answers.project];
  const dollars = answers.members * answers.amount * answers.months * arrives * dollarsPerEuro();
  const size = dollars / (need.building * buildingLevel(place) + need.goods);
  return Math.min(need.most, Math.max(need.least, Math.floor(size * 20) / 20));
}

/** What building costs against Kinshasa: half is wages, which follow the level, half is material, which does not. Assumed. */
export function buildingLevel(place: ProjectPlace): number {
  return (1 + place.level) / 2;
}

/** Units of the place's currency for one US dollar, through the euro. */
export function perDollar(place: ProjectPlace): number {
  return place.currency === 'USD' ? 1 : place.perEuro.value / dollarsPerEuro();
}

/** World prices of feed and of imported chicken, US dollars a kilogram, with the assumptions that `feed` and `imports` name. */
export function poultryPrices() {
  const maize = published('maize') / 1000;
  const soybean = published('soybean meal') / 1000;
  const chicken = published('chicken');
  return {
    maize,
    soybean,
    chicken,
    period: commodityPrice('chicken')?.period ?? '',
    feed: 0.6 * maize + 0.3 * soybean + 0.1 * 0.9 + 0.28,
    imported: (chicken + 0.25) * 1.2 * 1.2,
  };
}

function dollarsPerEuro(): number {
  const rate = euroRate('USD');
  if (rate === null) throw new Error('The dollar rate of the euro is missing.');
  return rate.value;
}

function published(commodity: 'maize' | 'soybean meal' | 'chicken'): number {
  const price = commodityPrice(commodity);
  if (price === null) throw new Error(`The price of ${commodity} is missing.`);
  return price.value;
}
