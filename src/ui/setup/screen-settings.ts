// What this screen remembers of itself; nothing of a learner. A screen that cannot store starts as new.
// They lie in localStorage: IndexedDB takes half a second to open on a slow tablet, and nothing can be painted before.
import { get } from 'idb-keyval';
import { parseAccess } from '../../domain/access.ts';
import { NUMERALS } from '../../i18n/numerals.ts';
import { languageHere, OWN_LANGUAGES, parseLanguagesHere } from '../languages-here.ts';
import type { Language, LanguageHere, ScreenSettings } from '../platform.ts';

const KEY = 'banyan.screen';
/** Languages that came as files, beside it: known before a database is open. */
const LANGUAGES_KEY = 'banyan.languages';
/** Where version 0.1.0 kept them, in IndexedDB. */
const OLD_KEY = 'screen';

export async function loadSettings(
  deviceLanguages: readonly string[],
  here: readonly LanguageHere[] = OWN_LANGUAGES,
): Promise<ScreenSettings> {
  const stored = readStored();
  if (stored !== null) return parseSettings(stored, deviceLanguages, here);
  const old = await readOld();
  store(old ?? {}); // nothing chosen: the device's own wishes hold, today's and tomorrow's
  return parseSettings(old, deviceLanguages);
}

export function saveSettings(settings: ScreenSettings): void {
  store(settings);
}

/** All that could be chosen here when the page was last open. */
export function loadLanguages(): readonly LanguageHere[] {
  return [...OWN_LANGUAGES, ...parseLanguagesHere(readStored(LANGUAGES_KEY))];
}

export function saveLanguages(brought: readonly LanguageHere[]): void {
  store(brought, LANGUAGES_KEY);
}

/** Lost settings cost one tap; there is nothing to tell. */
function store(settings: unknown, key = KEY): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Switched off or full.
  }
}

async function readOld(): Promise<unknown> {
  try {
    return await get<unknown>(OLD_KEY);
  } catch {
    return undefined;
  }
}

/** What this screen chose; null where nothing is, or where the browser's storage is switched off. */
export function readStored(key = KEY, storage = (): Storage => localStorage): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Reads what was stored, field by field; what is missing or strange becomes the device's own wish. */
export function parseSettings(
  stored: unknown,
  deviceLanguages: readonly string[],
  here: readonly LanguageHere[] = OWN_LANGUAGES,
): ScreenSettings {
  const from: Readonly<Record<string, unknown>> = isObject(stored) ? { ...stored } : {};
  return {
    language: here.find(({ tag }) => tag === from.language)?.tag ?? languageOf(deviceLanguages, here),
    numerals: NUMERALS.find((known) => known === from.numerals) ?? 'auto',
    sound: from.sound === true,
    ground: from.ground === 'light' || from.ground === 'dark' ? from.ground : 'auto',
    access: parseAccess(isObject(from.access) ? from.access : {}),
    switchTeacher: from.switchTeacher === true,
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The first of the device's languages that the interface speaks. */
function languageOf(deviceLanguages: readonly string[], here: readonly LanguageHere[]): Language {
  for (const tag of deviceLanguages) {
    const known = languageHere(tag, here);
    if (known) return known.tag;
  }
  return 'en';
}
