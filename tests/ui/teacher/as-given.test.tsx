import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PackId } from '../../../src/domain/ids.ts';
import { ITEM_TYPES } from '../../../src/domain/item.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import type { Language } from '../../../src/ui/platform.ts';
import { AsGivenView } from '../../../src/ui/teacher/as-given.tsx';
import type { AsGiven, GivenTry } from '../../../src/worker/learner-page-api.ts';
import { CLASS, deviceView, LEARNER, PACK } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';
import { wrongAnswer } from '../../support/wrong-answer.ts';
import { sampleItem } from '../item-views/sample-items.ts';

afterEach(cleanup);

/** The question's words come in files of their own language, which a busy machine fetches slowly. */
const appears = (look: () => void): Promise<void> => waitFor(look, { timeout: 15_000 });

const givenOf = (change: Partial<AsGiven>, ...tries: readonly Partial<GivenTry>[]): AsGiven => ({
  skillTitle: 'Adding',
  onPaper: false,
  beside: null,
  asked: { type: 'unreadable' },
  tries: tries.map((one) => ({
    atMs: NOW_MS,
    answer: { type: 'number', text: '12' },
    correct: false,
    score: 0,
    hints: 0,
    seconds: null,
    shows: [],
    ...one,
  })),
  ...change,
});

async function look(given: AsGiven, language: Language = 'en') {
  const at = { name: 'tutor', class: CLASS, learner: LEARNER } as const;
  const { app } = await createTestApp(
    { device: deviceView, turn: { type: 'none' } },
    { language, place: at },
  );
  const { container } = render(<AsGivenView app={app} given={given} />);
  return container;
}

const TREE = { x: 0.6, y: 0.6, width: 0.2, height: 0.2 };
const made = (type: (typeof ITEM_TYPES)[number]) => {
  const sample = sampleItem(type);
  // With a second place that one can point at wrongly.
  const item =
    sample.type === 'point-picture'
      ? { ...sample, regions: [...sample.regions, { ...TREE, id: 'tree', label: 'tree' }] }
      : sample;
  return { type: 'made', item, right: rightAnswer(item), language: 'en', version: null } as const;
};

describe('an answer as it was given', () => {
  it.each(ITEM_TYPES)(
    'of type %s stands in its question, with a right one beside when it was wrong',
    async (type) => {
      const asked = made(type);
      const wrong = wrongAnswer(asked.item);
      const container = await look(givenOf({ asked }, { answer: wrong }));
      await appears(() => expect(container.querySelector('[data-as-given] article')).toBeTruthy());
      expect(container.querySelector('[data-tone="right"]')).toBeTruthy();
      expect(screen.getByText('Not yet')).toBeTruthy();
      cleanup();
      const right = await look(givenOf({ asked }, { answer: asked.right, correct: true, score: 1 }));
      await appears(() => expect(right.querySelector('[data-as-given] article')).toBeTruthy());
      expect(right.querySelector('[data-tone="right"]')).toBeNull();
    },
  );

  it('tells each further try, how long it took, the hints, and what it shows', async () => {
    const asked = made('number');
    const first = { answer: wrongAnswer(asked.item), seconds: 12.4, hints: 2, shows: ['forgets the ten'] };
    const container = await look(givenOf({ asked }, first, { answer: asked.right, correct: true, score: 1 }));
    await appears(() => expect(container.querySelector('[data-as-given] article')).toBeTruthy());
    expect(screen.getByText(/Hints: 2 · 12 seconds · today/)).toBeTruthy();
    expect(screen.getByText('Shows a mix-up: forgets the ten')).toBeTruthy();
    expect(screen.getByText('Try 2')).toBeTruthy();
  });

  it('on paper, together with another child, says so and makes nothing up', async () => {
    const asked = made('number');
    const given = givenOf(
      { asked, onPaper: true, beside: { name: 'Binta' } },
      { answer: { type: 'unseen' } },
    );
    const container = await look(given);
    await appears(() => expect(container.querySelector('[data-as-given] article')).toBeTruthy());
    expect(screen.getByText(/On paper · Together with Binta/)).toBeTruthy();
    expect(screen.getByText('On paper; what was written is not known.')).toBeTruthy();
    const [box] = container.querySelectorAll('input');
    expect(box?.value).toBe('');
  });

  it.each([
    [{ type: 'no-pack', pack: PACK as PackId }, /is not on this tablet/],
    [
      { type: 'changed', version: { was: '1.0.0', is: '2.0.0' } },
      /version 1\.0\.0, now 2\.0\.0.*another one now/,
    ],
    [{ type: 'unreadable' }, /cannot be read/],
  ] as const)('is told in words where its question is gone: %o', async (asked, says) => {
    const container = await look(givenOf({ asked }, {}, { answer: { type: 'match', pairs: [] } }));
    expect(screen.getByText(says)).toBeTruthy();
    const words = [...container.querySelectorAll('[data-in-words]')].map((one) => one.textContent ?? '');
    expect(words[0]).toContain('12');
    expect(words[1]).toContain('Cards were chosen or placed');
    expect(container.querySelector('article')).toBeNull();
  });

  it('of an older pack says that it may have looked otherwise', async () => {
    const asked = { ...made('choose-one'), version: { was: '1.0.0', is: '1.1.0' } };
    await look(givenOf({ asked }, { answer: asked.right, correct: true, score: 1 }));
    expect(screen.getByText(/may have looked a little different/)).toBeTruthy();
  });

  it('runs the way in which it was read, whatever the teacher reads', async () => {
    const asked = { ...made('number'), language: 'ar' };
    const container = await look(givenOf({ asked }, { answer: { type: 'number', text: '12' } }));
    await appears(() => expect(container.querySelector('[data-as-given]')?.getAttribute('dir')).toBe('rtl'));
  });
});
