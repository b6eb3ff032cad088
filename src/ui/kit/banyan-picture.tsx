import styles from './banyan-picture.module.css';

/** One tree with many roots, and children in its shade: the first thing that a school sees. */
export function BanyanPicture() {
  return (
    <svg class={styles.picture} viewBox="0 0 320 200" aria-hidden="true" preserveAspectRatio="xMidYMax meet">
      <path
        class={styles.hill}
        d="M16 192c-16 0-16-12 4-16 60-12 100-16 140-16s80 4 140 16c20 4 20 16 4 16Z"
      />
      <path
        class={styles.crown}
        d="M160 14c22-14 52-6 58 14 26-6 52 8 50 32 22 4 34 26 20 42-10 14-34 14-44 4-14 14-40 14-50 0-20 12-48 12-68 0-10 14-36 14-50 0-10 10-34 10-44-4-14-16-2-38 20-42-2-24 24-38 50-32 6-20 36-28 58-14Z"
      />
      <path
        class={styles.trunk}
        d="M138 100c6 22 4 46-12 68h70c-16-22-18-46-12-68-4 8-14 10-18 2-6 8-20 8-28-2Z"
      />
      <path
        class={styles.roots}
        d="M84 104c4 20 2 44-2 66m26-64c2 20 2 44-2 62m112-62c-2 20-2 44 2 62m24-64c-4 20-2 44 2 66M60 100c2 12 2 22 0 34m202-34c-2 12-2 22 0 34"
      />
      <path
        class={styles.light}
        d="M92 62c8-14 24-18 36-10m20-22c12-8 28-6 36 4m26 26c12-6 26-2 32 10M70 88c6-6 14-8 22-4m118 4c8-6 18-6 24 0"
      />
      <g class={styles.fruits}>
        <circle cx="112" cy="78" r="5" />
        <circle cx="168" cy="60" r="5" />
        <circle cx="214" cy="82" r="5" />
        <circle cx="140" cy="44" r="5" />
        <circle cx="242" cy="62" r="5" />
        <circle cx="76" cy="68" r="5" />
      </g>
      <Child x={104} shirt={styles.sky} hair="M-7-31c0-6 4-9 8-9s8 3 8 9c-4-3-12-3-16 0Z" />
      <Child
        x={216}
        shirt={styles.marigold}
        hair="M-9-20c-3-14 3-21 10-21s13 7 10 21c-2-6-3-9-4-11-4 1-8 1-12 0-1 2-2 5-4 11Z"
      />
      <path class={styles.book} d="M146 172c6-5 11-5 15 0 4-5 9-5 15 0v10c-6-4-11-4-15 0-4-4-9-4-15 0Z" />
    </svg>
  );
}

/** A child who sits in the shade; `hair` is drawn around a head at (1, -31). */
function Child({
  x,
  shirt,
  hair,
}: {
  readonly x: number;
  readonly shirt: string | undefined;
  readonly hair: string;
}) {
  return (
    <g transform={`translate(${x} 184)`}>
      <path class={shirt} d="M-13 2c0-16 4-23 14-23S15-14 15 2Z" />
      <circle class={styles.skin} cx="1" cy="-29" r="8.5" />
      <path class={styles.hair} d={hair} />
      <path class={styles.face} d="M-2-29v.5m6-.5v.5m-5 4c2 2 4 2 6 0" />
      <path class={styles.legs} d="M-16 3h34" />
    </g>
  );
}
