import type { Language } from '../../engine/words.ts';
import { formatNumber } from '../../text/numbers.ts';
import { language } from '../language.ts';
import { download } from '../result/download.ts';
import { eachOnce, languageFile } from './language-list.ts';
import type { Listed } from './languages-page.tsx';
import { l } from './words.ts';

/** The list of all texts, to be translated by whoever knows another language. */
export function WriteLanguage({ listed }: { listed: Listed }) {
  return (
    <section class="sheet" aria-labelledby="write-language">
      <h2 id="write-language">{l('write')}</h2>
      {listed === null ? null : listed === 'missing' ? <p>{l('noList')}</p> : <Lists listed={listed} />}
    </section>
  );
}

function Lists({ listed }: { listed: Exclude<Listed, null | 'missing'> }) {
  const count = eachOnce(listed, language.value).reduce((sum, { texts }) => sum + texts.length, 0);
  const take = (base: Language): void =>
    download(`passerelle-texts-${base}.yaml`, languageFile(listed, base, null), 'text/yaml');
  return (
    <>
      <p>{l('writeLead', { n: formatNumber(count, language.value) })}</p>
      <p class="actions">
        <button type="button" class="button second" onClick={() => take('fr')}>
          {l('listFr')}
        </button>
        <button type="button" class="button second" onClick={() => take('en')}>
          {l('listEn')}
        </button>
      </p>
    </>
  );
}
