import { useState } from 'preact/hooks';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import styles from './add-learners-screen.module.css';
import { ListSteps } from './list-steps.tsx';
import { isTable, parseNameList } from './name-list.ts';

/** A register typed or pasted: what will come of it is shown before it is done. */
export function AddLearnersScreen({ app, place }: ScreenOfProps<'add-learners'>) {
  const { t, language } = app.context.value;
  const [text, setText] = useState('');
  const [asTable, setAsTable] = useState(false);
  const { names, doubles } = parseNameList(text, language);
  const listed = (of: readonly string[]) => new Intl.ListFormat(language, { type: 'unit' }).format(of);
  const up = { name: 'class-set', class: place.class } as const;

  async function add(): Promise<void> {
    const added = await app.actions.addLearners(place.class, names);
    if (!added.ok) return;
    app.actions.go(up, 'replace');
    const known = added.value.doubles;
    const told = t('add.added', { count: added.value.added });
    app.actions.offerUndo(
      known.length > 0 ? `${told} ${t('add.known', { names: listed(known) })}` : told,
      null,
    );
  }

  const title = app.class.value?.name ?? t('add.title');
  if (asTable) {
    const into = { class: place.class, name: app.class.value?.name ?? '' };
    return <ListSteps app={app} title={title} up={up} into={into} text={text} />;
  }
  return (
    <TeacherFrame
      app={app}
      title={title}
      up={up}
      foot={
        <BigAction icon="check" disabled={names.length === 0 || app.busy.value} onClick={() => void add()}>
          {t('add.do', { count: names.length })}
        </BigAction>
      }
    >
      <Field kind="lines" label={t('add.names')} help={t('add.how')} value={text} onInput={setText} />
      <div aria-live="polite">
        {isTable(text) && (
          <div class={styles.table}>
            <p>{t('roster.is-table')}</p>
            <Button icon="open" onClick={() => setAsTable(true)}>
              {t('roster.as-table')}
            </Button>
          </div>
        )}
        {doubles.length > 0 && <p class={styles.doubles}>{t('add.doubles', { names: listed(doubles) })}</p>}
      </div>
      <ol class={styles.preview}>
        {names.map((name) => (
          <li key={name} class={styles.name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ol>
      {text === '' && (
        <Button icon="open" onClick={() => app.actions.go({ name: 'class-list', class: place.class })}>
          {t('roster.title')}
        </Button>
      )}
    </TeacherFrame>
  );
}
