// What is kept of children, in plain words, for who runs a school: what, where, who can read it, how long, and what to do
// when something is lost. From here to what families agreed to, and to the page that asks them.
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import styles from './privacy-screen.module.css';

const TOPICS = [
  ['privacy.what', ['privacy.what-answers', 'privacy.what-names', 'privacy.what-not']],
  ['privacy.where', ['privacy.where-is']],
  ['privacy.who', ['privacy.who-can']],
  ['privacy.long', ['privacy.long-is']],
  ['privacy.out', ['privacy.out-how']],
] as const;
/** In the order in which it is done. */
const MISHAPS = [
  ['privacy.lost', ['privacy.lost-first', 'privacy.lost-then', 'privacy.lost-tell']],
  ['privacy.breach', ['privacy.breach-first', 'privacy.breach-tell']],
] as const;

export function PrivacyScreen({ app }: ScreenOfProps<'privacy'>) {
  const { t } = app.context.value;
  return (
    <TeacherFrame app={app} title={t('privacy.title')} up={{ name: 'teacher' }}>
      <Families app={app} />
      {TOPICS.map(([title, lines]) => (
        <Section key={title} title={t(title)}>
          <ul class={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </Section>
      ))}
      {MISHAPS.map(([title, steps]) => (
        <Section key={title} title={t(title)}>
          <ol class={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
        </Section>
      ))}
    </TeacherFrame>
  );
}

function Families({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  return (
    <Section title={t('consent.title')}>
      <Line
        picture={<Icon name="print" size={32} />}
        title={t('family-asked.line')}
        onClick={() => app.actions.go({ name: 'family-asked' })}
      />
      {(app.device.value?.classes ?? []).map((one) => (
        <Line
          key={one.id}
          picture={<PlantPicture growth="leaf" size={40} />}
          title={one.name}
          detail={t('classes.learners', { count: one.learnerCount })}
          onClick={() => app.actions.go({ name: 'consents', class: one.id })}
        />
      ))}
    </Section>
  );
}
