// A language of the app that comes as a file, as a teacher meets it. The comment is the translator’s note.
export interface LanguageFilesMessages {
  /** Heading while the file is looked at. `language` is the language’s own name. */
  'language-file.title': { readonly language: string };
  /** How much of the app’s words it has, such as “82 %”. */
  'language-file.share': { readonly share: string };
  /** What is missing is said in that other language. */
  'language-file.instead': { readonly language: string };
  /** Words of the file that do not fit this version of the app. */
  'language-file.unfit': { readonly count: number };
  /** Where no speaker of the language has read them. */
  'language-file.machine': null;
  /** There is nothing in the file that could be used. */
  'language-file.nothing': null;
  /** Said for a moment once it is installed. */
  'language-file.here': { readonly language: string };
  /** Heading above the languages that came as files. */
  'language-file.list': null;
  /** Said for a moment after one was removed. */
  'language-file.removed': { readonly language: string };
}
