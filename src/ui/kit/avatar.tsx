// A drawn face with the animal that keeps it company. Friendly and plain: two eyes, a smile, no caricature.
import { COMPANION_SHAPES } from './avatar-companions.tsx';
import { HEAD_SHAPES } from './avatar-heads.tsx';
import { type AvatarParts, toAvatarParts } from './avatar-parts.ts';

const FRAMES: Readonly<Record<AvatarParts['frame'], string>> = {
  round: 'M32 1a31 31 0 1 1 0 62 31 31 0 0 1 0-62Z',
  square: 'M14 2h36a12 12 0 0 1 12 12v36a12 12 0 0 1-12 12H14A12 12 0 0 1 2 50V14A12 12 0 0 1 14 2Z',
  petals:
    'M32 2c7-3 15 0 17 7 7 1 12 8 10 15 5 5 5 12 0 17 2 8-4 14-11 14-3 7-10 9-16 5-6 4-13 2-16-5-7 0-13-6-11-14-5-5-5-12 0-17-2-7 3-14 10-15 2-7 10-10 17-7Z',
  leaf: 'M4 4h34a24 24 0 0 1 24 24v32H28A24 24 0 0 1 4 36Z',
};

export interface AvatarProps {
  readonly avatar: number;
  readonly size?: number;
}

/** Decoration beside a name: the name is the label, so the picture says nothing itself. */
export function Avatar({ avatar, size = 64 }: AvatarProps) {
  const parts = toAvatarParts(avatar);
  const Head = HEAD_SHAPES[parts.head];
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={FRAMES[parts.frame]} fill={parts.ground} />
      <path d="M9 60c1-10 9-15 23-15s20 5 21 15c-6 3-13 4-21 4s-17-1-23-4Z" fill={parts.clothes} />
      <path d="M27 40h10v8c-3 3-7 3-10 0Z" fill={parts.skin} />
      <Head cloth={parts.cloth} hair={HAIR}>
        <Face skin={parts.skin} glasses={parts.glasses} />
      </Head>
      <circle cx="50" cy="50" r="13" fill="#fffdf8" stroke="#857c6a" />
      <g transform="translate(40 40)">{COMPANION_SHAPES[parts.companion]}</g>
    </svg>
  );
}

const HAIR = '#231a17';

function Face({ skin, glasses }: { readonly skin: string; readonly glasses: boolean }) {
  return (
    <>
      <path d="M32 17c9 0 14 6 14 14s-6 15-14 15-14-7-14-15 5-14 14-14Z" fill={skin} />
      <circle cx="18.5" cy="32" r="3" fill={skin} />
      <circle cx="45.5" cy="32" r="3" fill={skin} />
      <circle cx="26.5" cy="31" r="1.9" fill={HAIR} />
      <circle cx="37.5" cy="31" r="1.9" fill={HAIR} />
      <path
        d="M26.5 37.5c3 3.5 8 3.5 11 0"
        fill="none"
        stroke={HAIR}
        stroke-width="1.8"
        stroke-linecap="round"
      />
      {glasses && (
        <path
          d="M22 31a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0Zm11 0a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0Zm-2 0h2"
          fill="none"
          stroke="#1c2333"
          stroke-width="1.5"
        />
      )}
    </>
  );
}
