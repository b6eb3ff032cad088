import { useState } from 'preact/hooks';
import card from '../card.module.css';
import { showNumber } from '../shown-number.ts';
import { useDrag } from '../use-drag.ts';
import { useMedia } from '../use-media.ts';
import styles from './counters-board.module.css';
import type { ManipulativeProps } from './manipulative-props.ts';

/** Where a counter lies that is in no group. */
const TRAY = -1;

/** Counters to share out: a tap on a group deals one into it, a tap on a counter takes it back; or drag. */
export function CountersBoard({ manipulative, pack, context }: ManipulativeProps<'counters'>) {
  const { t } = context;
  const url = useMedia(context, pack, manipulative.object);
  const [places, setPlaces] = useState<readonly number[]>(() => Array(manipulative.count).fill(TRAY));
  const put = (counter: number, group: number) =>
    setPlaces((was) => was.map((place, at) => (at === counter ? group : place)));
  const drag = useDrag(false, (counter, group) => put(Number(counter), Number(group)));
  const deal = (group: number) => {
    const next = places.indexOf(TRAY);
    if (next >= 0) put(next, group);
  };
  const countersIn = (group: number) =>
    places.flatMap((place, at) =>
      place === group
        ? [
            <button
              key={at}
              type="button"
              class={`${card.draggable} ${styles.counter}`}
              data-dragged={drag.dragged === String(at)}
              aria-label={t('item.counter', { counter: at + 1 })}
              onClick={() => put(at, group === TRAY ? fewest(places, manipulative.groups) : TRAY)}
              {...drag.of(String(at))}
            >
              {url ? (
                <img class={styles.picture} src={url} alt="" draggable={false} />
              ) : (
                <span class={styles.disc} />
              )}
            </button>,
          ]
        : [],
    );
  return (
    <div class={styles.board}>
      <fieldset
        class={`${card.group} ${styles.tray}`}
        data-drop={TRAY}
        data-over={drag.over === String(TRAY)}
        aria-label={t('item.counters-left')}
      >
        {countersIn(TRAY)}
      </fieldset>
      <div class={styles.groups}>
        {Array.from({ length: manipulative.groups }, (_, group) => {
          const inside = countersIn(group);
          return (
            <div key={group} class={styles.group} data-drop={group} data-over={drag.over === String(group)}>
              <button
                type="button"
                class={styles.deal}
                aria-label={t('item.put-counter', { group: group + 1, counters: inside.length })}
                onClick={() => deal(group)}
              >
                {showNumber(inside.length, context)}
              </button>
              <div class={styles.inside}>{inside}</div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The group that has fewest, the first of several: dealing one by one is how children share fairly. */
function fewest(places: readonly number[], groups: number): number {
  const sizes = Array.from(
    { length: groups },
    (_, group) => places.filter((place) => place === group).length,
  );
  return sizes.indexOf(Math.min(...sizes));
}
