// The teacher's side: behind a PIN, because a learner should change nothing here.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  /** For a table that uses the full width of a large screen. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}

export function TeacherFrame(props: TeacherFrameProps) {
  const { app, title, up, whenNew, about = '', quietTitle = false, wide = false, children, foot } = props;
  const door = app.device.value?.teacher;
  if (door === undefined) {
    return (
      <Screen app={app} side="teacher" title={title} onBack={() => app.actions.go({ name: 'start' })}>
        <div aria-busy="true" />
      </Screen>
    );
  }
  const shows = door === 'open' || (door === 'no-pin-yet' && whenNew === 'show');
  return (
    <>
      {!shows && <TeacherDoor app={app} isNew={door === 'no-pin-yet'} />}
      <Inside shows={shows}>
        <Screen
          app={app}
          side="teacher"
          title={title}
          about={about}
          quietTitle={quietTitle}
          wide={wide}
          onBack={() => app.actions.go(up)}
          foot={foot}
        >
          <div class={styles.content}>{children}</div>
        </Screen>
      </Inside>
    </>
  );
}

/** Locked while somebody was typing, the page waits behind the door as it was: sixty names are not typed twice. */
function Inside({ shows, children }: { readonly shows: boolean; readonly children: ComponentChildren }) {
  const wasOpen = useRef(false);
  const page = useRef<HTMLDivElement>(null);
  wasOpen.current ||= shows;
  useLayoutEffect(() => {
    if (shows) {
      page.current?.querySelector('h1')?.focus({ preventScroll: true });
      return;
    }
    // A sheet left open would keep the door from being touched.
    for (const sheet of document.querySelectorAll('dialog[open]'))
      sheet.dispatchEvent(new Event('cancel', { cancelable: true }));
  }, [shows]);
  if (!wasOpen.current) return null;
  return (
    <div ref={page} class={shows ? styles.inside : styles.behind} inert={!shows}>
      {children}
    </div>
  );
}
