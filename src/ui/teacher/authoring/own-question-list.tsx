// The questions of a pack in their order: one tap opens one, and beside it what is done with a question as a whole.
import { useMemo, useState } from 'preact/hooks';
import type { OwnPack, OwnQuestion } from '../../../worker/authoring-api.ts';
import { Ways } from '../../door/section.tsx';
import { Button, IconButton } from '../../kit/button.tsx';
import { Line } from '../../kit/card.tsx';
import type { AppState } from '../../state.ts';
import { KindPicture } from './kind-picture.tsx';
import styles from './own-question-list.module.css';
import { questionName } from './question-name.ts';
import type { OwnDraft } from './use-own-pack.ts';

export interface OwnQuestionListProps {
  readonly app: AppState;
  readonly own: OwnPack;
  readonly draft: OwnDraft;
}

export function OwnQuestionList({ app, own, draft }: OwnQuestionListProps) {
  const { t } = app.context.value;
  const [open, setOpen] = useState<string | null>(null);
  const names = useMemo(
    () => own.questions.map((question) => questionName(question, own.language, t('own.untold'))),
    [own.questions, own.language, t],
  );
  return (
    <ol class={styles.list}>
      {own.questions.map((question, at) => {
        const name = names[at] ?? '';
        const isOpen = open === question.id;
        return (
          <li key={question.id} class={styles.question}>
            <div class={styles.row}>
              <div class={styles.line}>
                <Line
                  picture={<KindPicture kind={question.answering.type} />}
                  title={name}
                  detail={t(`own.kind.${question.answering.type}`)}
                  onClick={() => app.actions.go({ name: 'own-question', own: own.id, item: question.id })}
                />
              </div>
              <IconButton
                icon={isOpen ? 'close' : 'more'}
                label={t('own.do-with', { question: name })}
                onClick={() => setOpen(isOpen ? null : question.id)}
              />
            </div>
            {isOpen && (
              <Steps
                app={app}
                own={own}
                draft={draft}
                question={question}
                at={at}
                onDone={() => setOpen(null)}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface StepsProps extends OwnQuestionListProps {
  readonly question: OwnQuestion;
  readonly at: number;
  readonly onDone: () => void;
}

function Steps({ app, own, draft, question, at, onDone }: StepsProps) {
  const { t } = app.context.value;
  const { id } = question;
  const leave = async () => {
    const done = await draft.change({ type: 'leave-question', question: id });
    onDone();
    if (!done) return;
    const isOut = own.published?.questions.includes(id) ?? false;
    app.actions.offerUndo(t(isOut ? 'own.left-published' : 'own.left'), () => {
      void draft.change({ type: 'take-back', question, at });
    });
  };
  const move = (by: -1 | 1) => () => void draft.change({ type: 'move-question', question: id, by });
  const copy = async () => {
    await draft.change({ type: 'copy-question', question: id });
    onDone();
  };
  return (
    <Ways>
      <Button icon="box" onClick={() => void copy()}>
        {t('own.copy')}
      </Button>
      {at > 0 && <Button onClick={move(-1)}>{t('own.earlier')}</Button>}
      {at < own.questions.length - 1 && <Button onClick={move(1)}>{t('own.later')}</Button>}
      <Button icon="put" onClick={() => void leave()}>
        {t('own.leave')}
      </Button>
    </Ways>
  );
}
