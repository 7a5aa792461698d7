// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { language, pseudo } from '../../src/app/language.ts';
import { addressOf } from '../../src/app/route.ts';
import { AppState, StateContext } from '../../src/app/state.ts';
import { FakeLaboratory, settled } from './fake-laboratory.ts';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

function open() {
  const laboratory = new FakeLaboratory();
  const state = new AppState(laboratory);
  state.go = (route) => void state.visit(addressFor(route));
  render(
    <StateContext.Provider value={state}>
      <App />
    </StateContext.Provider>,
  );
  return { laboratory, state };
}

function addressFor(route: Parameters<AppState['go']>[0]): string {
  return addressOf(route);
}

async function openStory() {
  const opened = open();
  await opened.state.visit('#/story/liege-kasangulu');
  await waitFor(() => expect(opened.laboratory.runs).toHaveLength(1));
  await act(async () => opened.laboratory.runs[0]?.finish());
  // The parts below the verdict follow one by one; this one is among the last.
  await waitFor(() => expect(document.querySelector('.basis-counts')).not.toBeNull());
  // So that what a page does after it has been drawn is done before somebody types.
  await act(async () => {});
  return opened;
}

// A busy machine is no failure.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  language.value = 'fr';
  pseudo.value = false;
});
afterEach(cleanup);

