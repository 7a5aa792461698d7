import { harmSentence, hitsSentence, leadSentence, untouchedSentence } from '../../analysis/stress/sentences.ts';
import type { StressReport } from '../../analysis/stress/index.ts';
import { say } from '../../text/say.ts';
import { stressTexts as texts } from '../../text/stress.ts';
import { language, t, w } from '../language.ts';
import { seed } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { useWork } from '../use-work.ts';
import { WorkButton } from '../work-button.tsx';
import type { PanelProps } from './panels.ts';

/** The story put through every risk of the sources: what each damages, the worst first. */
export function StressPanel({ result }: PanelProps) {
  const { laboratory } = useAppState();
  const { work, start, stop } = useWork<StressReport>(result.scenario.hash);
  const { source, settings } = result;
  return (
    <>
      <p>{t('stressLead')}</p>
      <WorkButton
        label={t('stressRun')}
        work={work}
        onStart={() => start((watch) => laboratory.stress({ source, settings }, { seed }, watch))}
        onStop={stop}
      />
      {work.stage === 'done' ? <Damages report={work.value} /> : null}
    </>
  );
}

function Damages({ report }: { report: StressReport }) {
  return (
    <>
      <p>{leadSentence(report, language.value)}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={t('panelStress')}>
        <table class="claims">
          <caption class="hidden">{t('panelStress')}</caption>
          <thead>
            <tr>
              <th scope="col">{w(texts.risk)}</th>
              <th scope="col">{w(texts.holds)}</th>
              <th scope="col">{w(texts.lost)}</th>
              <th scope="col">{w(texts.worst)}</th>
            </tr>
          </thead>
          <tbody>
            {report.rows.map(({ risk, hits, damage: { before, after, of, lost, worst } }) => (
              <tr key={risk.id}>
                <th scope="row">
                  <small>{risk.id}</small> {w(risk.name)}
                  <details>
                    <summary>{t('stressChanges')}</summary>
                    {hitsSentence(hits, language.value)}
                  </details>
                </th>
                <td>{say(texts.from, language.value, { before, after, of })}</td>
                <td class="number">{lost}</td>
                <td>{harmSentence(worst, language.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{untouchedSentence(report, language.value)}</p>
    </>
  );
}
