// Who often thinks that it went better than it did, or worse, with what helps: names in the order of the alphabet, since
// nobody is ranked by it. Read when it is asked for, not with the picture.
import { useState } from 'preact/hooks';
import type { ClassId } from '../../domain/ids.ts';
import type { JudgingLearner } from '../../worker/learner-page-api.ts';
import { Section } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import classes from './class-set-screen.module.css';
import { toJudgedText } from './look-words.ts';
import { useTold } from './use-told.ts';

/** Of whom something can be said and done; of the others it is only told how many they are. */
const TOLD = ['over', 'under', 'both'] as const;

export interface JudgingSectionProps {
  readonly app: AppState;
  readonly classId: ClassId;
}

export function JudgingSection({ app, classId }: JudgingSectionProps) {
  const { t } = app.context.value;
  const [looking, setLooking] = useState(false);
  return (
    <Section title={t('judging.title')}>
      <p>{t('judging.what')}</p>
      <Button icon="say" onClick={() => setLooking(true)}>
        {t('judging.look')}
      </Button>
      {looking && <JudgingSheet app={app} classId={classId} onClose={() => setLooking(false)} />}
    </Section>
  );
}

interface SheetProps extends JudgingSectionProps {
  readonly onClose: () => void;
}

function JudgingSheet({ app, classId, onClose }: SheetProps) {
  const { t } = app.context.value;
  const told = useTold(() => app.actions.readClassJudgement(classId), [classId]);
  return (
    <Sheet title={t('judging.title')} onClose={onClose}>
      {told === null ? (
        <p aria-live="polite">{t('picture.reading')}</p>
      ) : (
        <Told app={app} classId={classId} told={told} onLeave={onClose} />
      )}
      <Button kind="main" onClick={onClose}>
        {t('bar.done')}
      </Button>
    </Sheet>
  );
}

interface ToldProps extends JudgingSectionProps {
  readonly told: readonly JudgingLearner[];
  readonly onLeave: () => void;
}

function Told({ app, classId, told, onLeave }: ToldProps) {
  const { t } = app.context.value;
  const having = (reading: JudgingLearner['judgement']['reading']) =>
    told.filter(({ judgement }) => judgement.reading === reading);
  const shown = TOLD.filter((reading) => having(reading).length > 0);
  const [fits, few] = [having('fits').length, having('too-few').length];
  return (
    <>
      {shown.length === 0 && fits > 0 && <p>{t('judging.nobody')}</p>}
      {shown.map((reading) => (
        <Section key={reading} title={t(`judging.${reading}`)}>
          <p>{t(`look.reads-${reading}`)}</p>
          <Names app={app} classId={classId} some={having(reading)} onLeave={onLeave} />
        </Section>
      ))}
      {fits > 0 && <p>{t('judging.fits', { count: fits })}</p>}
      {few > 0 && <p>{t('judging.few', { count: few })}</p>}
      <p>{t('look.self-rule')}</p>
    </>
  );
}

interface NamesProps extends JudgingSectionProps {
  readonly some: readonly JudgingLearner[];
  readonly onLeave: () => void;
}

function Names({ app, classId, some, onLeave }: NamesProps) {
  const context = app.context.value;
  const collator = new Intl.Collator(context.language, { numeric: true });
  const inOrder = [...some].sort((a, b) => collator.compare(a.learner.name, b.learner.name));
  return (
    <ul class={classes.learners}>
      {inOrder.map(({ learner, judgement }) => (
        <li key={learner.id}>
          <Line
            picture={<Avatar avatar={learner.avatar} size={40} />}
            title={learner.name || context.t('name.missing')}
            detail={toJudgedText(judgement, context)}
            onClick={() => {
              onLeave();
              app.actions.go({ name: 'learner-set', class: classId, learner: learner.id });
            }}
          />
        </li>
      ))}
    </ul>
  );
}
