import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/cli/project.ts';
import { runBounded } from '../support/bounded-command.ts';

const PACK = 'content-packs/number-foundations';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banyan-print-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function print(...words: readonly string[]) {
  const page = join(folder, 'sheet.html');
  const command = ['--import', 'tsx', join(PROJECT, 'src/cli/pack.ts'), 'print', ...words, '-o', page];
  const { code, output } = await runBounded(process.execPath, command, { timeoutMs: 60_000 });
  return { code, output, html: code === 0 ? readFileSync(page, 'utf8') : '' };
}

describe('a sheet from a pack’s folder', () => {
  it('holds the questions of a skill, their pictures and their key, and asks nothing of a network', async () => {
    const { code, output, html } = await print(PACK, '--skill', 'count-to-5,unit-fractions');
    expect(code, output).toBe(0);
    expect(output).toContain('no place on paper: count-to-5.baskets');
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('data-item="unit-fractions.');
    expect(html).toContain('<mfrac>');
    expect(html).toContain('src="data:image/svg+xml;base64,');
    expect(html).toContain('>Key<');
    expect(html).not.toMatch(/(?:src|href|url\()=?["']?(?:https?:|\/)/);
    expect(html).not.toContain('<script');
  });

  it('is of the language, the paper and the part that was asked for, and the same again for the same seed', async () => {
    const wanted = [
      PACK,
      '--skill',
      'bonds-to-10',
      '--language',
      'ar',
      '--paper',
      'letter',
      '--only',
      'sheets',
    ];
    const { html, output } = await print(...wanted, '--seed', '7');
    expect(html, output).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('data-paper="letter"');
    expect(html).toContain('ورقة عملي');
    expect((await print(...wanted, '--seed', '7')).html).toBe(html);
    expect((await print(...wanted, '--seed', '8')).html).not.toBe(html);
  });

  it('tells of the people and the money of the region that was asked for', async () => {
    const pack = 'content-packs/arithmetic-to-algebra';
    const item = 'one-step-equations-multiplying.school-books';
    const { html, output } = await print(pack, '--item', item, '--region', 'ng');
    expect(html, output).toMatch(/cost [1-9]\d*00 naira/);
    expect((await print(pack, '--item', item)).html).toMatch(/cost \d+ coins/);
    expect((await print(pack, '--item', item, '--region', 'mars')).output).toContain(
      '--region must be one of 001',
    );
  });

  it('says what the pack does not have', async () => {
    expect(await print(PACK, '--skill', 'juggling')).toMatchObject({ code: 1 });
    const { code, output } = await print(PACK, '--language', 'xx');
    expect(code).toBe(1);
    expect(output).toContain('it has en, fr, ar');
    expect(await print(PACK, '--paper', 'a3')).toMatchObject({ code: 2 });
    expect(await print('no-such-folder')).toMatchObject({ code: 2 });
  });
});
