// A line that one finger draws; a second finger, and whatever is no main button, is left alone.
import { useRef, useState } from 'preact/hooks';

/** Shares of the square that is drawn on. */
interface DrawnAt {
  readonly x: number;
  readonly y: number;
}

/** What is being drawn now, and what the square listens to. */
export function useOneFinger(locked: boolean, onLine: (points: readonly DrawnAt[]) => void) {
  const drawn = useRef<{ readonly finger: number; readonly points: DrawnAt[] } | null>(null);
  const [live, setLive] = useState<readonly DrawnAt[]>([]);
  const follow = (event: PointerEvent, pad: SVGSVGElement) => {
    const box = pad.getBoundingClientRect();
    drawn.current?.points.push({
      x: (event.clientX - box.left) / (box.width || 1),
      y: (event.clientY - box.top) / (box.height || 1),
    });
    setLive([...(drawn.current?.points ?? [])]);
  };
  const end = (event: PointerEvent) => {
    if (drawn.current?.finger !== event.pointerId) return;
    const { points } = drawn.current;
    drawn.current = null;
    setLive([]);
    onLine(points);
  };
  type PadEvent = PointerEvent & { readonly currentTarget: SVGSVGElement };
  const handlers = {
    onPointerDown: (event: PadEvent) => {
      if (locked || event.button !== 0 || drawn.current !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drawn.current = { finger: event.pointerId, points: [] };
      follow(event, event.currentTarget);
    },
    onPointerMove: (event: PadEvent) => {
      if (drawn.current?.finger === event.pointerId) follow(event, event.currentTarget);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
  return { live, handlers };
}
