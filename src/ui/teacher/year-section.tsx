// The end of a class's year: moved on, put away, taken up again. A class that is put away says so, by whom, and that
// nothing is lost of what was done in it since on tablets that had not heard of it.
import type { ClassView } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card, Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import type { AppState } from '../state.ts';
import { toSaidByText } from './skill-words.ts';
import { useTold } from './use-told.ts';

interface PartProps {
  readonly app: AppState;
  readonly view: ClassView;
}

export function YearSection({ app, view }: PartProps) {
  const { t } = app.context.value;
  const putAway = async () => {
    if (!(await app.actions.archiveClass(view.id, true)).ok) return;
    app.actions.go({ name: 'teacher' }, 'replace');
    app.actions.offerUndo(t('put-away.done', { name: view.name }), () => {
      app.actions.dismissUndoable();
      void app.actions.archiveClass(view.id, false);
    });
  };
  return (
    <Section title={t('put-away.section')}>
      <Line
        picture={<Icon name="people" size={32} />}
        title={t('several.title')}
        onClick={() => app.actions.go({ name: 'move-several', class: view.id })}
      />
      <Line
        picture={<Icon name="forward" size={32} />}
        title={t('year.title')}
        detail={t('year.what')}
        onClick={() => app.actions.go({ name: 'copy-class', class: view.id })}
      />
      <p>{t('put-away.what')}</p>
      <Button icon="put" disabled={app.busy.value} onClick={() => void putAway()}>
        {t('put-away.do')}
      </Button>
    </Section>
  );
}

/** First on the page of a class that is put away. */
export function PutAwayCard({ app, view }: PartProps) {
  const { t } = app.context.value;
  const end = useTold(() => app.actions.readClassEnd(view.id), [view.id, app.class.value]);
  return (
    <Card tone="marigold">
      <p>{t('put-away.is')}</p>
      {end?.said && <p>{toSaidByText(app, end.said)}</p>}
      {end && end.turnsSince > 0 && <p>{t('put-away.since', { count: end.turnsSince })}</p>}
      <Button
        kind="main"
        icon="undo"
        disabled={app.busy.value}
        onClick={() => void app.actions.archiveClass(view.id, false)}
      >
        {t('put-away.back')}
      </Button>
    </Card>
  );
}
