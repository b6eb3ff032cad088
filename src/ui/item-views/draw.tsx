// A sign drawn with a finger, read on the tablet. What cannot be read is asked for once more; then the child says what it
// was, and nothing is held against unclear writing. Who cannot draw chooses the sign from a list.
import { useEffect, useRef, useState } from 'preact/hooks';
import { readSign } from '../../domain/signs/read-sign.ts';
import { toWritten } from '../../domain/signs/sign.ts';
import { packStrokes, type Stroke, unpackStrokes } from '../../domain/signs/strokes.ts';
import { tracedStrokes } from '../../domain/signs/trace-cover.ts';
import { Icon } from '../kit/icon.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import card from './card.module.css';
import type { DraftOf, ItemOf } from './draft-rules.ts';
import styles from './draw.module.css';
import { Drawing, DrawPad } from './draw-pad.tsx';
import { SignFace, signName } from './sign-face.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

/** So long after the finger was lifted a sign is taken for whole: a second stroke mostly comes sooner. */
const PAUSE_MS = 900;

type Draft = DraftOf<'draw'>;

export function DrawView({ item, draft, locked, onDraft, context, promptId }: TypeViewProps<'draw'>) {
  const { t } = context;
  const [isListOpen, openList] = useState(false);
  const strokes = unpackStrokes(draft.strokes) ?? [];
  const isUnclear = strokes.length > 0 && draft.sign === '';
  const isQuiet = usePause(draft.strokes);
  const isAsked = isUnclear && isQuiet && draft.unclear > 0;
  const put = (change: Partial<Draft>) => onDraft({ ...draft, ...change });
  const root = useRef<HTMLFieldSetElement>(null);
  const focusAfter = useFocusAfter(root);
  const clear = () => {
    focusAfter('list');
    openList(false);
    put({ sign: '', strokes: '', by: 'read', unclear: Math.min(2, draft.unclear + (isUnclear ? 1 : 0)) });
  };
  const choose = (sign: string) => put({ sign, by: draft.strokes === '' ? 'listed' : 'said' });
  const mayList = !item.trace || draft.strokes === '';
  return (
    <fieldset ref={root} class={`${card.group} ${styles.draw}`} aria-labelledby={promptId}>
      <DrawPad
        strokes={strokes}
        guide={item.trace ? tracedStrokes(toWritten(item.sign, context.numerals)) : []}
        locked={locked}
        label={t('item.draw-pad')}
        onStroke={(stroke) => put({ ...takenIn(item, [...strokes, stroke], context) })}
      />
      <p class={styles.told} role="status">
        {toldOf(draft, isUnclear && isQuiet, context)}
      </p>
      <div class={styles.ways}>
        {strokes.length > 0 ? (
          <button type="button" class={styles.way} disabled={locked} data-clear onClick={clear}>
            <Icon name="undo" /> {t('item.draw-again')}
          </button>
        ) : (
          <span class={`${styles.way} ${styles.absent}`} />
        )}
        {mayList && (
          <button
            type="button"
            class={styles.way}
            disabled={locked}
            data-list
            data-card="list"
            aria-expanded={isListOpen || isAsked}
            onClick={() => openList(!isListOpen)}
          >
            <Icon name="hand" /> {t(draft.strokes === '' ? 'item.draw-list' : 'item.draw-other')}
          </button>
        )}
      </div>
      {mayList && (isListOpen || isAsked || draft.by === 'listed') && (
        <SignList item={item} draft={draft} locked={locked} context={context} onChoose={choose} />
      )}
    </fieldset>
  );
}

/** What a drawing is taken for, as far as it has come. Digits that are not read in the learner's script may be 0-9. */
function takenIn(
  item: ItemOf<'draw'>,
  strokes: readonly Stroke[],
  { numerals }: ViewContext,
): Pick<Draft, 'sign' | 'strokes' | 'by'> {
  const packed = packStrokes(strokes);
  if (item.trace) return { sign: toWritten(item.sign, numerals), strokes: packed, by: 'traced' };
  const kept = unpackStrokes(packed) ?? [];
  const own = item.among.map((sign) => toWritten(sign, numerals));
  const read = readSign(kept, own);
  if (read.type === 'read') return { sign: read.sign, strokes: packed, by: 'read' };
  const other = own.some((sign, at) => sign !== item.among[at]) ? readSign(kept, item.among) : read;
  return { sign: other.type === 'read' ? other.sign : '', strokes: packed, by: 'read' };
}

function toldOf(draft: Draft, isUnclear: boolean, context: ViewContext): string {
  const { t } = context;
  if (draft.sign !== '' && draft.by === 'read')
    return t('item.draw-read', { sign: signName(draft.sign, context) });
  if (draft.sign !== '' && draft.by === 'said')
    return t('item.draw-said', { sign: signName(draft.sign, context) });
  if (!isUnclear) return '';
  return t(draft.unclear > 0 ? 'item.draw-which' : 'item.draw-unclear');
}

interface SignListProps {
  readonly item: ItemOf<'draw'>;
  readonly draft: Draft;
  readonly locked: boolean;
  readonly context: ViewContext;
  readonly onChoose: (sign: string) => void;
}

function SignList({ item, draft, locked, context, onChoose }: SignListProps) {
  return (
    <fieldset class={`${card.group} ${styles.signs}`} aria-label={context.t('item.draw-signs')}>
      {item.among.map((sign) => {
        const written = toWritten(sign, context.numerals);
        return (
          <button
            key={sign}
            type="button"
            class={styles.choice}
            data-sign={sign}
            aria-pressed={draft.by !== 'read' && draft.sign === written}
            disabled={locked}
            onClick={() => onChoose(written)}
          >
            <SignFace sign={written} context={context} />
          </button>
        );
      })}
    </fieldset>
  );
}

/** Whether nothing has changed for a while. */
function usePause(what: string): boolean {
  const [quiet, setQuiet] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(what), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [what]);
  return quiet === what;
}

export function DrawAnswer({ answer, context }: TypeAnswerProps<'draw'>) {
  const strokes = unpackStrokes(answer.strokes) ?? [];
  const name = signName(answer.sign, context);
  if (strokes.length === 0) return <SignFace sign={answer.sign} context={context} />;
  return (
    <span class={styles.given}>
      <Drawing strokes={strokes} label={context.t('item.draw-pad')} />
      {answer.by !== 'traced' && (
        <span>{context.t(answer.by === 'said' ? 'item.draw-said' : 'item.draw-read', { sign: name })}</span>
      )}
    </span>
  );
}
