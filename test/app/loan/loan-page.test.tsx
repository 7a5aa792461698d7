// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beforeRestart, language } from '../../../src/app/language.ts';
import { LoanPage } from '../../../src/app/loan/loan-page.tsx';
import { AppState, StateContext } from '../../../src/app/state.ts';
import { FakeLaboratory } from '../fake-laboratory.ts';

/** The room inside the app, which keeps what is typed in the address. */
const show = (page: VNode) =>
  render(<StateContext.Provider value={new AppState(new FakeLaboratory())}>{page}</StateContext.Provider>);

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

beforeEach(() => {
  language.value = 'fr';
});
afterEach(cleanup);

describe('the room of two loans', () => {
  it('shows seven prices of each, with what each counts', () => {
    show(<LoanPage query={{}} />);
    const tags = screen.getByRole('region', { name: 'Sept prix pour le même prêt' });
    const rows = within(tags).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(7);
    expect(plain(rows[0]?.textContent)).toContain('24 %');
    expect(plain(rows[0]?.textContent)).toContain('41,7 %');
    expect(plain(rows[3]?.textContent)).toContain('Afrique de l’Ouest');
  });

  it('says which laws forbid a loan, with the article', () => {
    show(<LoanPage query={{ a: 'rate:30' }} />);
    const laws = plain(screen.getByRole('region', { name: 'Ce qu’en disent les lois' }).textContent);
    expect(laws).toContain('CM/UMOA/011/06/2013');
    expect(laws).toContain('interdit, 30 % dépasse le plafond de 24 %');
  });

  it('follows what is typed, and names a field that is no number', () => {
    show(<LoanPage query={{}} />);
    const first = screen.getByRole('region', { name: 'Prêt A' });
    fireEvent.input(within(first).getByLabelText('Taux annoncé'), { target: { value: '36' } });
    expect(plain(screen.getByRole('region', { name: 'Sept prix pour le même prêt' }).textContent)).toContain('36 %');
    fireEvent.input(within(first).getByLabelText('Montant'), { target: { value: 'mille' } });
    expect(plain(within(first).getByRole('alert').textContent)).toContain('Un nombre entre 1 et');
    expect(within(first).getByLabelText('Montant').getAttribute('aria-invalid')).toBe('true');
  });

  it('is in the address once something is typed, before the page starts again', () => {
    location.hash = '#/loan';
    show(<LoanPage query={{}} />);
    for (const write of beforeRestart) write();
    expect(location.hash).toBe('#/loan');
    const first = screen.getByRole('region', { name: 'Prêt A' });
    fireEvent.input(within(first).getByLabelText('Montant'), { target: { value: '4321' } });
    for (const write of beforeRestart) write();
    const query = Object.fromEntries(new URLSearchParams(location.hash.replace('#/loan?', '')));
    cleanup();
    show(<LoanPage query={query} />);
    const again = screen.getByRole('region', { name: 'Prêt A' });
    expect(within(again).getByLabelText<HTMLInputElement>('Montant').value).toBe('4321');
  });

  it('takes an example', () => {
    show(<LoanPage query={{}} />);
    const second = screen.getByRole('region', { name: 'Prêt B' });
    fireEvent.change(within(second).getByLabelText('Partir d’un exemple'), { target: { value: 'murabaha' } });
    expect(within(second).getByLabelText('Marge sur le prix')).toBeTruthy();
    expect(plain(screen.getByRole('region', { name: 'En argent' }).textContent)).toContain('1 120,00');
  });
});
