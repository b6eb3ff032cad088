import { toContactText, toSafetyText } from '../carrying/safety-words.ts';
import { Line } from '../kit/card.tsx';
import { Ring } from '../kit/ring.tsx';
import type { AppState } from '../state.ts';

/** How safe the work is, as one line that leads to more. */
export function SafetyLine({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const safety = app.school.value?.safety;
  const text = safety ? toSafetyText(app, safety) : t('safety.counting');
  return (
    <Line
      picture={<Ring safe={safety?.inTwoPlaces ?? 0} of={safety?.answers ?? 0} words={text} size={32} />}
      title={t('safety.title')}
      detail={safety ? `${text} ${toContactText(app, safety.lastContactMs)}` : text}
      onClick={() => app.actions.go({ name: 'safety' })}
    />
  );
}
