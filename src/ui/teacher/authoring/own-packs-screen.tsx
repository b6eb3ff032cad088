// Where a teacher begins: a name, a language, school years; and the packs that were begun before.
import { useEffect, useState } from 'preact/hooks';
import type { OwnPackList } from '../../../worker/authoring-api.ts';
import { Section, Ways } from '../../door/section.tsx';
import { TeacherFrame } from '../../door/teacher-frame.tsx';
import { Button } from '../../kit/button.tsx';
import { Line } from '../../kit/card.tsx';
import { Icon } from '../../kit/icon.tsx';
import type { ScreenOfProps } from '../../role-screens.ts';
import type { AppState } from '../../state.ts';
import { GradesField } from './grades-field.tsx';
import { LanguageField } from './language-field.tsx';
import { TypedField } from './typed-field.tsx';

export function OwnPacksScreen({ app }: ScreenOfProps<'own'>) {
  const { t, language } = app.context.value;
  const [list, setList] = useState<OwnPackList | null>(null);
  const isOpen = app.device.value?.teacher === 'open';
  useEffect(() => {
    if (!isOpen) return;
    void app.actions.readOwnPacks().then((read) => {
      if (read.ok) setList(read.value);
      else {
        app.actions.tellProblem(read.problem);
        setList({ packs: [], elsewhere: [] });
      }
    });
  }, [isOpen, language]);
  return (
    <TeacherFrame app={app} title={t('own.title')} up={{ name: 'packs' }}>
      <p>{t('own.what')}</p>
      {list === null ? (
        <div aria-busy="true" />
      ) : (
        <>
          <Known app={app} list={list} />
          <Begin app={app} />
        </>
      )}
    </TeacherFrame>
  );
}

function Known({ app, list }: { readonly app: AppState; readonly list: OwnPackList }) {
  const { t } = app.context.value;
  const takeUp = async (pack: OwnPackList['elsewhere'][number]['id']) => {
    const taken = await app.actions.takeUpOwnPack(pack);
    if (taken.ok) app.actions.go({ name: 'own-pack', own: pack });
  };
  return (
    <>
      {list.packs.length > 0 && (
        <Section title={t('own.mine')}>
          {list.packs.map(({ id, title, questions, version }) => (
            <Line
              key={id}
              picture={<Icon name="edit" />}
              title={title}
              detail={`${t('own.count', { count: questions })} · ${
                version === null ? t('own.not-out') : t('own.out', { version })
              }`}
              onClick={() => app.actions.go({ name: 'own-pack', own: id })}
            />
          ))}
        </Section>
      )}
      {list.elsewhere.length > 0 && (
        <Section title={t('own.elsewhere')}>
          <p>{t('own.elsewhere-what')}</p>
          <Ways>
            {list.elsewhere.map(({ id, title }) => (
              <Button key={id} icon="edit" disabled={app.busy.value} onClick={() => void takeUp(id)}>
                {t('own.take-up', { pack: title })}
              </Button>
            ))}
          </Ways>
        </Section>
      )}
    </>
  );
}

const FIRST_GRADES = [1, 3] as const;

function Begin({ app }: { readonly app: AppState }) {
  const { t, language: spoken } = app.context.value;
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<string>(spoken);
  const [grades, setGrades] = useState<readonly [number, number]>(FIRST_GRADES);
  const begin = async () => {
    const made = await app.actions.startOwnPack({ title: title.trim(), language, grades, publisher: '' });
    if (made.ok) app.actions.go({ name: 'own-pack', own: made.value.id });
  };
  return (
    <Section title={t('own.begin')}>
      <TypedField
        app={app}
        label={t('own.name')}
        help={t('own.name-example')}
        value={title}
        onInput={setTitle}
        language={language}
      />
      <LanguageField app={app} value={language} onPick={setLanguage} />
      <GradesField app={app} value={grades} onPick={setGrades} />
      <Ways>
        <Button
          kind="main"
          icon="forward"
          disabled={title.trim() === '' || app.busy.value}
          onClick={() => void begin()}
        >
          {t('own.start')}
        </Button>
      </Ways>
    </Section>
  );
}
