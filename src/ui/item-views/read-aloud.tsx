// A text read aloud to nobody's microphone: nothing is recorded. How long it took is measured quietly, from the tap that
// uncovers the text to the tap that ends reading, and is told to teachers alone.
import { useRef } from 'preact/hooks';
import { readingLines, readingWords } from '../../domain/reading-words.ts';
import { Icon } from '../kit/icon.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import card from './card.module.css';
import type { DraftOf, ItemOf } from './draft-rules.ts';
import styles from './read-aloud.module.css';
import { useFocusAfter } from './use-focus-after.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

type Draft = DraftOf<'read-aloud'>;

export function ReadAloudView({
  item,
  draft,
  locked,
  onDraft,
  context,
  promptId,
}: TypeViewProps<'read-aloud'>) {
  const { t } = context;
  /** Time of the tap, by the page's own steady clock; gone after a reload, and then the time is not known. */
  const begun = useRef<number | null>(null);
  const root = useRef<HTMLFieldSetElement>(null);
  const focusAfter = useFocusAfter(root);
  /** What was tapped goes with its stage: the focus goes on to what comes next. */
  const put = (change: Partial<Draft>) => {
    if (change.stage !== undefined) focusAfter(change.stage);
    else if (change.by !== undefined) focusAfter('far');
    else if (change.last !== undefined) focusAfter(change.last === null ? 'far' : 'again');
    onDraft({ ...draft, ...change });
  };
  const begin = (event: MouseEvent) => {
    begun.current = event.timeStamp;
    put({ stage: 'reading' });
  };
  const stop = (event: MouseEvent) => {
    const seconds = begun.current === null ? 0 : Math.round((event.timeStamp - begun.current) / 1000);
    put({ stage: 'marking', seconds });
  };
  return (
    <fieldset ref={root} class={`${card.group} ${styles.read}`} aria-labelledby={promptId}>
      {draft.stage === 'ready' && (
        <button type="button" class={styles.big} data-begin disabled={locked} onClick={begin}>
          <Icon name="play" /> {t('item.read-begin')}
        </button>
      )}
      {draft.stage === 'reading' && (
        <>
          <Text item={item} />
          <button
            type="button"
            class={styles.big}
            data-stop
            data-card="reading"
            disabled={locked}
            onClick={stop}
          >
            <Icon name="check" /> {t('item.read-stop')}
          </button>
        </>
      )}
      {draft.stage === 'marking' && (
        <Marking item={item} draft={draft} locked={locked} put={put} context={context} />
      )}
    </fieldset>
  );
}

function Text({ item }: { readonly item: ItemOf<'read-aloud'> }) {
  return (
    <div class={styles.text} data-set={item.set} dir="auto">
      {readingLines(item.text).map((line, at) => (
        <p key={at}>
          {item.set === 'text' ? line.join(' ') : line.map((word, place) => <span key={place}>{word}</span>)}
        </p>
      ))}
    </div>
  );
}

interface MarkingProps {
  readonly item: ItemOf<'read-aloud'>;
  readonly draft: Draft;
  readonly locked: boolean;
  readonly put: (change: Partial<Draft>) => void;
  readonly context: ViewContext;
}

/** Who marks, how far it went, which words were hard or wrong: one after the other. */
function Marking({ item, draft, locked, put, context }: MarkingProps) {
  const { t } = context;
  const { by, last } = draft;
  const count = readingWords(item.text).length;
  if (by === null) {
    return (
      <div class={styles.ways}>
        <p>{t('item.read-who')}</p>
        {(['self', 'teacher'] as const).map((who) => (
          <button
            key={who}
            type="button"
            class={styles.way}
            data-by={who}
            data-card={who === 'self' ? 'marking' : undefined}
            disabled={locked}
            onClick={() => put({ by: who })}
          >
            <Icon name={who === 'self' ? 'hand' : 'teacher'} /> {t(`item.read-${who}`)}
          </button>
        ))}
      </div>
    );
  }
  const isOpen = last === null;
  const tap = (word: number) => {
    if (isOpen) return put({ last: word + 1 });
    const rest = draft.missed.filter((one) => one !== word);
    put({ missed: rest.length < draft.missed.length ? rest : [...draft.missed, word] });
  };
  return (
    <>
      <p role="status">{t(isOpen ? `item.read-how-far-${by}` : `item.read-missed-${by}`)}</p>
      <div class={styles.ways}>
        {isOpen ? (
          <>
            <button
              type="button"
              class={styles.way}
              data-all
              data-card="far"
              disabled={locked}
              onClick={() => put({ last: count })}
            >
              <Icon name="check" /> {t(`item.read-all-${by}`)}
            </button>
            <button
              type="button"
              class={styles.way}
              data-none
              disabled={locked}
              onClick={() => put({ last: 0 })}
            >
              <Icon name="minus" /> {t('item.read-none')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class={styles.way}
            data-again
            data-card="again"
            disabled={locked}
            onClick={() => put({ last: null, missed: [] })}
          >
            <Icon name="undo" /> {t('item.read-change')}
          </button>
        )}
      </div>
      <Words item={item} draft={draft} locked={locked} onTap={tap} context={context} />
    </>
  );
}

interface WordsProps {
  readonly item: ItemOf<'read-aloud'>;
  readonly draft: Pick<Draft, 'last' | 'missed'>;
  readonly locked: boolean;
  readonly onTap: (word: number) => void;
  readonly context: ViewContext;
}

/** Every word a button; those beyond the last one read are no longer asked about. */
function Words({ item, draft, locked, onTap, context }: WordsProps) {
  const { last, missed } = draft;
  let place = -1;
  return (
    <div class={styles.words} dir="auto">
      {readingLines(item.text).map((line, at) => (
        <p key={at} class={styles.row}>
          {line.map((word) => {
            const here = ++place;
            if (last !== null && here >= last) return <Beyond key={here} word={word} context={context} />;
            return (
              <button
                key={here}
                type="button"
                class={styles.word}
                data-word={here}
                aria-pressed={last === null ? undefined : missed.includes(here)}
                disabled={locked}
                onClick={() => onTap(here)}
              >
                {word}
              </button>
            );
          })}
        </p>
      ))}
    </div>
  );
}

function Beyond({ word, context }: { readonly word: string; readonly context: ViewContext }) {
  return (
    <s class={styles.beyond} title={context.t('item.read-beyond')}>
      {word}
    </s>
  );
}

/** How far, and which words; never how fast. */
export function ReadAloudAnswer({ item, answer, context }: TypeAnswerProps<'read-aloud'>) {
  const { t } = context;
  const words = readingWords(item.text);
  const missed = answer.missed.flatMap((word) => (word < answer.last ? [words[word] ?? ''] : []));
  return (
    <span class={styles.told}>
      <span>{t('item.read-so-far', { read: answer.last, count: words.length })}</span>
      {missed.length > 0 && (
        <span>
          {t(answer.by === 'self' ? 'item.read-hard' : 'item.read-wrong')} <bdi>{missed.join(' · ')}</bdi>
        </span>
      )}
    </span>
  );
}
