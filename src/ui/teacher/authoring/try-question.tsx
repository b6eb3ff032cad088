// The question as a child meets it, to be answered: the same view, the same marking, nothing recorded.
import { useState } from 'preact/hooks';
import type { Item } from '../../../domain/item.ts';
import { isRightToLeft } from '../../../i18n/numerals.ts';
import type { OwnMarked, OwnPack } from '../../../worker/authoring-api.ts';
import { Ways } from '../../door/section.tsx';
import { AnswerView } from '../../item-views/answer-view.tsx';
import { emptyDraft, toAnswer } from '../../item-views/draft.ts';
import { ItemView } from '../../item-views/item-view.tsx';
import { RichText } from '../../item-views/rich-text.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { ViewContext } from '../../kit/view-context.ts';
import type { AppState } from '../../state.ts';
import { useWords } from '../use-words.ts';
import styles from './try-question.module.css';
import { useOwnMedia } from './use-own-media.ts';

export interface TryQuestionProps {
  readonly app: AppState;
  readonly own: OwnPack;
  readonly item: Item;
  /** Other numbers, other places. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

export function TryQuestion({ app, own, item, onAgain, onClose }: TryQuestionProps) {
  const { t } = app.context.value;
  const words = useWords(app, [own.language]);
  const readMedia = useOwnMedia(app, own.id);
  const child = words && { ...words(own.language), readMedia };
  const next = () => {
    onClose();
    app.actions.go({ name: 'own-pack', own: own.id });
  };
  return (
    <Sheet title={t('own.trying')} onClose={onClose}>
      {child ? (
        <Trial key={item.seed} app={app} own={own} item={item} context={child} />
      ) : (
        <div aria-busy="true" />
      )}
      <Ways>
        <Button icon="edit" onClick={onClose}>
          {t('own.write-on')}
        </Button>
        <Button icon="swap" disabled={app.busy.value} onClick={onAgain}>
          {t('own.try-again')}
        </Button>
        <Button kind="main" icon="forward" onClick={next}>
          {t('own.all-questions')}
        </Button>
      </Ways>
    </Sheet>
  );
}

interface TrialProps {
  readonly app: AppState;
  readonly own: OwnPack;
  readonly item: Item;
  readonly context: ViewContext;
}

function Trial({ app, own, item, context }: TrialProps) {
  const { t } = app.context.value;
  const [draft, setDraft] = useState(() => emptyDraft(item));
  const [hints, setHints] = useState(0);
  const [marked, setMarked] = useState<OwnMarked | null>(null);
  const answer = toAnswer(item, draft);
  const check = async () => {
    if (!answer) return;
    const done = await app.actions.markOwnAnswer(item, answer);
    if (done.ok) setMarked(done.value);
  };
  return (
    <div
      class={styles.child}
      data-side="learner"
      lang={own.language}
      dir={isRightToLeft(own.language) ? 'rtl' : 'ltr'}
    >
      <ItemView
        item={item}
        draft={draft}
        locked={marked !== null}
        onDraft={setDraft}
        onEnter={() => void check()}
        context={context}
      />
      {item.hints.slice(0, hints).map((hint, at) => (
        <p key={at} class={styles.hint}>
          <RichText text={hint} context={context} />
        </p>
      ))}
      {marked === null ? (
        <Ways>
          <Button kind="main" icon="check" disabled={answer === null} onClick={() => void check()}>
            {t('practice.check')}
          </Button>
          {hints < item.hints.length && (
            <Button icon="bulb" onClick={() => setHints(hints + 1)}>
              {t('practice.hint')}
            </Button>
          )}
        </Ways>
      ) : (
        <Marked app={app} own={own} item={item} marked={marked} context={context} />
      )}
    </div>
  );
}

function Marked({ app, own, item, marked, context }: TrialProps & { readonly marked: OwnMarked }) {
  const { t } = app.context.value;
  const { mark, right } = marked;
  const shown = mark.misconceptions.flatMap((id) => own.mixups.find((mixup) => mixup.id === id)?.title ?? []);
  return (
    <>
      <Card tone={mark.correct ? 'leaf' : 'marigold'}>
        <p role="status" class={styles.verdict}>
          {t(mark.correct ? 'feedback.right' : 'feedback.not-yet')}
        </p>
        {shown.map((mixup) => (
          <p key={mixup}>{t('own.showed', { mixup })}</p>
        ))}
      </Card>
      {!mark.correct && <AnswerView item={item} answer={right} tone="right" context={context} />}
      {item.solution.length > 0 && (
        <ol class={styles.solution}>
          {item.solution.map((step, at) => (
            <li key={at}>
              <RichText text={step} context={context} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
