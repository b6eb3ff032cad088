// Turns the files of an add-on, one after the other, into what a device needs of it: texts by language, and sounds to store.
import type { PackFault } from '../domain/problem.ts';
import type { AddedTexts } from './add-on-weave.ts';
import type { TextSource } from './format.ts';
import type { MediaRecord } from './install-records.ts';
import { ADD_ON_TEXT_BYTES, MOST_ADD_ON_TEXTS } from './parse/add-on-manifest.ts';
import { parseTexts, placeIn } from './parse/files.ts';
import { mediaFault } from './parse/media.ts';
import { fileKind, languageOf, mimeOf } from './paths.ts';

export interface AddOnFile {
  /** Missing for texts, which are stored as they lie in the archive. */
  readonly sound?: MediaRecord;
  readonly faults: readonly PackFault[];
}

export interface AddOnInstall {
  /** Takes the next verified file. Sounds that the device has already may be left out. */
  file(path: string, bytes: Uint8Array): AddOnFile;
  /** By language. */
  texts(): ReadonlyMap<string, AddedTexts>;
}

export function createAddOnInstall(): AddOnInstall {
  const tables = new Map<string, Map<string, TextSource>>();
  let textBytes = 0;
  let count = 0;

  function addTexts(path: string, bytes: Uint8Array, faults: PackFault[]): void {
    textBytes += bytes.length;
    if (textBytes > ADD_ON_TEXT_BYTES) {
      placeIn(path, 0, faults).report('', `more than ${ADD_ON_TEXT_BYTES} bytes of texts`, 'too-large');
      return;
    }
    const language = languageOf(path);
    const table = tables.get(language) ?? new Map<string, TextSource>();
    tables.set(language, table);
    const { table: read, lines } = parseTexts(path, bytes, faults);
    for (const [key, source] of Object.entries(read)) {
      if (table.has(key)) {
        placeIn(path, lines.get(key) ?? 0, faults).report(
          '',
          `"${key}" is also in another file`,
          'duplicate-id',
        );
      }
      table.set(key, source);
    }
    count += lines.size;
    if (count > MOST_ADD_ON_TEXTS) {
      placeIn(path, 0, faults).report('', `more than ${MOST_ADD_ON_TEXTS} texts`, 'too-large');
    }
  }

  return {
    file(path, bytes) {
      const faults: PackFault[] = [];
      if (fileKind(path) === 'text') {
        addTexts(path, bytes, faults);
        return { faults };
      }
      const fault = mediaFault(path, bytes);
      if (fault) placeIn(path, 0, faults).report('', fault, 'media');
      return { faults, sound: { type: 'media', path, mime: mimeOf(path), bytes } };
    },
    texts: () => tables,
  };
}
