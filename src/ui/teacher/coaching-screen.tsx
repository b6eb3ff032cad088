// One situation to think through. Its steps and its words come when it is opened; where it was left is not kept, since
// it is five minutes long.
import { useEffect, useState } from 'preact/hooks';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction } from '../kit/button.tsx';
import { createLazyPart, usePart } from '../kit/lazy-part.ts';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { type Topic, topicOf } from './coaching-topics.ts';
import { useWords } from './use-words.ts';

const PLAYER = createLazyPart(() => import('./coaching/coaching-player.tsx'));
const UP = { name: 'coaching' } as const;

export function CoachingScreen({ app, place }: ScreenOfProps<'coaching-topic'>) {
  const { t } = app.context.value;
  const topic = topicOf(place.topic);
  if (topic !== null) return <Situation key={topic} app={app} topic={topic} />;
  return (
    <TeacherFrame app={app} title={t('coaching.title')} up={UP}>
      <p>{t('coaching.gone')}</p>
    </TeacherFrame>
  );
}

function Situation({ app, topic }: { readonly app: AppState; readonly topic: Topic }) {
  const { t } = app.context.value;
  const player = usePart(PLAYER);
  const words = useWords(app, [app.language.value], ['learner', 'teacher', 'coaching']);
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState(false);
  const context = words?.(app.language.value);
  const isOver = player !== null && at >= player.stepCount(topic);
  useEffect(() => {
    if (isOver) void app.actions.answerCoaching(topic, 'done');
  }, [isOver]);
  const goOn = () => {
    setChosen(false);
    setAt(at + 1);
  };
  return (
    <TeacherFrame
      app={app}
      title={t(`coaching.${topic}`)}
      up={UP}
      about={String(at)}
      foot={
        context &&
        chosen && (
          <BigAction icon="forward" onClick={goOn}>
            {context.t('coach.next')}
          </BigAction>
        )
      }
    >
      {!(player && context) && <div aria-busy="true" />}
      {player && context && !isOver && (
        <player.CoachingStepView
          app={app}
          topic={topic}
          at={at}
          context={context}
          onChosen={() => setChosen(true)}
        />
      )}
      {player && context && isOver && <player.CoachingEnd app={app} topic={topic} context={context} />}
    </TeacherFrame>
  );
}
