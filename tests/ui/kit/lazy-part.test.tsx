import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createLazyPart, type LazyPart, usePart } from '../../../src/ui/kit/lazy-part.ts';

afterEach(cleanup);

function Shown({ part }: { readonly part: LazyPart<string> }) {
  return <p>{usePart(part) ?? 'waiting'}</p>;
}

/** Fails as often as told, then has it. */
function failing(times: number) {
  let asked = 0;
  const fetch = async () => {
    asked += 1;
    if (asked <= times) throw new TypeError('Failed to fetch');
    return 'here';
  };
  return { fetch, asked: () => asked };
}

describe('a part that comes later', () => {
  it('is waited for calmly and then shown', async () => {
    let arrive: (text: string) => void = () => undefined;
    const part = createLazyPart(() => new Promise<string>((resolve) => (arrive = resolve)));
    render(<Shown part={part} />);
    expect(screen.getByText('waiting')).toBeTruthy();
    await waitFor(() => expect(part.loaded).toBeNull());
    arrive('here');
    await screen.findByText('here');
  });
  it('is shown without waiting where it was fetched before', async () => {
    const part = createLazyPart(async () => 'here');
    await part.load();
    render(<Shown part={part} />);
    expect(screen.getByText('here')).toBeTruthy();
  });
  it('is asked for again when the line broke', async () => {
    const { fetch, asked } = failing(2);
    render(<Shown part={createLazyPart(fetch, [1, 1])} />);
    await screen.findByText('here');
    expect(asked()).toBe(3);
  });
  it('is fetched once for all who ask', async () => {
    const { fetch, asked } = failing(0);
    const part = createLazyPart(fetch);
    await Promise.all([part.load(), part.load()]);
    expect(asked()).toBe(1);
  });
  it('is told as missing when every try failed, and begun anew by the next who asks', async () => {
    const { fetch, asked } = failing(2);
    const part = createLazyPart(fetch, [1]);
    await expect(part.load()).rejects.toThrow('Failed to fetch');
    expect(asked()).toBe(2);
    await expect(part.load()).resolves.toBe('here');
  });
});
