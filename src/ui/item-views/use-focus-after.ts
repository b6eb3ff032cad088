import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A card that changes its place is another element there: the focus would fall back to the page's top. Call the
 * returned function with the card (`data-card`) that shall have the focus after the next drawing.
 */
export function useFocusAfter(root: RefObject<HTMLElement | null>): (card: string | undefined) => void {
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    const card = wanted.current;
    wanted.current = undefined;
    if (card === undefined) return;
    const cards = root.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [];
    for (const found of cards)
      if (found.getAttribute('data-card') === card) found.focus({ preventScroll: true });
  });
  return (card) => {
    wanted.current = card;
  };
}
