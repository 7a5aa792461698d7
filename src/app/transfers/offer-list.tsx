import type { AskedChannel } from '../../prices/asked-channel.ts';
import type { Asked, TransferOffer } from '../../prices/transfer-offers.ts';
import { workDaysFor } from '../../prices/transfer-offers.ts';
import { t, w } from '../language.ts';
import { days, money, share, when } from './transfer-figures.ts';

interface Properties {
  readonly offers: readonly TransferOffer[];
  readonly asked: Asked;
  readonly pay: number | null;
}

/** What arrives, when, and what it costs, channel by channel; the one that brings most comes first. */
export function OfferList({ offers, asked, pay }: Properties) {
  const hasReal = offers.filter(({ channel, quote }) => quote !== null && !channel.isMean).length > 1;
  return (
    <ol class="offers">
      {offers.map((offer, place) => (
        <li
          key={offer.channel.id}
          class={offer.channel.isMean ? 'offer mean' : 'offer'}
          data-channel={offer.channel.id}
        >
          <h3>{w(offer.channel.title)}</h3>
          <p class="offer-where">
            {w(offer.channel.where)}
            {offer.channel.isMean ? ` · ${t('offerMean')}` : ''}
          </p>
          <OfferAnswer offer={offer} asked={asked} pay={pay} />
          <Risk channel={offer.channel} />
          {hasReal && place === 0 ? <p class="offer-best">{t('offerBest')}</p> : null}
          {offer.overBest !== null && offer.overBest >= 0.005 ? (
            <p class="offer-over">{t('offerOver', { money: money(offer.overBest, asked.paid) })}</p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** What the price does not tell: money that never arrives, nobody to turn to, a channel that not everybody can use. */
function Risk({ channel }: { channel: AskedChannel }) {
  const { loss, isFormal, access, known } = channel;
  const hasLoss = loss !== null && loss > 0;
  const isOpenToAll = (access === null || access === 1) && (known === null || known === 1);
  return (
    <>
      {hasLoss ? <p class="offer-risk">{t('offerLoss', { share: share(loss) })}</p> : null}
      {isFormal ? null : <p class="offer-risk">{t('offerInformal')}</p>}
      {isOpenToAll ? null : (
        <p class="offer-risk">{t('offerAccess', { access: share(access ?? 1), known: share(known ?? 1) })}</p>
      )}
    </>
  );
}

function OfferAnswer({ offer, asked, pay }: { offer: TransferOffer; asked: Asked; pay: number | null }) {
  const { quote, why, channel } = offer;
  if (quote === null) return <p class="wrong">{t(why === 'over-limit' ? 'offerOverLimit' : 'offerTooSmall')}</p>;
  const parts = [
    ['partFee', quote.fee, asked.paid],
    ['partLevy', quote.levy, asked.paid],
    ['partMargin', quote.margin, asked.paid],
    ['partDeducted', quote.deducted, asked.paid],
    ['partCashOut', quote.cashOut, asked.received],
  ] as const;
  const workDays = workDaysFor(quote.costInMoney, pay);
  return (
    <>
      <dl class="offer-answer">
        <div class="offer-arrives">
          <dt>{t('offerArrives')}</dt>
          <dd>{asked.rate === null ? '–' : money(quote.inHand, asked.received)}</dd>
        </div>
        <div>
          <dt>{t('offerWhen')}</dt>
          <dd>{when(channel.hours)}</dd>
        </div>
        <div>
          <dt>{t('offerCosts')}</dt>
          <dd>{t('offerCost', { money: money(quote.costInMoney, asked.paid), share: share(quote.shortfall) })}</dd>
        </div>
      </dl>
      <details>
        <summary>{t('offerDetails')}</summary>
        <table>
          <tbody>
            <tr>
              <th scope="row">{t('partAmount')}</th>
              <td class="number">{money(quote.amount, asked.paid)}</td>
            </tr>
            {parts
              .filter(([key, value]) => key === 'partFee' || key === 'partMargin' || value !== 0)
              .map(([key, value, currency]) => (
                <tr key={key}>
                  <th scope="row">{t(key)}</th>
                  <td class="number">{money(value, currency)}</td>
                </tr>
              ))}
            <tr>
              <th scope="row">{t('costTotal')}</th>
              <td class="number">{share(quote.totalCost)}</td>
            </tr>
            <tr>
              <th scope="row">{t('costEffective')}</th>
              <td class="number">{share(quote.effectiveCost)}</td>
            </tr>
            <tr>
              <th scope="row">{t('costShortfall')}</th>
              <td class="number">{share(quote.shortfall)}</td>
            </tr>
            {workDays === null ? null : (
              <tr>
                <th scope="row">{t('costDays')}</th>
                <td class="number">{days(workDays)}</td>
              </tr>
            )}
          </tbody>
        </table>
        <p class="note">{t('feeFrom', { says: w(channel.feeMark.says) })}</p>
        <p class="note">{t('marginFrom', { says: w(channel.marginMark.says) })}</p>
      </details>
    </>
  );
}
