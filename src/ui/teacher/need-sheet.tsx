// One need: why it is told, with the rule and the answers behind it, what helps in five minutes, and what the teacher says
// to it. Done and Later stay in reach however long the rest is; they close the sheet and can be undone from below.
import { useEffect, useState } from 'preact/hooks';
import type { ClassId } from '../../domain/ids.ts';
import type { NeedDetail, NeedReply } from '../../worker/needs-api.ts';
import type { NeedCard } from '../../worker/views.ts';
import { Section, Ways } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { NeedAnswers } from './need-answers.tsx';
import { NeedLesson, NeedQuestion } from './need-helps.tsx';
import styles from './need-sheet.module.css';
import { toNeedText, toRuleText } from './need-text.ts';

export interface NeedSheetProps {
  readonly app: AppState;
  readonly inClass: ClassId;
  readonly card: NeedCard;
  /** On the learner's own page nothing leads there. */
  readonly isHere?: boolean;
  readonly onClose: () => void;
}

const REPLIES = [
  { reply: 'tomorrow', icon: 'clock' },
  { reply: 'next-week', icon: 'clock' },
] as const satisfies readonly { readonly reply: NeedReply; readonly icon: string }[];

export function NeedSheet({ app, inClass, card, isHere = false, onClose }: NeedSheetProps) {
  const context = app.context.value;
  const { t } = context;
  const { need, pack, learner } = card;
  const name = learner.name || t('name.missing');
  const [detail, setDetail] = useState<NeedDetail | null>(null);
  useEffect(() => {
    void app.actions.readNeed({ learner: learner.id, need, pack }).then((read) => {
      if (read.ok) setDetail(read.value);
      // What went wrong is told on the screen below.
      else onClose();
    });
  }, [card]);
  const reply = (said: Exclude<NeedReply, 'shown-again'>) => () => {
    onClose();
    void answer(app, card, said);
  };
  return (
    <Sheet title={name} onClose={onClose}>
      <div class={styles.need}>
        <div class={styles.head}>
          <Avatar avatar={learner.avatar} size={56} />
          <p class={styles.what}>{toNeedText(card, app.platform.now(), context)}</p>
        </div>
        <Section title={t('need-do.title')}>
          <p>{t(`need-do.${need.code}`, { name })}</p>
          {detail?.lesson && pack && <NeedLesson lesson={detail.lesson} pack={pack} context={context} />}
          {detail?.question && <NeedQuestion question={detail.question} context={context} />}
        </Section>
        <Section title={t('need.why')}>
          <p class={styles.rule}>{toRuleText(card, context)}</p>
        </Section>
        {detail === null && <div aria-busy="true" />}
        {detail && isOfAnswers(card) && (
          <Section title={t('need.answers')}>
            <NeedAnswers app={app} answers={detail.answers} />
          </Section>
        )}
        {!isHere && (
          <Ways>
            <Button
              icon="edit"
              onClick={() => app.actions.go({ name: 'learner-set', class: inClass, learner: learner.id })}
            >
              {t('need.open-learner', { name })}
            </Button>
          </Ways>
        )}
        <div class={styles.replies}>
          <Button kind="main" icon="check" onClick={reply('done')}>
            {t(need.code === 'wants-to-talk' ? 'need.talked' : 'need.done')}
          </Button>
          {REPLIES.map(({ reply: said, icon }) => (
            <Button key={said} icon={icon} onClick={reply(said)}>
              {t(`need.${said}`)}
            </Button>
          ))}
        </div>
      </div>
      <Button kind="quiet" onClick={onClose}>
        {t('need.close')}
      </Button>
    </Sheet>
  );
}

/** What is felt or to be talked about, and who is not there, is in no answer. */
const isOfAnswers = ({ need: { code } }: NeedCard): boolean =>
  code !== 'absent' && code !== 'feeling-low' && code !== 'wants-to-talk';

async function answer(
  { actions, context }: AppState,
  { learner, need, pack }: NeedCard,
  reply: Exclude<NeedReply, 'shown-again'>,
): Promise<void> {
  const { t } = context.value;
  const about = { learner: learner.id, need, pack };
  if (!(await actions.answerNeed(about, reply)).ok) return;
  actions.offerUndo(t(`need.told-${reply}`, { name: learner.name || t('name.missing') }), () => {
    actions.dismissUndoable();
    void actions.answerNeed(about, 'shown-again');
  });
}
