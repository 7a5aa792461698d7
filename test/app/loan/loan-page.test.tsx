// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../../src/app/language.ts';
import { LoanPage } from '../../../src/app/loan/loan-page.tsx';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

beforeEach(() => {
  language.value = 'fr';
});
afterEach(cleanup);

describe('the room of two loans', () => {
  it('shows seven prices of each, with what each counts', () => {
    render(<LoanPage query={{}} />);
    const tags = screen.getByRole('region', { name: 'Sept prix pour le même prêt' });
    const rows = within(tags).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(7);
    expect(plain(rows[0]?.textContent)).toContain('24 %');
    expect(plain(rows[0]?.textContent)).toContain('41,7 %');
    expect(plain(rows[3]?.textContent)).toContain('Afrique de l’Ouest');
  });

  it('says which laws forbid a loan, with the article', () => {
    render(<LoanPage query={{ a: 'rate:30' }} />);
    const laws = plain(screen.getByRole('region', { name: 'Ce qu’en disent les lois' }).textContent);
    expect(laws).toContain('CM/UMOA/011/06/2013');
    expect(laws).toContain('interdit, 30 % dépasse le plafond de 24 %');
  });

  it('follows what is typed, and names a field that is no number', () => {
    render(<LoanPage query={{}} />);
    const first = screen.getByRole('region', { name: 'Prêt A' });
    fireEvent.input(within(first).getByLabelText('Taux annoncé'), { target: { value: '36' } });
    expect(plain(screen.getByRole('region', { name: 'Sept prix pour le même prêt' }).textContent)).toContain('36 %');
    fireEvent.input(within(first).getByLabelText('Montant'), { target: { value: 'mille' } });
    expect(plain(within(first).getByRole('alert').textContent)).toContain('Un nombre entre 1 et');
    expect(within(first).getByLabelText('Montant').getAttribute('aria-invalid')).toBe('true');
  });

  it('takes an example', () => {
    render(<LoanPage query={{}} />);
    const second = screen.getByRole('region', { name: 'Prêt B' });
    fireEvent.change(within(second).getByLabelText('Partir d’un exemple'), { target: { value: 'murabaha' } });
    expect(within(second).getByLabelText('Marge sur le prix')).toBeTruthy();
    expect(plain(screen.getByRole('region', { name: 'En argent' }).textContent)).toContain('1 120,00');
  });
});
