// Writing one's own questions, on a draft that is changed by the same steps as in the worker.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { parsePackId, parseSkillId } from '../../../../src/domain/ids.ts';
import { fail, ok } from '../../../../src/domain/result.ts';
import { checkOwnPack, previewQuestion } from '../../../../src/packs/authoring/own-check.ts';
import { changeOwnPack, type NewIds, type OwnChange } from '../../../../src/packs/authoring/own-edits.ts';
import type { OwnPack, OwnQuestion } from '../../../../src/packs/authoring/own-pack.ts';
import type { Language } from '../../../../src/ui/platform.ts';
import { toPlace } from '../../../../src/ui/router.ts';
import { OwnPackScreen } from '../../../../src/ui/teacher/authoring/own-pack-screen.tsx';
import { OwnPacksScreen } from '../../../../src/ui/teacher/authoring/own-packs-screen.tsx';
import { OwnQuestionScreen } from '../../../../src/ui/teacher/authoring/own-question-screen.tsx';
import { itemId, MEDIA, MIXUP, OWN_TYPES, packOf, questionOf } from '../../../packs/authoring/own-samples.ts';
import { valueIn } from '../../../support/event-samples.ts';
import { deviceView } from '../../../support/ui/sample-views.ts';
import { createTestApp } from '../../../support/ui/test-app.ts';

afterEach(cleanup);

const ids: NewIds = {
  question: () => itemId('new'),
  skill: () => valueIn(parseSkillId('s-new')),
  mixup: () => MIXUP,
};
const VIEWS = { device: deviceView, turn: { type: 'none' } } as const;

/** The draft as another window may have left it, and every step done to it. */
function createDraftHere(first: OwnPack) {
  const draft = { own: first };
  const lastArgs = (name: string) =>
    commandsOf()
      .filter(([one]) => one === name)
      .at(-1)
      ?.slice(1) ?? [];
  let commandsOf: () => readonly (readonly [string, ...unknown[]])[] = () => [];
  const answers = {
    get readOwnPack() {
      return ok(draft.own);
    },
    get changeOwnPack() {
      const [, change] = lastArgs('changeOwnPack');
      const done = changeOwnPack(draft.own, change as OwnChange, ids);
      if (done.ok) draft.own = done.value.own;
      return done;
    },
    get tryOwnQuestion() {
      const [, question, seed] = lastArgs('tryOwnQuestion');
      const tried = previewQuestion(draft.own, question as OwnQuestion, MEDIA, seed as number);
      return ok(tried.ok ? { type: 'item', item: tried.value } : { type: 'faults', faults: tried.problem });
    },
    get publishOwnPack() {
      const faults = checkOwnPack(draft.own, MEDIA);
      return faults.length > 0
        ? ok({ type: 'faults', faults })
        : ok({ type: 'published', own: draft.own, version: '1.0.0', isSame: false });
    },
    readOwnMedia: ok(null),
  };
  return {
    draft,
    answers,
    follow: (commands: readonly (readonly [string, ...unknown[]])[]) => {
      commandsOf = () => commands;
    },
  };
}

async function openQuestion(question: OwnQuestion, language: Language = 'en') {
  const here = createDraftHere(packOf([question]));
  const place = { name: 'own-question', own: here.draft.own.id, item: question.id } as const;
  const test = await createTestApp(VIEWS, { place, language, answers: here.answers });
  here.follow(test.commands);
  render(<OwnQuestionScreen app={test.app} place={place} />);
  await screen.findAllByRole('textbox');
  return { ...test, ...here };
}

