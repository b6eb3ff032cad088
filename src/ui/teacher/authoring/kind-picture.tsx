import type { OwnType } from '../../../worker/authoring-api.ts';
import styles from './kind-picture.module.css';

/** Strokes of 32 units, and what of it is the answer. */
const PICTURES = {
  'choose-one': ['M4 5h24v6H4ZM4 21h24v6H4Z', 'M4 13h24v6H4Z'],
  'choose-several': ['M4 13h24v6H4Z', 'M4 5h24v6H4ZM4 21h24v6H4Z'],
  number: ['M4 8h24v16H4Z', 'M11 13l3-2v10M18 13a3 3 0 1 1 5 2l-5 6h6'],
  'short-text': [
    'M4 8h24v16H4Z',
    'M8 20l4-9 4 9M9.500 17h5M19 20v-9h3a2 2 0 0 1 0 4.500h-3 4a2 2 0 0 1 0 4.500Z',
  ],
  order: ['M4 20h6v8H4Z', 'M13 13h6v15h-6ZM22 5h6v23h-6Z'],
  match: ['M4 5h8v6H4ZM20 5h8v6h-8ZM4 21h8v6H4ZM20 21h8v6h-8Z', 'M12 8l8 16M12 24l8-16'],
  'sort-groups': ['M3 15h11v13H3ZM18 15h11v13H18Z', 'M8.500 4v8m-3-3 3 3 3-3M23.500 4v8m-3-3 3 3 3-3'],
  'fill-gaps': ['M3 9h8M21 9h8M3 25h26', 'M12 14v4h10v-4'],
  'number-line': ['M3 20h26M5 16v8M12 16v8M20 16v8M27 16v8', 'M16 5v10m-3-3 3 3 3-3'],
  'point-picture': ['M4 6h24v20H4ZM5 23l7-8 5 5 4-4 6 6', 'M20 8a3 3 0 1 0 0.100 0Z'],
  draw: ['M4 27h24', 'M8 22c2-14 8-16 10-12s-8 8-4 11 8-2 10-5'],
  'read-aloud': ['M4 7c5-2 9-1 12 2 3-3 7-4 12-2v18c-5-2-9-1-12 2-3-3-7-4-12-2Z', 'M16 9v18'],
  'write-freely': ['M6 4h20v24H6Z', 'M10 10h12M10 15h12M10 20h7'],
  expression: ['M4 6h24v20H4Z', 'M8 12l5 8M13 12l-5 8M17 16h6M20 13v6'],
} as const satisfies { readonly [T in OwnType]: readonly [string, string] };

/** How a question is answered, as a drawing; its name stands beside it. */
export function KindPicture({ kind }: { readonly kind: OwnType }) {
  const [ground, answer] = PICTURES[kind];
  return (
    <svg class={styles.picture} width="40" height="40" viewBox="0 0 32 32" aria-hidden="true">
      <path class={styles.ground} d={ground} />
      <path class={styles.answer} d={answer} />
    </svg>
  );
}
