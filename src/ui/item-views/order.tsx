import { useId, useRef, useState } from 'preact/hooks';
import type { Option } from '../../domain/item.ts';
import { isRightToLeft } from '../../i18n/numerals.ts';
import heard from '../kit/heard.module.css';
import card from './card.module.css';
import { DragCard } from './drag-card.tsx';
import { facesOf, OptionFace, optionName } from './option-face.tsx';
import styles from './order.module.css';
import { showNumber } from './shown-number.ts';
import { useDrag } from './use-drag.ts';
import { useFocusAfter } from './use-focus-after.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

const TRAY = 'tray';

/** Tap in order, or drag; a tap on what is placed takes it back, arrow keys move it. */
export function OrderView({ item, draft, locked, onDraft, context, promptId }: TypeViewProps<'order'>) {
  const { t } = context;
  const root = useRef<HTMLFieldSetElement>(null);
  const keysNote = useId();
  const [said, setSaid] = useState('');
  const focusAfter = useFocusAfter(root);
  const waiting = item.entries.filter(({ id }) => !draft.order.includes(id));
  const nameOf = (id: string) => {
    const entry = item.entries.find((one) => one.id === id);
    return entry ? optionName(entry, context) : '';
  };

  function put(id: string, at: number) {
    const rest = draft.order.filter((placed) => placed !== id);
    const place = Math.max(0, Math.min(at, rest.length));
    onDraft({ type: 'order', order: [...rest.slice(0, place), id, ...rest.slice(place)] });
    setSaid(t('item.placed', { name: nameOf(id), place: place + 1 }));
  }
  function takeBack(id: string) {
    onDraft({ type: 'order', order: draft.order.filter((placed) => placed !== id) });
    setSaid(t('item.taken-back', { name: nameOf(id) }));
    focusAfter(id);
  }
  function append(id: string) {
    const at = waiting.findIndex((entry) => entry.id === id);
    put(id, draft.order.length);
    focusAfter((waiting[at + 1] ?? waiting[at - 1])?.id ?? id);
  }
  function onKey(event: KeyboardEvent, id: string) {
    const steps = arrowSteps(event.key, isRightToLeft(context.language));
    if (event.key === 'Delete' || event.key === 'Backspace') takeBack(id);
    else if (steps !== 0) {
      put(id, draft.order.indexOf(id) + steps);
      focusAfter(id);
    } else return;
    event.preventDefault();
  }
  const drag = useDrag(locked, (id, place) => {
    if (place !== TRAY) put(id, Number(place));
    else if (draft.order.includes(id)) takeBack(id);
  });
  const faces = facesOf(item.entries);

  return (
    <fieldset
      class={`${card.group} ${styles.order}`}
      ref={root}
      aria-labelledby={promptId}
      data-faces={faces}
    >
      <ol
        class={styles.places}
        data-faces={faces}
        data-columns={columnsOf(item.entries)}
        aria-label={t('item.your-order')}
      >
        {item.entries.map((_, at) => {
          const entry = item.entries.find(({ id }) => id === draft.order[at]);
          return (
            <li key={at} class={styles.place} data-drop={at} data-over={drag.over === String(at)}>
              <span class={styles.count} aria-hidden="true">
                {showNumber(at + 1, context)}
              </span>
              {entry ? (
                <DragCard
                  key={entry.id}
                  option={entry}
                  pack={item.pack}
                  context={context}
                  drag={drag}
                  class={styles.card}
                  aria-describedby={keysNote}
                  disabled={locked}
                  onClick={() => takeBack(entry.id)}
                  onKeyDown={(event) => onKey(event, entry.id)}
                />
              ) : (
                <span class={styles.free}>
                  <span class={heard.text}>{t('item.empty')}</span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <ul
        class={styles.tray}
        data-drop={TRAY}
        data-over={drag.over === TRAY}
        aria-label={t('item.still-to-place')}
      >
        {waiting.map((entry) => (
          <li key={entry.id} class={styles.waiting}>
            <DragCard
              option={entry}
              pack={item.pack}
              context={context}
              drag={drag}
              class={styles.card}
              disabled={locked}
              onClick={() => append(entry.id)}
            />
          </li>
        ))}
      </ul>
      <p class={heard.text} id={keysNote}>
        {t('item.order-keys')}
      </p>
      <p class={heard.text} role="status">
        {said}
      </p>
    </fieldset>
  );
}

/** Even rows on a narrow screen; a wide one has room for all. */
function columnsOf(entries: readonly Option[]): 2 | 3 | 4 {
  if (facesOf(entries) === 'tiny' && entries.length === 4) return 4;
  return entries.length === 3 || entries.length > 4 ? 3 : 2;
}

function arrowSteps(key: string, rightToLeft: boolean): -1 | 0 | 1 {
  if (key === 'ArrowUp') return -1;
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1;
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1;
  return 0;
}

export function OrderAnswer({ item, answer, context }: TypeAnswerProps<'order'>) {
  const placed = answer.order.flatMap((id) => item.entries.filter((entry) => entry.id === id));
  return (
    <ol class={styles.places} data-faces={facesOf(item.entries)} data-columns={columnsOf(item.entries)}>
      {placed.map((entry, at) => (
        <li key={entry.id} class={styles.place}>
          <span class={styles.count} aria-hidden="true">
            {showNumber(at + 1, context)}
          </span>
          <span class={`${card.card} ${card.still} ${styles.card}`}>
            <OptionFace option={entry} pack={item.pack} context={context} />
          </span>
        </li>
      ))}
    </ol>
  );
}
