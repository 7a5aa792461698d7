import type { Translation } from '../../text/translation.ts';
import { goOnIn, language, ownLanguage, readersCode } from '../language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { download } from '../result/download.ts';
import { forgetLanguage } from './kept-language.ts';
import { coverageOf, languageFile, type TextsOfFile } from './language-list.ts';
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
        {listed === null ? null : (
          <button
            type="button"
            class="button second"
            onClick={() =>
              download(`passerelle-${code}.yaml`, languageFile(textsFor(own, listed), base, own), 'text/yaml')
            }
          >
            {l(listed === 'missing' ? 'asKept' : 'complete')}
          </button>
        )}
        <button
          type="button"
          class="button second"
          onClick={() => {
            forgetLanguage();
            ownLanguage.value = null;
            if (readersCode() === code) goOnIn(base);
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
    <>
      <p>
        {l('covered', { done, shown: shown(done), total: shown(total) })}{' '}
        {orphans.length === 0 ? null : l('unknown', { n: orphans.length })}
      </p>
      {orphans.length === 0 ? null : (
        <ul>
          {orphans.slice(0, mostNamed).map((text) => (
            <li key={text}>
              <q lang={own.base}>{text}</q>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Texts that are named because the program does not know them; the file lists the others. */
const mostNamed = 5;

/** All texts of the program; without their list, those that are translated. */
function textsFor({ texts }: Translation, listed: Exclude<Listed, null>): readonly TextsOfFile[] {
  return listed === 'missing'
    ? [{ where: 'Passerelle', texts: [...texts.keys()].map((text) => [text, text]) }]
    : listed;
}
