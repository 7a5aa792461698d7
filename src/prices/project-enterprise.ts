import type { Language } from '../engine/words.ts';
import { projectTexts as texts } from '../text/project.ts';
import { formatNumber } from '../text/numbers.ts';
import type { ProjectPlace } from './places.ts';
import type { ProjectId } from './project.ts';
import { buildingLevel, perDollar, poultryPrices } from './project-size.ts';
import { plainNumber, reason } from './yaml-text.ts';

/** What the text of an enterprise depends on. `size` 1 is the project of `scenarios/liege-kasangulu.yaml`. */
export interface EnterpriseSize {
  readonly place: ProjectPlace;
  readonly size: number;
  readonly language: Language;
}

/** Building, equipment, trade and staff of a project as fields of the kind `social-enterprise`, indented by four. */
export function enterpriseText(project: ProjectId, given: EnterpriseSize): string {
  switch (project) {
    case 'poultry':
      return poultryText(given);
    case 'clinic':
      return clinicText(given);
    case 'shop':
      return shopText(given);
  }
}

function poultryText(given: EnterpriseSize): string {
  const { size, language } = given;
  const sum = sums(given);
  const birds = Math.max(50, Math.round((600 * size) / 50) * 50);
  const demand = Math.round(birds * 0.75);
  const prices = poultryPrices();
  const shown = {
    maize: formatNumber(prices.maize, language, 3),
    soybean: formatNumber(prices.soybean, language, 3),
    chicken: formatNumber(prices.chicken, language, 2),
  };
  const dated = { ...shown, period: prices.period };
  return `${buildingText(given, 9500 * size, 4)}
${goodsText(given, 3200 * size, 2300 * size + 2200 * given.place.level, 60)}
    batches:
      birds: { value: ${birds} bird, assumed: ${reason(texts.birdSize, language)} }
      months: 2 months
      chick: { value: ${sum(1)}/bird, range: factor(0.85; 1; 1.25) }
      feed: { value: 3.8 kg/bird, range: uniform(3.4 kg/bird; 4.4 kg/bird) }
      feedPrice: { value: ${sum(prices.feed)}/kg, varies: lognormal(0.08), range: factor(0.85; 1; 1.2), indexed: true, derived: ${reason(texts.feed, language, dated)} }
      otherCost: ${sum(0.5)}/bird
      mortality: { value: 8 %, range: uniform(5 %; 14 %) }
      disease: { value: 10 %, range: uniform(5 %; 20 %) }
      diseaseLoss: 60 %
      weight: 1.9 kg/bird
      price: { value: ${sum(3.4)}/kg, indexed: true }
      importedPrice: { value: ${sum(prices.imported)}/kg, varies: lognormal(0.06), indexed: true, derived: ${reason(texts.imports, language, dated)} }
      premium: { value: 20 %, range: uniform(5 %; 40 %) }
      demand: { value: ${demand} bird/month, range: factor(0.45; 0.95; 1.45) }
      assumed: ${reason(texts.birds, language)}
${staffText(given, { keeper: 120, ...(given.place.level < 1.6 && size >= 0.6 ? { guard: 70 } : {}) })}
${fixedCostText(given, 80 * Math.max(0.5, size))}`;
}

function clinicText(given: EnterpriseSize): string {
  const { place, size, language } = given;
  const sum = sums(given);
  const level = place.level;
  return `${buildingText(given, 10500 * size, 6)}
${goodsText(given, 3600 * size, 4000 * size * level, 84)}
    products:
      consultation:
        price: { value: ${sum(5 * level)}/act, indexed: true }
        plan: 25 act/day
        demandShare: { value: 33 %, range: uniform(22 %; 50 %) }
        ramp: 12 months
        variableCost: { value: ${sum(2.2 * level)}/act, indexed: true }
        unpaid: { value: 12 %, range: uniform(5 %; 25 %) }
      birth:
        price: { value: ${sum(25 * level)}/birth, indexed: true }
        plan: 10 birth/month
        demandShare: { value: 33 %, range: uniform(20 %; 60 %) }
        ramp: 18 months
        variableCost: { value: ${sum(9 * level)}/birth, indexed: true }
        unpaid: 12 %
      assumed: ${reason(texts.trade, language, { level: formatNumber(level, language, 1) })}
${staffText(given, { nurses: 220, midwife: 100, guard: 70 })}
${fixedCostText(given, 80)}`;
}

function shopText(given: EnterpriseSize): string {
  const { size, language, place } = given;
  const sum = sums(given);
  return `${buildingText(given, 3500 * size, 3)}
${goodsText(given, 1200 * size, 3000 * size * place.level, 84)}
    products:
      basket:
        price: { value: ${sum(2 * place.level)}/unit, indexed: true }
        plan: ${Math.round(120 * size)} unit/day
        demandShare: { value: 33 %, range: uniform(18 %; 50 %) }
        ramp: 9 months
        variableCost: { value: ${sum(1.68 * place.level)}/unit, indexed: true }
        unpaid: { value: 3 %, range: uniform(1 %; 8 %) }
      assumed: ${reason(texts.trade, language, { level: formatNumber(place.level, language, 1) })}
${staffText(given, { shopkeeper: 100, ...(size >= 0.8 ? { guard: 60 } : {}) })}
${fixedCostText(given, 60 * Math.max(0.5, size))}`;
}

function buildingText(given: EnterpriseSize, dollars: number, months: number): string {
  const { place, language } = given;
  return `    building:
      quote: ${sums(given)(dollars * buildingLevel(place))}
      overrun: { value: 25 %, range: triangular(5 %; 20 %; 60 %) }
      months: ${months} months
      delay: { value: 4 months, range: triangular(0 months; 3 months; 12 months) }
      permit: 2 months
      runningIn: 1 month
      tranches: 3
      diverted: { value: 10 %, range: triangular(0 %; 8 %; 30 %) }
      holder: promoter
      assumed: ${reason(texts.building, language, { level: formatNumber(buildingLevel(place), language, 1) })}`;
}

function goodsText(given: EnterpriseSize, equipment: number, workingCapital: number, life: number): string {
  const sum = sums(given);
  const { language } = given;
  return `    equipment: { value: ${sum(equipment)}, life: ${life} months, setAside: 60 %, assumed: ${reason(texts.equipment, language)} }
    workingCapital: { value: ${sum(workingCapital)}, assumed: ${reason(texts.workingCapital, language)} }`;
}

function staffText(given: EnterpriseSize, wages: Readonly<Record<string, number>>): string {
  const { place, language } = given;
  const sum = sums(given);
  const posts = Object.entries(wages).map(
    ([post, wage]) => `      ${post}: { count: 1, wage: { value: ${sum(wage * place.level)}/month, indexed: true } }`,
  );
  return `    staff:
${posts.join('\n')}
      assumed: ${reason(texts.wages, language, { level: formatNumber(place.level, language, 1) })}`;
}

function fixedCostText(given: EnterpriseSize, dollars: number): string {
  const why = reason(texts.wages, given.language, { level: formatNumber(given.place.level, given.language, 1) });
  return `    fixedCost: { value: ${sums(given)(dollars * given.place.level)}/month, indexed: true, assumed: ${why} }`;
}

/** Writes a sum given in US dollars in the currency of the place, with three significant digits. */
function sums({ place }: EnterpriseSize): (dollars: number) => string {
  const rate = perDollar(place);
  return (dollars) => `${plainNumber(dollars * rate)} ${place.currency}`;
}
