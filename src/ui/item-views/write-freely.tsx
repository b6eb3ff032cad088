// A text of the learner's own: written here or in a book, then held against a model by the learner, and improved.
import { useId, useRef } from 'preact/hooks';
import { isRightToLeft } from '../../i18n/numerals.ts';
import { Icon } from '../kit/icon.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import card from './card.module.css';
import type { DraftOf, ItemOf } from './draft-rules.ts';
import { WRITTEN_MOST } from './made-drafts.ts';
import { RichText } from './rich-text.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';
import styles from './write-freely.module.css';

type Draft = DraftOf<'write-freely'>;

export function WriteFreelyView({
  item,
  draft,
  locked,
  onDraft,
  context,
  promptId,
}: TypeViewProps<'write-freely'>) {
  const { t, language } = context;
  const root = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(root);
  const put = (change: Partial<Draft>) => {
    // The button goes once it was pressed.
    if (change.isCompared && !draft.isCompared) focusAfter(item.points[0]?.id);
    onDraft({ ...draft, ...change });
  };
  const isWritten = draft.isInBook || draft.text.trim() !== '';
  return (
    <div ref={root} class={styles.write}>
      {!draft.isInBook && (
        <textarea
          class={styles.box}
          rows={4}
          lang={language}
          dir={isRightToLeft(language) ? 'rtl' : 'ltr'}
          aria-labelledby={promptId}
          maxLength={WRITTEN_MOST}
          readOnly={locked}
          value={draft.text}
          onInput={(event) => put({ text: event.currentTarget.value })}
        />
      )}
      {draft.isInBook && <p class={styles.book}>{t('item.write-in-book-now')}</p>}
      <div class={styles.ways}>
        <button
          type="button"
          class={styles.way}
          data-book
          aria-pressed={draft.isInBook}
          disabled={locked}
          onClick={() =>
            put({ isInBook: !draft.isInBook, isCompared: draft.isCompared && draft.text.trim() !== '' })
          }
        >
          <Icon name="edit" /> {t(draft.isInBook ? 'item.write-here' : 'item.write-in-book')}
        </button>
        {isWritten && !draft.isCompared && (
          <button
            type="button"
            class={styles.way}
            data-compare
            disabled={locked}
            onClick={() => put({ isCompared: true })}
          >
            <Icon name="swap" /> {t('item.write-compare')}
          </button>
        )}
      </div>
      {isWritten && draft.isCompared && (
        <Compare item={item} draft={draft} locked={locked} put={put} context={context} />
      )}
    </div>
  );
}

interface CompareProps {
  readonly item: ItemOf<'write-freely'>;
  readonly draft: Draft;
  readonly locked: boolean;
  readonly put: (change: Partial<Draft>) => void;
  readonly context: ViewContext;
}

/** The model, and what to look for in the own text. */
function Compare({ item, draft, locked, put, context }: CompareProps) {
  const { t } = context;
  const listId = useId();
  const toggle = (id: string) => {
    const rest = draft.ticked.filter((one) => one !== id);
    put({ ticked: rest.length < draft.ticked.length ? rest : [...draft.ticked, id] });
  };
  return (
    <section class={styles.compare} aria-live="polite">
      <p class={styles.name}>{t('item.write-model')}</p>
      <blockquote class={styles.model} dir="auto">
        <RichText text={item.model} context={context} />
      </blockquote>
      <p class={styles.name} id={listId}>
        {t('item.write-look')}
      </p>
      <fieldset class={`${card.group} ${styles.points}`} aria-labelledby={listId}>
        {item.points.map(({ id, text }) => (
          <label
            key={id}
            class={`${card.card} ${styles.point}`}
            data-chosen={draft.ticked.includes(id)}
            data-locked={locked}
          >
            <input
              type="checkbox"
              class={card.control}
              value={id}
              data-card={id}
              checked={draft.ticked.includes(id)}
              disabled={locked}
              onChange={() => toggle(id)}
            />
            <span
              class={card.sign}
              data-square="true"
              data-chosen={draft.ticked.includes(id)}
              aria-hidden="true"
            >
              <Icon name="check" />
            </span>
            <span class={styles.words} dir="auto">
              <RichText text={text} context={context} />
            </span>
          </label>
        ))}
      </fieldset>
      <p class={styles.quiet}>{t('item.write-improve')}</p>
    </section>
  );
}

/** The own text where it can be shown. One in a book that has everything is shown as the model: so is a right answer. */
export function WriteFreelyAnswer({ item, answer, context }: TypeAnswerProps<'write-freely'>) {
  const { t } = context;
  const { written } = answer;
  const hasAll = answer.ticked.length === item.points.length;
  return (
    <span class={styles.told}>
      {written.in === 'clear' && (
        <span class={styles.text} dir="auto">
          {written.text}
        </span>
      )}
      {written.in === 'book' && !hasAll && <span>{t('item.write-in-book-now')}</span>}
      {written.in === 'book' && hasAll && (
        <span class={styles.model} dir="auto">
          <RichText text={item.model} context={context} />
        </span>
      )}
      {(written.in === 'sealed' || written.in === 'nowhere') && <span>{t('item.write-nowhere')}</span>}
      <span class={styles.found}>
        {item.points.map(({ id, text }) => (
          <span key={id} class={styles.foundPoint} data-found={answer.ticked.includes(id)}>
            <Icon name={answer.ticked.includes(id) ? 'check' : 'minus'} size={20} />
            <span dir="auto">
              <RichText text={text} context={context} />
            </span>
          </span>
        ))}
      </span>
    </span>
  );
}
