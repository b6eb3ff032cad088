import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/ui/setup/screen-settings.ts';

describe('the settings of a screen', () => {
  it('begin with the language of the device, where the interface speaks it', () => {
    expect(parseSettings(undefined, ['sw-KE', 'ar-SD', 'en']).language).toBe('ar');
    expect(parseSettings(undefined, ['sw-KE']).language).toBe('en');
  });
  it('are silent and follow the device until somebody chooses', () => {
    expect(parseSettings(undefined, ['fr'])).toEqual({
      language: 'fr',
      numerals: 'auto',
      sound: false,
      ground: 'auto',
    });
  });
  it('come back as they were stored', () => {
    const stored = { language: 'ar', numerals: 'latn', sound: true, ground: 'dark' } as const;
    expect(parseSettings(stored, ['en'])).toEqual(stored);
  });
  it('survive nonsense field by field', () => {
    const stored = { language: 'xx', numerals: 7, sound: 'yes', ground: 'dark', more: {} };
    expect(parseSettings(stored, ['fr'])).toEqual({
      language: 'fr',
      numerals: 'auto',
      sound: false,
      ground: 'dark',
    });
    expect(parseSettings('broken', ['fr']).language).toBe('fr');
  });
});
