// Ten animals on 20 units, told apart by outline alone: a child finds «the one with the turtle».
import type { JSX } from 'preact';
import type { Companion } from './avatar-parts.ts';

const INK = '#1c2333';

export const COMPANION_SHAPES: Readonly<Record<Companion, JSX.Element>> = {
  bird: (
    <>
      <path d="M3 12c0-5 4-8 8-7 2-3 6-2 6 1l2 1-3 1c0 6-3 9-7 9-4 0-6-2-6-5Z" fill="#3a93c4" />
      <path d="M5 12c3-1 5-1 8 1-2 3-6 3-8-1Z" fill="#124d70" />
      <circle cx="14" cy="6.5" r="1" fill={INK} />
    </>
  ),
  fish: (
    <>
      <path
        d="M1 6c3 1 4 2 5 3 2-3 5-4 7-4 3 0 5 3 6 5-1 2-3 5-6 5-2 0-5-1-7-4-1 1-2 2-5 3 1-3 1-5 0-8Z"
        fill="#f2803a"
      />
      <path d="M12 6c1 3 1 5 0 8" fill="none" stroke="#fffdf8" stroke-width="1.5" />
      <circle cx="15" cy="9" r="1" fill={INK} />
    </>
  ),
  cat: (
    <>
      <path d="M3 2l4 3h6l4-3v9c0 4-3 7-7 7s-7-3-7-7Z" fill="#8b8d92" />
      <path
        d="M7 9v1m6-1v1M10 12v2m-3-1-5-1m11 1 5-1"
        stroke={INK}
        stroke-width="1.4"
        stroke-linecap="round"
      />
    </>
  ),
  turtle: (
    <>
      <path d="M15 8c3-3 5-1 4 2-1 1-2 2-4 2ZM5 13l-1 4h3l1-3m5 0 1 3h3l-1-4" fill="#7fae5c" />
      <path d="M1 14C1 8 5 5 9 5s8 3 8 9Z" fill="#2c7a43" />
      <path d="M6 13 8 8h3l2 5" fill="none" stroke="#dff0da" stroke-width="1.3" />
    </>
  ),
  butterfly: (
    <>
      <path
        d="M10 9C8 3 2 2 2 6c0 3 2 4 4 4-3 0-4 3-3 5 2 3 6 1 7-4 1 5 5 7 7 4 1-2 0-5-3-5 2 0 4-1 4-4 0-4-6-3-8 3Z"
        fill="#c2476b"
      />
      <path d="M10 7v8M10 7 8 4m2 3 2-3" stroke={INK} stroke-width="1.4" stroke-linecap="round" />
    </>
  ),
  elephant: (
    <>
      <path
        d="M3 9c0-4 3-6 7-6 5 0 8 3 8 7v3c0 2-2 3-3 2v2c-1 2-4 1-4-1v-3H8v4H5v-4c-1-1-2-2-2-4Z"
        fill="#7d8798"
      />
      <path d="M6 6c3-2 6 0 6 3s-3 4-5 2-3-3-1-5Z" fill="#a3acba" />
      <circle cx="14" cy="8" r="1" fill={INK} />
    </>
  ),
  snail: (
    <>
      <path
        d="M1 16c6 1 11 1 14 0 3-2 3-5 3-8l1-3m-1 3-2-3"
        fill="none"
        stroke="#b98d5f"
        stroke-width="2.5"
        stroke-linecap="round"
      />
      <circle cx="8" cy="10" r="6" fill="#d9622b" />
      <path d="M8 10c2-1 3 1 1 2-3 1-5-2-3-4 3-2 6 0 6 3" fill="none" stroke="#fdecc4" stroke-width="1.3" />
    </>
  ),
  goat: (
    <>
      <path
        d="M6 6C2 5 1 3 2 1c2 2 4 2 6 4h4c2-2 4-2 6-4 1 2 0 4-4 5v5c0 4-2 6-4 6s-4-2-4-6Z"
        fill="#8a5a36"
      />
      <path d="M9 17h2l-1 3Z" fill="#fffdf8" stroke={INK} stroke-width=".6" />
      <circle cx="8" cy="9" r="1" fill={INK} />
      <circle cx="12" cy="9" r="1" fill={INK} />
    </>
  ),
  bee: (
    <>
      <path
        d="M9 8C5 6 5 1 8 2c2 0 3 3 3 6 1-3 4-5 6-3 1 3-3 4-6 4Z"
        fill="#dcedf7"
        stroke="#1f6c9a"
        stroke-width=".8"
      />
      <path d="M2 13c0-3 4-5 8-5s8 2 8 5-4 5-8 5-8-2-8-5Z" fill="#f2ab22" />
      <path d="M7 8.5v9M11 8v10M15 9.5v7" stroke={INK} stroke-width="1.8" />
    </>
  ),
  hare: (
    <>
      <path
        d="M7 8C5 4 5 0 7 0s3 4 3 7c0-3 1-7 3-7s2 4 0 8c3 2 4 4 4 6 0 3-3 5-7 5s-7-2-7-5c0-2 1-4 4-6Z"
        fill="#d9c3a5"
      />
      <path d="M7.5 12v1m5-1v1M9 15h2l-1 1Z" stroke={INK} stroke-width="1.4" stroke-linecap="round" />
    </>
  ),
};
