// The model file: what was fitted to learners' answers, for one pack, in one binary container of named sections. It
// holds parameters and counts, never anything of a learner. The container knows nothing of what the sections mean.
// Layout, numbers little-endian (docs/model-file.md): magic, version u16, size of the whole file u32; pack id,
// made at u48, learners u32, answers u32; skills (id, items u32, CRC-32 of their ids); sections (name, size u32,
// bytes); CRC-32 of all before it. Magic, version, size and the last four bytes stay in every later version.
import { crc32 } from '../domain/crc32.ts';
import { type PackId, parsePackId, parseSkillId, type SkillId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';

export const MODEL_FILE_VERSION = 1;

/** As in PNG: a byte beyond ASCII and both kinds of line end, so that whatever treats it as text is found out. */
const MAGIC = Uint8Array.from([0x89, 0x42, 0x4e, 0x59, 0x4d, 0x0d, 0x0a, 0x1a]);
const HEAD_BYTES = MAGIC.length + 2 + 4;
const CHECKSUM_BYTES = 4;
const FRAME_BYTES = HEAD_BYTES + CHECKSUM_BYTES;

export interface ModelFileSkill {
  readonly id: SkillId;
  /** Items whose first skill it is, and `checksumOfIds` of their ids, both in the order of the pack it was fitted for. */
  readonly items: number;
  readonly checksum: number;
}

export interface ModelFile {
  readonly pack: PackId;
  /** Milliseconds since 1970; 0 when it is not known. */
  readonly madeAtMs: number;
  /** Whose answers it was fitted to, as counts. */
  readonly learners: number;
  readonly answers: number;
  /** Sections name a skill by its place here, and an item by its place among all items of these skills in turn. */
  readonly skills: readonly ModelFileSkill[];
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

/** What is wrong with a model file. */
export type ModelFileFault =
  | { readonly code: 'model-file/no-model-file' }
  | { readonly code: 'model-file/cut-short'; readonly got: number; readonly expected: number }
  | { readonly code: 'model-file/damaged' }
  | { readonly code: 'model-file/newer'; readonly needs: number; readonly knows: number }
  /** Whole, but not what a fit writes: `part` says where. */
  | { readonly code: 'model-file/malformed'; readonly part: string }
  | { readonly code: 'model-file/other-pack'; readonly got: PackId; readonly expected: PackId };

/** Writes a model file. Equal content gives equal bytes. */
export function encodeModelFile(file: ModelFile): Uint8Array<ArrayBuffer> {
  const body = encodeBody(file);
  const writer = createByteWriter();
  writer.bytes(MAGIC);
  writer.u16(MODEL_FILE_VERSION);
  writer.u32(FRAME_BYTES + body.length);
  writer.bytes(body);
  writer.u32(crc32(writer.finish()));
  return writer.finish();
}

/** Reads a model file; where `pack` is given, it must be for that one. Gives all faults that can be told apart. */
export function parseModelFile(
  bytes: Uint8Array,
  pack: PackId | null,
): Result<ModelFile, readonly ModelFileFault[]> {
  const fault = frameFault(bytes);
  if (fault !== null) return fail([fault]);
  const parsed = parseBody(bytes.subarray(HEAD_BYTES, bytes.length - CHECKSUM_BYTES));
  if (!parsed.ok) return fail([{ code: 'model-file/malformed', part: parsed.problem }]);
  if (pack !== null && parsed.value.pack !== pack) {
    return fail([{ code: 'model-file/other-pack', got: parsed.value.pack, expected: pack }]);
  }
  return parsed;
}

/** CRC-32 of ids, each ended by a line feed. */
export function checksumOfIds(ids: readonly string[]): number {
  const text = ids.length === 0 ? '' : `${ids.join('\n')}\n`;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return crc32(bytes);
}

function encodeBody({ pack, madeAtMs, learners, answers, skills, sections }: ModelFile): Uint8Array {
  const writer = createByteWriter();
  writer.text(pack);
  writer.u48(madeAtMs);
  writer.u32(learners);
  writer.u32(answers);
  writer.u16(skills.length);
  for (const { id, items, checksum } of skills) {
    writer.text(id);
    writer.u32(items);
    writer.u32(checksum);
  }
  const named = [...sections].sort(([a], [b]) => (a < b ? -1 : 1));
  writer.u8(named.length);
  for (const [name, bytes] of named) {
    writer.text(name);
    writer.u32(bytes.length);
    writer.bytes(bytes);
  }
  return writer.finish();
}

/** What keeps the bytes from being looked into. The size is asked before the checksum: it says more. */
function frameFault(bytes: Uint8Array): ModelFileFault | null {
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) return { code: 'model-file/no-model-file' };
  const reader = createByteReader(bytes.subarray(MAGIC.length));
  const version = reader.u16();
  const expected = reader.u32();
  if (reader.isShort() || bytes.length < expected) {
    return { code: 'model-file/cut-short', got: bytes.length, expected: Math.max(FRAME_BYTES, expected) };
  }
  if (bytes.length !== expected || expected < FRAME_BYTES || !isIntact(bytes)) {
    return { code: 'model-file/damaged' };
  }
  if (version > MODEL_FILE_VERSION) {
    return { code: 'model-file/newer', needs: version, knows: MODEL_FILE_VERSION };
  }
  return version < 1 ? { code: 'model-file/malformed', part: 'version' } : null;
}

function isIntact(bytes: Uint8Array): boolean {
  const end = bytes.length - CHECKSUM_BYTES;
  return createByteReader(bytes.subarray(end)).u32() === crc32(bytes.subarray(0, end));
}

/** The problem is the part that is wrong. */
function parseBody(bytes: Uint8Array): Result<ModelFile, string> {
  const reader = createByteReader(bytes);
  const pack = parsePackId(reader.text());
  const madeAtMs = reader.u48();
  const learners = reader.u32();
  const answers = reader.u32();
  if (reader.isShort() || !pack.ok) return fail('pack');
  const skills = readSkills(reader);
  if (skills === null) return fail('skills');
  const sections = readSections(reader);
  if (sections === null) return fail('sections');
  return ok({ pack: pack.value, madeAtMs, learners, answers, skills, sections });
}

function readSkills(reader: ByteReader): readonly ModelFileSkill[] | null {
  const skills = new Map<SkillId, ModelFileSkill>();
  const count = reader.u16();
  for (let at = 0; at < count; at++) {
    const id = parseSkillId(reader.text());
    const items = reader.u32();
    const checksum = reader.u32();
    if (reader.isShort() || !id.ok || skills.has(id.value)) return null;
    skills.set(id.value, { id: id.value, items, checksum });
  }
  return [...skills.values()];
}

/** Sections end where the file ends: nothing may lie behind them. */
function readSections(reader: ByteReader): ReadonlyMap<string, Uint8Array> | null {
  const sections = new Map<string, Uint8Array>();
  const count = reader.u8();
  for (let at = 0; at < count; at++) {
    const name = reader.text();
    const bytes = reader.take(reader.u32());
    if (reader.isShort() || name === '' || sections.has(name)) return null;
    sections.set(name, bytes.slice());
  }
  return reader.isShort() || reader.leftBytes() > 0 ? null : sections;
}
