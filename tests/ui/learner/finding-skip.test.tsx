import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SkillId } from '../../../src/domain/ids.ts';
import type { TurnStep } from '../../../src/worker/views.ts';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { steps } from '../../support/ui/sample-turn.ts';

const WORDS = 'Begin without these questions';
const first: TurnStep = {
  ...steps.item,
  why: { reason: { code: 'finding-start', skill: 'skill-6' as SkillId }, skillTitle: 'Taking away to 10' },
};

afterEach(cleanup);

describe('the first questions', () => {
  it('can be left out, quietly', async () => {
    const { commands } = await openTurn(first);
    fireEvent.click(screen.getByRole('button', { name: WORDS }));
    expect(commands).toContainEqual(['skipFinding', 7]);
  });

  it('can be left out by who asks for help', async () => {
    const { commands } = await openTurn(first);
    fireEvent.click(screen.getByRole('button', { name: 'Help' }));
    const [, inSheet] = screen.getAllByRole('button', { name: WORDS });
    if (!inSheet) throw new Error('Must be in the sheet');
    fireEvent.click(inSheet);
    expect(commands).toContainEqual(['skipFinding', 7]);
  });

  it('are the only ones: another question is answered or passed over', async () => {
    await openTurn(steps.item);
    fireEvent.click(screen.getByRole('button', { name: 'Help' }));
    expect(screen.queryByRole('button', { name: WORDS })).toBeNull();
  });
});
