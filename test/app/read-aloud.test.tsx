// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReadAloud } from '../../src/app/read-aloud.tsx';

class Spoken {
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function voice() {
  const said: Spoken[] = [];
  const cancel = vi.fn<() => void>();
  vi.stubGlobal('SpeechSynthesisUtterance', Spoken);
  vi.stubGlobal('speechSynthesis', { speak: (one: Spoken) => void said.push(one), cancel });
  return { said, cancel };
}

const show = (text: string) =>
  render(<ReadAloud text={text} language="fr" label="Lire" stopLabel="Arrêter" />, document.body);

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

describe('reading aloud', () => {
  it('says the text in its language, and stops when asked', async () => {
    const { said, cancel } = voice();
    await act(() => show('Tout tient.'));
    const button = document.querySelector('button')!;
    await act(() => button.click());
    expect(said.map(({ text, lang }) => `${lang} ${text}`)).toEqual(['fr Tout tient.']);
    expect(button.textContent).toBe('Arrêter');
    cancel.mockClear();
    await act(() => button.click());
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(button.textContent).toBe('Lire');
    expect(said).toHaveLength(1);
  });
  it('stops when the text goes, and is ready again when it has been read', async () => {
    const { said, cancel } = voice();
    await act(() => show('Un.'));
    await act(() => document.querySelector('button')!.click());
    await act(() => said[0]!.onend?.());
    expect(document.querySelector('button')!.textContent).toBe('Lire');
    cancel.mockClear();
    await act(() => render(null, document.body));
    expect(cancel).toHaveBeenCalled();
  });
  it('shows nothing where the browser cannot speak', async () => {
    await act(() => show('Un.'));
    expect(document.querySelector('button')).toBeNull();
  });
});
