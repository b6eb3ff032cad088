import { useRef, useState } from 'preact/hooks';
import type { Option } from '../../domain/item.ts';
import heard from '../kit/heard.module.css';
import card from './card.module.css';
import { DragCard } from './drag-card.tsx';
import { facesOf, OptionFace, optionName } from './option-face.tsx';
import styles from './sort-groups.module.css';
import { useDrag } from './use-drag.ts';
import { useFocusAfter } from './use-focus-after.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

const TRAY = '';

/** Tap a thing, then its group; or drag it there. */
export function SortGroupsView({
  item,
  draft,
  locked,
  onDraft,
  context,
  promptId,
}: TypeViewProps<'sort-groups'>) {
  const { t } = context;
  const root = useRef<HTMLFieldSetElement>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const focusAfter = useFocusAfter(root);
  const groupOf = new Map(draft.placed);
  const waiting = item.entries.filter(({ id }) => !groupOf.has(id));

  function put(id: string, group: string) {
    const entry = item.entries.find((one) => one.id === id);
    const target = item.groups.find((one) => one.id === group);
    if (!entry) return;
    const rest = draft.placed.filter(([placed]) => placed !== id);
    onDraft({ type: 'sort-groups', placed: target ? [...rest, [id, group]] : rest });
    setPicked(null);
    const name = optionName(entry, context);
    setSaid(
      target ? t('item.is-in', { name, group: optionName(target, context) }) : t('item.taken-back', { name }),
    );
    focusAfter(waiting.find((one) => one.id !== id)?.id ?? id);
  }
  const drag = useDrag(locked, put);
  const cardsOf = (entries: readonly Option[]) =>
    entries.map((entry) => (
      <li key={entry.id} class={styles.entry}>
        <DragCard
          option={entry}
          pack={item.pack}
          context={context}
          drag={drag}
          class={styles.card}
          aria-pressed={picked === entry.id}
          disabled={locked}
          onClick={() => setPicked(picked === entry.id ? null : entry.id)}
        />
      </li>
    ));
  const place = (id: string) => picked !== null && !locked && put(picked, id);
  return (
    <fieldset
      class={`${card.group} ${styles.sort}`}
      ref={root}
      aria-labelledby={promptId}
      data-faces={facesOf(item.entries)}
    >
      <div class={styles.tray} data-drop={TRAY} data-over={drag.over === TRAY}>
        <ul class={styles.entries} aria-label={t('item.still-to-place')}>
          {cardsOf(waiting)}
        </ul>
        {picked !== null && groupOf.has(picked) && (
          <button type="button" class={styles.back} onClick={() => place(TRAY)}>
            {t('item.still-to-place')}
          </button>
        )}
      </div>
      <div class={styles.groups} data-many={item.groups.length > 2}>
        {item.groups.map((group) => (
          <div
            key={group.id}
            class={styles.group}
            data-drop={group.id}
            data-over={drag.over === group.id}
            data-ready={picked !== null}
          >
            <button
              type="button"
              class={styles.name}
              disabled={locked}
              aria-label={t('item.put-into', { group: optionName(group, context) })}
              onClick={() => place(group.id)}
            >
              <OptionFace option={group} pack={item.pack} context={context} />
            </button>
            <ul class={styles.entries} aria-label={optionName(group, context)}>
              {cardsOf(item.entries.filter(({ id }) => groupOf.get(id) === group.id))}
            </ul>
          </div>
        ))}
      </div>
      <p class={heard.text} role="status">
        {said}
      </p>
    </fieldset>
  );
}

export function SortGroupsAnswer({ item, answer, context }: TypeAnswerProps<'sort-groups'>) {
  const groupOf = new Map(answer.placed);
  return (
    <div class={styles.groups} data-many={item.groups.length > 2} data-faces={facesOf(item.entries)}>
      {item.groups.map((group) => (
        <div key={group.id} class={styles.group}>
          <span class={styles.title}>
            <OptionFace option={group} pack={item.pack} context={context} />
          </span>
          <ul class={styles.entries}>
            {item.entries
              .filter(({ id }) => groupOf.get(id) === group.id)
              .map((entry) => (
                <li key={entry.id} class={styles.entry}>
                  <span class={`${card.card} ${card.still} ${styles.card}`}>
                    <OptionFace option={entry} pack={item.pack} context={context} />
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
