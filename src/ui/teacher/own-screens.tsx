// Packs that a teacher makes here. Their forms are much that other teachers' days do without: they come in a file of their
// own, when one is first opened.
import { createLazyPart, usePart } from '../kit/lazy-part.ts';
import type { ScreenOfProps } from '../role-screens.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';

const SCREENS = createLazyPart(() => import('./authoring/authoring-screens.tsx'));

export function OwnScreen(props: ScreenOfProps<'own'>) {
  const part = usePart(SCREENS);
  return part ? <part.OwnPacks {...props} /> : <Waiting app={props.app} />;
}

export function OwnPackScreen(props: ScreenOfProps<'own-pack'>) {
  const part = usePart(SCREENS);
  return part ? <part.OwnPackPage key={props.place.own} {...props} /> : <Waiting app={props.app} />;
}

export function OwnQuestionScreen(props: ScreenOfProps<'own-question'>) {
  const part = usePart(SCREENS);
  const { own, item } = props.place;
  return part ? <part.OwnQuestionPage key={`${own} ${item}`} {...props} /> : <Waiting app={props.app} />;
}

export function VoicePage(props: ScreenOfProps<'voice'>) {
  const part = usePart(SCREENS);
  return part ? <part.VoicePage key={props.place.own} {...props} /> : <Waiting app={props.app} />;
}

/** Without the door: half a PIN would be lost when the file is there and the door is another one. */
function Waiting({ app }: { readonly app: AppState }) {
  const onBack = () => app.actions.go({ name: 'packs' });
  return (
    <Screen app={app} side="teacher" title={app.context.value.t('own.title')} onBack={onBack}>
      <div aria-busy="true" />
    </Screen>
  );
}
