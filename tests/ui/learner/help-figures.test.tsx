import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { steps } from '../../support/ui/sample-turn.ts';

afterEach(cleanup);

it('a picture that a hint speaks of stands below that hint, and below no other', async () => {
  const figure = { type: 'groups', object: 'media/apple.svg', groups: 2, each: 3 } as const;
  const hints = ['Look at one group.', 'Now at both.'];
  const item = { ...steps.item.item, hints, helpFigures: [{ beside: 'hint', at: 1, figure } as const] };
  await openTurn({ ...steps.item, item, hintsShown: 2 });
  const [first, second] = hints.map((hint) => screen.getByText(hint).closest('li'));
  if (!first || !second) throw new Error('Must show both hints');
  expect(await within(second).findByRole('img')).toBeTruthy();
  expect(within(first).queryByRole('img')).toBeNull();
});
