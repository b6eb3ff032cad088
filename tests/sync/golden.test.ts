// A request and its answer, byte by byte, for whoever writes a second implementation. When one of these changes, devices
// in the field no longer understand each other: raise the protocol's version instead.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseClassId, parseDeviceId, parseSchoolId } from '../../src/domain/ids.ts';
import { digestHave } from '../../src/sync/have-digest.ts';
import { parseMessages } from '../../src/sync/message-parser.ts';
import { writeMessages } from '../../src/sync/message-writer.ts';
import type { Message } from '../../src/sync/messages.ts';
import { toHex } from '../../src/sync/vocabulary.ts';
import { streamNamed, valueIn } from '../support/event-samples.ts';

const TABLET = streamNamed('tablet');
const OTHER = streamNamed('other_tablet-');
const POINT = Uint8Array.from({ length: 65 }, (_, at) => (at === 0 ? 4 : at));
const WALL_MS = 1_795_262_400_000;

const REQUEST: readonly Message[] = [
  {
    type: 'hello',
    version: 1,
    school: valueIn(parseSchoolId('abcdefghijklmnopqrstuv')),
    device: valueIn(parseDeviceId('0123456789-_ABCDEFGHIJ')),
    token: Uint8Array.of(0xde, 0xad, 0xbe, 0xef),
    scope: { classes: [valueIn(parseClassId('class-of-amina-and-bil'))], history: false },
    wallMs: WALL_MS,
    answerBytes: 65_536,
  },
  { type: 'belief', digest: digestHave(new Map([[OTHER, { ranges: [[1, 250]], check: 0x01020304 }]]), 1) },
  {
    type: 'have',
    buckets: 1,
    complete: [0],
    streams: new Map([
      [
        TABLET,
        {
          ranges: [
            [1, 6],
            [9, 300],
          ] as const,
          check: 0xfedcba98,
        },
      ],
      [OTHER, { ranges: [[251, 251]] as const, check: null }],
    ]),
  },
  { type: 'vocabularies-known', ids: ['0123456789abcdef', 'fedcba9876543210'] },
  { type: 'vocabulary-wanted', id: '00112233aabbccdd', offset: 4_096 },
  { type: 'again', stream: OTHER, from: 17, skip: 1 },
  { type: 'card', stream: TABLET, key: POINT },
  { type: 'chunk', bytes: Uint8Array.of(0x11, 1, 2, 3) },
  { type: 'end' },
];

const ANSWER: readonly Message[] = [
  { type: 'peer', relay: 'relay-of-the-school-00', epoch: 'epoch-000000000000000A', wallMs: WALL_MS + 1_234 },
  { type: 'refused', why: 'device', stream: OTHER, range: [252, 260] },
  { type: 'refused', why: 'malformed', stream: null, range: null },
  { type: 'fork', stream: OTHER },
  {
    type: 'acknowledged',
    buckets: 16,
    complete: [0, 9, 15],
    streams: new Map([[TABLET, { ranges: [[1, 300]] as const, check: 0 }]]),
  },
  { type: 'vocabulary-wanted', id: '0123456789abcdef', offset: 0 },
  { type: 'snapshot', bytes: Uint8Array.of(1, 2, 3) },
  { type: 'again-whole', stream: OTHER },
  { type: 'more' },
  { type: 'end' },
];

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, 'golden', `${name}.hex`), 'utf8').replace(/\s/g, '');

describe.each([
  ['request', REQUEST],
  ['answer', ANSWER],
])('the golden %s', (name, messages) => {
  test('is what is written', () => {
    expect(toHex(writeMessages(messages))).toBe(read(name));
  });

  test('is read as what was meant', () => {
    const bytes = Uint8Array.from(read(name).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    expect(parseMessages(bytes)).toEqual({ messages, fault: null });
  });
});
