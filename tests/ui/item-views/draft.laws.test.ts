import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Item } from '../../../src/domain/item.ts';
import { mark } from '../../../src/domain/marking/mark.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { emptyDraft, parseDraft, toAnswer } from '../../../src/ui/item-views/draft.ts';
import { parseEntry } from '../../../src/ui/item-views/number-entry.ts';
import { anyItem } from '../../domain/items.ts';

/** JSON that is shaped like a draft of the item often enough to reach every branch. */
const storedFor = (item: Item) => {
  const pieces = fc.oneof(
    fc.constantFrom(...idsOf(item)),
    fc.string({ maxLength: 6 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const lists = fc.oneof(fc.array(pieces), fc.array(fc.tuple(pieces, pieces)), fc.jsonValue());
  return fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        type: fc.oneof(fc.constant(item.type), fc.jsonValue({ maxDepth: 1 })),
        option: pieces,
        options: lists,
        text: fc.oneof(fc.constantFrom('12', '3/', ' /4', '-0.5', '', '1 2/3'), fc.jsonValue()),
        unit: pieces,
        order: lists,
        pairs: lists,
        placed: lists,
        gaps: lists,
        value: fc.oneof(fc.double(), fc.jsonValue()),
        regions: lists,
        sign: fc.oneof(fc.constantFrom('3', '٣', 'B', 'circle'), pieces),
        strokes: fc.oneof(fc.constantFrom('AA__', 'A', '.'), pieces),
        by: fc.oneof(fc.constantFrom('read', 'traced', 'said', 'listed', 'self', 'teacher'), pieces),
        unclear: fc.oneof(fc.nat(3), pieces),
        stage: fc.constantFrom('ready', 'reading', 'marking', 7),
        last: fc.oneof(fc.nat(9), pieces),
        missed: fc.oneof(fc.array(fc.integer()), lists),
        seconds: fc.oneof(fc.double(), pieces),
        isInBook: fc.oneof(fc.boolean(), pieces),
        isCompared: fc.oneof(fc.boolean(), pieces),
        ticked: lists,
        written: fc.oneof(fc.constant({ in: 'book' }), fc.constant({ in: 'clear', text: 'x' }), pieces),
      },
      { requiredKeys: [] },
    ),
  );
};
const itemAndStored = anyItem.chain((item) => fc.tuple(fc.constant(item), storedFor(item)));

describe('a draft that comes back from storage', () => {
  it('is a draft of the item, whatever was stored', () => {
    fc.assert(
      fc.property(itemAndStored, ([item, stored]) => {
        const draft = parseDraft(item, stored);
        expect(draft.type).toBe(item.type);
        expect(parseDraft(item, JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  it('amounts to the same answer as before it went there', () => {
    fc.assert(
      fc.property(itemAndStored, ([item, stored]) => {
        const draft = parseDraft(item, stored);
        const back = parseDraft(item, JSON.parse(JSON.stringify(draft)));
        expect(toAnswer(item, back)).toEqual(toAnswer(item, draft));
      }),
    );
  });

  it('amounts to an answer of the item, or to none', () => {
    fc.assert(
      fc.property(itemAndStored, ([item, stored]) => {
        const answer = toAnswer(item, parseDraft(item, stored));
        const marked = answer && mark(item, answer);
        // A fraction over nothing is complete and yet no number: the learner is told so.
        // And algebra is complete to a draft whatever stands there.
        const codes =
          item.type === 'expression' ? ['answer/unreadable', 'answer/incomplete'] : ['answer/unreadable'];
        if (marked?.ok === false) expect(codes).toContain(marked.problem.code);
      }),
    );
  });
});

it('an empty draft is no answer yet', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      expect(toAnswer(item, emptyDraft(item))).toBeNull();
    }),
  );
});

it('a right answer can be typed or placed in every item', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const right = rightAnswer(item);
      fc.pre(canBeTyped(right));
      const answer = toAnswer(item, parseDraft(item, draftOf(right)));
      expect(answer && mark(item, answer)).toMatchObject({ ok: true, value: { correct: true } });
    }),
  );
});

/** An answer written as the draft that leads to it; of what nobody saw there is none. */
function draftOf(answer: Answer): unknown {
  if (answer.type === 'unseen') throw new Error('Must be an answer to an item, got one that nobody saw');
  return answer.type === 'number' ? { ...answer, unit: answer.unit ?? null } : answer;
}

/** The keypad has nine digits of room; the arbitrary numbers sometimes have more. */
function canBeTyped(answer: Answer): boolean {
  return answer.type !== 'number' || parseEntry(answer.text) !== null;
}

function idsOf(item: Item): readonly string[] {
  const found = JSON.stringify(item).matchAll(/"id":"([^"]+)"/g);
  return ['none', ...[...found].map(([, id = '']) => id)];
}
