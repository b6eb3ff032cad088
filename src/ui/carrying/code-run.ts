// A run of codes as the screen shows them and the camera reads them: the bytes of sync/qr-frames.ts as text.
import { fromBase45, toBase45 } from '../../sync/base45.ts';
import { type Gathering, NOTHING_SEEN, seeCode, toCodes } from '../../sync/qr-frames.ts';

export interface TakenCode {
  readonly have: number;
  readonly of: number;
  /** The whole, once its last code is here. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

export interface CodeRun {
  /** Null for a code that is none of ours. */
  take(text: string): TakenCode | null;
}

/** The texts of the codes, in order; null when there would be too many. */
export function toCodeTexts(bytes: Uint8Array): readonly string[] | null {
  return toCodes(bytes)?.map(toBase45) ?? null;
}

export function createCodeRun(): CodeRun {
  let gathering: Gathering = NOTHING_SEEN;
  let of = 0;
  return {
    take(text) {
      const code = fromBase45(text);
      if (!code) return null;
      const [next, seen] = seeCode(gathering, code);
      gathering = next;
      switch (seen.type) {
        case 'other':
          return null;
        case 'progress':
          of = seen.total;
          return { have: seen.seen, of, bytes: null };
        // All came and do not fit together: it begins anew, and the other screen still shows them.
        case 'damaged':
          return { have: 0, of, bytes: null };
        case 'whole':
          return { have: Math.max(1, of), of: Math.max(1, of), bytes: seen.bytes };
      }
    },
  };
}
