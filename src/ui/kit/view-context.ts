// What every view that shows content needs from the page around it. Handed down as a plain value, so that a view
// can be rendered anywhere: in the app, in a test, in a teacher's preview.
// Words of the item views lie in i18n/item-messages.ts and i18n/<language>/items.ts.
import type { PackId } from '../../domain/ids.ts';
import type { Numerals } from '../../domain/numerals.ts';
import type { Translate } from '../../i18n/messages.ts';

export interface ViewContext {
  readonly t: Translate;
  /** BCP 47, of the interface and of the pack's texts. */
  readonly language: string;
  /** Which digits to show; `toNumerals` of domain/numerals.ts takes it. */
  readonly numerals: Numerals;
  /** An object URL, kept by the page for as long as it may be shown; null when the pack has no such file. */
  readonly readMedia: (pack: PackId, path: string) => Promise<string | null>;
  /** The same at once, where a page is written and not shown: nothing waits there. */
  readonly mediaNow?: (pack: PackId, path: string) => string | null;
  readonly reducedMotion: boolean;
  /** Reads aloud; stops what is being read. Does nothing where there is no voice. */
  readonly speak: (text: string) => void;
}
