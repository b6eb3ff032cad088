import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import { sentencesOf } from '../../src/cli/pack-voice.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { toSentences } from '../../src/domain/sentences.ts';
import { createTranslate } from '../../src/i18n/messages.ts';
import { buildPack } from '../../src/packs/build.ts';
import { createVariant } from '../../src/packs/variant.ts';
import { spokenItem } from '../../src/ui/item-views/spoken.ts';
import { loadMessages } from '../../src/ui/load-messages.ts';
import { createPackSpeaker } from '../../src/ui/spoken-pack.ts';
import { runBounded } from '../support/bounded-command.ts';
import { valueIn } from '../support/event-samples.ts';

const PACK = join(PROJECT, 'content-packs/number-foundations');

test('what is recorded of a skill is all that the app says of its questions, sentence by sentence', async () => {
  const { contents } = valueIn(buildPack(readPackFolder(PACK)));
  const speaker = await createPackSpeaker('ar');
  if (!speaker || !contents.manifest) throw new Error('Must speak Arabic');
  const recorded = new Set(sentencesOf(contents, 'ar', { skills: ['count-to-5'], seeds: 20 }, speaker));
  const t = createTranslate(await loadMessages('ar', ['learner']), { language: 'ar', numerals: 'latn' });
  const texts = contents.texts.get('ar');
  let asked = 0;
  for (const { value } of contents.items.filter(({ value }) => value.skill === 'count-to-5')) {
    const context = {
      pack: contents.manifest.id,
      language: 'ar',
      text: (key: string) => texts?.get(key)?.value,
    };
    const item = valueIn(createVariant(value, { ...context, seed: value.parameters ? 13 : 0 }));
    for (const sentence of toSentences(spokenItem(item, { t }))) {
      expect(recorded).toContain(sentence);
      asked++;
    }
  }
  expect(asked).toBeGreaterThan(10);
});

test('a language that the interface has no words for is not recorded', async () => {
  expect(await createPackSpeaker('tlh')).toBeNull();
});

test('the command says what it needs: a pack, languages, skills, and two programs', async () => {
  const run = (path: string, ...words: readonly string[]) =>
    runBounded(process.execPath, ['--import', 'tsx', join(PROJECT, 'src/cli/pack.ts'), 'voice', ...words], {
      timeoutMs: 60_000,
      environment: { ...process.env, PATH: path },
    });
  expect(await run('', PACK)).toMatchObject({ code: 2 });
  expect(await run('', 'no-such-pack', '--language', 'en', '--skill', 'count-to-5')).toMatchObject({
    code: 2,
  });
  const without = await run('', PACK, '--language', 'en', '--skill', 'count-to-5');
  expect(without.code).toBe(1);
  expect(without.output).toContain('apt-get install espeak-ng opus-tools');
});
