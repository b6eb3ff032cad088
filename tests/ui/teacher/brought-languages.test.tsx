import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PackId } from '../../../src/domain/ids.ts';
import { LanguageSheet } from '../../../src/ui/language-sheet.tsx';
import { PackLookStep } from '../../../src/ui/teacher/pack-look-step.tsx';
import { PacksScreen } from '../../../src/ui/teacher/packs-screen.tsx';
import type { BroughtLanguage, LanguageLook } from '../../../src/worker/pack-files-api.ts';
import { deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';
import { URDU, urdu } from '../../support/urdu-words.ts';

afterEach(cleanup);

const brought: BroughtLanguage = {
  tag: 'ur',
  face: 'اردو',
  letters: 'ا ب',
  instead: 'fr',
  review: 'machine',
  addOn: URDU as PackId,
  version: '1.0.0',
};

const look: LanguageLook = {
  ...brought,
  type: 'language',
  name: 'urdu.zip',
  id: URDU as PackId,
  publisher: 'A school',
  licence: 'CC-BY-4.0',
  words: { ...urdu, 'bar.done': '<b>ٹھیک</b>' },
  packedBytes: 1000,
  unpackedBytes: 2000,
  needsBytes: 3000,
  freeBytes: 1_000_000,
  trust: { type: 'none' },
  installed: null,
};

const PLACE = { name: 'packs' } as const;
const views = { device: { ...deviceView, languages: [brought] }, turn: { type: 'none' } } as const;
const answers = { readWords: urdu };

describe('the file of a language', () => {
  const open = async (shown: LanguageLook) => {
    const { app } = await createTestApp(views, { place: PLACE });
    const nothing = () => undefined;
    render(<PackLookStep app={app} look={shown} onInstall={nothing} onLeave={nothing} onAgain={nothing} />);
    await screen.findByRole('heading', { level: 2 });
  };
  it('is told with how much of the app it has, what fills its gaps, and what does not fit', async () => {
    await open(look);
    expect(screen.getByText('It has 0% of the app’s words.')).toBeTruthy();
    expect(screen.getByText('What is missing is said in French.')).toBeTruthy();
    expect(screen.getByText('1 text does not fit this version of the app and is left out.')).toBeTruthy();
    expect(screen.getByText('No speaker of the language has read it yet.')).toBeTruthy();
  });
  it('is not installed where nothing in it fits', async () => {
    await open({ ...look, words: { 'language.name': 'اردو' } });
    expect(screen.getByText('Nothing in this file fits this version of the app.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Install/ })).toBeNull();
  });
});

describe('a language that came as a file', () => {
  it('is offered beside those of the app, and speaks with its own words, those of another where it has none', async () => {
    const dressed: string[] = [];
    const { app } = await createTestApp(views, {
      answers,
      dress: (_, language) => void dressed.push(language),
    });
    render(<LanguageSheet app={app} onClose={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: 'اردو' }));
    await waitFor(() => expect(app.context.value.language).toBe('ur'));
    const { t } = app.context.value;
    expect(t('bar.back')).toBe('واپس');
    expect(t('home.greeting', { name: 'علی' })).toBe('سلام، علی');
    expect(t('bar.read')).toBe('Lis-moi');
    expect(dressed.at(-1)).toBe('ur');
    app.actions.loadProblemWords();
    await waitFor(() => expect(app.problemWords.value).not.toBeNull());
    const told = app.problemWords.value?.({ code: 'pack/damaged', file: 'x.zip', faults: [] });
    expect(told?.what).toContain('خراب ہے');
    expect(told?.safe).not.toBe('');
  });
  it('gives way to another when its file is removed', async () => {
    const { app, show } = await createTestApp(views, { answers });
    app.actions.chooseLanguage('ur', null);
    await waitFor(() => expect(app.context.value.language).toBe('ur'));
    show({ device: { ...deviceView, languages: [] } });
    await waitFor(() => expect(app.context.value.language).toBe('en'));
    expect(app.languages.value.map(({ tag }) => tag)).not.toContain('ur');
  });
  it('stands among the packs, to be handed on or taken off', async () => {
    const { app, commands } = await createTestApp(views, { place: PLACE });
    render(<PacksScreen app={app} place={PLACE} />);
    expect(screen.getByRole('heading', { name: 'Languages that came as files' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take it off' }));
    expect(commands).toContainEqual(['removeAddOn', URDU]);
  });
});
