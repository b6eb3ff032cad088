// Moves a card with a finger or a mouse and says where it was let go. A tap stays a tap, so that every place can
// also be reached without dragging; keys are the business of the view.
import { useRef, useState } from 'preact/hooks';

/** A finger that shakes less than this is tapping. */
const SLOP = 8;

interface Held {
  readonly id: string;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

export interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
}

export interface Drag {
  /** Handlers of the card `id`; spread them on it. */
  readonly of: (id: string) => DragHandlers;
  /** The card that moves; null when none does. */
  readonly dragged: string | null;
  /** `data-drop` of the place below the finger. */
  readonly over: string | null;
}

/** `onDrop` gets the card and the `data-drop` of the place where it was let go. */
export function useDrag(locked: boolean, onDrop: (id: string, place: string) => void): Drag {
  const held = useRef<Held | null>(null);
  const swallowClick = useRef(false);
  const [shown, setShown] = useState<{ dragged: string | null; over: string | null }>({
    dragged: null,
    over: null,
  });

  function end(event: PointerEvent, dropped: boolean) {
    const card = held.current;
    if (!card || card.pointer !== event.pointerId) return;
    held.current = null;
    moveTo(event, '');
    setShown({ dragged: null, over: null });
    if (!card.moved) return;
    swallowClick.current = true;
    setTimeout(() => {
      swallowClick.current = false;
    }, 0);
    const place = dropped ? placeBelow(event) : null;
    if (place !== null) onDrop(card.id, place);
  }

  const of = (id: string): DragHandlers => ({
    onPointerDown: (event) => {
      if (locked || event.button !== 0 || held.current) return;
      held.current = { id, pointer: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event) => {
      const card = held.current;
      if (!card || card.pointer !== event.pointerId || card.id !== id) return;
      const [x, y] = [event.clientX - card.x, event.clientY - card.y];
      if (!card.moved && Math.hypot(x, y) < SLOP) return;
      if (!card.moved && event.currentTarget instanceof Element) {
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      card.moved = true;
      moveTo(event, `translate(${x}px, ${y}px)`);
      const over = placeBelow(event);
      setShown((was) => (was.dragged === id && was.over === over ? was : { dragged: id, over }));
    },
    onPointerUp: (event) => end(event, true),
    onPointerCancel: (event) => end(event, false),
    onClickCapture: (event) => {
      if (!swallowClick.current) return;
      event.preventDefault();
      event.stopPropagation();
    },
  });
  return { of, ...shown };
}

function moveTo(event: PointerEvent, transform: string): void {
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.style.transform = transform;
}

/** The dragged card lets the pointer through, so what lies below it is found. */
function placeBelow(event: PointerEvent): string | null {
  for (const found of document.elementsFromPoint(event.clientX, event.clientY)) {
    const place = found.closest('[data-drop]');
    if (place && !found.closest('[data-dragged="true"]')) return place.getAttribute('data-drop');
  }
  return null;
}
