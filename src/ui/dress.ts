// What lies above the interface: language and direction of the page, its ground, and how it meets whoever is in front.
import { joinAccess } from '../domain/access.ts';
import { isRightToLeft } from '../i18n/numerals.ts';
import type { Language, Looks, ScreenSettings } from './platform.ts';

const DUSK = '(prefers-color-scheme: dark)';
const STRONG = '(prefers-contrast: more)';

/** What the page wears now, for when the device changes its mind. */
let worn: Parameters<typeof dress> | null = null;

export function dress(settings: ScreenSettings, language: Language, looks?: Looks): void {
  worn = looks ? [settings, language, looks] : [settings, language];
  const root = document.documentElement;
  const { access } = settings;
  const { textSize, strongContrast, wideSpacing } = looks ? joinAccess(looks, access) : access;
  root.lang = language;
  root.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  root.dataset.ground = groundOf(settings);
  root.dataset.text = String(textSize);
  root.dataset.contrast = strongContrast || matchMedia(STRONG).matches ? 'strong' : 'usual';
  root.dataset.spacing = wideSpacing ? 'wide' : 'usual';
  root.dataset.motion = looks?.calmMotion ? 'calm' : 'own';
}

/** Ground and contrast follow the device when it changes, at dusk or by hand, unless somebody chose. */
export function followDevice(): void {
  const dressAnew = () => worn && dress(...worn);
  for (const query of [DUSK, STRONG]) matchMedia(query).addEventListener('change', dressAnew);
}

function groundOf({ ground }: ScreenSettings): 'light' | 'dark' {
  if (ground !== 'auto') return ground;
  return matchMedia(DUSK).matches ? 'dark' : 'light';
}
