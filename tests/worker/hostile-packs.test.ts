// One file for each thing that a hostile pack tries (PACKS.md's list), through the door that a teacher uses: nothing is
// installed, nothing is changed, nothing is left, and the refusal says what it is.
import { expect, test } from 'vitest';
import type { PackFaultCode, Problem } from '../../src/domain/problem.ts';
import type { PackManifest } from '../../src/packs/format.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { archive, pack } from '../packs/archives.ts';
import { writeRawZip } from '../packs/raw-zip.ts';
import { valueIn } from '../support/event-samples.ts';
import {
  alteredArchive,
  bombArchive,
  climbingArchive,
  danglingArchive,
  forgedArchive,
} from '../support/hostile-archives.ts';
import { createTablet, offline } from '../support/tablet.ts';

const textOf = (path: string): string => new TextDecoder().decode(pack.files.get(path));
const ITEMS = [...pack.files.keys()].find((path) => path.startsWith('items/')) ?? '';
const TEXTS = [...pack.files.keys()].find((path) => path.startsWith('text/en/')) ?? '';

/** The fixture with one item more, made from its first. */
function withItem(change: (item: Record<string, unknown>) => object): Uint8Array {
  const [first = ''] = textOf(ITEMS).split('\n');
  const line = JSON.stringify(change(JSON.parse(first)));
  return forgedArchive({ [ITEMS]: encodeUtf8(`${line}\n${textOf(ITEMS)}`) }, (manifest) => ({
    ...manifest,
    counts: { ...manifest.counts, items: manifest.counts.items + 1 },
  }));
}

const withText = (change: object): Uint8Array =>
  forgedArchive({ [TEXTS]: encodeUtf8(JSON.stringify({ ...JSON.parse(textOf(TEXTS)), ...change })) });
const withManifest = (change: (manifest: PackManifest) => unknown): Uint8Array => forgedArchive({}, change);
const withSkills = (prerequisites: (ids: readonly string[]) => readonly (readonly string[])[]): Uint8Array =>
  withManifest((manifest) => {
    const lists = prerequisites(manifest.skills.map(({ id }) => id));
    return {
      ...manifest,
      skills: manifest.skills.map((skill, at) => ({ ...skill, prerequisites: lists[at] })),
    };
  });
const drawing = (content: string): Uint8Array => {
  const [path = ''] = [...pack.files.keys()].filter((one) => one.endsWith('.svg'));
  return forgedArchive({ [path]: encodeUtf8(content) });
};
const SVG = 'xmlns="http://www.w3.org/2000/svg"';

/** JSON of its own, since an object literal sets the prototype instead. */
const POLLUTING = '{"__proto__":{"isEvil":true},"constructor":{"prototype":{"isEvil":true}}}';

const HOSTILE: readonly (readonly [string, Uint8Array, Problem['code'], PackFaultCode])[] = [
  ['a path that climbs out', climbingArchive(), 'pack/hostile', 'file-path'],
  ['a bomb', bombArchive(), 'pack/hostile', 'too-large'],
  ['a name twice', twice(), 'pack/hostile', 'file-extra'],
  ['a wrong hash', wrongHash(), 'pack/damaged', 'file-hash'],
  ['a bit that turned', alteredArchive(archive), 'pack/damaged', 'file-hash'],
  ['prerequisites in a circle', withSkills(([a = '', b = '']) => [[b], [a]]), 'pack/invalid', 'cycle'],
  ['a prerequisite of itself', withSkills(([a = '']) => [[a], []]), 'pack/invalid', 'cycle'],
  ['a prerequisite that is nowhere', withSkills(() => [['nowhere'], []]), 'pack/invalid', 'dangling'],
  ['an item of a skill that is nowhere', danglingArchive(), 'pack/invalid', 'dangling'],
  [
    'texts whose keys reach into every object',
    forgedArchive({ [TEXTS]: encodeUtf8(POLLUTING) }),
    'pack/invalid',
    'shape',
  ],
  [
    'an item called as what every object has',
    withItem((item) => ({ ...item, id: 'constructor' })),
    'pack/invalid',
    'shape',
  ],
  ['script in a text', withText({ sum: '<script>alert(1)</script>' }), 'pack/invalid', 'mathematics'],
  [
    'a link that runs in mathematics',
    withText({ sum: '<math><mi href="javascript:alert(1)">x</mi></math>' }),
    'pack/invalid',
    'mathematics',
  ],
  ['script in a drawing', drawing(`<svg ${SVG}><script>alert(1)</script></svg>`), 'pack/invalid', 'media'],
  ['a handler in a drawing', drawing(`<svg ${SVG} onload="alert(1)"/>`), 'pack/invalid', 'media'],
  ['a page in a drawing', drawing(`<svg ${SVG}><foreignObject/></svg>`), 'pack/invalid', 'media'],
  [
    'a drawing that fetches',
    drawing(`<svg ${SVG}><image href="https://x.example/a"/></svg>`),
    'pack/invalid',
    'media',
  ],
  ['a text without end', withText({ sum: 'a'.repeat(60_000) }), 'pack/invalid', 'too-large'],
  ['an item nested without end', withItem(nested), 'pack/invalid', 'too-large'],
];

function nested(item: Record<string, unknown>): object {
  let value: unknown = 1;
  for (let depth = 0; depth < 2_000; depth++) value = [value];
  return { ...item, id: 'nested', figure: value };
}

function twice(): Uint8Array {
  const entries = [...pack.files].map(([name, bytes]) => ({ name, bytes }));
  const [, second] = entries;
  if (!second) throw new Error('Must have files');
  return writeRawZip([...entries.slice(0, 2), second, ...entries.slice(2)]);
}

function wrongHash(): Uint8Array {
  return withManifest((manifest) => ({
    ...manifest,
    files: manifest.files.map((file, at) => (at === 0 ? { ...file, sha256: '0'.repeat(64) } : file)),
  }));
}

test.each(HOSTILE)(
  '%s is refused at the door, and what is here stays as it is',
  async (_what, bytes, code, fault) => {
    const tab = await createTablet(offline).open();
    valueIn(await tab.api.setTeacherPin('1234'));
    valueIn(await tab.api.installPackFile('good.zip', new Blob([new Uint8Array(archive)])));
    const before = valueIn(await tab.core.stores.shelf.list());
    const refused = await tab.api.bringPackFile('evil.zip', new Blob([new Uint8Array(bytes)]));
    expect(refused).toMatchObject({ ok: false, problem: { code, file: 'evil.zip' } });
    const faults = !refused.ok && 'faults' in refused.problem ? refused.problem.faults : [];
    expect(faults.map((one) => one.code)).toContain(fault);
    expect(await tab.api.installPackFile('evil.zip', new Blob([new Uint8Array(bytes)]))).toMatchObject({
      ok: false,
      problem: { code },
    });
    expect(valueIn(await tab.core.stores.shelf.list())).toEqual(before);
    expect(valueIn(await tab.core.stores.downloads.list())).toEqual([]);
    expect(valueIn(await tab.core.stores.shelf.cleanUp())).toBe(0);
    expect(Reflect.get({}, 'isEvil')).toBeUndefined();
  },
);
