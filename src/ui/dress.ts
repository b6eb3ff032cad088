// What lies above the interface: language and direction of the page, light or dark ground, and how it meets a learner.
import { isRightToLeft } from '../i18n/numerals.ts';
import type { Language, Looks, ScreenSettings } from './platform.ts';

export function dress(settings: ScreenSettings, language: Language, looks?: Looks): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  root.dataset.ground = groundOf(settings);
  root.dataset.text = looks?.largeText ? 'large' : 'own';
  root.dataset.motion = looks?.calmMotion ? 'calm' : 'own';
}

/** The ground follows the device when it changes at dusk, unless somebody chose. */
export function followDusk(settings: () => ScreenSettings): void {
  dusk().addEventListener('change', () => {
    document.documentElement.dataset.ground = groundOf(settings());
  });
}

function groundOf({ ground }: ScreenSettings): 'light' | 'dark' {
  if (ground !== 'auto') return ground;
  return dusk().matches ? 'dark' : 'light';
}

function dusk(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
