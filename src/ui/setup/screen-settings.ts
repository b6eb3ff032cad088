// What this screen remembers of itself; nothing of a learner. A screen that cannot store starts as new.
import { get, set } from 'idb-keyval';
import { NUMERALS } from '../../i18n/numerals.ts';
import { LANGUAGES, type Language, type ScreenSettings } from '../platform.ts';

const KEY = 'screen';

export async function loadSettings(deviceLanguages: readonly string[]): Promise<ScreenSettings> {
  const stored = await get<unknown>(KEY).catch(() => undefined);
  return parseSettings(stored, deviceLanguages);
}

export function saveSettings(settings: ScreenSettings): void {
  // Lost settings cost one tap; there is nothing to tell.
  void set(KEY, settings).catch(() => undefined);
}

/** Reads what was stored, field by field; what is missing or strange becomes the device's own wish. */
export function parseSettings(stored: unknown, deviceLanguages: readonly string[]): ScreenSettings {
  const from: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    language: LANGUAGES.find((known) => known === from.language) ?? languageOf(deviceLanguages),
    numerals: NUMERALS.find((known) => known === from.numerals) ?? 'auto',
    sound: from.sound === true,
    ground: from.ground === 'light' || from.ground === 'dark' ? from.ground : 'auto',
  };
}

/** The first of the device's languages that the interface speaks. */
function languageOf(deviceLanguages: readonly string[]): Language {
  for (const tag of deviceLanguages) {
    const known = LANGUAGES.find((language) => tag.split('-')[0] === language);
    if (known) return known;
  }
  return 'en';
}
