// Classes from one year to the next, the school's own fields, a learner's ways and the cards to log in, as screens.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { NO_SUPPORT } from '../../../src/domain/support.ts';
import { ClassSetScreen } from '../../../src/ui/teacher/class-set-screen.tsx';
import { CopyClassScreen } from '../../../src/ui/teacher/copy-class-screen.tsx';
import { FieldsScreen } from '../../../src/ui/teacher/fields-screen.tsx';
import { LearnerSetScreen } from '../../../src/ui/teacher/learner-set-screen.tsx';
import { LoginCardsScreen } from '../../../src/ui/teacher/login-cards-screen.tsx';
import { MoveSeveralScreen } from '../../../src/ui/teacher/move-several-screen.tsx';
import { TeacherScreen } from '../../../src/ui/teacher/teacher-screen.tsx';
import type { LearnerWays } from '../../../src/worker/classes-api.ts';
import { CLASS, classView, deviceView, LEARNER, learnerView, OTHER } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS, type TestAppOptions } from '../../support/ui/test-app.ts';

const views = { device: deviceView, class: classView, learner: learnerView, turn: { type: 'none' } } as const;
const [, standard3] = deviceView.classes;
const NOBODY_SAID = Object.fromEntries(
  Object.keys(NO_SUPPORT).map((key) => [key, null]),
) as unknown as LearnerWays['said'];
const ways: LearnerWays = {
  support: { ...NO_SUPPORT, readAloud: true },
  said: {
    ...NOBODY_SAID,
    readAloud: { here: false, by: 'Mr Okoro’s phone', atMs: NOW_MS - 86_400_000 },
  },
  fields: [
    { id: 'gender', name: 'Girl or boy', choices: ['girl', 'boy'] },
    { id: 'home', name: 'Home language', choices: [] },
  ],
  values: { gender: 'girl' },
};

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
/** The last commands of these names. */
const said = (commands: readonly (readonly [string, ...unknown[]])[], ...names: readonly string[]) =>
  commands.filter(([name]) => names.includes(name));

async function openAt<P extends NonNullable<TestAppOptions['place']>>(
  place: P,
  answers: TestAppOptions['answers'] = {},
  shown: Parameters<typeof createTestApp>[0] = views,
) {
  return createTestApp(shown, { place, answers });
}

