import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signByNode,
} from 'node:crypto';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { createArchiveParts, toPackedFile } from '../../src/packs/archive-parts.ts';
import { createArchiveReader } from '../../src/packs/archive-reader.ts';
import { withSignature, writeArchive } from '../../src/packs/archive-writer.ts';
import { hashOf } from '../../src/packs/build.ts';
import type { PackFiles } from '../../src/packs/pack-contents.ts';
import { publicKeyOf, signManifest, verifySignature } from '../../src/packs/signature.ts';
import { fingerprintOf, parsePublisherKey } from '../../src/packs/signature-key.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { archive, built, pack } from './archives.ts';
import { manifestWith } from './fixture-pack.ts';
import { type RawEntry, writeRawZip } from './raw-zip.ts';

const SECRET = Uint8Array.from({ length: 32 }, (_, at) => at + 1);
const OTHER = Uint8Array.from({ length: 32 }, (_, at) => 200 - at);
const manifest = pack.files.get('pack.json') ?? new Uint8Array();
const signature = signManifest(manifest, SECRET);
const signed = withSignature(pack.files, signature);

interface Opened {
  readonly signer: string | null;
  readonly problem: Problem | null;
}

function open(bytes: Uint8Array): Opened {
  let signer: string | null = null;
  const reader = createArchiveReader('a.zip', {
    open: () => undefined,
    signed: (key) => {
      signer = key;
    },
    file: () => [],
  });
  const pushed = reader.push(bytes);
  const ended = pushed.ok ? reader.end() : pushed;
  return { signer, problem: ended.ok ? null : ended.problem };
}

const openFiles = (files: PackFiles): Opened => open(writeArchive({ files }));
const fieldsOf = (file: Uint8Array): Record<string, string> => JSON.parse(new TextDecoder().decode(file));
const fileWith = (change: object): Uint8Array =>
  encodeUtf8(JSON.stringify({ ...fieldsOf(signature), ...change }));

test('a signed pack tells whose key signed it, an unsigned one nobody’s', () => {
  expect(openFiles(signed)).toEqual({ signer: publicKeyOf(SECRET), problem: null });
  expect(open(archive)).toEqual({ signer: null, problem: null });
});

test('another tool’s Ed25519 agrees: the same key, the same signature, and ours takes what it made', () => {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), SECRET]);
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  expect(publicKeyOf(SECRET)).toBe(raw.toString('hex'));
  expect(fieldsOf(signature).signature).toBe(signByNode(null, manifest, key).toString('hex'));
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const theirs = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const made = {
    algorithm: 'ed25519',
    key: theirs,
    signature: signByNode(null, manifest, privateKey).toString('hex'),
  };
  expect(verifySignature(encodeUtf8(JSON.stringify(made)), manifest)).toEqual({ ok: true, value: theirs });
});

test('a pack.json that was swapped behind its signature is refused, however little of it was changed', () => {
  const other = built({ 'pack.json': manifestWith({ version: '9.9.9' }) });
  expect(openFiles(withSignature(other.files, signature)).problem).toMatchObject({
    code: 'pack/forged',
    faults: [{ file: 'signature', code: 'signature' }],
  });
  const spaced = encodeUtf8(`${new TextDecoder().decode(manifest)} `);
  expect(openFiles(new Map([...signed, ['pack.json', spaced]])).problem?.code).toBe('pack/forged');
});

test('a file that was swapped behind a signed pack.json is refused by its hash', () => {
  const [path] = [...pack.files.keys()].filter((one) => one.startsWith('items/'));
  const files = new Map([...signed, [path ?? '', new Uint8Array(pack.files.get(path ?? '')?.length ?? 0)]]);
  expect(openFiles(files).problem?.code).toBe('pack/damaged');
});

test('a signature that was taken out leaves an unsigned pack, never a signed one', () => {
  const stripped = new Map([...signed].filter(([path]) => path !== 'signature'));
  expect(openFiles(stripped)).toEqual({ signer: null, problem: null });
});

