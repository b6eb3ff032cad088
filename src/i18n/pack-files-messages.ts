// Words of the screen on which a pack file is looked at before it is installed, and of who signs packs. Plain, for a
// teacher who is in a hurry. The comment is the translator's note.
import type { AddOnsMessages } from './add-ons-messages.ts';
import type { LanguageFilesMessages } from './language-files-messages.ts';

export interface PackFilesMessages extends AddOnsMessages, LanguageFilesMessages {
  /** Title while a file is read, and once it was. */
  'pack-file.reading': { readonly file: string };
  /** Said for a moment when it can be used. */
  'pack-file.here': { readonly pack: string };
  'pack-file.title': null;
  /** In front of everything: nothing has happened yet. */
  'pack-file.not-yet': null;
  'pack-file.counts': { readonly skills: number; readonly items: number; readonly lessons: number };
  'pack-file.languages': { readonly languages: string };
  /** Where neither publisher nor licence is known. */
  'pack-file.version-alone': { readonly version: string };
  'pack-file.version': { readonly version: string; readonly licence: string; readonly publisher: string };
  /** `packed` is the file's size, `unpacked` what is in it. */
  'pack-file.size': { readonly packed: number; readonly unpacked: number };
  'pack-file.free': { readonly free: number };
  /** The tablet is full: what happened, is it safe, what to do now. Below it the packs that are here, with a button each. */
  'pack-file.full-what': { readonly needs: number; readonly free: number };
  'pack-file.full-safe': null;
  'pack-file.full-now': null;
  'pack-file.remove-one': { readonly pack: string; readonly size: number };
  /** Heading over who vouches for it. */
  'pack-trust.title': null;
  'pack-trust.shipped': null;
  'pack-trust.school': { readonly name: string; readonly fingerprint: string };
  /** A key signed it that nobody here knows; `claims` is the name that whoever signed gives themselves. */
  'pack-trust.unknown': { readonly claims: string; readonly fingerprint: string };
  'pack-trust.unknown-how': null;
  'pack-trust.none': null;
  'pack-trust.none-how': null;
  /** Short, on the card of an installed pack. */
  'pack-trust.card-shipped': null;
  'pack-trust.card-school': { readonly name: string };
  'pack-trust.card-unknown': { readonly claims: string };
  'pack-trust.card-none': null;
  /** Button, then a field for what the school calls the publisher, and the button that says it. */
  'pack-trust.trust': null;
  'pack-trust.name': null;
  'pack-trust.say': null;
  'pack-trust.trusted': { readonly name: string };
  /** Heading over the publishers whom the school trusts. */
  'publishers.title': null;
  /** Below it stands whose tablet said so, and on which day. */
  'publishers.number': { readonly fingerprint: string };
  'publishers.no-more': null;
  'publishers.gone': { readonly name: string };
  /** Heading over how it differs from the version that is here. */
  'pack-change.title': { readonly version: string };
  'pack-change.same': null;
  'pack-change.none': null;
  'pack-change.items-added': { readonly count: number };
  'pack-change.items-changed': { readonly count: number };
  'pack-change.items-retired': { readonly count: number };
  'pack-change.skills-added': { readonly count: number };
  'pack-change.skills-changed': { readonly count: number };
  'pack-change.skills-retired': { readonly count: number };
  'pack-change.languages-added': { readonly languages: string };
  'pack-change.languages-gone': { readonly languages: string };
  'pack-change.rewritten': { readonly languages: string };
  'pack-change.media': { readonly count: number };
  'pack-change.kept': null;
  /** Warnings, one or two sentences each. */
  'pack-warn.older': { readonly here: string; readonly version: string };
  'pack-warn.other-content': { readonly version: string };
  'pack-warn.other-signer': null;
  'pack-warn.lost-signer': null;
  /** Buttons. */
  'pack-file.install': null;
  'pack-file.install-anyway': null;
  'pack-file.leave': null;
  /** A file that was handed in and waits. */
  'pack-file.waits': { readonly file: string; readonly size: number };
  'pack-file.look': null;
  'pack-file.clear': null;
  /** Below the button that picks one: the other doors. */
  'pack-file.doors': null;
  'pack-file.drop': null;
  'packs.hand-on': null;
  'packs.damaged': null;
  'packs.damaged-offered': null;
  'packs.mend': null;
}
