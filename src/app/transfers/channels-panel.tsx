import { useState } from 'preact/hooks';
import './transfers.css';
import { costOverAmount } from '../../charts/transfer-charts.ts';
import { corridorsOf, type ScenarioCorridor } from '../../prices/scenario-channels.ts';
import { offersOf } from '../../prices/transfer-offers.ts';
import { readTyped } from '../levers.ts';
import { t, w } from '../language.ts';
import type { PanelProps } from '../result/panels.ts';
import type { Result } from '../simulation.ts';
import { LinesChart } from './lines-chart.tsx';
import { OfferList } from './offer-list.tsx';
import { rate } from './transfer-figures.ts';
import { YearTable } from './year-table.tsx';

/** The scenario's own channels asked for one sum: what arrives, when, what it costs, over the sum and over a year. */
export function ChannelsPanel({ result }: PanelProps) {
  return (
    <div class="transfers">
      {corridorsOf(result.scenario).map((corridor) => (
        <Corridor key={`${corridor.senders} ${corridor.families}`} corridor={corridor} result={result} />
      ))}
    </div>
  );
}

function Corridor({ corridor, result }: { corridor: ScenarioCorridor; result: Result }) {
  const [sum, setSum] = useState('200');
  const typed = readTyped(sum);
  const isWrong = typed === null || typed <= 0 || typed > 1e9;
  const { paid, received, channels } = corridor;
  const asked = { channels, paid, received, rate: corridor.rate, budget: isWrong ? 200 : typed };
  const offers = offersOf(asked);
  const title = (id: string): string => w(result.scenario.institutions.find((each) => each.id === id)!.title);
  const field = `sum-${corridor.senders}-${corridor.families}`;
  return (
    <>
      <p>{t('panelTransfersLead', { senders: title(corridor.senders), families: title(corridor.families) })}</p>
      <div class="field">
        <label for={field}>{t('transferSum')}</label>
        <div class="with-unit">
          <input
            id={field}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={sum}
            aria-invalid={isWrong}
            onInput={(event) => setSum(event.currentTarget.value)}
          />
          <span>{paid}</span>
        </div>
      </div>
      {paid === received ? null : (
        <p class="note">{t('offersRateStory', { paid, received, rate: rate(corridor.rate) })}</p>
      )}
      <OfferList offers={offers} asked={asked} pay={null} />
      <LinesChart spec={costOverAmount(offers, asked)} />
      <YearTable offers={offers} asked={asked} pay={null} />
    </>
  );
}
