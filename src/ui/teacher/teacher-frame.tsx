// The teacher's side: behind a PIN, because a learner should change nothing here.
import type { ComponentChildren } from 'preact';
import { Button } from '../kit/button.tsx';
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
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}

export function TeacherFrame({ app, title, up, children, foot }: TeacherFrameProps) {
  const door = app.device.value?.teacher;
  if (door === undefined) {
    return (
      <Screen app={app} side="teacher" title={title} onBack={() => app.actions.go({ name: 'start' })}>
        <div aria-busy="true" />
      </Screen>
    );
  }
  if (door !== 'open') return <TeacherDoor app={app} isNew={door === 'no-pin-yet'} />;
  return (
    <Screen app={app} side="teacher" title={title} onBack={() => app.actions.go(up)} foot={foot}>
      <div class={styles.content}>{children}</div>
    </Screen>
  );
}

export interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a page, under its own heading. */
export function Section({ title, children }: SectionProps) {
  return (
    <section class={styles.section}>
      <h2 class={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

export interface PickFileProps {
  readonly words: string;
  /** What the file picker offers first; types count on Android, endings do not. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets a file be picked from the tablet, a card or a cable. */
export function PickFile({ words, accept, onFile }: PickFileProps) {
  const pick = () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) onFile(file);
    });
    input.click();
  };
  return (
    <Button icon="open" onClick={pick}>
      {words}
    </Button>
  );
}
