// At 320 px and with text of 200 % (WCAG 1.4.4, 1.4.10, 1.4.12): nothing is cut off, nothing lies over something else,
// nothing is beyond the screen's edge, and every control can be pressed.
import type { Page } from 'playwright-core';

/** What is wrong on the screen as it is shown, a line each. */
export function lostFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    const root = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? document.body;
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    // What may be moved sideways: a table, a map, and what says so of itself (WCAG 1.4.10 lets them).
    const mayMove = (element: Element) => element.closest('table, svg, math, [data-moves]') !== null;
    const clips = (element: Element, axis: 'overflowX' | 'overflowY') =>
      ['hidden', 'clip'].includes(getComputedStyle(element)[axis]);
    /** Read by screen readers alone. */
    const isHeardOnly = (element: Element | null): boolean => {
      for (let at = element; at !== null; at = at.parentElement) {
        const box = at.getBoundingClientRect();
        if (getComputedStyle(at).position === 'absolute' && box.height <= 2) return true;
      }
      return false;
    };
    const isScrolled = (element: Element): boolean => {
      for (let at = element.parentElement; at !== null && at !== root.parentElement; at = at.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth)
          return true;
      return false;
    };

    if (document.documentElement.scrollWidth > window.innerWidth) {
      const widest = [...root.querySelectorAll('*')].filter((one) => {
        const box = one.getBoundingClientRect();
        return (box.right > width + 1 || box.left < -1) && !isScrolled(one);
      });
      const last = widest.at(-1);
      const path = last
        ? `${last.closest('[class]')?.getAttribute('class')} ${nameOf(last)}`
        : 'nothing that is found';
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide: ${path}`);
    }

    const texts: { readonly node: Text; readonly box: DOMRect }[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || node.data.trim() === '' || parent === null || mayMove(parent)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true }) || isHeardOnly(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        texts.push({ node, box });
        if ((box.left < -1 || box.right > width + 1) && !isScrolled(parent))
          faults.push(
            `beyond the edge: ${nameOf(parent)} ${Math.round(box.left)} to ${Math.round(box.right)}`,
          );
        for (let at: Element | null = parent; at !== null && at !== root; at = at.parentElement) {
          const around = at.getBoundingClientRect();
          const isCut =
            (clips(at, 'overflowX') && (box.left < around.left - 2 || box.right > around.right + 2)) ||
            (clips(at, 'overflowY') && (box.top < around.top - 4 || box.bottom > around.bottom + 4));
          if (isCut) faults.push(`cut off: ${nameOf(parent)} in ${nameOf(at)}`);
        }
      }
    }
    // Bar and foot stand above what is scrolled beneath them, as they should.
    const standing = (node: Node) => {
      for (let at = node.parentElement; at !== null && at !== root; at = at.parentElement)
        if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return at;
      return null;
    };
    for (const [at, one] of texts.entries()) {
      for (const other of texts.slice(at + 1)) {
        if (one.node === other.node) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across < 3 || down < 0.35 * Math.min(one.box.height, other.box.height)) continue;
        if (standing(one.node) !== standing(other.node)) continue;
        faults.push(
          `one over the other: “${one.node.data.trim().slice(0, 30)}”, “${other.node.data.trim().slice(0, 30)}”`,
        );
      }
    }

    const before = window.scrollY;
    const moved = [...root.querySelectorAll('*')]
      .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
      .map((element) => [element, element.scrollTop, element.scrollLeft] as const);
    for (const control of root.querySelectorAll<HTMLElement>(
      'button, a[href], select, input, textarea, summary',
    )) {
      if (control.matches(':disabled') || !control.checkVisibility({ visibilityProperty: true })) continue;
      const shown = control.closest('label') ?? control;
      if (isHeardOnly(shown)) continue;
      shown.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const box = shown.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if ((box.left < -1 || box.right > width + 1) && !isScrolled(shown) && !mayMove(shown))
        faults.push(`beyond the edge: ${nameOf(shown)} ${Math.round(box.left)} to ${Math.round(box.right)}`);
      const top = document.elementFromPoint(
        box.left + box.width / 2,
        Math.min(box.bottom, box.top + box.height / 2),
      );
      if (top !== null && !shown.contains(top) && !top.contains(shown))
        faults.push(`${nameOf(shown)} lies behind ${nameOf(top)}`);
    }
    for (const element of root.querySelectorAll('*')) element.scrollTo(0, 0);
    for (const [element, top, left] of moved) element.scrollTo(left, top);
    window.scrollTo(0, before);

    const held = [...root.querySelectorAll<HTMLElement>('header, main + div, main > div')]
      .filter((part) => ['sticky', 'fixed'].includes(getComputedStyle(part).position))
      .reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    if (held > window.innerHeight * 0.45)
      faults.push(`bar and foot hold ${Math.round(held)} px of ${window.innerHeight}`);
    return [...new Set(faults)];
  });
}