describe('the first page', () => {
  it('asks five things, and first whose money it will be', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    expect(screen.getAllByRole('combobox')).toHaveLength(2);
  });
  it('says what is wrong with a field, and goes nowhere', () => {
    const { state } = open();
    fireEvent.input(screen.getByLabelText(/Combien de membres/), { target: { value: 'beaucoup' } });
    fireEvent.click(screen.getByRole('button', { name: /Voir ce qui peut arriver/ }));
    expect(plain(screen.getByRole('alert').textContent)).toMatch(/Un nombre entier entre 1 et 5\s?000/);
    expect(state.route.value.page).toBe('home');
  });
  it('speaks the other language at a touch', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('button', { name: 'See what may happen' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('a project of one’s own', () => {
  it('says under its title what was asked, and lets it be changed', async () => {
    const { laboratory, state } = open();
    const asked = {
      members: 45,
      amount: 12.5,
      months: 36,
      project: 'clinic',
      place: 'kasangulu',
      as: 'share',
    } as const;
    await state.visit(addressOf({ page: 'project', answers: asked }));
    await waitFor(() => expect(laboratory.runs).toHaveLength(1));
    await act(async () => laboratory.runs[0]?.finish());
    expect(plain(document.querySelector('.verdict')?.textContent)).toContain(
      '45 membres donnent chacun 12,5 €/mois pendant 36 mois. Cet argent, c’est une part.',
    );
    const details = screen.getByText('Changer ces réponses').closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const amount = await screen.findByLabelText(/Combien chacun/);
    expect((amount as HTMLInputElement).value).toBe('12,5');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /une part/ }).checked).toBe(true);
    fireEvent.input(amount, { target: { value: '30' } });
    fireEvent.click(screen.getByRole('button', { name: /Voir ce qui peut arriver/ }));
    await waitFor(() => expect(state.route.value).toEqual({ page: 'project', answers: { ...asked, amount: 30 } }));
    const line = () => plain(document.querySelector('.verdict')?.textContent);
    await waitFor(() => expect(laboratory.runs).toHaveLength(2));
    await act(async () => laboratory.runs[1]?.finish());
    await waitFor(() => expect(line()).toContain('chacun 30 €/mois'));
    // Until the text of another project is there, the result keeps the answers it was made from.
    void act(() => {
      state.route.value = { page: 'project', answers: { ...asked, amount: 99 } };
    });
    expect(line()).toContain('chacun 30 €/mois');
  });
});

describe('a result', () => {
  it('says first how often something breaks, in a number, a picture and a sentence', async () => {
    await openStory();
    const verdict = screen.getByRole('region', { name: /Est-ce que ça tient/ });
    expect(plain(verdict.textContent)).toContain(
      'Dans 38 futurs sur 100, quelque chose casse ; dans 62 sur 100, tout tient',
    );
    expect(plain(verdict.textContent)).toContain(
      '« Les salaires » : la première promesse rompue dans 30 futurs sur 100, en général vers février 2028 (mois 14).',
    );
    expect(verdict.querySelectorAll('.dot.broken')).toHaveLength(38);
  });
  it('counts the futures that could not be computed', async () => {
    await openStory();
    expect(plain(document.body.textContent)).toContain('2 futurs n’ont pas pu être calculés');
  });
  it('has three charts with a name, and a table for each', async () => {
    await openStory();
    const charts = document.querySelectorAll('.chart');
    expect(charts).toHaveLength(3);
    const first = charts[0] as HTMLElement;
    expect(within(first).getByRole('img').getAttribute('aria-label')).toContain('Caisse de l’élevage');
    fireEvent.click(within(first).getByRole('button', { name: 'Voir en tableau' }));
    expect(within(first).getByRole('table')).toBeTruthy();
  });
  it('opens a receipt whose entries add up to its total', async () => {
    await openStory();
    fireEvent.click(screen.getByRole('button', { name: /Revenu de l’élevage/ }));
    const receipt = await screen.findByRole('table', { name: /Ventes/ });
    const amounts = [...receipt.querySelectorAll('tbody tr')].map((row) => Number(row.getAttribute('data-amount')));
    const total = Number(receipt.querySelector('tfoot tr')?.getAttribute('data-total'));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(total, 10);
  });
  it('asks anew when a lever moves, and knows the way back', async () => {
    const { laboratory } = await openStory();
    fireEvent.input(screen.getByRole('slider', { name: /Cotisation/ }), { target: { value: '30' } });
    await settled();
    expect(laboratory.checked.at(-1)?.set).toEqual({ 'members.dues': '30 EUR/month' });
    await laboratory.runs.at(-1)?.finish();
    fireEvent.click(screen.getByRole('button', { name: /Remettre 20/ }));
    await settled();
    expect(laboratory.checked.at(-1)?.set).toEqual({});
  });
  it('says at the lever that it went too far, and keeps the result', async () => {
    await openStory();
    const typed = screen.getByRole('textbox', { name: /Cotisation, valeur/ });
    fireEvent.input(typed, { target: { value: '600' } });
    fireEvent.change(typed);
    await waitFor(() => {
      const lever = document.querySelector('[data-path="members.dues"]');
      expect(plain(lever?.textContent)).toContain('C’est trop. Ce qui est affiché date d’avant.');
    });
    expect(document.querySelector('.issues')).toBeNull();
    expect(document.querySelectorAll('.dot.broken')).toHaveLength(38);
  });
  it('counts its values by mark', async () => {
    await openStory();
    expect(plain(document.querySelector('.basis-counts')?.textContent)).toBe(
      'Sur 3 valeurs : 1 d’une source, 1 dite par les intéressés, 1 supposée.',
    );
  });
  it('looks for what would make it hold once it is complete', async () => {
    const { laboratory } = await openStory();
    expect(laboratory.remediesAsked).toBe(1);
    expect(plain(document.body.textContent)).toContain('Il tient déjà dans 80 futurs sur 100.');
  });
});

describe('what would make it hold', () => {
  it('sets several levers at once where none is enough, and says how often that holds', async () => {
    const { laboratory, state } = open();
    const lever = { label: { fr: 'Cotisation', en: 'Dues' }, role: 'decision', from: 20, unit: 'EUR/month' } as const;
    const dues = { ...lever, path: 'members.dues', to: null, best: { value: 30, share: 0.5 } };
    const wages = { ...lever, path: 'farm.wage', to: null, best: { value: 12, share: 0.4 } };
    const set = { 'members.dues': '30 EUR/month', 'farm.wage': '12 EUR/month' };
    laboratory.remediesFound = { levers: [dues, wages], together: { levers: [dues, wages], set, share: 0.7 } };
    await state.visit('#/story/liege-kasangulu');
    await waitFor(() => expect(laboratory.runs).toHaveLength(1));
    await act(async () => laboratory.runs[0]?.finish());
    const button = await screen.findByRole('button', { name: 'Essayer les réglages ensemble' });
    expect(plain(document.body.textContent)).toContain('tient dans 70 futurs sur 100 :');
    fireEvent.click(button);
    expect(state.settings.value.set).toEqual(set);
  });
});

describe('a file with mistakes', () => {
  it('shows each by its line, with the last good result beside', async () => {
    const { state } = await openStory();
    state.openFile({ file: 'mine.yaml', text: 'passerelle: 1\n  wrong: <b>3</b>' });
    const region = await screen.findByRole('region', { name: /1 erreur dans mine.yaml/ });
    expect(plain(region.textContent)).toContain('Ligne 2');
    expect(plain(region.textContent)).toContain('Ce nom est inconnu.');
    expect(plain(region.textContent)).toContain('Vouliez-vous dire « right » ?');
    expect(region.querySelector('pre')?.textContent).toBe('wrong: <b>3</b>');
    expect(screen.getByText(/dernier bon résultat/)).toBeTruthy();
    await waitFor(() => expect(document.querySelectorAll('.chart')).toHaveLength(3));
  });
  it('is mended in place: what is typed stays, and is checked when asked for', async () => {
    const { state, laboratory } = open();
    state.openFile({ file: 'mine.yaml', text: 'wrong' });
    const area = await screen.findByRole('textbox', { name: 'Texte du scénario' });
    fireEvent.input(area, { target: { value: 'passerelle: 1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Vérifier et calculer' }));
    await waitFor(() => expect(laboratory.runs).toHaveLength(1));
    expect(state.simulation.issues.value).toEqual([]);
    expect(state.source.value?.text).toBe('passerelle: 1');
  });
});

describe('the pseudo-language', () => {
  it('shows that no text of a page was missed', async () => {
    pseudo.value = true;
    await openStory();
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const missed: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const isData =
        node.parentElement?.closest('code, textarea, td, small, input, .unit, strong, button.figure') !== null;
      if (!isData && /[a-zé]{4}/i.test(text) && !text.includes('⟦') && !text.includes('⟧')) missed.push(text);
    }
    expect(missed).toEqual([]);
  });
});
