import { useEffect, useState } from 'preact/hooks';
import type { Coverage, CoverageRow, LibraryStory } from '../../analysis/library/index.ts';
import { t } from '../language.ts';
import { useAppState } from '../state.ts';
import { libraryTexts } from './library-texts.ts';
import { MechanismTable } from './mechanism-table.tsx';

/** The library's stories, and what they say they show. */
interface ReadLibrary {
  readonly stories: readonly LibraryStory[];
  readonly coverage: Coverage;
}

/** Every mechanism of the sources: which story shows it, which claims speak of it, or why it is not modelled. */
export function MechanismsPage() {
  const { laboratory, simulation } = useAppState();
  const [read, setRead] = useState<ReadLibrary | null>(null);
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      const stories = await libraryTexts();
      const coverage = await laboratory.listMechanisms(stories);
      if (!isGone) setRead({ stories, coverage });
    };
    load().catch((error: unknown) => simulation.fail(error));
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <>
      <section class="hero">
        <h1>{t('mechanisms')}</h1>
        <p class="lead">{t('mechanismsLead')}</p>
      </section>
      <section class="sheet">
        <h2>{t('mechanismsTable')}</h2>
        <p>{t('mechanismsHow')}</p>
        {read === null ? <p role="status">{t('mechanismsReading')}</p> : <Found {...read} />}
      </section>
    </>
  );
}

function Found({ stories, coverage }: ReadLibrary) {
  const { laboratory } = useAppState();
  const [wanted, setWanted] = useState('');
  const [proved, setProved] = useState<Readonly<Record<string, CoverageRow>>>({});
  const rows = coverage.rows.map((row) => proved[row.mechanism.id] ?? row);
  const found = rows.filter((row) => wanted === '' || wordsOf(row).includes(wanted.toLowerCase()));
  return (
    <>
      <label class="field">
        <span>{t('mechanismsFind')}</span>
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value.trim())} />
      </label>
      <p role="status">{t('mechanismsFound', { n: found.length })}</p>
      <MechanismTable
        rows={found}
        prove={async (id, watch) => {
          const row = await laboratory.proveMechanism(stories, id, watch);
          setProved((before) => ({ ...before, [id]: row }));
        }}
      />
      <p class="note">{t('mechanismsTotal', totalsOf(rows))}</p>
    </>
  );
}

/** How many a story names, how many of these were switched off here and changed a headline, and how many are not modelled. */
function totalsOf(rows: readonly CoverageRow[]): { shown: number; counted: number; notModelled: number } {
  const of = (state: CoverageRow['state']): number => rows.filter((row) => row.state === state).length;
  return {
    shown: of('named') + of('counts') + of('fails'),
    counted: of('counts'),
    notModelled: of('not-modelled'),
  };
}

/** Everything of a row that somebody may look for, in both languages. */
function wordsOf({ mechanism: { id, name }, showings, claims, kinds }: CoverageRow): string {
  const said = [
    id,
    name.fr,
    name.en,
    ...kinds.flatMap(({ name: kind, label }) => [kind, label.fr, label.en]),
    ...showings.map(({ story }) => story),
    ...claims.map(({ rule }) => rule.id),
  ];
  return said.join(' ').toLowerCase();
}
