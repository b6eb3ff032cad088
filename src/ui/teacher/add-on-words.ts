// What an add-on has for its pack, in words: the same on the card of the pack and before it is installed.
import type { AddOnContents } from '../../worker/pack-files-api.ts';
import type { ViewContext } from '../kit/view-context.ts';

type T = ViewContext['t'];
type Listed = (tags: readonly string[]) => string;

/** Its heading. */
export function addOnTitle(
  { languages, sounds, spoken }: AddOnContents,
  pack: string,
  t: T,
  listed: Listed,
): string {
  const tags = languages.filter(({ texts }) => texts > 0).map(({ tag }) => tag);
  if (tags.length === 0 && sounds === 0) return t('add-on.of-nothing', { pack });
  if (tags.length === 0) return t('add-on.of-sounds', { pack, languages: listed(spoken) });
  return t(sounds > 0 ? 'add-on.of-both' : 'add-on.of-texts', { pack, languages: listed(tags) });
}

/** A line each; the last of them about what is missing. */
export function addOnLines(
  { languages, sounds, spoken }: AddOnContents,
  t: T,
  listed: Listed,
): readonly string[] {
  const texts = languages.flatMap(({ tag, texts: has, of, misfits, foreign }) => [
    ...(has > 0 ? [t('add-on.texts', { language: listed([tag]), texts: has, of })] : []),
    ...(misfits > 0 ? [t('add-on.misfits', { count: misfits })] : []),
    ...(foreign > 0 ? [t('add-on.foreign', { count: foreign })] : []),
  ]);
  const isShort = languages.some((one) => one.texts > 0 && one.texts < one.of);
  const machine = languages.filter((one) => one.texts > 0 && one.review === 'machine').map(({ tag }) => tag);
  return [
    ...texts,
    ...(isShort ? [t('add-on.rest')] : []),
    ...(sounds > 0 ? [t('add-on.sounds', { count: sounds, languages: listed(spoken) })] : []),
    ...(machine.length > 0 ? [t('add-on.machine', { languages: listed(machine) })] : []),
  ];
}
