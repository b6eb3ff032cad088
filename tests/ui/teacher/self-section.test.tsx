import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { AsksSection, ClassAsksSection } from '../../../src/ui/teacher/asks-section.tsx';
import { SelfSection } from '../../../src/ui/teacher/self-section.tsx';
import type { SelfTold } from '../../../src/worker/self-api.ts';
import { amina, CLASS, classView, deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const open = (answers: Readonly<Record<string, unknown>> = {}) =>
  createTestApp(
    { device: deviceView, class: classView, turn: { type: 'none' } },
    { place: { name: 'class-set', class: CLASS }, answers },
  );

const TOLD: SelfTold = {
  unasked: { own: null, ofClass: ['try'] },
  stages: [
    {
      title: 'Numbers',
      story: {
        changes: [
          { type: 'grew', from: 1, to: 2, facts: [{ code: 'turns', have: 4, need: 4 }], atMs: 0 },
          { type: 'fell', from: 2, to: 1, facts: [{ code: 'kept', have: 0, of: 4 }], atMs: 0 },
          { type: 'said', to: 3, atMs: 0 },
        ],
        needs: [
          { code: 'turns', have: 1, need: 4, met: false },
          { code: 'hasty', percent: 4, met: true },
        ],
        falls: [],
      },
    },
  ],
  judged: [],
  ways: [{ strategy: 'draw', tried: 3, right: 2 }],
  goals: 5,
};

describe('why a learner decides as much as it does', () => {
  it('is told fact by fact, and each change with what it rested on, the newest first', async () => {
    const { app } = await open();
    render(<SelfSection app={app} told={TOLD} />);
    const facts = screen.getAllByRole('listitem').map((one) => one.textContent);
    expect(facts).toEqual([
      'Not yet. Turns of work in the stage: 1 of 4.',
      'There. Too fast to have been read, lately: 4 in 100.',
      'Set by a teacher to “A plan for the week” (day not known).',
      'One step back, to “Banyan chooses” (day not known). Choices followed through: 0 of 4.',
      'One step on, to “One of three” (day not known). Turns of work in the stage: 4 of 4.',
      'When stuck: Draw it. 3 times; right after it: 2.',
    ]);
    expect(screen.getByText('Goals the learner chose in the last turns: 5.')).toBeTruthy();
  });

  it('says before the turn that takes a stage away why it will', async () => {
    const { app } = await open();
    const [stage] = TOLD.stages;
    if (!stage) throw new Error('Must have a stage');
    const story = { ...stage.story, falls: [{ code: 'hasty', percent: 40 }] as const };
    render(<SelfSection app={app} told={{ ...TOLD, stages: [{ ...stage, story }] }} />);
    expect(screen.getByText(/40 in 100\. With the next turn it goes one step back/)).toBeTruthy();
  });
});

describe('what is asked about the own learning', () => {
  it('is as the class has it, until one is switched for this learner', async () => {
    const { app, commands } = await open();
    render(<AsksSection app={app} card={amina} unasked={TOLD.unasked} />);
    expect(button('As the class').getAttribute('aria-pressed')).toBe('true');
    expect(button('What will you try?').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button('How sure are you?'));
    await waitFor(() => expect(commands).toContainEqual(['setUnasked', amina.id, ['try', 'sure']]));
  });

  it('goes back to what the class has with one tap', async () => {
    const { app, commands } = await open();
    render(<AsksSection app={app} card={amina} unasked={{ own: [], ofClass: ['try'] }} />);
    fireEvent.click(button('As the class'));
    await waitFor(() => expect(commands).toContainEqual(['setUnasked', amina.id, null]));
  });

  it('is switched for a whole class', async () => {
    const { app, commands } = await open({ readClassUnasked: ok(['goal']) });
    render(<ClassAsksSection app={app} id={CLASS} />);
    await waitFor(() => expect(button('Today’s goal').getAttribute('aria-pressed')).toBe('false'));
    fireEvent.click(button('Today’s goal'));
    await waitFor(() => expect(commands).toContainEqual(['setClassUnasked', CLASS, []]));
  });
});
