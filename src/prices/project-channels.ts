import { corridorWords } from './countries.ts';
import type { Language } from '../engine/words.ts';
import { projectTexts as texts } from '../text/project.ts';
import { say } from '../text/say.ts';
import type { ProjectPlace, PublishedCorridor } from './places.ts';
import type { FundingForm } from './project.ts';
import { euroPricePoints, tariffFromTwoCosts } from './tariff.ts';
import { inBoth, percentage, plainNumber, reason } from './yaml-text.ts';

/**
 * The channels between the association and the project: a bank's transfer, and the first published corridor average to the
 * place where there is one, its fee and margin told apart by two-point identification.
 */
export function channelsText(place: ProjectPlace, as: FundingForm, language: Language): string {
  const [corridor] = place.corridors.filter((each) => each.in2017 !== null);
  const tariff = corridor === undefined ? null : averageTariff(corridor, place, language);
  const back = as === 'share' && place.currency !== 'EUR' ? wayBackText(language) : '';
  return bankText(language) + (tariff ?? `  # ${say(texts.noCorridor, language)}\n`) + back;
}

function bankText(language: Language): string {
  return `
  bank:
    kind: transfer-channel
    title: ${inBoth(texts.bank)}
    from: [association]
    to: [project]
    fee: { fixed: { value: 35 EUR, range: uniform(20 EUR; 60 EUR), assumed: ${reason(texts.bankFee, language)} } }
    margin: { value: 2 %, range: uniform(1 %; 3.5 %), assumed: ${reason(texts.bankMargin, language)} }
    hours: { value: 96 hours, assumed: ${reason(texts.bankHours, language)} }
`;
}

/** What a share of the surplus takes to come back: no price of this way is published. */
function wayBackText(language: Language): string {
  const why = reason(texts.wayBackWhy, language);
  return `
  wayBack:
    kind: transfer-channel
    title: ${inBoth(texts.wayBack)}
    from: [project]
    to: [association]
    fee: { percent: { value: 3 %, range: factor(0.5; 1; 2), assumed: ${why} } }
    margin: { value: 2 %, range: factor(0.5; 1; 2), assumed: ${why} }
    hours: { value: 96 hours, assumed: ${why} }
`;
}

function averageTariff(corridor: PublishedCorridor, place: ProjectPlace, language: Language): string | null {
  if (corridor.in2017 === null) return null;
  const { fee, margin } = tariffFromTwoCosts(
    { amount: euroPricePoints.at200, cost: corridor.in2017.at200 },
    { amount: euroPricePoints.at500, cost: corridor.in2017.at500 },
  );
  const why = reason(texts.agentTariff, language, () => ({
    corridor: corridorWords({ from: corridor.from, to: place.countryCode }),
  }));
  return `
  agent:
    kind: transfer-channel
    title: ${inBoth(texts.agent)}
    from: [association]
    to: [project]
    fee: { fixed: { value: ${plainNumber(fee)} EUR, derived: ${why} } }
    margin: { value: ${percentage(margin)}, range: factor(0.6; 1; 1.1), derived: ${why} }
    hours: { value: 1 hour, assumed: ${reason(texts.agentHours, language)} }
`;
}
