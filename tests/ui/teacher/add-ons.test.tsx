import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PackId } from '../../../src/domain/ids.ts';
import { ok } from '../../../src/domain/result.ts';
import { OWN_LANGUAGES } from '../../../src/ui/languages-here.ts';
import { askedIn } from '../../../src/ui/questions-language.ts';
import { PackCard } from '../../../src/ui/teacher/pack-card.tsx';
import { PackLookStep } from '../../../src/ui/teacher/pack-look-step.tsx';
import {
  ClassLanguageSection,
  QuestionsLanguageSection,
} from '../../../src/ui/teacher/questions-language-section.tsx';
import type { AddOnCard, AddOnLook, BroughtLanguage } from '../../../src/worker/pack-files-api.ts';
import type { PackCard as Pack } from '../../../src/worker/views.ts';
import { amina, classView, deviceView, OTHER } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const SWAHILI = { tag: 'sw', review: 'machine', texts: 2790, of: 2793, misfits: 2, foreign: 1 } as const;
const LOOK: AddOnLook = {
  type: 'add-on',
  name: 'sw.zip',
  id: 'org.example.fractions-sw' as PackId,
  version: '1.0.0',
  publisher: 'A school',
  licence: 'CC BY 4.0',
  pack: { id: 'org.example.fractions' as PackId, title: 'Fractions', version: '1.2.0' },
  languages: [SWAHILI],
  sounds: 0,
  spoken: [],
  replaces: [],
  packedBytes: 60_000,
  unpackedBytes: 200_000,
  needsBytes: 300_000,
  freeBytes: null,
  trust: { type: 'shipped' },
  installed: null,
};
const CARD: AddOnCard = {
  id: LOOK.id,
  version: '1.0.0',
  languages: [SWAHILI],
  sounds: 12,
  spoken: ['sw'],
  sizeBytes: 200_000,
  trust: { type: 'none' },
};

async function showLook(look: Partial<AddOnLook> = {}) {
  const { app } = await createTestApp({ device: deviceView, turn: { type: 'none' } });
  const pressed: string[] = [];
  const press = (name: string) => () => void pressed.push(name);
  render(
    <PackLookStep
      app={app}
      look={{ ...LOOK, ...look }}
      onInstall={press('install')}
      onLeave={press('leave')}
      onAgain={press('again')}
    />,
  );
  return pressed;
}

