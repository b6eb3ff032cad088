import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readPackFolder } from '../../../src/cli/pack-folder.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { parsePackId } from '../../../src/domain/ids.ts';
import { ITEM_TYPES, type Item } from '../../../src/domain/item.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { contextsOf } from '../../../src/packs/contexts/contexts.ts';
import type { TextSource } from '../../../src/packs/format.ts';
import { readPack } from '../../../src/packs/pack-contents.ts';
import { createVariant } from '../../../src/packs/variant.ts';
import { emptyDraft, toAnswer } from '../../../src/ui/item-views/draft.ts';
import { givenDraft } from '../../../src/ui/item-views/given-draft.ts';
import { ItemView } from '../../../src/ui/item-views/item-view.tsx';
import { anyItem } from '../../domain/items.ts';
import { valueIn } from '../../support/event-samples.ts';
import { wrongAnswer } from '../../support/wrong-answer.ts';
import { viewContext } from './answering.tsx';

afterEach(cleanup);

/** This page has an address of the web: the checkout is found by where the tests were started. */
const SOURCES = join(process.cwd(), 'content-packs');
const LANGUAGES = ['en', 'ar'] as const;

/** Of each type the first questions of every pack that ships, as a child gets them. */
function shippedItems(language: string): ReadonlyMap<Item['type'], readonly Item[]> {
  const found = new Map<Item['type'], Item[]>();
  for (const { name } of readdirSync(SOURCES, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    const readText = (text: TextSource) => ({ text, faults: [] });
    const files = readPackFolder(join(SOURCES, name));
    const { manifest, items, texts } = readPack(files, { form: 'source', readText }, []);
    // As in the app: who reads another language gets the pack's first one.
    const table = texts.get(language) ?? [...texts.values()][0];
    if (!manifest || !table) throw new Error(`Must have a manifest and texts, got ${name}`);
    for (const { value } of items) {
      const some = found.get(value.type) ?? [];
      found.set(value.type, some);
      if (some.length === 4) continue;
      const variant = {
        pack: valueIn(parsePackId(manifest.id)),
        seed: some.length + 7,
        language,
        text: (key: string) => table.get(key)?.value,
        contexts: contextsOf(language),
      };
      some.push(valueIn(createVariant(value, variant)));
    }
  }
  return found;
}

/** What is on the page, with what boxes hold: that is no part of the markup. */
function look(item: Item, answer: Answer | null, language: 'en' | 'ar'): string {
  const draft = answer === null ? emptyDraft(item) : givenDraft(item, answer);
  if (draft === null) throw new Error(`Must have a place for ${JSON.stringify(answer)} in ${item.id}`);
  const { container } = render(
    <ItemView
      item={item}
      draft={draft}
      locked
      still
      onDraft={() => {
        throw new Error('Must not be changed');
      }}
      context={viewContext(language)}
    />,
  );
  const boxes = [...container.querySelectorAll('input')].map((box) => `${box.value} ${box.checked}`);
  const seen = `${container.textContent} ${boxes.join()} ${places(container)}`;
  cleanup();
  return seen;
}

/** Where things lie, and what is marked. */
function places(container: Element): string {
  const marked = [...container.querySelectorAll('[aria-pressed], [aria-valuetext], [style], [data-chosen]')];
  return marked
    .map((one) =>
      ['aria-pressed', 'aria-valuetext', 'style', 'data-chosen'].map((name) => one.getAttribute(name)),
    )
    .join();
}

describe.each(LANGUAGES)('A question that ships, in %s,', (language) => {
  const shipped = shippedItems(language);

  it.each(ITEM_TYPES)('of type %s stands as the child left it, right or wrong', (type) => {
    const items = shipped.get(type) ?? [];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const [right, wrong] = [rightAnswer(item), wrongAnswer(item)];
      const looks = [look(item, right, language), look(item, wrong, language), look(item, null, language)];
      expect(new Set(looks).size, item.id).toBe(3);
    }
  });

  it.each(ITEM_TYPES)('of type %s has nothing in it that could still be answered', (type) => {
    for (const item of shipped.get(type) ?? []) {
      const draft = givenDraft(item, wrongAnswer(item)) ?? emptyDraft(item);
      render(
        <ItemView item={item} draft={draft} locked still onDraft={fail} context={viewContext(language)} />,
      );
      for (const role of ['button', 'radio', 'checkbox'] as const) {
        for (const control of screen.queryAllByRole(role)) expect(control.matches(':disabled')).toBe(true);
      }
      for (const box of screen.queryAllByRole('textbox')) expect(box.matches('[readonly]')).toBe(true);
      cleanup();
    }
  });
});

function fail(): void {
  throw new Error('Must not be changed');
}

it('an answer in its question is the same answer, whatever was typed or placed', () => {
  fc.assert(
    fc.property(anyItem, fc.boolean(), (item, isRight) => {
      const answer = isRight ? rightAnswer(item) : wrongAnswer(item);
      const draft = givenDraft(item, answer);
      // The arbitrary numbers sometimes have more digits than the boxes have room for.
      fc.pre(draft !== null);
      expect(toAnswer(item, draft)?.type).toBe(answer.type);
      expect(givenDraft(item, toAnswer(item, draft) ?? answer)).toEqual(draft);
    }),
  );
});

it('an answer that nobody saw, or of another question, is put into none', () => {
  fc.assert(
    fc.property(anyItem, anyItem, (item, other) => {
      expect(givenDraft(item, { type: 'unseen' })).toBeNull();
      const answer = rightAnswer(other);
      if (answer.type !== item.type) expect(givenDraft(item, answer)).toBeNull();
    }),
  );
});
