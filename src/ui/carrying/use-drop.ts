import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Takes a file that is dropped on the element; true while one is held above it. */
export function useDrop(place: RefObject<HTMLElement | null>, onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const stop = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', is: boolean) =>
      element.addEventListener(
        type,
        (event) => {
          event.preventDefault();
          setOver(is);
          const [file] = type === 'drop' ? (event.dataTransfer?.files ?? []) : [];
          if (file) latest.current(file);
        },
        { signal: stop.signal },
      );
    on('dragover', true);
    on('dragleave', false);
    on('drop', false);
    return () => stop.abort();
  }, []);
  return over;
}