describe('how the tablet helps one learner', () => {
  const place = { name: 'learner-set', class: CLASS, learner: LEARNER } as const;
  const open = async () => {
    const made = await openAt(place, { readWays: ok(ways) });
    render(<LearnerSetScreen app={made.app} place={place} />);
    await screen.findByText('How the tablet helps');
    return made;
  };

  it('says who said it and when, and is taken back by the same tap', async () => {
    const { app, commands } = await open();
    expect(screen.getByText('Mr Okoro’s phone · yesterday')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Read aloud' }).getAttribute('aria-pressed')).toBe('true');
    press('Read aloud');
    await waitFor(() => expect(app.undoable.value?.text).toContain('Amina'));
    app.undoable.value?.undo?.();
    expect(said(commands, 'setSupport')).toEqual([
      ['setSupport', LEARNER, { readAloud: false }],
      ['setSupport', LEARNER, { readAloud: true }],
    ]);
  });

  it('a turn gets minutes of its own, and goes back to the class’s', async () => {
    const { app, commands } = await open();
    const lasts = within(screen.getByRole('group', { name: 'A turn lasts' }));
    fireEvent.click(lasts.getByRole('button', { name: /20/ }));
    await waitFor(() => expect(app.undoable.value).not.toBeNull());
    app.undoable.value?.undo?.();
    expect(said(commands, 'setSupport')).toEqual([
      ['setSupport', LEARNER, { turnMinutes: 20 }],
      ['setSupport', LEARNER, { turnMinutes: 0 }],
    ]);
  });

  it('what the school keeps is a tap, a second tap takes it back, and undo brings it again', async () => {
    const { app, commands } = await open();
    press('boy');
    await waitFor(() => expect(app.undoable.value?.text).toBe('Girl or boy of Amina: boy.'));
    app.undoable.value?.undo?.();
    press('girl');
    await waitFor(() => expect(app.undoable.value?.text).toBe('Girl or boy of Amina is no longer said.'));
    type('Home language', ' Hausa ');
    await waitFor(() => press('Keep: Home language'));
    expect(said(commands, 'setAttributes')).toEqual([
      ['setAttributes', LEARNER, { gender: 'boy' }],
      ['setAttributes', LEARNER, { gender: 'girl' }],
      ['setAttributes', LEARNER, { gender: '' }],
      ['setAttributes', LEARNER, { home: 'Hausa' }],
    ]);
  });
});

describe('what the school keeps of learners', () => {
  const place = { name: 'fields' } as const;
  const [gender] = ways.fields;

  it('is defined with its choices, one on a line, and undone', async () => {
    const { app, commands } = await openAt(place, { readFields: ok([]), addField: ok('new-id') });
    render(<FieldsScreen app={app} place={place} />);
    await screen.findByText('Nothing yet.');
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveProperty('disabled', true);
    type('What it is', 'Glasses');
    type('What can be said, one on each line', 'yes\n\n no ');
    press('Keep it');
    await waitFor(() => expect(app.undoable.value?.text).toContain('Glasses'));
    app.undoable.value?.undo?.();
    expect(said(commands, 'addField', 'setFields')).toEqual([
      ['addField', 'Glasses', ['yes', 'no']],
      ['setFields', [{ id: 'new-id', gone: true }]],
    ]);
  });

  it('is changed and taken away, each with a way back to what it was', async () => {
    const { app, commands } = await openAt(place, { readFields: ok(ways.fields) });
    render(<FieldsScreen app={app} place={place} />);
    fireEvent.click(await screen.findByText('Girl or boy'));
    type('What it is', 'Gender');
    press('Keep it');
    await waitFor(() => expect(app.undoable.value?.text).toContain('Gender'));
    app.undoable.value?.undo?.();
    await waitFor(() => expect(app.busy.value).toBe(false));
    fireEvent.click(screen.getByText('Girl or boy'));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep this no more' }));
    await waitFor(() => expect(app.undoable.value?.text).toContain('kept no more'));
    app.undoable.value?.undo?.();
    expect(said(commands, 'setFields')).toEqual([
      ['setFields', [{ ...gender, name: 'Gender' }]],
      ['setFields', [gender]],
      ['setFields', [{ id: 'gender', gone: true }]],
      ['setFields', [gender]],
    ]);
  });
});

describe('a class at the end of its year', () => {
  it('goes on under a new name with who comes along; one tap brings all of it back', async () => {
    const place = { name: 'copy-class', class: CLASS } as const;
    const made = await openAt(place, { copyClass: ok(standard3?.id) });
    const { app, commands } = made;
    render(<CopyClassScreen app={app} place={place} />);
    type('Name of the new class', 'Standard 3, morning');
    press('Baraka');
    press(/^Make it, with/);
    await waitFor(() => expect(app.undoable.value?.text).toContain('Standard 3, morning'));
    expect(app.place.value).toEqual({ name: 'class-set', class: standard3?.id });
    app.undoable.value?.undo?.();
    const [copied, undone] = said(commands, 'copyClass', 'undoCopy');
    expect(copied?.slice(0, 3)).toEqual(['copyClass', CLASS, 'Standard 3, morning']);
    const along = copied?.[3] as readonly string[];
    expect([along.length, along.includes(OTHER)]).toEqual([classView.learners.length - 1, false]);
    expect(undone).toEqual(['undoCopy', CLASS, standard3?.id]);
    await waitFor(() => expect(app.place.value).toEqual({ name: 'class-set', class: CLASS }));
  });

  it('several learners move at once, and back', async () => {
    const place = { name: 'move-several', class: CLASS } as const;
    const { app, commands } = await openAt(place);
    render(<MoveSeveralScreen app={app} place={place} />);
    expect(screen.getByRole('button', { name: 'Move 0 learners' })).toHaveProperty('disabled', true);
    press('Amina');
    press('Baraka');
    fireEvent.click(await screen.findByRole('button', { name: 'Move 2 learners' }));
    fireEvent.click(await screen.findByText('Standard 3'));
    await waitFor(() => expect(app.undoable.value?.text).toBe('2 learners are in Standard 3 now.'));
    app.undoable.value?.undo?.();
    expect(said(commands, 'moveLearners')).toEqual([
      ['moveLearners', [LEARNER, OTHER], standard3?.id],
      ['moveLearners', [LEARNER, OTHER], CLASS],
    ]);
  });

  it('put away, it says so first, by whom, and that nothing is lost of what was done since', async () => {
    const place = { name: 'class-set', class: CLASS } as const;
    const end = { said: { here: false, by: 'Tablet 2', atMs: NOW_MS }, turnsSince: 3 };
    const shown = { ...views, class: { ...classView, archived: true } };
    const { app, commands } = await openAt(place, { readClassEnd: ok(end) }, shown);
    render(<ClassSetScreen app={app} place={place} />);
    expect(await screen.findByText('Tablet 2 · today')).toBeTruthy();
    expect(screen.getByText(/3 turns were taken in it since.*Nothing of them is lost/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Put the class away' })).toBeNull();
    press('Take it up again');
    await waitFor(() => expect(commands).toContainEqual(['archiveClass', CLASS, false]));
  });

  it('put away, it stands apart, and who is in no class here is in reach', async () => {
    const place = { name: 'teacher' } as const;
    const away = { id: CLASS, name: 'Standard 2 of last year', learnerCount: 1 };
    const stray = { learner: OTHER, class: CLASS, name: 'Binta', avatar: 1 };
    const shown = { ...views, device: { ...deviceView, classes: [], classesPutAway: [away] } };
    const { app } = await openAt(place, { readStrays: ok([stray]) }, shown);
    render(<TeacherScreen app={app} place={place} />);
    fireEvent.click(await screen.findByText('Binta'));
    expect(app.place.value).toEqual({ name: 'learner-set', class: CLASS, learner: OTHER });
    fireEvent.click(screen.getByText('Standard 2 of last year'));
    expect(app.place.value).toEqual({ name: 'class-set', class: CLASS });
  });
});

describe('cards to log in', () => {
  const place = { name: 'login-cards', class: CLASS } as const;
  it('are one for each child, eight on a page, with room for three pictures and no PIN', async () => {
    const { app } = await openAt(place);
    const { container } = render(<LoginCardsScreen app={app} place={place} />);
    const sheet = container.querySelector('[data-print]');
    const pages = [...(sheet?.querySelectorAll('section') ?? [])];
    const cards = pages.map((page) => page.querySelectorAll('[class*="boxes"]').length);
    expect(cards.reduce((sum, count) => sum + count, 0)).toBe(classView.learners.length);
    expect(cards.slice(0, -1).every((count) => count === 8)).toBe(true);
    for (const { name } of classView.learners) expect(sheet?.textContent).toContain(name);
    expect(pages[0]?.querySelectorAll('[class*="boxes"]')[0]?.children).toHaveLength(3);
    expect(screen.getByText(/The tablet cannot print them/)).toBeTruthy();
  });
  it('of a class without pictures have no boxes', async () => {
    const { app } = await openAt(place, {}, { ...views, class: { ...classView, picturePin: false } });
    const { container } = render(<LoginCardsScreen app={app} place={place} />);
    expect(container.querySelector('[class*="boxes"]')).toBeNull();
  });
});

describe('the door', () => {
  const place = { name: 'fields' } as const;
  it('shuts by itself over what was being typed, and opens on it as it was', async () => {
    const { app, commands, show } = await openAt(place, { readFields: ok([]) });
    render(<FieldsScreen app={app} place={place} />);
    await screen.findByText('Nothing yet.');
    type('What it is', 'Glasses');
    app.actions.lockDoor();
    expect(await screen.findByLabelText('PIN')).toBeTruthy();
    expect(commands).toContainEqual(['lockTeacher']);
    const box = screen.getByLabelText('What it is') as HTMLInputElement;
    expect(box.closest('[inert]')).not.toBeNull();
    show({ device: { ...deviceView, teacher: 'open' } });
    await waitFor(() => expect(box.closest('[inert]')).toBeNull());
    expect(box.value).toBe('Glasses');
    expect(screen.queryByLabelText('PIN')).toBeNull();
  });

  it('closes a sheet that stood open, so that nothing is before the PIN', async () => {
    const learner = { name: 'learner-set', class: CLASS, learner: LEARNER } as const;
    const { app } = await openAt(learner);
    const { container } = render(<LearnerSetScreen app={app} place={learner} />);
    press('Another picture');
    await waitFor(() => expect(container.querySelector('dialog')).not.toBeNull());
    app.actions.lockDoor();
    await waitFor(() => expect(container.querySelector('dialog')).toBeNull());
  });

  it('shuts a minute after the teacher’s side was left, and not for who is back before', async () => {
    vi.useFakeTimers();
    try {
      const { app, commands } = await openAt(place);
      const locks = () => said(commands, 'lockTeacher').length;
      app.actions.go({ name: 'faces', class: CLASS });
      vi.advanceTimersByTime(50_000);
      app.actions.go({ name: 'teacher' });
      vi.advanceTimersByTime(600_000);
      expect(locks()).toBe(0);
      app.actions.go({ name: 'faces', class: CLASS });
      vi.advanceTimersByTime(30_000);
      // From one learner's screen to the next the minute runs on.
      app.actions.go({ name: 'pin', class: CLASS, learner: LEARNER });
      vi.advanceTimersByTime(31_000);
      expect(locks()).toBe(1);
      expect(app.device.value?.teacher).toBe('locked');
    } finally {
      vi.useRealTimers();
    }
  });

  it('is behind nothing for who never opened it', async () => {
    const { app } = await openAt(place, {}, { ...views, device: { ...deviceView, teacher: 'locked' } });
    render(<FieldsScreen app={app} place={place} />);
    expect(screen.queryByText('Add one')).toBeNull();
  });
});
