import type { Cause, Causes, MomentCount } from '../../analysis/causes/causes.ts';
import type { Words } from '../../engine/words.ts';
import { causeTexts as texts } from '../../text/causes.ts';
import { formatMonthName, formatNumber } from '../../text/numbers.ts';
import { capitalised, say } from '../../text/say.ts';
import { language, t, w } from '../language.ts';

/** What breaks first, how often, when, and what had begun before; a button replays one such future. */
export function CauseTable({ causes, again }: { causes: Causes; again: (cause: Cause) => void }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={w(texts.first)}>
      <table class="causes cards">
        <caption class="hidden">{w(texts.first)}</caption>
        <thead>
          <tr>
            <th scope="col">{w(texts.first)}</th>
            <th scope="col" class="number">
              {w(texts.futures)}
            </th>
            <th scope="col" class="number">
              {w(texts.usualMonth)}
            </th>
            <th scope="col">{w(texts.sixMonthsAfter)}</th>
          </tr>
        </thead>
        <tbody>
          {causes.causes.map((cause) => {
            const what = w(capitalised(cause.label));
            return (
              <tr key={cause.id}>
                <th scope="row">
                  {what}{' '}
                  <button
                    type="button"
                    class="button second"
                    aria-label={t('causesAgainOf', { what })}
                    onClick={() => again(cause)}
                  >
                    {t('causesAgain')}
                  </button>
                </th>
                <td class="number" data-label={labelled(texts.futures)}>
                  {formatNumber(cause.futures, language.value)}
                </td>
                <td class="number" data-label={labelled(texts.usualMonth)}>
                  {cause.month ?? w(texts.atTheEnd)}
                </td>
                <td class={cause.is === 'question' ? 'wide none' : 'wide'} data-label={labelled(texts.sixMonthsAfter)}>
                  {afterOf(cause, causes)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What stands before a cell where the head of its column is out of sight. */
function labelled(label: Words): string {
  return t('labelled', { label: w(label), value: '' }).trimEnd();
}

function afterOf({ after, is }: Cause, { moments }: Causes): string {
  if (is === 'question') return '–';
  const told = moments.flatMap(({ title }, i) =>
    after[i]! > 0 ? [say(texts.afterLine, language.value, { event: w(title), n: after[i]! })] : [],
  );
  return told.length === 0 ? w(texts.afterNothing) : told.join(' ; ');
}

/** How often futures fail with each event and without it. */
export function MomentTable({ start, causes }: { start: number; causes: Causes }) {
  if (causes.moments.length === 0) return null;
  const share = ({ futures, broken }: MomentCount['with']) =>
    futures === 0 ? w(texts.noFutureWithout) : say(texts.share, language.value, { broken, futures });
  return (
    <>
      <h3>{t('causesMoments')}</h3>
      <div class="scroll" tabIndex={0} role="region" aria-label={t('causesMoments')}>
        <table class="moments cards">
          <caption class="hidden">{t('causesMoments')}</caption>
          <thead>
            <tr>
              <th scope="col">{w(texts.event)}</th>
              <th scope="col">{w(texts.begins)}</th>
              <th scope="col">{w(texts.failWith)}</th>
              <th scope="col">{w(texts.failWithout)}</th>
            </tr>
          </thead>
          <tbody>
            {causes.moments.map((moment) => (
              <tr key={moment.id}>
                <th scope="row">{w(capitalised(moment.title))}</th>
                <td class="wide" data-label={labelled(texts.begins)}>
                  {formatMonthName(start + moment.month - 1, language.value)}
                </td>
                <td class="wide" data-label={labelled(texts.failWith)}>
                  {share(moment.with)}
                </td>
                <td class="wide" data-label={labelled(texts.failWithout)}>
                  {share(moment.without)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
