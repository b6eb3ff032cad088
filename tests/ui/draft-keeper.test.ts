import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftKeeper } from '../../src/ui/draft-keeper.ts';

describe('half an answer', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is saved once after a pause, as it was last', () => {
    const saved: unknown[] = [];
    const drafts = createDraftKeeper((seed, draft) => saved.push([seed, draft]));
    drafts.keep(7, '1');
    drafts.keep(7, '12');
    expect(saved).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(saved).toEqual([[7, '12']]);
  });
  it('is saved at once when the page is about to be gone, and not again', () => {
    const saved: unknown[] = [];
    const drafts = createDraftKeeper((seed, draft) => saved.push([seed, draft]));
    drafts.keep(7, '1');
    drafts.flush();
    vi.advanceTimersByTime(1_000);
    expect(saved).toEqual([[7, '1']]);
  });
  it('is not saved after the whole answer was given', () => {
    const saved: unknown[] = [];
    const drafts = createDraftKeeper((seed, draft) => saved.push([seed, draft]));
    drafts.keep(7, '1');
    drafts.drop();
    vi.advanceTimersByTime(1_000);
    expect(saved).toEqual([]);
  });
});
