// The nine pictures of a picture PIN. A PIN is kept as their numbers: never change their order, only their drawing.
// Told apart by outline; their names are read aloud.
export const PIN_PICTURES = [
  'sun',
  'moon',
  'tree',
  'fish',
  'bird',
  'flower',
  'house',
  'star',
  'boat',
] as const;
export type PinPictureName = (typeof PIN_PICTURES)[number];

export function PinPicture({ name, size = 64 }: { readonly name: PinPictureName; readonly size?: number }) {
  return (
    // A small button makes the picture smaller, whole.
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      style={{ inlineSize: `min(${size}px, 100%)`, blockSize: 'auto' }}
    >
      {SHAPES[name]}
    </svg>
  );
}

const INK = '#1c2333';
const SHAPES = {
  sun: (
    <>
      <path
        d="M24 3v6m0 30v6M3 24h6m30 0h6M9 9l4 4m22 22 4 4M39 9l-4 4M13 35l-4 4"
        stroke="#c98200"
        stroke-width="3.5"
        stroke-linecap="round"
      />
      <circle cx="24" cy="24" r="11" fill="#f2ab22" stroke="#c98200" stroke-width="2" />
    </>
  ),
  moon: (
    <path d="M40 30A19 19 0 1 1 20 7a15 15 0 0 0 20 23Z" fill="#8fa6d8" stroke="#3d4f86" stroke-width="2" />
  ),
  tree: (
    <>
      <path d="M21 28h6v16h-6Z" fill="#8a5a36" />
      <path
        d="M24 3c9 0 12 6 11 10 6 2 6 12-1 15-5 3-15 3-20 0-7-3-7-13-1-15-1-4 2-10 11-10Z"
        fill="#2c7a43"
      />
    </>
  ),
  fish: (
    <>
      <path
        d="M3 14c6 1 8 4 10 6 6-7 12-8 16-8 8 0 13 7 15 12-2 5-7 12-15 12-4 0-10-1-16-8-2 2-4 5-10 6 3-7 3-13 0-20Z"
        fill="#e9783a"
      />
      <path d="M28 13c3 7 3 15 0 22" fill="none" stroke="#fffdf8" stroke-width="3" />
      <circle cx="36" cy="22" r="2.2" fill={INK} />
    </>
  ),
  bird: (
    <>
      <path d="M7 27c0-10 9-16 19-14 4-6 14-5 15 2l5 3-6 2c1 14-6 22-17 22-9 0-16-6-16-15Z" fill="#3a93c4" />
      <path d="M12 27c7-3 13-2 18 2-4 8-15 8-18-2Z" fill="#124d70" />
      <path d="M20 41v5m6-5v5" stroke={INK} stroke-width="2" stroke-linecap="round" />
      <circle cx="34" cy="15" r="2.2" fill={INK} />
    </>
  ),
  flower: (
    <>
      <path
        d="M24 26v20m0-6c-7 0-10-3-11-8 6 0 10 2 11 8Z"
        fill="#2c7a43"
        stroke="#2c7a43"
        stroke-width="3"
      />
      <path
        d="M24 4c5 0 7 4 6 7 4-2 8 0 8 5 0 4-3 6-6 6 2 3 0 7-4 8-2 0-4-1-4-3-1 2-3 3-5 3-4-1-5-5-3-8-4 0-6-2-6-6 0-5 4-7 8-5-1-3 1-7 6-7Z"
        fill="#c2476b"
      />
      <circle cx="24" cy="18" r="5" fill="#f2ab22" />
    </>
  ),
  house: (
    <>
      <path d="M9 22h30v22H9Z" fill="#f3d9b8" stroke="#8a5a36" stroke-width="2" />
      <path d="M3 25 24 5l21 20Z" fill="#ad5128" />
      <path d="M20 30h9v14h-9Z" fill="#8a5a36" />
    </>
  ),
  star: (
    <path
      d="m24 3 6.5 13.5 14.5 2-10.5 10.5 2.5 15L24 37l-13 7 2.5-15L3 18.5l14.5-2Z"
      fill="#f2ab22"
      stroke="#7a4f00"
      stroke-width="2"
      stroke-linejoin="round"
    />
  ),
  boat: (
    <>
      <path
        d="M25 4v27H8Zm3 5 13 22H28Z"
        fill="#fffdf8"
        stroke="#1f6c9a"
        stroke-width="2"
        stroke-linejoin="round"
      />
      <path d="M4 34h40c-2 6-5 9-10 9H14c-5 0-8-3-10-9Z" fill="#774283" />
    </>
  ),
} as const satisfies Readonly<Record<PinPictureName, unknown>>;
