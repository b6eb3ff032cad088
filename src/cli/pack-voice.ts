// npm run pack -- voice: records what a pack's youngest skills say, with the machine voice of espeak-ng, into the pack's
// own folder. Many tablets have no voice for the language of their children; a teacher's voice may take its place later.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Item } from '../domain/item.ts';
import type { Lesson } from '../domain/lesson.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { buildPack } from '../packs/build.ts';
import { checkedIn } from '../packs/contexts/checked-in.ts';
import { contextsOf } from '../packs/contexts/contexts.ts';
import type { PackSourceManifest } from '../packs/format.ts';
import type { PackContents } from '../packs/pack-contents.ts';
import { createVariant } from '../packs/variant.ts';
import { createLesson } from '../packs/variant-core.ts';
import { voicePath } from '../packs/voice.ts';
import { readPackFolder } from './pack-folder.ts';
import { withUiModule } from './ui-module.ts';

export interface VoiceWanted {
  readonly folder: string;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  /** Variants of each template that are listened to; what they do not say is left to the device's voice. */
  readonly seeds: number;
  readonly mostBytes: number;
  /** Where the sounds go: the pack's own folder, or that of an add-on. */
  readonly output: string;
}

export interface Recorded {
  readonly language: string;
  readonly sentences: number;
  readonly bytes: number;
  /** For which the budget was not enough; the least often said. */
  readonly left: number;
}

/** espeak-ng's names of voices; a language without one here is asked for by its tag. */
const VOICES: Readonly<Record<string, string>> = { fr: 'fr-fr', en: 'en' };
/** Words a minute: slow enough for a child. */
const SPEED = 130;
/** Kilobits a second; speech of one voice stays plain at it. */
const BITRATE = 8;

/** ui/spoken-pack.ts, as it is built for here. */
interface SpokenPack {
  createPackSpeaker(language: string): Promise<{
    ofItem(item: Item): readonly string[];
    ofLesson(lesson: Lesson): readonly string[];
  } | null>;
}

/** Names what is missing of the two programs that it needs; null when both are there. */
export function missingProgram(): string | null {
  for (const [program, word] of [
    ['espeak-ng', '--version'],
    ['opusenc', '--version'],
  ] as const) {
    try {
      execFileSync(program, [word], { stdio: 'ignore' });
    } catch {
      return program;
    }
  }
  return null;
}

/** Sounds of sentences that nothing says any more are taken out; those that are there already are kept as they are. */
export async function recordPack(wanted: VoiceWanted): Promise<Result<readonly Recorded[], string>> {
  const built = buildPack(readPackFolder(wanted.folder));
  if (!built.ok) return fail(`${wanted.folder} has ${built.problem.length} faults: see check`);
  const { contents } = built.value;
  const unknown = wanted.skills.filter((skill) => !contents.manifest?.skills.some(({ id }) => id === skill));
  const foreign = wanted.languages.filter((language) => !contents.texts.has(language));
  if (unknown.length + foreign.length > 0)
    return fail(`The pack has no ${[...unknown, ...foreign].join(', ')}.`);
  return withUiModule('src/ui/spoken-pack.ts', async (spoken: SpokenPack) => {
    const all: Recorded[] = [];
    if (wanted.output !== wanted.folder && contents.manifest) beginAddOn(wanted, contents.manifest);
    for (const language of wanted.languages) {
      const speaker = await spoken.createPackSpeaker(language);
      if (!speaker) return fail(`The interface does not speak ${language} yet.`);
      const said = sentencesOf(contents, language, wanted, speaker);
      all.push(record(wanted.output, language, said, wanted.mostBytes));
    }
    return ok(all);
  });
}

type Speaker = NonNullable<Awaited<ReturnType<SpokenPack['createPackSpeaker']>>>;

/** What the skills say in a language, the most often said first. */
export function sentencesOf(
  contents: PackContents,
  language: string,
  { skills, seeds }: Pick<VoiceWanted, 'skills' | 'seeds'>,
  speaker: Speaker,
): readonly string[] {
  const texts = contents.texts.get(language);
  const pack = contents.manifest?.id;
  const times = new Map<string, number>();
  if (!texts || !pack) return [];
  const text = (key: string) => texts.get(key)?.value;
  const count = (sentences: readonly string[]) => {
    for (const one of sentences) times.set(one, (times.get(one) ?? 0) + 1);
  };
  for (const { value } of contents.items) {
    if (!skills.includes(value.skill)) continue;
    for (let seed = 0; seed < (value.parameters ? seeds : 1); seed++) {
      const contexts = contextsOf(checkedIn(language, seed));
      const made = createVariant(value, { pack, seed, language, text, contexts });
      if (made.ok) count(speaker.ofItem(made.value));
    }
  }
  for (const { value } of contents.lessons) {
    if (!skills.includes(value.skill)) continue;
    const made = createLesson(value, { language, text });
    if (made.ok) count(speaker.ofLesson(made.value));
  }
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([sentence]) => sentence);
}

function record(folder: string, language: string, sentences: readonly string[], mostBytes: number): Recorded {
  const kept = new Set<string>();
  let bytes = 0;
  let left = 0;
  for (const sentence of sentences) {
    const path = voicePath(language, sentence);
    const full = join(folder, path);
    const sound = existsSync(full) ? readFileSync(full) : synthesise(language, sentence);
    if (bytes + sound.length > mostBytes) {
      left++;
      continue;
    }
    bytes += sound.length;
    kept.add(path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, sound);
  }
  takeOutOthers(folder, dirname(voicePath(language, '')), kept);
  return { language, sentences: kept.size, bytes, left };
}

/** A machine has read it; who lets a teacher listen, or records their own voice, says so there. */
function beginAddOn({ output, languages }: VoiceWanted, { id, version, licence }: PackSourceManifest): void {
  const path = join(output, 'pack.json');
  if (existsSync(path)) return;
  const manifest = {
    format: 1,
    id: `${id}-voice`,
    version: '1.0.0',
    licence,
    publisher: 'unknown',
    for: { id, since: version },
    languages: languages.map((tag) => ({ tag, review: 'machine' })),
  };
  mkdirSync(output, { recursive: true });
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

function takeOutOthers(folder: string, under: string, kept: ReadonlySet<string>): void {
  if (!existsSync(join(folder, under))) return;
  for (const name of readdirSync(join(folder, under))) {
    if (!kept.has(`${under}/${name}`)) rmSync(join(folder, under, name));
  }
}

/** The same sentence gives the same bytes with the same versions of both programs. */
function synthesise(language: string, sentence: string): Buffer {
  const work = mkdtempSync(join(tmpdir(), 'banyan-voice-'));
  try {
    const [wave, opus] = [join(work, 'a.wav'), join(work, 'a.opus')];
    const voice = VOICES[language] ?? language;
    execFileSync('espeak-ng', ['-v', voice, '-s', String(SPEED), '-w', wave, '--', sentence]);
    const options = ['--quiet', '--serial', '1', '--bitrate', String(BITRATE), '--framesize', '60'];
    execFileSync('opusenc', [...options, '--discard-comments', '--padding', '0', wave, opus]);
    return readFileSync(opus);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
