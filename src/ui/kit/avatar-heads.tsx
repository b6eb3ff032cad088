// Twelve ways to wear hair, scarf or hat, each with its own outline. What lies behind the face is drawn before it.
import type { ComponentChildren, JSX } from 'preact';
import type { Head } from './avatar-parts.ts';

interface HeadProps {
  readonly hair: string;
  readonly cloth: string;
  /** The face, between what is behind and what is before it. */
  readonly children: ComponentChildren;
}

export const HEAD_SHAPES: Readonly<Record<Head, (props: HeadProps) => JSX.Element>> = {
  crop: ({ hair, children }) => (
    <>
      {children}
      <path d="M18 29c-1-9 5-14 14-14s15 5 14 14c-2-5-4-7-6-8-5 2-11 2-16 0-2 1-4 3-6 8Z" fill={hair} />
    </>
  ),
  afro: ({ hair, children }) => (
    <>
      <path d="M32 5c13 0 21 9 20 20 0 7-3 12-7 14H19c-4-2-7-7-7-14C11 14 19 5 32 5Z" fill={hair} />
      {children}
      <path d="M19 27c2-6 7-8 13-8s11 2 13 8c1-9-5-13-13-13s-14 4-13 13Z" fill={hair} />
    </>
  ),
  puffs: ({ hair, cloth, children }) => (
    <>
      <circle cx="16" cy="14" r="8.5" fill={hair} />
      <circle cx="48" cy="14" r="8.5" fill={hair} />
      {children}
      <path d="M18 29c0-9 5-13 14-13s14 4 14 13c-3-5-8-8-14-8s-11 3-14 8Z" fill={hair} />
      <circle cx="21" cy="19" r="2" fill={cloth} />
      <circle cx="43" cy="19" r="2" fill={cloth} />
    </>
  ),
  braids: ({ hair, cloth, children }) => (
    <>
      <path d="M19 24c-7 4-8 12-7 24h5c0-8 0-14 4-20Zm26 0c7 4 8 12 7 24h-5c0-8 0-14-4-20Z" fill={hair} />
      {children}
      <path d="M18 30c-1-10 5-15 14-15s15 5 14 15c-2-6-7-8-14-11-7 3-12 5-14 11Z" fill={hair} />
      <path d="M11 47h7v3h-7Zm35 0h7v3h-7Z" fill={cloth} />
    </>
  ),
  bun: ({ hair, cloth, children }) => (
    <>
      <circle cx="32" cy="9" r="7" fill={hair} />
      {children}
      <path d="M18 30c-1-9 5-15 14-15s15 6 14 15c-1-5-3-8-7-9-4 1-10 1-14 0-4 1-6 4-7 9Z" fill={hair} />
      <path d="M27 13.5c3 1.5 7 1.5 10 0v3c-3 1.5-7 1.5-10 0Z" fill={cloth} />
    </>
  ),
  scarf: ({ cloth, children }) => (
    <>
      <path
        d="M32 9c13 0 19 9 18 21 0 9 2 17-4 22-8 4-20 4-28 0-6-5-4-13-4-22C13 18 19 9 32 9Z"
        fill={cloth}
      />
      {children}
      <path
        d="M32 12c11 0 16 8 15 19-2-8-7-12-15-12s-13 4-15 12c-1-11 4-19 15-19Z"
        fill={cloth}
        stroke="#1c2333"
        stroke-opacity=".25"
      />
      <path d="M19 42c4 5 9 7 13 7s9-2 13-7c1 7-4 12-13 12s-14-5-13-12Z" fill={cloth} />
    </>
  ),
  wrap: ({ cloth, children }) => (
    <>
      {children}
      <path d="M17 26C15 14 22 8 31 7c3-5 10-5 13-1 4 3 3 8 0 10 2 3 3 6 3 10-8-5-22-5-30 0Z" fill={cloth} />
      <path d="M20 19c8-5 16-6 24-3" fill="none" stroke="#fffdf8" stroke-opacity=".6" stroke-width="2" />
    </>
  ),
  cap: ({ cloth, children }) => (
    <>
      {children}
      <path d="M17 26c-1-10 6-15 15-15s16 5 15 15c4 0 8 1 11 3-8-1-16-2-41-3Z" fill={cloth} />
      <circle cx="32" cy="11" r="1.8" fill="#fffdf8" />
    </>
  ),
  kufi: ({ cloth, hair, children }) => (
    <>
      {children}
      <path d="M18 28c0-2 0-4 1-6h26c1 2 1 4 1 6-2-3-4-4-6-4H24c-2 0-4 1-6 4Z" fill={hair} />
      <path d="M19 23V14c0-3 6-5 13-5s13 2 13 5v9c-8-3-18-3-26 0Z" fill={cloth} />
      <path d="m21 19 3-3 3 3 3-3 3 3 3-3 3 3 3-3" fill="none" stroke="#fffdf8" stroke-width="1.5" />
    </>
  ),
  sunhat: ({ cloth, children }) => (
    <>
      {children}
      <path d="M4 25c8-5 14-5 16-6 0-8 5-12 12-12s12 4 12 12c2 1 8 1 16 6-12 3-44 3-56 0Z" fill="#e9c46a" />
      <path d="M20 19c8 2 16 2 24 0v-3c-8 2-16 2-24 0Z" fill={cloth} />
    </>
  ),
  bob: ({ hair, children }) => (
    <>
      <path d="M32 11c13 0 18 9 18 19 0 6 0 9-1 13-5 2-29 2-34 0-1-4-1-7-1-13 0-10 5-19 18-19Z" fill={hair} />
      {children}
      <path d="M18 30c-1-10 5-16 14-16s15 6 14 16c-1-5-2-7-4-8H22c-2 1-3 3-4 8Z" fill={hair} />
    </>
  ),
  'flat-top': ({ hair, children }) => (
    <>
      {children}
      <path d="M18 30V9c9-3 19-3 28 0v21c-1-4-2-7-4-8H22c-2 1-3 4-4 8Z" fill={hair} />
    </>
  ),
};
