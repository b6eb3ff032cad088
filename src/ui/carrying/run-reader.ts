import { useRef, useState } from 'preact/hooks';
import { type CodeRun, createCodeRun } from './code-run.ts';

export interface RunReader {
  /** How many codes of the run are here, of how many; 0 before the first. */
  readonly have: number;
  readonly of: number;
  /** A code was seen that is none of Banyan's. */
  readonly strange: boolean;
  /** The whole, once; null while codes are missing. */
  readonly take: (text: string) => Uint8Array<ArrayBuffer> | null;
}

/** Puts a run of codes together, in whatever order they are seen; of `text`, the first code is the whole. */
export function useRunReader(reads: 'run' | 'text'): RunReader {
  const run = useRef<CodeRun>(createCodeRun());
  const done = useRef(false);
  const [seen, setSeen] = useState({ have: 0, of: 0, strange: false });
  const take = (text: string) => {
    if (done.current) return null;
    if (reads === 'text') {
      done.current = true;
      return new TextEncoder().encode(text);
    }
    const taken = run.current.take(text);
    if (taken === null) {
      setSeen((before) => ({ ...before, strange: true }));
      return null;
    }
    setSeen({ have: taken.have, of: taken.of, strange: false });
    if (taken.bytes !== null) done.current = true;
    return taken.bytes;
  };
  return { ...seen, take };
}
