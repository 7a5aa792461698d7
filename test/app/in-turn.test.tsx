// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { InTurn } from '../../src/app/in-turn.tsx';

afterEach(cleanup);

describe('parts drawn in turn', () => {
  const page = (about: { readonly n: number }, log: string[]) => (
    <>
      <InTurn about={about}>{() => part('first', about.n, log)}</InTurn>
      <InTurn about={about}>{() => part('second', about.n, log)}</InTurn>
    </>
  );
  const part = (name: string, n: number, log: string[]) => {
    log.push(`${name} ${n}`);
    return (
      <p>
        {name} {n}
      </p>
    );
  };

  it('come after the rest, in their order, and each in a task of its own', async () => {
    const log: string[] = [];
    const { container } = render(page({ n: 1 }, log));
    expect(container.textContent).toBe('');
    await waitFor(() => expect(container.textContent).toBe('first 1'));
    await waitFor(() => expect(container.textContent).toBe('first 1second 1'));
    expect(log).toEqual(['first 1', 'second 1']);
  });

  it('stand as they are while they are about the same', async () => {
    const log: string[] = [];
    const about = { n: 1 };
    const { container, rerender } = render(page(about, log));
    await waitFor(() => expect(container.textContent).toBe('first 1second 1'));
    rerender(page(about, log));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(log).toHaveLength(2);
  });

  it('show what they showed until their turn, and end on the newest however fast it changes', async () => {
    const log: string[] = [];
    const { container, rerender } = render(page({ n: 1 }, log));
    await waitFor(() => expect(container.textContent).toBe('first 1second 1'));
    for (let n = 2; n <= 9; n++) {
      rerender(page({ n }, log));
      expect(container.textContent).toMatch(/^first \dsecond \d$/);
    }
    await waitFor(() => expect(container.textContent).toBe('first 9second 9'));
    expect(log.filter((line) => line.endsWith('9')).toSorted()).toEqual(['first 9', 'second 9']);
  });

  it('are not drawn after they are gone', async () => {
    const log: string[] = [];
    const { unmount } = render(page({ n: 1 }, log));
    unmount();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(log).toEqual([]);
  });
});
