import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parsePackId, parseSkillId } from '../../src/domain/ids.ts';
import {
  checksumOfIds,
  encodeModelFile,
  type ModelFile,
  parseModelFile,
} from '../../src/tracing/model-file.ts';
import { placeInModel, rowsInModelOrder, toModelSkills } from '../../src/tracing/model-places.ts';
import { valueIn } from '../support/event-samples.ts';
import { MODEL_PACK, namedPack } from './model-file-samples.ts';

const FILE: ModelFile = {
  pack: MODEL_PACK,
  madeAtMs: 1_763_000_000_000,
  learners: 210,
  answers: 48_500,
  skills: [{ id: valueIn(parseSkillId('add')), items: 2, checksum: 7 }],
  sections: new Map([['bkt', Uint8Array.from([1, 2, 3])]]),
};

describe('a model file', () => {
  it('has the layout that the documentation names, byte for byte', () => {
    const bytes = Buffer.from(encodeModelFile(FILE));
    const body = Buffer.concat([
      Buffer.from('\x15org.example.fractions'),
      Buffer.from('001efd7a9a01', 'hex'),
      Buffer.from('d2000000', 'hex'),
      Buffer.from('74bd0000', 'hex'),
      Buffer.from('0100', 'hex'),
      Buffer.from('\x03add\x02\0\0\0\x07\0\0\0\x01\x03bkt\x03\0\0\0\x01\x02\x03'),
    ]);
    const head = Buffer.from('89424e594d0d0a1a010000000000', 'hex');
    head.writeUInt32LE(head.length + body.length + 4, 10);
    const whole = Buffer.concat([head, body]);
    const end = Buffer.alloc(4);
    end.writeUInt32LE(crc32(whole));
    expect(bytes.toString('hex')).toBe(Buffer.concat([whole, end]).toString('hex'));
  });

  it('for another pack says for which', () => {
    const other = valueIn(parsePackId('org.example.letters'));
    expect(parseModelFile(encodeModelFile(FILE), other)).toEqual({
      ok: false,
      problem: [{ code: 'model-file/other-pack', got: MODEL_PACK, expected: other }],
    });
  });

  it('of a later version says which this app knows, whatever that version holds', () => {
    const bytes = Buffer.from(encodeModelFile(FILE));
    bytes.writeUInt16LE(2, 8);
    bytes.writeUInt32LE(crc32(bytes.subarray(0, -4)), bytes.length - 4);
    expect(parseModelFile(bytes, MODEL_PACK)).toEqual({
      ok: false,
      problem: [{ code: 'model-file/newer', needs: 2, knows: 1 }],
    });
  });

  it('keeps sections that this app does not know, for whoever knows them', () => {
    const file = { ...FILE, sections: new Map([['from-the-future', Uint8Array.from([9])]]) };
    expect(parseModelFile(encodeModelFile(file), MODEL_PACK)).toEqual({ ok: true, value: file });
  });

  it('cannot be written with a count that does not fit', () => {
    expect(() => encodeModelFile({ ...FILE, answers: 2 ** 32 })).toThrow(/whole number/);
    expect(() => encodeModelFile({ ...FILE, madeAtMs: 0.5 })).toThrow(/whole number/);
  });
});

describe('the skills and items of a pack in a model file', () => {
  const fitted = namedPack(
    ['add', 'count', 'halves'],
    [
      [1, 'c-1'],
      [0, 'a-1'],
      [1, 'c-2'],
      [0, 'a-2'],
      [2, 'h-1'],
    ],
  );
  const file = { skills: toModelSkills(fitted) };

  it('are found by id: places count skill by skill, in pack order', () => {
    expect([...rowsInModelOrder(fitted)]).toEqual([1, 3, 0, 2, 4]);
    const places = placeInModel(file, fitted);
    expect([...places.skills]).toEqual([0, 1, 2]);
    expect([...places.items]).toEqual([2, 0, 3, 1, 4]);
    expect(places.fallbacks).toEqual({ ignoredSkills: 0, missingSkills: 0, changedSkills: 0 });
  });

  it('keep what is known of them when the pack has others before them now', () => {
    const later = namedPack(
      ['tell-time', 'count', 'add'],
      [
        [1, 'c-1'],
        [0, 't-1'],
        [2, 'a-1'],
        [1, 'c-2'],
        [2, 'a-3'],
      ],
    );
    const places = placeInModel(file, later);
    expect([...places.skills]).toEqual([-1, 1, 0]);
    expect([...places.items]).toEqual([2, -1, -1, 3, -1]);
    expect(places.fallbacks).toEqual({ ignoredSkills: 1, missingSkills: 1, changedSkills: 1 });
  });

  it('are other items when two of them changed places', () => {
    const swapped = namedPack(
      ['add'],
      [
        [0, 'a-2'],
        [0, 'a-1'],
      ],
    );
    expect(placeInModel(file, swapped).fallbacks.changedSkills).toBe(1);
  });

  it('are told by a checksum that other tools compute too', () => {
    expect(checksumOfIds(['a-1', 'a-2'])).toBe(crc32('a-1\na-2\n'));
    expect(checksumOfIds([])).toBe(0);
  });
});