async function openPack(own: OwnPack) {
  const here = createDraftHere(own);
  const place = { name: 'own-pack', own: own.id } as const;
  const test = await createTestApp(VIEWS, { place, answers: here.answers });
  here.follow(test.commands);
  render(<OwnPackScreen app={test.app} place={place} />);
  await screen.findByRole('heading', { name: 'Questions' });
  return { ...test, ...here };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a pack of one’s own', () => {
  it('begins with a name, a language and years, and leads to its first question', async () => {
    const id = valueIn(parsePackId('own.abc23456.goats'));
    const answers = {
      readOwnPacks: ok({ packs: [], elsewhere: [] }),
      startOwnPack: ok({ ...packOf([]), id }),
    };
    const { app, commands } = await createTestApp(VIEWS, { place: { name: 'own' }, answers });
    render(<OwnPacksScreen app={app} place={{ name: 'own' }} />);
    const begin = await screen.findByRole('button', { name: 'Begin' });
    expect((begin as HTMLButtonElement).disabled).toBe(true);
    type('What are the questions about?', 'Goats');
    fireEvent.click(screen.getByRole('button', { name: '4' }));
    fireEvent.click(screen.getByRole('button', { name: '6' }));
    press('Begin');
    await waitFor(() => expect(toPlace(location.hash)).toEqual({ name: 'own-pack', own: id }));
    expect(commands.find(([name]) => name === 'startOwnPack')?.[1]).toEqual({
      title: 'Goats',
      language: 'en',
      grades: [4, 6],
      publisher: '',
    });
  });

  it('shows every kind of question with a picture, and begins the one that is tapped', async () => {
    const { draft } = await openPack(packOf([]));
    const kinds = screen.getByRole('group', { name: 'How is it answered?' });
    expect(within(kinds).getAllByRole('button')).toHaveLength(14);
    fireEvent.click(within(kinds).getByRole('button', { name: /A number/ }));
    await waitFor(() =>
      expect(draft.own.questions.map(({ answering }) => answering.type)).toEqual(['number']),
    );
    expect(toPlace(location.hash)).toMatchObject({ name: 'own-question', item: 'q-new' });
  });

  it('names what is not ready, a tap away from where it is mended', async () => {
    await openPack(packOf([questionOf('number'), questionOf('choose-one', { prompt: '' })]));
    press('Give them to the children');
    await screen.findByText('One thing is not ready. Tap it to go there.');
    fireEvent.click(screen.getByText('Something must stand here.'));
    expect(toPlace(location.hash)).toMatchObject({ name: 'own-question', item: 'q-choose-one' });
  });

  it('tells which version the children have when all is ready', async () => {
    await openPack(packOf([questionOf('number')]));
    press('Give them to the children');
    await screen.findByText('The children of this tablet have version 1.0.0 now.');
  });

  it('gives a question back that was taken out, where it was', async () => {
    const own = packOf([questionOf('number'), questionOf('short-text', { prompt: 'Which animal?' })]);
    const { draft, app } = await openPack(own);
    press('More with: What is it?');
    press('Take out');
    await waitFor(() => expect(draft.own.questions).toHaveLength(1));
    app.undoable.value?.undo?.();
    await waitFor(() => expect(draft.own.questions).toEqual(own.questions));
  });

  it('says so where the draft is not there any more', async () => {
    const place = { name: 'own-pack', own: packOf([]).id } as const;
    const answers = { readOwnPack: fail({ code: 'own/gone' }) };
    const { app } = await createTestApp(VIEWS, { place, answers });
    render(<OwnPackScreen app={app} place={place} />);
    await screen.findByText('This is not on this tablet any more.');
    press('Your own questions');
    expect(toPlace(location.hash)).toEqual({ name: 'own' });
  });
});

