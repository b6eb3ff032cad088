import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_FORMATS, recogniseFormat } from '../../../src/packs/import/recognise.ts';
import { encodeUtf8 } from '../../../src/packs/utf8.ts';

const of = (name: string, text: string) => recogniseFormat(name, encodeUtf8(text));

describe('the format of a file', () => {
  it('is told by its content, whatever it is called', () => {
    expect(of('download', '<?xml version="1.0"?>\n<quiz><question type="truefalse"/></quiz>')).toBe(
      'moodle-xml',
    );
    expect(of('a.xml', '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1">')).toBe('qti');
    expect(of('a.txt', '<qti-assessment-item identifier="a">')).toBe('qti');
    expect(of('a.txt', '::Q1:: Two and two? {=4 ~5}')).toBe('gift');
    expect(of('a.txt', 'type;skill;prompt\nnumber;add;2 + 2')).toBe('csv');
    expect(recogniseFormat('a.gift', Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toBe('qti');
  });

  it('is told by its name where the content could be either', () => {
    expect(of('sums.csv', 'prompt,answer\n"Fill {=x}",x')).toBe('csv');
    expect(of('notes.gift', '// only a comment')).toBe('gift');
  });

  it('is found beyond a broken character', () => {
    const latin = Uint8Array.from([...encodeUtf8('Caf'), 0xe9, ...encodeUtf8(' {=yes ~no}')]);
    expect(recogniseFormat('a.txt', latin)).toBe('gift');
  });

  it('is one of those that can be read, for any bytes at all', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ maxLength: 2000 }), (name, bytes) => {
        expect(FILE_FORMATS).toContain(recogniseFormat(name, bytes));
      }),
    );
  });
});
