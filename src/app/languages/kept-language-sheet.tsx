import type { Translation } from '../../text/translation.ts';
import { goOnIn, language, readersCode } from '../language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { download } from '../result/download.ts';
import { forgetLanguage } from './kept-language.ts';
import { coverageOf, languageFile } from './language-list.ts';
import type { Listed } from './languages-page.tsx';
import { l } from './words.ts';

/** The language kept on this device: how far it has come, and what can be done with it. */
export function KeptLanguage({ own, listed }: { own: Translation; listed: Listed }) {
  const { code, name, base } = own;
  return (
    <section class="sheet" aria-labelledby="kept-language">
      <h2 id="kept-language">{l('mine')}</h2>
      <p>{l(base === 'fr' ? 'stands' : 'standsOnEnglish', { name, code })}</p>
      {listed === null || listed === 'missing' ? null : <Covered own={own} listed={listed} />}
      <p class="actions">
        {readersCode() === code ? null : (
          <button type="button" class="button" onClick={() => goOnIn(code)}>
            {l('read', { name })}
          </button>
        )}
        {listed === null || listed === 'missing' ? null : (
          <button
            type="button"
            class="button second"
            onClick={() => download(`passerelle-${code}.yaml`, languageFile(listed, base, own), 'text/yaml')}
          >
            {l('complete')}
          </button>
        )}
        <button
          type="button"
          class="button second"
          onClick={() => {
            forgetLanguage();
            goOnIn(base);
          }}
        >
          {l('forget')}
        </button>
      </p>
    </section>
  );
}

function Covered({ own, listed }: { own: Translation; listed: Exclude<Listed, null | 'missing'> }) {
  const { total, done, orphans } = coverageOf(listed, own);
  const shown = (count: number): string => formatNumber(count, language.value);
  return (
    <p>
      {l('covered', { done, shown: shown(done), total: shown(total) })}{' '}
      {orphans.length === 0 ? null : l('unknown', { n: orphans.length })}
    </p>
  );
}