const zeros = '0'.repeat(64);
test.each<readonly [string, Uint8Array]>([
  ['of another key', signManifest(encodeUtf8('{}'), OTHER)],
  ['that claims the key of another', fileWith({ key: publicKeyOf(OTHER) })],
  ['of another algorithm', fileWith({ algorithm: 'none' })],
  ['without a key', fileWith({ key: '' })],
  ['with a field more', fileWith({ publisher: 'Ministry' })],
  [
    'of zeros under a key of zeros, which fits everything by some rules',
    fileWith({ key: zeros, signature: zeros + zeros }),
  ],
  [
    'under the neutral element, which fits everything by some rules',
    fileWith({ key: `01${zeros.slice(2)}`, signature: `01${zeros.slice(2)}${zeros}` }),
  ],
  ['that is no JSON', encodeUtf8('ed25519')],
  ['that is null', encodeUtf8('null')],
  ['that is empty', new Uint8Array()],
])('a signature %s refuses the pack', (_what, file) => {
  const { problem, signer } = openFiles(withSignature(pack.files, file));
  expect(problem?.code).toBe('pack/forged');
  expect(signer).toBeNull();
});

test('the same signature with the order of its curve added to it fits no more', () => {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const half = Buffer.from(fieldsOf(signature).signature ?? '', 'hex')
    .subarray(32)
    .reverse()
    .toString('hex');
  const further = (BigInt(`0x${half}`) + order).toString(16).padStart(64, '0');
  const malleated = Buffer.from(further, 'hex').reverse().toString('hex');
  const file = fileWith({ signature: `${fieldsOf(signature).signature?.slice(0, 64)}${malleated}` });
  expect(verifySignature(file, manifest).ok).toBe(false);
});

test('a signature comes once, right behind pack.json, and is no larger than one', () => {
  const entries = [...signed].map(([name, bytes]): RawEntry => ({ name, bytes }));
  const [first, second, ...rest] = entries;
  if (!first || !second) throw new Error('Must have a manifest and a signature');
  expect(open(writeRawZip(entries)).problem).toBeNull();
  expect(open(writeRawZip([first, ...rest, second])).problem?.code).toBe('pack/damaged');
  expect(open(writeRawZip([first, second, second, ...rest])).problem?.code).toBe('pack/hostile');
  expect(open(writeRawZip([second, first, ...rest])).problem?.code).toBe('pack/damaged');
  const large = { name: 'signature', bytes: encodeUtf8(' '.repeat(5_000)) };
  expect(open(writeRawZip([first, large, ...rest])).problem?.code).toBe('pack/hostile');
});

test('a fingerprint is sixteen digits of the key’s hash, the same everywhere', () => {
  const key = parsePublisherKey(zeros);
  if (key === null) throw new Error('Must be a key');
  const hash = createHash('sha256').update(Buffer.alloc(32)).digest();
  const digits = (hash.readBigUInt64BE() % 10n ** 16n).toString().padStart(16, '0');
  expect(fingerprintOf(key).replaceAll(' ', '')).toBe(digits);
  expect(fingerprintOf(key)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
});

test('put together again file by file, an archive is the same to the last byte, signed or not', () => {
  for (const files of [pack.files, signed]) {
    const parts = createArchiveParts();
    const bytes = [...files].flatMap(([path, content]) => parts.add(path, toPackedFile(path, content)));
    expect(hashOf(Buffer.concat([...bytes, ...parts.end()]))).toBe(hashOf(writeArchive({ files })));
  }
});

test('what is kept packed is put together to the same archive', () => {
  const parts = createArchiveParts();
  const bytes: Uint8Array[] = [];
  const reader = createArchiveReader('a.zip', {
    open: (_read, content) => bytes.push(...parts.add('pack.json', toPackedFile('pack.json', content))),
    keepsPacked: () => true,
    file: (path, _content, packed) => {
      if (packed) bytes.push(...parts.add(path, packed));
      return [];
    },
  });
  expect(reader.push(archive).ok && reader.end().ok).toBe(true);
  expect(hashOf(Buffer.concat([...bytes, ...parts.end()]))).toBe(hashOf(archive));
});
