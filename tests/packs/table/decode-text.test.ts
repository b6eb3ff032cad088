import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding } from '../../../src/packs/table/decode-text.ts';
import { decode, encode } from '../../school/roster-file/encodings.ts';

const FRENCH = 'Nom;Classe\r\nÉlodie Noël;CM2\r\nAïssatou Cissé;CM2\r\nFrançois Êve;CE1';
const ARABIC = 'الاسم;الفصل\r\nأمينة يوسف;الثاني\r\nعبد الرحمن;الثاني\r\nخديجة;الثالث';
const BOTH = 'Name;Class\r\nأمينة;2b\r\nMarie-Noëlle;2b\r\nيوسف;2b';

const bytesOf = (text: string, encoding: Encoding, mark: boolean) =>
  encode(mark ? `\ufeff${text}` : text, encoding);

describe('a list from somebody’s computer', () => {
  it.each([
    ['UTF-8', 'utf-8', FRENCH, true],
    ['UTF-8 without its mark', 'utf-8', ARABIC, false],
    ['UTF-16, low byte first', 'utf-16le', ARABIC, true],
    ['UTF-16, high byte first', 'utf-16be', FRENCH, true],
    ['UTF-16 without a mark, low byte first', 'utf-16le', BOTH, false],
    ['UTF-16 without a mark, high byte first', 'utf-16be', ARABIC, false],
    ['the code page of Western Europe', 'windows-1252', FRENCH, false],
    ['the Arabic code page', 'windows-1256', ARABIC, false],
    ['the Arabic code page, with a French name', 'windows-1256', BOTH.replace('ë', 'e'), false],
  ] as const)('is read as it was written in %s', (_, encoding, text, mark) => {
    expect(decodeText(bytesOf(text, encoding, mark), decode)).toBe(text);
  });

  it('with plain letters alone is the same in each', () => {
    expect(decodeText(new TextEncoder().encode('Name\nAmina'), decode)).toBe('Name\nAmina');
    expect(decodeText(new Uint8Array(), decode)).toBe('');
  });

  it('that is none gives some text, and no failure', () => {
    const noise = Uint8Array.from({ length: 500 }, (_, at) => (at * 167 + 13) % 256);
    expect(typeof decodeText(noise, decode)).toBe('string');
  });
});
