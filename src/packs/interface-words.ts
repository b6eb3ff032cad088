// A language of the interface as a file: an add-on that is for no pack but for the app itself. Its texts are the app's
// messages by their keys, and three texts say how the language is called and drawn, and what it falls back to.
import type { PackId } from '../domain/ids.ts';
import type { AddOnManifest } from './add-on-format.ts';

/** In the place of a pack's id. */
export const INTERFACE = 'org.banyan.interface' as PackId;

export const isOfInterface = (manifest: Pick<AddOnManifest, 'for'>): boolean => manifest.for.id === INTERFACE;

/** Keys of texts that are no messages: the language's own name, two of its letters, and the language that fills its gaps. */
export const LANGUAGE_NAME = 'language.name';
export const LANGUAGE_LETTERS = 'language.letters';
export const LANGUAGE_INSTEAD = 'language.instead';
