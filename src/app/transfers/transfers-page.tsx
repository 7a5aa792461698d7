import { useMemo, useState } from 'preact/hooks';
import './transfers.css';
import { costOverAmount, corridorOverTime } from '../../charts/transfer-charts.ts';
import { askedOfDraft } from '../../prices/asked-channel.ts';
import { corridorWords, readCorridor, type CorridorCode } from '../../prices/countries.ts';
import { type KnownPrices, knownPrices } from '../../prices/known-prices.ts';
import { scenarioOfPrices } from '../../prices/prices-scenario.ts';
import { type Asked, offersOf } from '../../prices/transfer-offers.ts';
import { language, t, w } from '../language.ts';
import { readTyped } from '../levers.ts';
import type { Query } from '../rooms.ts';
import { useAppState } from '../state.ts';
import { CorridorForm, ShippedCorridors } from './corridor-form.tsx';
import { ImportFile } from './import-file.tsx';
import { LinesChart } from './lines-chart.tsx';
import { OfferList } from './offer-list.tsx';
import { forgetOwn, keyOf, ownFiles, ownReceipts } from './own-prices.ts';
import { OwnReceiptForm } from './own-receipt.tsx';
import { money, rate as rateFigure } from './transfer-figures.ts';
import { YearTable } from './year-table.tsx';

const usualCorridor: CorridorCode = { from: 'BEL', to: 'MAR' };

/** "200 € today": what arrives, when, and what it costs, by channel; the corridor over time; receipts and files of one's own. */
export function TransfersPage({ query }: { query: Query }) {
  const [corridor, setCorridor] = useState(() => readCorridor(query['corridor'] ?? '') ?? usualCorridor);
  const [written, setSum] = useState<string | null>(() => query['sum'] ?? null);
  const [pay, setPay] = useState('');
  const key = keyOf(corridor);
  const receipts = ownReceipts.value.get(key) ?? [];
  const files = ownFiles.value.get(key) ?? [];
  const known = useMemo(() => knownPrices(corridor, { receipts, files }), [key, ownReceipts.value, ownFiles.value]);
  const sum = written ?? String(known.usualSum);
  const typed = readTyped(sum);
  const isWrong = typed === null || typed < 1 || typed > 1e9;
  const budget = isWrong ? known.usualSum : typed;
  const asked: Asked = {
    channels: known.drafts.map(askedOfDraft),
    paid: known.paid,
    received: known.received,
    rate: known.rate?.value ?? null,
    budget,
  };
  // A sum means another thing in another money: the usual one stands there again.
  const choose = (next: CorridorCode) => {
    setCorridor(next);
    if (next.from !== corridor.from) setSum(null);
  };
  const monthlyPay = pay === '' ? null : readTyped(pay);
  return (
    <div class="transfers">
      <section class="hero">
        <h1>{t('transfers')}</h1>
        <p class="lead">{t('transfersLead')}</p>
      </section>
      <section class="sheet">
        <CorridorForm
          corridor={corridor}
          sum={sum}
          pay={pay}
          isWrong={isWrong}
          currency={known.paid}
          change={(part) => {
            if (part.corridor !== undefined) choose(part.corridor);
            if (part.sum !== undefined) setSum(part.sum);
            if (part.pay !== undefined) setPay(part.pay);
          }}
        />
        <ShippedCorridors corridor={corridor} choose={choose} />
      </section>
      <Offers asked={asked} known={known} pay={monthlyPay} title={w(corridorWords(corridor))} />
      <CorridorTime known={known} />
      <OwnReceiptForm key={key} corridor={corridor} paid={known.paid} received={known.received} rate={asked.rate} />
      <ImportFile key={`file ${key}`} corridor={corridor} />
      {receipts.length + files.length === 0 ? null : (
        <p>
          <button type="button" class="button second" onClick={() => forgetOwn(corridor)}>
            {t('removeOwn')}
          </button>
        </p>
      )}
      <OpenScenario known={known} corridor={corridor} budget={budget} />
    </div>
  );
}

function Offers({ asked, known, pay, title }: { asked: Asked; known: KnownPrices; pay: number | null; title: string }) {
  const offers = offersOf(asked);
  const isOnlyMean = offers.length > 0 && offers.every(({ channel }) => channel.isMean);
  return (
    <>
      <section class="sheet" aria-labelledby="offers-title">
        <h2 id="offers-title">{t('offersTitle', { sum: money(asked.budget, asked.paid), corridor: title })}</h2>
        {offers.length === 0 ? <p>{t('offersNone')}</p> : null}
        {known.rate === null ? (
          <p class="wrong">{t('offersNoRate', { paid: asked.paid, received: asked.received })}</p>
        ) : known.rate.period === '' ? null : (
          <p class="note">
            {t('offersRate', {
              paid: asked.paid,
              received: asked.received,
              rate: rateFigure(known.rate.value),
              source: w(known.rate.source),
              period: known.rate.period,
            })}
          </p>
        )}
        <OfferList offers={offers} asked={asked} pay={pay} />
        {isOnlyMean ? <p>{t('offersOnlyMean')}</p> : null}
        {offers.some(({ quote }) => quote !== null) ? <LinesChart spec={costOverAmount(offers, asked)} /> : null}
      </section>
      <YearTable offers={offers} asked={asked} pay={pay} />
    </>
  );
}

function CorridorTime({ known }: { known: KnownPrices }) {
  return (
    <section class="sheet" aria-labelledby="time-title">
      <h2 id="time-title">{t('corridorTime')}</h2>
      {known.means.length === 0 ? (
        <p>{t('corridorTimeNone')}</p>
      ) : (
        <>
          <LinesChart spec={corridorOverTime(known.means)} />
          <p class="note">{t('corridorTimeSource')}</p>
        </>
      )}
    </section>
  );
}

function OpenScenario({ known, corridor, budget }: { known: KnownPrices; corridor: CorridorCode; budget: number }) {
  const state = useAppState();
  if (known.drafts.length === 0) return null;
  const open = () => {
    const text = scenarioOfPrices({
      corridor,
      drafts: known.drafts,
      file: 'Passerelle',
      received: known.received,
      rate: known.rate,
      amount: budget,
      isCollected: false,
      language: language.value,
    });
    state.openFile({ file: `${keyOf(corridor).toLowerCase()}.yaml`, text });
  };
  return (
    <section class="sheet">
      <p>{t('openScenarioLead')}</p>
      <button type="button" class="button" onClick={open}>
        {t('openScenario')}
      </button>
    </section>
  );
}
