// Line drawings of 24 units, drawn with the text's colour. Always beside a word or on a labelled button.
import styles from './icon.module.css';

const PATHS = {
  ear: 'M7 17c1 3 5 4 7 1 1-2 1-3 3-5 2-2 2-4 2-5a7 7 0 0 0-14 0M9 9a3 3 0 1 1 5 2c-1 1-2 2-2 3',
  back: 'M19 12H5m6-6-6 6 6 6',
  forward: 'M5 12h14m-6-6 6 6-6 6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  bulb: 'M9 18h6m-5 3h4M12 3a6 6 0 0 0-3.5 10.9c.6.5 1 1.2 1 2.1h5c0-.9.4-1.6 1-2.1A6 6 0 0 0 12 3Z',
  hand: 'M8 12V5.5a1.5 1.5 0 0 1 3 0V11m0-1V4.5a1.5 1.5 0 0 1 3 0V11m0-4.5a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-7 7c-3 0-4.5-1.5-6-4.5L3.5 13a1.5 1.5 0 0 1 2.600-1.5L8 14',
  pause: 'M9 6v12M15 6v12',
  play: 'M8 5.5v13l10.5-6.5Z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c3 3 3 15 0 18-3-3-3-15 0-18Z',
  say: 'M5 5h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7l-4 4v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z',
  sound: 'M5 10v4h3l4 4V6l-4 4Zm10-1a4 4 0 0 1 0 6m2.5-8.5a8 8 0 0 1 0 11',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c0-4 3-6 6-6s6 2 6 6m1-9.5a3 3 0 0 0 0-6M17 14c2.5.5 4 2.5 4 6',
  teacher: 'M4 5h16v10H4zM8 19l4-4 4 4M8 9h6M8 12h3',
  box: 'M4 8l8-4 8 4v8l-8 4-8-4Zm0 0 8 4 8-4m-8 4v8',
  tablet: 'M6 3h12v18H6zm5 15h2',
  key: 'M14 10a4 4 0 1 0-4 4l1 0 2 2h2v2h2v2h3v-3l-6-6',
  edit: 'M5 19l1-4L16 5l3 3L9 18Zm9-12 3 3',
  put: 'M4 9h16M6 9v10h12V9M9 13h6M5 5h14l1 4H4Z',
  undo: 'M9 7H15a5 5 0 0 1 0 10H8M9 7l3-3M9 7l3 3',
  save: 'M12 4v11m-4-4 4 4 4-4M5 19h14',
  open: 'M12 15V4M8 8l4-4 4 4M5 19h14',
  next: 'M9 5l7 7-7 7',
  lock: 'M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  swap: 'M4 9h14l-4-4M20 15H6l4 4',
  moon: 'M19 14A8 8 0 1 1 10 5a6.5 6.5 0 0 0 9 9Z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 4v4.5l3 2',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4Zm8 2.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  school: 'M4 20V10l8-5 8 5v10ZM10 20v-5h4v5M12 5V2l3 1-3 1',
  relay:
    'M12 13v8M8 21h8M12 10a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM8.5 15a5 5 0 0 1 0-7m7 0a5 5 0 0 1 0 7M6 17.5a8.5 8.5 0 0 1 0-12m12 0a8.5 8.5 0 0 1 0 12',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z',
  basket: 'M4 10h16l-2 10H6ZM8 10l3-6m5 6-3-6M9 14v3m3-3v3m3-3v3',
  shield: 'M12 3l7 3v6c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6Zm-3.5 9 2.5 2.5 4.5-5',
  card: 'M4 5h16v14H4Zm3 4h4v4H7Zm7 0h3m-3 3h3M7 16h10',
  flag: 'M6 21V4h12l-3 4 3 4H6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  drop: 'M12 4c3 4 5 6.5 5 9.5a5 5 0 0 1-10 0C7 10.5 9 8 12 4Z',
} as const;
export type IconName = keyof typeof PATHS;

/** Those that point along the line of reading turn round with it. */
const TURNS: readonly IconName[] = ['back', 'forward', 'next', 'undo', 'play', 'swap'];

export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class={`${styles.icon} ${TURNS.includes(name) ? styles.turns : ''}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
