// Somebody who has a keyboard and nothing else. Goes by Tab to what is meant, and looks on the way whether it can be
// seen where the focus is.
import type { Locator, Page } from 'playwright-core';

export interface Keyboard {
  /** Tab by Tab to a control. */
  to(target: Locator): Promise<void>;
  /** To a control, then a key on it. Afterwards the focus must be somewhere again. */
  press(target: Locator, key?: 'Enter' | 'Space'): Promise<void>;
  /** Into a text box. */
  type(target: Locator, text: string): Promise<void>;
  key(key: string): Promise<void>;
  /** What was wrong with the focus so far, a sentence each. */
  readonly faults: readonly string[];
}

/** A class of sixty faces is the longest way; more means that the target cannot be reached. */
const MOST_TABS = 140;
const PATIENCE_MS = 3_000;

export function createKeyboard(page: Page): Keyboard {
  const faults: string[] = [];
  const note = (fault: string | null) => {
    if (fault !== null && !faults.includes(fault)) faults.push(fault);
  };
  const isAt = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  const to = async (target: Locator) => {
    await target.waitFor({ state: 'attached' });
    for (let tabs = 0; !(await isAt(target)); tabs++) {
      if (tabs > MOST_TABS) throw new Error(`Must reach ${target} with Tab, got to ${await describe(page)}`);
      await page.keyboard.press('Tab');
      note(await focusFault(page));
    }
  };
  const isKept = async () => {
    const kept = page.waitForFunction(
      () => document.activeElement !== null && document.activeElement !== document.body,
      undefined,
      { timeout: PATIENCE_MS },
    );
    return kept.then(
      () => true,
      () => false,
    );
  };
  return {
    faults,
    to,
    press: async (target, key = 'Enter') => {
      await to(target);
      const on = await describe(page);
      await page.keyboard.press(key);
      if (!(await isKept())) note(`after ${key} on ${on} the focus is nowhere`);
    },
    type: async (target, text) => {
      await to(target);
      await page.keyboard.type(text);
    },
    key: (key) => page.keyboard.press(key),
  };
}

function describe(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    if (at === null || at === document.body) return 'nothing';
    const name = at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 40);
    return `${at.tagName.toLowerCase()} “${name}” of ${location.hash}`;
  });
}

/** Whether the control that has the focus is drawn as such, and not hidden behind something. */
function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    // Beyond the last control the focus is the browser's own for one Tab.
    if (at === null || at === document.body) return null;
    const name = `${at.tagName.toLowerCase()} “${at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 40)}”`;
    // A card's own radio button is not drawn: the card is.
    const shown = at.closest('label') ?? at;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `no ring around ${name}`;
    const box = shown.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
    const isSeen = points.some(([x, y]) => {
      const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return top !== null && (shown.contains(top) || top.contains(shown));
    });
    return isSeen ? null : `${name} has the focus behind something`;
  });
}
