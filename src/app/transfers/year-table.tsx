import { useState } from 'preact/hooks';
import { type Asked, type TransferOffer, workDaysFor, yearlyWorthOf } from '../../prices/transfer-offers.ts';
import { t, w } from '../language.ts';
import { days, money } from './transfer-figures.ts';

interface Properties {
  readonly offers: readonly TransferOffer[];
  readonly asked: Asked;
  readonly pay: number | null;
}

/** What a year costs through one's own channel, and what each step would bring. */
export function YearTable({ offers, asked, pay }: Properties) {
  const answered = offers.filter(({ quote }) => quote !== null);
  const [chosen, setChosen] = useState<string | null>(null);
  // Unless somebody chooses: the dearest channel that can be bought, where there is most to gain.
  const usual = answered.findLast(({ channel }) => !channel.isMean) ?? answered[0];
  const offer = answered.find(({ channel }) => channel.id === chosen) ?? usual;
  const worth = offer === undefined ? null : yearlyWorthOf(offer, asked);
  if (offer === undefined || worth === null) return null;
  const gain = (value: number): string => {
    if (value < -0.005) return t('yearLoss', { money: money(-value, asked.paid) });
    if (value < 0.005) return t('yearNone');
    const worked = workDaysFor(value, pay);
    const told = { money: money(value, asked.paid) };
    return worked === null ? t('yearGain', told) : t('yearGainDays', { ...told, days: days(worked) });
  };
  return (
    <section class="sheet" aria-labelledby="year-title">
      <h2 id="year-title">{t('yearTitle')}</h2>
      <p>{t('yearLead')}</p>
      <div class="field">
        <label for="year-channel">{t('yearMine')}</label>
        <select id="year-channel" value={offer.channel.id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {answered.map(({ channel }) => (
            <option key={channel.id} value={channel.id}>
              {w(channel.title)}
            </option>
          ))}
        </select>
      </div>
      <table class="year">
        <tbody>
          <tr>
            <th scope="row">{t('yearCost')}</th>
            <td class="number">{money(worth.cost, asked.paid)}</td>
          </tr>
          <tr>
            <th scope="row">{t('yearQuarterly')}</th>
            <td class="number">{worth.quarterly === null ? t('yearLimit') : gain(worth.quarterly)}</td>
          </tr>
          <tr>
            <th scope="row">{t('yearMargin')}</th>
            <td class="number">{gain(worth.smallerMargin)}</td>
          </tr>
          {worth.bestChannel === null ? null : (
            <tr>
              <th scope="row">{t('yearBest')}</th>
              <td class="number">{gain(worth.bestChannel)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
