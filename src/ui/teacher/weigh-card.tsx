// What can be changed for who will not get there: turns sooner for who is below the minimum, if the teacher agrees.
import type { ClassId } from '../../domain/ids.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import { offerBack } from './deciding.ts';

export interface WeighCardProps {
  readonly app: AppState;
  readonly classId: ClassId;
  /** Learners who will not get there at this pace. */
  readonly willNot: number;
}

/** Whether turns come sooner for who is below the minimum. */
export const isWeighed = (app: AppState, classId: ClassId): boolean =>
  app.class.value?.id === classId && app.class.value.minutesByNeed;

/** Nothing where nobody needs it and it is off. */
export function WeighCard({ app, classId, willNot }: WeighCardProps) {
  const { t } = app.context.value;
  const isOn = isWeighed(app, classId);
  const set = async (on: boolean) => {
    const done = await app.actions.decideForClass(classId, { type: 'minutesByNeed', on });
    if (done.ok) offerBack(app, t(on ? 'weigh.told-on' : 'weigh.told-off'), done.value);
  };
  if (app.class.value?.archived || (!isOn && willNot === 0)) return null;
  return (
    <Card tone={isOn ? 'leaf' : 'marigold'}>
      <p>{isOn ? t('weigh.is-on') : t('weigh.offer', { count: willNot })}</p>
      <Button icon={isOn ? 'undo' : 'check'} disabled={app.busy.value} onClick={() => void set(!isOn)}>
        {t(isOn ? 'weigh.stop' : 'weigh.do')}
      </Button>
    </Card>
  );
}
