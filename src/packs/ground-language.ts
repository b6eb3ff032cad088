import type { PackLanguage } from './format.ts';

/** The language whose texts stand where an add-on has none: its own, the one it is a variety of, or the pack's first. */
export function groundLanguage(languages: readonly PackLanguage[], tag: string): string {
  const tags = languages.map((one) => one.tag);
  const base = tag.split('-')[0];
  return (
    tags.find((one) => one === tag) ??
    tags.find((one) => one === base) ??
    tags.find((one) => one.split('-')[0] === base) ??
    tags[0] ??
    'en'
  );
}
