import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../engine/words.ts';
import { comparisonSets } from '../../analysis/comparison-sets.ts';
import type { KeptDraft } from '../drafts/kept.ts';
import { language, w } from '../language.ts';
import { addressOf, readRoute, type Route } from '../route.ts';
import { addressOfKept, showsResult } from '../sources.ts';
import { useAppState } from '../state.ts';
import { storyCard, storyNames } from '../stories.ts';
import { letters, queryOf, withDesign, type Choice } from './choice.ts';
import { sourceAt } from './open-design.ts';
import { c } from './words.ts';
import { textOf } from '../../text/say.ts';

interface Props {
  readonly choice: Choice;
  readonly choose: (wanted: Choice) => void;
}

/** Three ways to a comparison: a ready one, a story with a variant or a kept file, the address of a result. */
export function DesignPicker({ choice, choose }: Props) {
  const isFull = choice.designs.length >= letters.length;
  return (
    <div class="pickers">
      <details class="sheet" open={choice.designs.length === 0}>
        <summary>
          <h2>{c('ready')}</h2>
        </summary>
        <ul class="sets">
          {comparisonSets.map(({ name, question, designs }) => (
            <li key={name}>
              <a href={addressOf(setRoute(choice, designs))} data-set={name}>
                {w(question)}
              </a>
            </li>
          ))}
        </ul>
      </details>
      <details class="sheet" open={choice.designs.length === 1}>
        <summary>
          <h2>{c('add')}</h2>
        </summary>
        {isFull ? (
          <p>{c('full')}</p>
        ) : (
          <>
            <StoryAdd add={(address) => choose(withDesign(choice, address))} />
            <AddressAdd add={(address) => choose(withDesign(choice, address))} />
          </>
        )}
      </details>
    </div>
  );
}

/** The address of a ready set, with the numbers the reader has chosen. */
function setRoute(choice: Choice, designs: (typeof comparisonSets)[number]['designs']): Route {
  const addresses = designs.map(({ story, variant }) => addressOf({ page: 'story', name: story, variant }));
  return { page: 'room', name: 'compare', query: queryOf({ ...choice, designs: addresses }) };
}

interface Variant {
  readonly id: string;
  readonly title: Words;
}

/** A story or a kept file by its address, and then one of its variants. */
function StoryAdd({ add }: { add: (address: string) => void }) {
  const state = useAppState();
  const [kept, setKept] = useState<readonly KeptDraft[]>([]);
  const [address, setAddress] = useState(addressOf({ page: 'story', name: storyNames()[0] ?? '', variant: null }));
  const [variants, setVariants] = useState<readonly Variant[]>([]);
  const [variant, setVariant] = useState('');
  useEffect(() => void state.drafts.list().then(setKept), []);
  useEffect(() => {
    let isWanted = true;
    setVariants([]);
    setVariant('');
    variantsOf(address, state)
      .then((found) => {
        if (isWanted) setVariants(found);
      })
      .catch((error: unknown) => state.simulation.fail(error));
    return () => {
      isWanted = false;
    };
  }, [address]);
  return (
    <form
      class="add-design"
      onSubmit={(event) => {
        event.preventDefault();
        add(withVariant(address, variant));
      }}
    >
      <div class="field">
        <label for="compare-story">{c('addStory')}</label>
        <select id="compare-story" value={address} onChange={(event) => setAddress(event.currentTarget.value)}>
          {kept.length === 0 ? null : (
            <optgroup label={c('addOwn')}>
              {kept.map(({ key, file }) => (
                <option key={key} value={addressOfKept(key)}>
                  {file}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={c('addStories')}>
            {storyNames().map((name) => (
              <option key={name} value={addressOf({ page: 'story', name, variant: null })}>
                {textOf(storyCard(name)?.place, language.value) ?? name}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      {variants.length === 0 ? null : (
        <div class="field">
          <label for="compare-variant">{c('addVariant')}</label>
          <select id="compare-variant" value={variant} onChange={(event) => setVariant(event.currentTarget.value)}>
            <option value="">{c('asWritten')}</option>
            {variants.map(({ id, title }) => (
              <option key={id} value={id}>
                {w(title)}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="submit" class="button">
        {c('addButton')}
      </button>
    </form>
  );
}

function AddressAdd({ add }: { add: (address: string) => void }) {
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="add-design"
      onSubmit={(event) => {
        event.preventDefault();
        const address = text.slice(Math.max(0, text.indexOf('#'))).trim();
        const isResult = address.startsWith('#') && showsResult(readRoute(address));
        setWrong(!isResult);
        if (isResult) add(address);
      }}
    >
      <div class="field">
        <label for="compare-address">{c('addLink')}</label>
        <input
          id="compare-address"
          type="text"
          inputMode="url"
          autocomplete="off"
          value={text}
          aria-invalid={isWrong}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {isWrong ? (
          <span class="wrong" role="alert">
            {c('addLinkWrong')}
          </span>
        ) : null}
      </div>
      <button type="submit" class="button second">
        {c('addButton')}
      </button>
    </form>
  );
}

/** The variants of a file, none when it cannot be read. */
async function variantsOf(
  address: string,
  { laboratory, drafts }: ReturnType<typeof useAppState>,
): Promise<readonly Variant[]> {
  const route = readRoute(address);
  if (!showsResult(route)) return [];
  const { source } = await sourceAt(route, drafts);
  if (source === null) return [];
  return (await laboratory.check(source, { variant: null, set: {} })).scenario?.variants ?? [];
}

function withVariant(address: string, variant: string): string {
  if (variant === '') return address;
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ variant }).toString()}`;
}