async function showCard(addOns: readonly AddOnCard[]) {
  const [first] = deviceView.packs;
  if (!first) throw new Error('Must have a pack');
  const pack: Pack = { ...first, title: 'Fractions', state: { type: 'installed' }, addOns };
  const { app, commands } = await createTestApp(
    { device: { ...deviceView, packs: [pack] }, turn: { type: 'none' } },
    { answers: { removeAddOn: ok(null), removePack: ok(null) } },
  );
  render(<PackCard app={app} pack={pack} />);
  return { commands, pack };
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('a translation, before it is installed', () => {
  it('says for which pack it is and how much of it there is, and is installed with one tap', async () => {
    const pressed = await showLook();
    expect(screen.getByRole('heading', { name: 'Fractions in Swahili' })).toBeTruthy();
    for (const words of [
      'It is for the pack Fractions, version 1.2.0, which is on this tablet.',
      'Swahili: 2,790 of 2,793 texts.',
      'What is missing stays as the pack has it.',
      '2 texts do not fit and are left out.',
      '1 text belongs to another version and is left out.',
      'Not yet read by a teacher: Swahili.',
    ]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    click('Install');
    expect(pressed).toEqual(['install']);
  });

  it('says what it takes the place of, and who signed it otherwise', async () => {
    await showLook({
      replaces: ['sw'],
      installed: { version: '0.9.0', is: 'newer', signer: 'other' },
    });
    expect(screen.getByText(/The pack speaks Swahili already/)).toBeTruthy();
    expect(screen.getByText('Version 0.9.0 of it is here; this one takes its place.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('SOMEBODY ELSE');
    expect(screen.getByRole('button', { name: 'I know the file: install it' })).toBeTruthy();
  });

  it('of which nothing fits can only be left', async () => {
    const pressed = await showLook({ languages: [{ ...SWAHILI, texts: 0 }] });
    expect(screen.getByText('Nothing in this file fits the pack that is here.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /nstall/ })).toBeNull();
    click('Leave it');
    expect(pressed).toEqual(['leave']);
  });
});

describe('what was added to a pack', () => {
  it('stands on its card, and is taken off by itself', async () => {
    const { commands } = await showCard([CARD]);
    expect(screen.getByRole('heading', { name: 'Fractions in Swahili, with a voice' })).toBeTruthy();
    expect(screen.getByText('12 recorded sentences: Swahili.')).toBeTruthy();
    click('Take it off');
    await waitFor(() => expect(commands).toContainEqual(['removeAddOn', CARD.id]));
  });

  it('goes with the pack, after that was told', async () => {
    const { commands, pack } = await showCard([CARD]);
    click('Remove');
    expect(screen.getByRole('alert').textContent).toContain('What was added to Fractions goes with it.');
    expect(commands.some(([name]) => name === 'removePack')).toBe(false);
    click('Keep it');
    expect(screen.queryByRole('alert')).toBeNull();
    click('Remove');
    click('Remove all of it');
    await waitFor(() => expect(commands).toContainEqual(['removePack', pack.id]));
  });

  it('is not asked for where there is nothing', async () => {
    const { commands, pack } = await showCard([]);
    expect(screen.queryByRole('heading', { name: 'Added to it' })).toBeNull();
    click('Remove');
    await waitFor(() => expect(commands).toContainEqual(['removePack', pack.id]));
  });
});

describe('the language of a learner', () => {
  const runningTurn = {
    type: 'running',
    className: null,
    classId: null,
    picturePin: false,
    step: { type: 'no-pack' },
    answered: 0,
    goal: 5,
    startedAtMs: 0,
    minutes: 10,
    timeUp: false,
  } as const;
  const inYoruba = deviceView.packs.map((pack) => ({
    ...pack,
    state: { type: 'installed' } as const,
    languages: [{ tag: 'en', review: 'teacher' } as const, { tag: 'yo', review: 'machine' } as const],
  }));
  const card = { ...amina, language: 'yo' };

  const pressed = (within: HTMLElement) =>
    [...within.querySelectorAll('button[aria-pressed="true"]')].map((one) => one.textContent);
  const choices = () => screen.getAllByRole('group')[0] as HTMLElement;

  it('is one of the app’s, of a file’s or of a pack’s alone, or none of one’s own', async () => {
    const brought: BroughtLanguage = {
      tag: 'ha',
      face: 'Hausa',
      letters: 'Ha',
      instead: 'en',
      review: 'machine',
      addOn: LOOK.id,
      version: '1.0.0',
    };
    const { app, commands } = await createTestApp(
      { device: { ...deviceView, packs: inYoruba, languages: [brought] }, turn: { type: 'none' } },
      { answers: { setLearnerLanguage: ok(null) } },
    );
    render(<QuestionsLanguageSection app={app} card={amina} />);
    expect([...choices().querySelectorAll('button')].map((one) => one.textContent)).toEqual([
      'As the tablet speaks',
      ...['English', 'French', 'Spanish', 'Portuguese', 'Swahili', 'Arabic', 'Hindi', 'Hausa', 'Yoruba'],
    ]);
    expect(pressed(choices())).toEqual(['As the tablet speaks']);
    fireEvent.click(screen.getAllByRole('button', { name: 'Swahili' })[0] as HTMLElement);
    await waitFor(() => expect(commands).toContainEqual(['setLearnerLanguage', amina.id, 'sw']));
    fireEvent.click(screen.getByRole('button', { name: 'As the tablet speaks' }));
    await waitFor(() => expect(commands).toContainEqual(['setLearnerLanguage', amina.id, '']));
  });

  it('says what does not speak it', async () => {
    const { app } = await createTestApp({
      device: { ...deviceView, packs: inYoruba.map((pack) => ({ ...pack, title: 'Sums' })) },
      turn: { type: 'none' },
    });
    const shown = render(<QuestionsLanguageSection app={app} card={{ ...amina, language: 'yo' }} />);
    expect(screen.getByText('The app does not speak Yoruba: only questions come in it.')).toBeTruthy();
    expect(screen.queryByText(/Without/)).toBeNull();
    shown.rerender(<QuestionsLanguageSection app={app} card={{ ...amina, language: 'fr' }} />);
    expect(screen.getByText(/^Without French: Sums/)).toBeTruthy();
    expect(screen.queryByText(/The app does not speak/)).toBeNull();
  });

  it('may be chosen for a whole class at once, and undone learner by learner', async () => {
    const { app, commands } = await createTestApp(
      { device: { ...deviceView, packs: inYoruba }, turn: { type: 'none' } },
      { answers: { setClassLanguage: ok(null), setLearnerLanguage: ok(null) } },
    );
    const other = { ...card, id: OTHER, language: 'en' };
    const view = { ...classView, learners: [card, other] };
    const shown = render(<ClassLanguageSection app={app} view={view} />);
    expect(pressed(choices())).toEqual([]);
    click('Yoruba');
    await waitFor(() => expect(commands).toContainEqual(['setClassLanguage', view.id, 'yo']));
    await waitFor(() => expect(app.undoable.value?.text).toBe('Now everybody in this class has Yoruba.'));
    shown.rerender(<ClassLanguageSection app={app} view={{ ...view, learners: [card, card] }} />);
    expect(pressed(choices())).toEqual(['Yoruba']);
    app.undoable.value?.undo?.();
    await waitFor(() => expect(commands).toContainEqual(['setLearnerLanguage', OTHER, 'en']));
    expect(commands).not.toContainEqual(['setLearnerLanguage', card.id, 'yo']);
    shown.rerender(<ClassLanguageSection app={app} view={{ ...view, learners: [] }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is what they are said in, while a turn runs and a pack has it', () => {
    const device = { ...deviceView, packs: inYoruba };
    const turn = { ...runningTurn, learner: card };
    expect(askedIn(turn, device, OWN_LANGUAGES)).toBe('yo');
    expect(askedIn(turn, deviceView, OWN_LANGUAGES)).toBeNull();
    expect(
      askedIn({ ...runningTurn, learner: { ...card, language: 'en' } }, device, OWN_LANGUAGES),
    ).toBeNull();
    expect(askedIn({ type: 'none' }, device, OWN_LANGUAGES)).toBeNull();
  });
});
