import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PackId } from '../../../src/domain/ids.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { HandedIn, Language } from '../../../src/ui/platform.ts';
import { PacksScreen } from '../../../src/ui/teacher/packs-screen.tsx';
import type { PackLook } from '../../../src/worker/pack-files-api.ts';
import type { PackCard } from '../../../src/worker/views.ts';
import { deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const place = { name: 'packs' } as const;
const MB = 1024 * 1024;
const NOTHING = { added: 0, changed: 0, retired: 0 };
const CHANGES = {
  items: { added: 12, changed: 1, retired: 2 },
  skills: { ...NOTHING, added: 1 },
  languagesAdded: ['ar'],
  languagesGone: [],
  rewritten: ['fr'],
  media: NOTHING,
};
const LOOK: PackLook = {
  type: 'pack',
  name: 'fractions.zip',
  id: 'org.example.fractions' as PackId,
  version: '2.0.0',
  title: 'Fractions',
  description: 'Parts of a whole',
  publisher: 'Ministry of Education',
  licence: 'CC BY 4.0',
  languages: [
    { tag: 'en', review: 'teacher' },
    { tag: 'ar', review: 'machine' },
  ],
  skills: 8,
  items: 120,
  lessons: 16,
  packedBytes: 2 * MB,
  unpackedBytes: 6 * MB,
  needsBytes: 9 * MB,
  freeBytes: 500 * MB,
  trust: { type: 'shipped' },
  installed: null,
};
const against = (change: Partial<NonNullable<PackLook['installed']>>): PackLook['installed'] => ({
  version: '1.0.0',
  is: 'newer',
  signer: 'same',
  changes: CHANGES,
  ...change,
});

interface Shown {
  readonly look?: Partial<PackLook>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly packs?: readonly PackCard[];
  readonly handedIn?: readonly HandedIn[];
  readonly language?: Language;
}

async function show({ look, answers = {}, packs = deviceView.packs, handedIn = [], language = 'en' }: Shown) {
  const told = ok({ ...LOOK, ...look });
  const { app, commands, handedOut } = await createTestApp(
    { device: { ...deviceView, packs }, turn: { type: 'none' } },
    {
      place,
      language,
      handedIn,
      answers: {
        bringPackFile: told,
        lookAtPackFile: told,
        readWaiting: ok([]),
        readPublishers: ok([]),
        ...answers,
      },
    },
  );
  render(<PacksScreen app={app} place={place} />);
  return { app, commands, handedOut };
}

/** The step that tells what is in the file, come to by dropping it. */
async function showLook(shown: Shown) {
  const made = await show(shown);
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [new File(['x'], 'fractions.zip')], types: ['Files'] } });
  window.dispatchEvent(event);
  await screen.findByText(made.app.context.value.t('pack-file.not-yet'));
  expect(event.defaultPrevented).toBe(true);
  return made;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('a pack file, before it is installed', () => {
  it('is told with what is in it and what room it takes, and installed with one tap', async () => {
    const { commands, app } = await showLook({});
    expect(screen.getByText('Skills: 8. Kinds of question: 120. Lessons: 16.')).toBeTruthy();
    expect(screen.getByText('Languages: English, Arabic.')).toBeTruthy();
    expect(screen.getByText('Not yet read by a teacher: Arabic.')).toBeTruthy();
    expect(screen.getByText(/The file has 2 MB; unpacked it has 6 MB. 500 MB are free/)).toBeTruthy();
    expect(screen.getByText('It comes with Banyan.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    press('Install');
    expect(commands).toContainEqual(['installWaiting', 'fractions.zip']);
    await waitFor(() => expect(app.undoable.value?.text).toBe('Ready to practise: Fractions'));
  });

  it('and left is let go of', async () => {
    const { commands } = await showLook({});
    press('Leave it');
    await screen.findByRole('button', { name: 'Open a pack file' });
    expect(commands).toContainEqual(['leaveWaiting', 'fractions.zip']);
  });

  it('says what it changes, line by line', async () => {
    await showLook({ look: { installed: against({}) } });
    for (const line of [
      '12 questions are new',
      '1 question is changed',
      '2 questions go',
      '1 skill is new',
      'New languages: Arabic',
      'Texts changed in: French',
    ])
      expect(screen.getByText(line)).toBeTruthy();
    expect(screen.getByText('All answers of all learners are kept.')).toBeTruthy();
  });

  it.each([
    ['older', against({ is: 'older' }), /This file is OLDER: version 2.0.0. Version 1.0.0 is here/],
    ['of the same version with something else', against({ is: 'other-content' }), /has the same version/],
    ['signed by somebody else', against({ signer: 'other' }), /SOMEBODY ELSE signed this file/],
    ['no longer signed', against({ signer: 'lost' }), /nobody signed this file/],
  ])(
    'that is %s warns before all else, and Install is not the first choice',
    async (_what, installed, words) => {
      await showLook({ look: { installed } });
      expect(screen.getByRole('alert').textContent).toMatch(words);
      expect(screen.queryByRole('button', { name: 'Install' })).toBeNull();
      expect(screen.getByRole('button', { name: 'I know the file: install it' })).toBeTruthy();
    },
  );

  it('that nobody signed takes a teacher’s own yes', async () => {
    await showLook({ look: { trust: { type: 'none' } } });
    expect(screen.getByText('Nobody signed it. Anybody can have made or changed it.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'I know the file: install it' })).toBeTruthy();
  });

  it('of a publisher nobody knows shows the number, and the school can say that it trusts them', async () => {
    const key = 'a'.repeat(64) as Extract<PackLook['trust'], { readonly type: 'unknown' }>['key'];
    const trust = { type: 'unknown', key, fingerprint: '1234 5678 9012 3456', claims: 'Ministry' } as const;
    const { commands } = await showLook({ look: { trust }, answers: { trustPublisher: ok(null) } });
    expect(screen.getByText(/They call themselves Ministry. Number: .*1234 5678 9012 3456/)).toBeTruthy();
    press('Trust this publisher');
    fireEvent.input(screen.getByLabelText('What the school calls this publisher'), {
      target: { value: 'The ministry' },
    });
    press('The number is right: trust them');
    await waitFor(() => expect(commands).toContainEqual(['trustPublisher', key, 'The ministry']));
    await waitFor(() => expect(commands).toContainEqual(['lookAtPackFile', 'fractions.zip']));
  });

  it('on a full tablet says what can be removed, and looks again when it was', async () => {
    const { commands } = await showLook({ look: { freeBytes: 3 * MB }, answers: { removePack: ok(null) } });
    expect(screen.getByText('This pack needs about 9 MB; 3 MB are free.')).toBeTruthy();
    press(/^Remove Number foundations/);
    await waitFor(() => expect(commands).toContainEqual(['removePack', 'org.banyan.number-foundations']));
    await waitFor(() => expect(commands).toContainEqual(['lookAtPackFile', 'fractions.zip']));
  });

  it('that is refused leads back to the packs, with the words for it', async () => {
    const { app } = await show({
      handedIn: [],
      answers: { bringPackFile: fail({ code: 'pack/forged', file: 'fractions.zip', faults: [] }) },
    });
    await app.actions.bringPackFile(new File(['x'], 'fractions.zip'));
    expect(app.problem.value?.code).toBe('pack/forged');
    expect(screen.getByRole('button', { name: 'Open a pack file' })).toBeTruthy();
  });
});

describe('a file that another app handed in', () => {
  const handed = (): HandedIn & { gone: boolean } => {
    const one = {
      file: new File(['x'], 'shared.zip'),
      gone: false,
      forget: async () => {
        one.gone = true;
      },
    };
    return one;
  };

  it('is looked at behind the open door, and let go of once it lies here', async () => {
    const one = handed();
    const { commands } = await show({ handedIn: [one] });
    await screen.findByText(/Nothing is installed yet/);
    expect(commands.some(([name, file]) => name === 'bringPackFile' && file === 'shared.zip')).toBe(true);
    expect(one.gone).toBe(true);
  });

  it('that is no pack is told once and let go of too', async () => {
    const one = handed();
    const { app } = await show({
      handedIn: [one],
      answers: { bringPackFile: fail({ code: 'pack/damaged', file: 'shared.zip', faults: [] }) },
    });
    await waitFor(() => expect(app.problem.value?.code).toBe('pack/damaged'));
    await waitFor(() => expect(one.gone).toBe(true));
  });

  it('waits on where the door was shut meanwhile', async () => {
    const one = handed();
    const { app } = await show({
      handedIn: [one],
      answers: { bringPackFile: fail({ code: 'teacher/locked' }) },
    });
    await waitFor(() => expect(app.problem.value?.code).toBe('teacher/locked'));
    expect(one.gone).toBe(false);
  });
});

describe('the packs that are here', () => {
  const [here] = deviceView.packs;
  if (!here) throw new Error('Must have a pack');

  it('say who vouches for them', async () => {
    const trusts = [
      [{ type: 'none' }, 'Not signed by anybody'],
      [{ type: 'shipped' }, 'Comes with Banyan'],
      [{ type: 'school', name: 'Ministry', fingerprint: '' }, 'Signed by Ministry'],
    ] as const;
    for (const [trust, words] of trusts) {
      await show({ packs: [{ ...here, trust }] });
      expect(screen.getByText(words)).toBeTruthy();
      cleanup();
    }
  });

  it('are handed on as a file', async () => {
    const file = new Blob(['zip']);
    const { handedOut } = await show({ answers: { handOutPack: ok({ name: 'numbers-1.0.0.zip', file }) } });
    press('Hand on as a file');
    await waitFor(() => expect(handedOut).toEqual([{ name: 'numbers-1.0.0.zip', file }]));
  });

  it('of which a part was lost say how that is mended', async () => {
    const { commands } = await show({ packs: [{ ...here, state: { type: 'damaged', isOffered: true } }] });
    press('Get it again');
    expect(commands).toContainEqual(['installOfferedPack', here.id]);
    cleanup();
    await show({ packs: [{ ...here, state: { type: 'damaged', isOffered: false } }] });
    expect(screen.getByText(/Open the file of the pack again to mend it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Get it again' })).toBeNull();
  });

  it('have beside them the files that wait, which can be looked at or cleared away', async () => {
    const { commands } = await show({
      answers: { readWaiting: ok([{ name: 'monday.zip', sizeBytes: 3 * MB }]), leaveWaiting: ok(null) },
    });
    await screen.findByText(/monday.zip.*\(3 MB\) waits here for you/);
    press('Clear it away');
    await waitFor(() => expect(commands).toContainEqual(['leaveWaiting', 'monday.zip']));
    press('Look at it');
    await screen.findByText(/Nothing is installed yet/);
    expect(commands).toContainEqual(['lookAtPackFile', 'monday.zip']);
  });

  it('have below them the publishers whom the school trusts, and the way back', async () => {
    const key = 'b'.repeat(64) as Extract<PackLook['trust'], { readonly type: 'unknown' }>['key'];
    const row = {
      key,
      name: 'The ministry',
      fingerprint: '1111 2222 3333 4444',
      here: false,
      by: 'Hall',
      atMs: 0,
    };
    const { commands } = await show({
      answers: { readPublishers: ok([{ ...row, atMs: null }]), distrustPublisher: ok(null) },
    });
    await screen.findByText('The ministry');
    expect(screen.getByText(/Number .*1111 2222 3333 4444/)).toBeTruthy();
    expect(screen.getByText(/Hall/)).toBeTruthy();
    press('Trust no more');
    await waitFor(() => expect(commands).toContainEqual(['distrustPublisher', key]));
  });
});
