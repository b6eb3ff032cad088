import 'fake-indexeddb/auto';
import { set } from 'idb-keyval';
import { beforeEach, describe, expect, it } from 'vitest';
import { USUAL_ACCESS } from '../../../src/domain/access.ts';
import { loadSettings, parseSettings, saveSettings } from '../../../src/ui/setup/screen-settings.ts';

describe('the settings of a screen', () => {
  it('begin with the language of the device, where the interface speaks it', () => {
    expect(parseSettings(undefined, ['yo-NG', 'ar-SD', 'en']).language).toBe('ar');
    expect(parseSettings(undefined, ['yo-NG']).language).toBe('en');
  });
  it('are silent and follow the device until somebody chooses', () => {
    expect(parseSettings(undefined, ['fr'])).toEqual({
      language: 'fr',
      numerals: 'auto',
      sound: false,
      ground: 'auto',
      access: USUAL_ACCESS,
      switchTeacher: false,
    });
  });
  it('come back as they were stored', () => {
    const access = { ...USUAL_ACCESS, textSize: 200, switchUse: 'touch', switchMs: 3000 } as const;
    const look = { language: 'ar', numerals: 'latn', sound: true, ground: 'dark' } as const;
    const stored = { ...look, access, switchTeacher: true };
    expect(parseSettings(stored, ['en'])).toEqual(stored);
  });
  it('survive nonsense field by field', () => {
    const stored = {
      language: 'xx',
      numerals: 7,
      sound: 'yes',
      ground: 'dark',
      more: {},
      access: { textSize: 130 },
    };
    expect(parseSettings(stored, ['fr'])).toEqual({
      language: 'fr',
      numerals: 'auto',
      sound: false,
      ground: 'dark',
      access: { ...USUAL_ACCESS, textSize: 150 },
      switchTeacher: false,
    });
    expect(parseSettings('broken', ['fr']).language).toBe('fr');
  });
});

describe('the settings of this screen', () => {
  beforeEach(() => localStorage.clear());

  it('come back at the next start', async () => {
    const chosen = { ...parseSettings(undefined, ['en']), language: 'ar', sound: true } as const;
    saveSettings(chosen);
    expect(await loadSettings(['fr'])).toEqual(chosen);
  });
  it('are taken over from where version 0.1.0 kept them', async () => {
    const chosen = { ...parseSettings(undefined, ['en']), language: 'ar', ground: 'dark' } as const;
    await set('screen', chosen);
    expect(await loadSettings(['fr'])).toEqual(chosen);
    await set('screen', undefined);
    expect(await loadSettings(['fr'])).toEqual(chosen);
  });
  it('follow the device for as long as nobody has chosen', async () => {
    expect((await loadSettings(['fr'])).language).toBe('fr');
    expect((await loadSettings(['ar'])).language).toBe('ar');
  });
  it('are the device’s own where what lies there is broken', async () => {
    localStorage.setItem('banyan.screen', '{"language":');
    expect((await loadSettings(['fr'])).language).toBe('fr');
  });
});
