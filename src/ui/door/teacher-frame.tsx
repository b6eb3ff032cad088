// The teacher's side: behind a PIN, because a learner should change nothing here.
import type { ComponentChildren } from 'preact';
import type { Place } from '../router.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { TeacherDoor } from './teacher-door.tsx';
import styles from './teacher-frame.module.css';

export interface TeacherFrameProps {
  readonly app: AppState;
  readonly title: string;
  /** Where Back leads. */
  readonly up: Place;
  /** What a tablet that has no PIN yet shows: the choice of one, or this screen, as before it joins a school. */
  readonly whenNew?: 'choose-pin' | 'show';
  /** Changes when another step is shown under the same address: it is read from its top. */
  readonly about?: string;
  /** For a step whose content says the title, larger. */
  readonly quietTitle?: boolean;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}

export function TeacherFrame(props: TeacherFrameProps) {
  const { app, title, up, whenNew, about = '', quietTitle = false, children, foot } = props;
  const door = app.device.value?.teacher;
  if (door === undefined) {
    return (
      <Screen app={app} side="teacher" title={title} onBack={() => app.actions.go({ name: 'start' })}>
        <div aria-busy="true" />
      </Screen>
    );
  }
  const shows = door === 'open' || (door === 'no-pin-yet' && whenNew === 'show');
  if (!shows) return <TeacherDoor app={app} isNew={door === 'no-pin-yet'} />;
  return (
    <Screen
      app={app}
      side="teacher"
      title={title}
      about={about}
      quietTitle={quietTitle}
      onBack={() => app.actions.go(up)}
      foot={foot}
    >
      <div class={styles.content}>{children}</div>
    </Screen>
  );
}
