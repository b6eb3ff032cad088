// What a child may like, each told apart by its outline; their names are read aloud.
import type { Interest } from '../../domain/locale.ts';

export interface InterestPictureProps {
  /** A heart for what was not said yet. */
  readonly interest: Interest | 'any';
  readonly size: number;
}

export function InterestPicture({ interest, size }: InterestPictureProps) {
  return (
    <svg viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      {SHAPES[interest]}
    </svg>
  );
}

const INK = '#1c2333';
const LINE = {
  stroke: INK,
  'stroke-width': 2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const SHAPES = {
  any: (
    <path {...LINE} d="M24 41C10 31 5 24 6 16c1-8 13-11 18-1 5-10 17-7 18 1 1 8-4 15-18 25Z" fill="#e9783a" />
  ),
  animals: (
    <>
      <path {...LINE} d="M15 12C12 7 8 5 6 6c1 4 3 7 7 9m20-3c3-5 7-7 9-6-1 4-3 7-7 9" fill="none" />
      <path
        {...LINE}
        d="M13 14c3-3 7-4 11-4s8 1 11 4c1 8-1 14-4 19-2 4-4 7-7 7s-5-3-7-7c-3-5-5-11-4-19Z"
        fill="#d8b48a"
      />
      <path {...LINE} d="M13 17l-7 3c2 4 5 5 8 4m21-7 7 3c-2 4-5 5-8 4" fill="#b98d5f" />
      <circle cx="19" cy="21" r="2" fill={INK} />
      <circle cx="29" cy="21" r="2" fill={INK} />
      <path {...LINE} d="M21 34h6" fill="none" />
    </>
  ),
  football: (
    <>
      <circle {...LINE} cx="24" cy="24" r="19" fill="#fffdf8" />
      <path d="m24 16 8 6-3 9H19l-3-9Z" fill={INK} />
      <path {...LINE} d="M24 16V6m8 16 9-4m-12 13 6 8M19 31l-6 8m3-17-9-4" fill="none" />
    </>
  ),
  market: (
    <>
      <circle {...LINE} cx="16" cy="18" r="7" fill="#f2ab22" />
      <circle {...LINE} cx="32" cy="18" r="7" fill="#d9622b" />
      <circle {...LINE} cx="24" cy="14" r="7" fill="#2c7a43" />
      <path {...LINE} d="M5 23h38l-5 19H10Z" fill="#d8b48a" />
      <path {...LINE} d="M7 31h34M17 23l2 19m12-19-2 19" fill="none" />
    </>
  ),
  music: (
    <>
      <path {...LINE} d="M10 15c4 10 4 14 1 27h26c-3-13-3-17 1-27Z" fill="#ad5128" />
      <ellipse {...LINE} cx="24" cy="15" rx="15" ry="6" fill="#fdecc4" />
      <path {...LINE} d="m11 18 6 22 7-19 7 19 6-22" fill="none" />
      <path {...LINE} d="m30 12 12-8M22 12 12 3" fill="none" />
    </>
  ),
  garden: (
    <>
      <path {...LINE} d="M24 45V22" fill="none" />
      <path
        {...LINE}
        d="M24 36c-9 1-14-3-15-9 8-1 14 2 15 9Zm0-5c8 1 13-3 14-9-8-1-13 2-14 9Z"
        fill="#2c7a43"
      />
      <path
        {...LINE}
        d="M24 5c4-2 7 1 6 5 4 0 6 4 3 7 0 4-5 5-9 3-4 2-9 1-9-3-3-3-1-7 3-7-1-4 2-7 6-5Z"
        fill="#8f6bb0"
      />
      <circle cx="24" cy="13" r="3.5" fill="#f2ab22" />
    </>
  ),
  books: (
    <>
      <path {...LINE} d="M24 13c-5-4-12-5-19-4v28c7-1 14 0 19 4Z" fill="#dcedf7" />
      <path {...LINE} d="M24 13c5-4 12-5 19-4v28c-7-1-14 0-19 4Z" fill="#fffdf8" />
      <path {...LINE} d="M10 17c4 0 7 1 9 2m-9 5c4 0 7 1 9 2" fill="none" />
      <path {...LINE} d="m30 31 1-5 9-14 4 3-9 13Z" fill="#f2ab22" />
    </>
  ),
} as const;
