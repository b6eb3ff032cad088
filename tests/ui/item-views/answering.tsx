// A question on a page, as the practice screen shows it: the draft goes to storage and back with every change.
import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Item } from '../../../src/domain/item.ts';
import { mark } from '../../../src/domain/marking/mark.ts';
import { ITEMS as ARABIC } from '../../../src/i18n/ar/items.ts';
import { ITEMS as ENGLISH } from '../../../src/i18n/en/items.ts';
import { ITEMS as HINDI } from '../../../src/i18n/hi/items.ts';
import { createTranslate } from '../../../src/i18n/messages.ts';
import { emptyDraft, parseDraft, toAnswer } from '../../../src/ui/item-views/draft.ts';
import { ItemView } from '../../../src/ui/item-views/item-view.tsx';
import type { ViewContext } from '../../../src/ui/kit/view-context.ts';

const TABLES = { en: ENGLISH, ar: ARABIC, hi: HINDI } as const;

export function viewContext(language: keyof typeof TABLES = 'en'): ViewContext {
  const numerals = language === 'ar' ? 'arab' : 'latn';
  return {
    t: createTranslate(TABLES[language], { language, numerals }),
    language,
    numerals,
    readMedia: async () => null,
    reducedMotion: false,
    speak: () => undefined,
  };
}

export interface Answering {
  /** What the draft amounts to now. */
  readonly answer: () => Answer | null;
  readonly isRight: () => boolean;
  readonly changes: () => number;
  /** How often Enter meant *Check*. */
  readonly enters: () => number;
}

interface Setting {
  readonly locked?: boolean;
  readonly context?: ViewContext;
}

export function startAnswering(
  item: Item,
  { locked = false, context = viewContext() }: Setting = {},
): Answering {
  let answer: Answer | null = null;
  let changes = 0;
  let enters = 0;
  function Question() {
    const [stored, setStored] = useState(JSON.stringify(emptyDraft(item)));
    const draft = parseDraft(item, JSON.parse(stored));
    answer = toAnswer(item, draft);
    return (
      <ItemView
        item={item}
        draft={draft}
        locked={locked}
        context={context}
        onEnter={() => enters++}
        onDraft={(next) => {
          changes++;
          setStored(JSON.stringify(next));
        }}
      />
    );
  }
  render(<Question />);
  return {
    answer: () => answer,
    isRight: () => {
      const marked = answer && mark(item, answer);
      return marked?.ok === true && marked.value.correct;
    },
    changes: () => changes,
    enters: () => enters,
  };
}
