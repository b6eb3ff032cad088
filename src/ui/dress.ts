// What lies above the interface: language and direction of the page, light or dark ground, the colour of the bar.
import { isRightToLeft } from '../i18n/numerals.ts';
import type { Language, ScreenSettings } from './platform.ts';

export function dress(settings: ScreenSettings, language: Language): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  root.dataset.ground = groundOf(settings);
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
