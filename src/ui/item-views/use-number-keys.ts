import { useEffect, useRef } from 'preact/hooks';
import { toAsciiDigits } from '../../domain/numerals.ts';
import type { EntryKey } from './number-entry.ts';

/** What a key of a real keyboard means to a number; null when nothing. */
export function toEntryKey(key: string): EntryKey | null {
  const plain = toAsciiDigits(key);
  if (/^[0-9]$/.test(plain)) return { type: 'digit', digit: plain };
  if (key === '.' || key === ',' || key === '٫') return { type: 'point' };
  if (key === '-' || key === '−') return { type: 'minus' };
  if (key === '/') return { type: 'bar' };
  return key === 'Backspace' ? { type: 'delete' } : null;
}

/** Takes number keys while no text box has the focus: a child with a keyboard just types. */
export function useNumberKeys(onKey: ((key: EntryKey) => void) | null): void {
  // Effects run after the next frame; a fast key before it must still meet what the last one made.
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      const key = toEntryKey(event.key);
      if (!key || !latest.current) return;
      event.preventDefault();
      latest.current(key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
