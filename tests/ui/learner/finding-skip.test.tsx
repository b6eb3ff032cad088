import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SkillId } from '../../../src/domain/ids.ts';
import { BackContext } from '../../../src/ui/kit/back.ts';
import { TurnScreen } from '../../../src/ui/learner/turn-screen.tsx';
import type { TurnStep } from '../../../src/worker/views.ts';
import { steps, turnView } from '../../support/ui/sample-turn.ts';
import { deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const PLACE = { name: 'turn' } as const;
const WORDS = 'Begin without these questions';
const first: TurnStep = {
  ...steps.item,
  why: { reason: { code: 'finding-start', skill: 'skill-6' as SkillId }, skillTitle: 'Taking away to 10' },
};

afterEach(cleanup);

async function openAt(step: TurnStep) {
  const test = await createTestApp({ device: deviceView, turn: turnView(step) }, { place: PLACE });
  render(
    <BackContext.Provider value={test.app.platform.navigation.holdBack}>
      <TurnScreen app={test.app} place={PLACE} />
    </BackContext.Provider>,
  );
  return test;
}

describe('the first questions', () => {
  it('can be left out, quietly', async () => {
    const { commands } = await openAt(first);
    fireEvent.click(screen.getByRole('button', { name: WORDS }));
    expect(commands).toContainEqual(['skipFinding', 7]);
  });

  it('can be left out by who asks for help', async () => {
    const { commands } = await openAt(first);
    fireEvent.click(screen.getByRole('button', { name: 'Help' }));
    const [, inSheet] = screen.getAllByRole('button', { name: WORDS });
    if (!inSheet) throw new Error('Must be in the sheet');
    fireEvent.click(inSheet);
    expect(commands).toContainEqual(['skipFinding', 7]);
  });

  it('are the only ones: another question is answered or passed over', async () => {
    await openAt(steps.item);
    fireEvent.click(screen.getByRole('button', { name: 'Help' }));
    expect(screen.queryByRole('button', { name: WORDS })).toBeNull();
  });
});
