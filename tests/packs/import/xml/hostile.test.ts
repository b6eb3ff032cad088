// What no honest source holds. Each is answered by a value, within bounds, and nothing of it is in a pack.
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importMoodle } from '../../../../src/packs/import/moodle/import-moodle.ts';
import { importQti } from '../../../../src/packs/import/qti/import-qti.ts';
import { openArchive } from '../../../../src/packs/import/xml/open-archive.ts';
import { readXml } from '../../../../src/packs/import/xml/xml-tree.ts';
import { decodeUtf8 } from '../../../../src/packs/utf8.ts';
import { itemsIn, WISHES } from '../imported-pack.ts';
import { choices, qtiItem, toFiles } from '../qti/qti-items.ts';

const good = qtiItem({
  responses: [{ correct: ['A'] }],
  body: `<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Which?</prompt>${choices('A', 'B')}</choiceInteraction>`,
});

test('entities that a document defines are never expanded, and nothing that they name is fetched', () => {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
    '',
  );
  const bomb = `<!DOCTYPE assessmentItem [<!ENTITY l0 "lol">${levels}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
  const item = good
    .replace('<assessmentItem', `${bomb}<assessmentItem`)
    .replace('Which?', 'Which &l9; &file;?');
  const imported = importQti({ name: 'x.xml', files: toFiles({ 'x.xml': item }) }, WISHES);
  expect(imported.ok && itemsIn(imported.value)[0]).toMatchObject({ prompt: 'Which &l9; &file;?' });
});

test.each([
  ['nested without end', '<a>'.repeat(100_000)],
  ['nested to the end', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`],
  ['of one endless attribute', `<a b="${'x'.repeat(1_000_000)}`],
  ['of many attributes', `<a ${Array.from({ length: 50_000 }, (_, at) => `b${at}=""`).join(' ')}/>`],
  ['of signs that open tags', '<'.repeat(1_000_000)],
  ['of comments that are not closed', '<!--'.repeat(200_000)],
  ['of sections that are not closed', '<![CDATA['.repeat(200_000)],
  ['of names that every object has', '<a __proto__="x" constructor="y"><__proto__/><constructor/></a>'],
])('a document %s is read or refused', (_, xml) => {
  const read = readXml(xml);
  expect(read.ok || ['not-closed', 'several-tops', 'too-large'].includes(read.problem.code)).toBe(true);
});

test.each([
  ['<a><b></a>', 'not-closed', '<b>'],
  ['<a>', 'not-closed', '<a>'],
  ['<a>text', 'not-closed', '<a>'],
  ['<a/><b/>', 'several-tops', '2'],
  ['', 'several-tops', '0'],
  ['words', 'several-tops', '0'],
])('half a document is none: %s', (xml, code, detail) => {
  expect(readXml(xml)).toEqual({ ok: false, problem: { code, detail } });
});

test('scripts, frames and addresses of a source come into no pack', () => {
  const evil = good
    .replace(
      'Which?',
      'Which?<script>alert(1)</script><iframe src="javascript:alert(2)"/><a href="javascript:alert(3)">one</a>',
    )
    .replace('Choice B', '<img src="javascript:alert(4)" alt="two" onerror="alert(5)"/>');
  const moodle = `<quiz><question type="truefalse"><name><text>&lt;b&gt;name&lt;/b&gt;</text></name><questiontext format="html"><text>&lt;p onclick="alert(7)"&gt;x&lt;script&gt;alert(8)&lt;/script&gt;&lt;/p&gt;</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`;
  const both = [
    importQti({ name: 'x.xml', files: toFiles({ 'x.xml': evil }) }, WISHES),
    importMoodle({ name: 'x.xml', files: toFiles({ 'x.xml': moodle }) }, WISHES),
  ];
  for (const imported of both) {
    if (!imported.ok) throw new Error(imported.problem.code);
    const written = [...imported.value.files.values()].map((bytes) => decodeUtf8(bytes)).join('');
    expect(written).not.toMatch(/<script|alert|javascript:|onerror|onclick/);
    expect(imported.value.report.lines.flatMap(({ notes }) => notes.map(({ code }) => code))).toContain(
      'script',
    );
  }
});

test('an archive is looked at only inside, and a bomb is not unpacked', () => {
  const files = {
    'item.xml': strToU8(good),
    '../up.xml': strToU8(good),
    '/root.xml': strToU8(good),
    'C:\\x.xml': strToU8(good),
  };
  const opened = openArchive(new Map([['x.zip', zipSync(files)]]));
  expect(opened.ok && [...opened.value.keys()]).toEqual(['item.xml']);
  const bomb = zipSync({ 'item.xml': new Uint8Array(20_000_000) });
  expect(openArchive(new Map([['x.zip', bomb]]))).toMatchObject({
    ok: false,
    problem: { code: 'import/too-large' },
  });
  const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}.xml`, new Uint8Array()]));
  expect(openArchive(new Map([['x.zip', zipSync(many)]]))).toMatchObject({
    ok: false,
    problem: { code: 'import/too-large' },
  });
});

test('an archive that lies about its sizes is refused or read, and takes no more than it says', () => {
  const archive = zipSync({ 'item.xml': strToU8(good.repeat(50)) });
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const central = archive.length - 22 - (46 + 'item.xml'.length);
  view.setUint32(central + 24, 10, true);
  const opened = openArchive(new Map([['x.zip', archive]]));
  const size = opened.ok ? (opened.value.get('item.xml')?.length ?? 0) : 0;
  expect(size).toBeLessThanOrEqual(10);
});

test('names of a package that lead out of it find nothing', () => {
  const item = good.replace('Choice B', '<img src="../../etc/map.png" alt="two"/>');
  const imported = importQti(
    { name: 'x', files: toFiles({ 'items/x.xml': item, 'etc/map.png': 'x' }) },
    WISHES,
  );
  expect(imported.ok && imported.value.report.lines[0]).toMatchObject({ notes: [{ code: 'media-missing' }] });
});
