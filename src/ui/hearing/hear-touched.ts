// For who listens: what is touched is said, each choice by itself. A choice is given with *Check* alone, so a child who
// cannot read touches one after the other, hears them, and stays with one.

/** What says of an element how it sounds (item-views/spoken.ts). */
const SAID = '[data-said]';

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
  const holder = card ? card.querySelector(SAID) : touched.closest(SAID);
  return holder?.getAttribute('data-said') ?? '';
}
