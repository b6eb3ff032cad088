// For who listens: what is touched is said, each choice by itself. A choice is given with *Check* alone, so a child who
// cannot read touches one after the other, hears them, and stays with one.

/** What says of an element how it sounds (item-views/spoken.ts). */
const SAID = '[data-said]';
/** A figure is said as it is named for screen readers, part by part; the square to draw on is none. */
const FIGURE = ':is([role="img"][aria-label], img[alt]):not([data-pad])';

/** Until what it returns is called. */
export function hearTouched(say: (text: string) => void): () => void {
  const onClick = ({ target }: Event) => {
    const said = target instanceof Element ? saidOf(target) : '';
    if (said !== '') say(said);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

/** A touched label clicks its box as well: it is said once, by the box, which keys reach too. */
function saidOf(touched: Element): string {
  const label = touched.closest('label');
  if (label?.control && touched !== label.control) return '';
  const card = label ?? touched.closest('button');
  if (!card) return textOf(touched.closest(SAID)) || textOf(touched.closest(FIGURE));
  // A face or a plant on a button of the screen is no choice.
  const isChoice = card.closest('article[data-item]') !== null;
  return textOf(card.querySelector(SAID)) || (isChoice ? textOf(card.querySelector(FIGURE)) : '');
}

function textOf(holder: Element | null): string {
  const from = (name: string) => holder?.getAttribute(name) ?? '';
  return from('data-said') || from('aria-label') || from('alt');
}
