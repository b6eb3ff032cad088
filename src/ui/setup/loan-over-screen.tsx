// The days of a loan are over: the tablet asks for the teacher. Nobody who has still to bring it is kept from practising:
// that is the child's big way on, the teacher's is beside it.
import { Avatar } from '../kit/avatar.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import type { Lent } from '../loan.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';

export function LoanOverScreen({ app, lent }: { readonly app: AppState; readonly lent: Lent }) {
  const { t } = app.context.value;
  const { learner } = lent;
  const what = t('loan.over-what', { name: learner.name || t('name.missing') });
  return (
    <Screen
      app={app}
      side="learner"
      centred
      title={t('loan.over')}
      spoken={`${t('loan.over')} ${what}`}
      foot={
        <BigAction
          icon="play"
          onClick={() => app.actions.go({ name: 'pin', class: lent.class, learner: learner.id })}
        >
          {t('loan.go-on')}
        </BigAction>
      }
    >
      <Avatar avatar={learner.avatar} size={96} />
      <p>{what}</p>
      <Button icon="teacher" onClick={() => app.actions.go({ name: 'tablet' })}>
        {t('start.teacher')}
      </Button>
    </Screen>
  );
}