describe('a question of one’s own', () => {
  it('is kept after a pause, step after step, each from what was kept last', async () => {
    const { draft, commands } = await openQuestion(questionOf('number'));
    type('The question', 'How many goats?');
    await waitFor(() => expect(draft.own.questions[0]?.prompt).toBe('How many goats?'), { timeout: 2_000 });
    type('Right answer', '8');
    await waitFor(() => expect(draft.own.questions[0]?.answering).toMatchObject({ answer: '8' }), {
      timeout: 2_000,
    });
    expect(commands.filter(([name]) => name === 'changeOwnPack')).toHaveLength(2);
  });

  it('says of an answer whose numbers change how it is reckoned', async () => {
    await openQuestion(questionOf('number'));
    expect(screen.getByText('A whole number, 0.5 or 3/4.')).toBeTruthy();
    type('Right answer', '=a-b');
    expect(await screen.findByText(/Reckoned anew each time/)).toBeTruthy();
  });

  it('is kept at once when the page is left in the middle of a word', async () => {
    const { draft } = await openQuestion(questionOf('number'));
    type('The question', 'How many go');
    cleanup();
    await waitFor(() => expect(draft.own.questions[0]?.prompt).toBe('How many go'));
  });

  it('shows what another window kept, in place of writing over it', async () => {
    const { draft, app } = await openQuestion(questionOf('number'));
    draft.own = packOf([questionOf('number', { prompt: 'Written elsewhere?' })]);
    type('The question', 'Written here?');
    await waitFor(() => expect(app.problem.value).toEqual({ code: 'own/changed-elsewhere' }), {
      timeout: 2_000,
    });
    await waitFor(() =>
      expect((screen.getByLabelText('The question') as HTMLTextAreaElement).value).toBe('Written elsewhere?'),
    );
    type('The question', 'Written after it?');
    await waitFor(() => expect(draft.own.questions[0]?.prompt).toBe('Written after it?'), { timeout: 2_000 });
  });

  it.each([
    ['en', 'See it as the child does', 'Something must stand here.'],
    ['fr', 'La voir comme l’enfant', 'Il faut quelque chose ici.'],
    ['ar', 'شاهده كما يراه الطفل', 'يجب أن يُكتب شيء هنا.'],
  ] as const)('says in %s at its box what is not ready', async (language, look, words) => {
    await openQuestion(questionOf('number', { prompt: '' }), language);
    press(look);
    const [box] = await waitFor(() => {
      const boxes = screen
        .getAllByRole('textbox')
        .filter((one) => one.getAttribute('aria-invalid') === 'true');
      expect(boxes).toHaveLength(1);
      return boxes;
    });
    const told = box?.getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    expect(document.getElementById(told)?.textContent).toBe(words);
    await waitFor(() => expect(document.activeElement).toBe(box));
  });

  it('is met as a child meets it once it is ready, with the hints one by one', async () => {
    await openQuestion(
      questionOf('number', { prompt: 'How many goats?', hints: ['Count on.', 'From four.'] }),
    );
    press('See it as the child does');
    await screen.findByRole('heading', { name: 'How many goats?' });
    expect(screen.queryByText('Count on.', { selector: 'p' })).toBeNull();
    press('Hint');
    expect(screen.getByText('Count on.', { selector: 'p' })).toBeTruthy();
    expect(screen.queryByText('From four.', { selector: 'p' })).toBeNull();
  });

  it.each(OWN_TYPES)('of the kind %s is written, and met as a child meets it', async (kind) => {
    await openQuestion(questionOf(kind, { prompt: 'Do you see it?' }));
    expect(screen.getByLabelText('The question')).toBeTruthy();
    press('See it as the child does');
    await screen.findByRole('heading', { name: 'Do you see it?' });
    const sheet = screen.getByRole('dialog', { name: 'As the child sees it' });
    await waitFor(() => expect(sheet.querySelector('[aria-busy="true"]')).toBeNull());
    expect(document.querySelector('[data-fault]')).toBeNull();
  });

  it('has one right answer of a choice: marking another takes the mark from the first', async () => {
    const { draft } = await openQuestion(questionOf('choose-one'));
    press('Answer 2 is right');
    await waitFor(
      () =>
        expect(draft.own.questions[0]?.answering).toMatchObject({
          options: [{ isRight: false }, { isRight: true, shows: null }],
        }),
      { timeout: 2_000 },
    );
  });

  it('takes a mistake in the teacher’s words, and offers it at the next wrong answer', async () => {
    const { draft } = await openQuestion(questionOf('choose-one'));
    const select = () => screen.getByLabelText('What does wrong answer 2 show?');
    fireEvent.change(select(), { target: { value: '+' } });
    type('The mistake, in your words', 'takes away instead of adding');
    press('Use it');
    await waitFor(() => expect((select() as HTMLSelectElement).value).toBe(MIXUP));
    expect(draft.own.mixups).toHaveLength(1);
    expect(within(select()).getByRole('option', { name: 'takes away instead of adding' })).toBeTruthy();
  });
});
