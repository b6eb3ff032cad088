// Words for what is added to a pack that is here: a translation, a recorded voice. The comment is the translator's note.
export interface AddOnsMessages {
  /** Headings while the file is looked at; `pack` is the title of the pack that it is for. */
  'add-on.of-texts': { readonly languages: string; readonly pack: string };
  'add-on.of-sounds': { readonly languages: string; readonly pack: string };
  'add-on.of-both': { readonly languages: string; readonly pack: string };
  'add-on.of-nothing': { readonly pack: string };
  /** A line for each language: how many of the texts of the pack it has. */
  'add-on.texts': { readonly language: string; readonly texts: number; readonly of: number };
  /** Where it lacks some: those are shown as the pack has them. */
  'add-on.rest': null;
  'add-on.misfits': { readonly count: number };
  /** Texts that this version of the pack does not ask for. */
  'add-on.foreign': { readonly count: number };
  'add-on.sounds': { readonly count: number; readonly languages: string };
  'add-on.replaces': { readonly languages: string };
  'add-on.machine': { readonly languages: string };
  /** `pack` has a version too: that of the pack on this tablet. */
  'add-on.for': { readonly pack: string; readonly version: string };
  'add-on.installed': { readonly version: string };
  'add-on.same': null;
  'add-on.not-fitting': null;
  /** Careful: signed by somebody else than the one that is here; or by nobody. */
  'add-on.other-signer': null;
  'add-on.lost-signer': null;
  /** Heading on the card of a pack, over what was added to it. */
  'add-on.title': null;
  'add-on.remove': null;
  'add-on.removed': null;
  /** Before a pack is removed to which something was added. */
  'add-on.goes-too': { readonly pack: string };
  'add-on.remove-all': null;
  'add-on.keep-all': null;
  /** On a learner's and a class's page, above the languages that can be chosen: of the app and of packs. */
  'asked-in.title': null;
  /** Below it, of one learner: what follows. */
  'asked-in.what': null;
  /** The same on a class's page, of all its learners at once. */
  'asked-in.class-what': null;
  /** The button for no language of one's own: that which the tablet is set to. */
  'asked-in.as-screen': null;
  /** A language is chosen that only packs have. `language` is its name in the language of the screen, here and below. */
  'asked-in.app-not': { readonly language: string };
  /** `packs` lists the names of packs that have no text in the chosen language. */
  'asked-in.packs-lack': { readonly language: string; readonly packs: string };
  /** Beside *Undo*, after a language was chosen for a whole class; then the same for *As the tablet speaks*. */
  'asked-in.class-done': { readonly language: string };
  'asked-in.class-as-tablet': null;
}
