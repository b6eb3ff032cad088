import { afterEach, describe, expect, it, vi } from 'vitest';
import { languageNames } from '../../../src/ui/teacher/language-names.ts';

afterEach(() => vi.restoreAllMocks());

describe('the names of languages', () => {
  it('are those of the browser, in the language of the screen', () => {
    expect(languageNames('fr')(['en', 'sw'])).toBe('anglais et swahili');
  });

  it('are the speakers’ own where the browser has none, as Chromium for Fulfulde', () => {
    vi.spyOn(Intl.DisplayNames.prototype, 'of').mockReturnValue(undefined);
    expect(languageNames('en')(['ff', 'rn'])).toBe('Fulfulde / Pulaar, Ikirundi');
  });

  it('stay tags where nobody has a name for them', () => {
    expect(languageNames('en')(['qaa-x-ours'])).toBe('qaa-x-ours');
  });
});
