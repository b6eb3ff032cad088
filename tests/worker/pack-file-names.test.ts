import { expect, test } from 'vitest';
import { archiveOf, bring, openTeacher } from '../support/handed-packs.ts';

test('a file that is handed in is named in the pack’s first language where it has not the reader’s', async () => {
  const tab = await openTeacher();
  const titleIn = async (language: string) => {
    await tab.api.setLanguage(language);
    return (await bring(tab, archiveOf())).title;
  };
  expect(await titleIn('ar')).toBe('ع Fractions');
  expect(await titleIn('hi')).toBe('Fractions');
});
