// Groups for tomorrow: what each is about and who is in it, one tap from its plan. They stay until new ones are made.
import { useState } from 'preact/hooks';
import type { TogetherView } from '../../worker/together-api.ts';
import { toDayText, toHourText } from '../day-text.ts';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { GroupLine } from './group-line.tsx';
import styles from './together-screen.module.css';
import { TogetherSettings } from './together-settings.tsx';
import { useTogether } from './use-together.ts';

type Place = ScreenOfProps<'together'>['place'];

export function TogetherScreen({ app, place }: ScreenOfProps<'together'>) {
  const { t } = app.context.value;
  const { view, show } = useTogether(app, place.class);
  const isOpen = app.device.value?.teacher === 'open';
  const has = view !== null && view.groups.length > 0;
  const [settling, setSettling] = useState(false);
  const make = async (settings: TogetherView['settings']) => {
    setSettling(false);
    const made = await app.actions.makeGroups(place.class, settings);
    if (!made.ok) return;
    show(made.value);
    if (made.value.canPutBack) app.actions.offerUndo(t('together.made-anew'), () => void putBack());
  };
  const putBack = async () => {
    const back = await app.actions.putGroupsBack(place.class);
    if (back.ok) show(back.value);
  };
  return (
    <TeacherFrame
      app={app}
      title={t('together.title')}
      up={{ name: 'class-set', class: place.class }}
      foot={isOpen && view && <Foot app={app} place={place} view={view} onMake={make} />}
    >
      {isOpen && view === null && <p aria-busy="true">{t('together.looking')}</p>}
      {view && !has && <p>{view.madeAtMs === null ? t('together.what') : noneText(app, view)}</p>}
      {view && has && <Groups app={app} place={place} view={view} />}
      {view && (
        <Section title={t('together.settings')}>
          <p>{t('together.settings-line', view.settings)}</p>
          <Ways>
            <Button icon="edit" disabled={app.busy.value} onClick={() => setSettling(true)}>
              {t('together.change')}
            </Button>
            {has && (
              <Button icon="people" disabled={app.busy.value} onClick={() => void make(view.settings)}>
                {t('together.again')}
              </Button>
            )}
          </Ways>
        </Section>
      )}
      {view && view.left.length > 0 && <Left app={app} view={view} />}
      {view && settling && (
        <TogetherSettings
          app={app}
          settings={view.settings}
          onMake={(settings) => void make(settings)}
          onClose={() => setSettling(false)}
        />
      )}
    </TeacherFrame>
  );
}

interface PartProps {
  readonly app: AppState;
  readonly view: TogetherView;
}

interface FootProps extends PartProps {
  readonly place: Place;
  readonly onMake: (settings: TogetherView['settings']) => void;
}

/** The one thing to do: groups where there are none, else their plans on paper. */
function Foot({ app, place, view, onMake }: FootProps) {
  const { t } = app.context.value;
  const busy = app.busy.value;
  if (view.groups.length === 0) {
    return (
      <BigAction icon="people" disabled={busy || view.learners === 0} onClick={() => onMake(view.settings)}>
        {t('together.make')}
      </BigAction>
    );
  }
  return (
    <BigAction
      icon="print"
      disabled={busy}
      onClick={() => app.actions.go({ name: 'together-plans', class: place.class })}
    >
      {t('together.print')}
    </BigAction>
  );
}

function Groups({ app, place, view }: PartProps & { readonly place: Place }) {
  const context = app.context.value;
  const { t } = context;
  const inGroups = view.groups.reduce((sum, { members }) => sum + members.length, 0);
  const atMs = view.madeAtMs ?? 0;
  const day = toDayText(atMs, app.platform.now(), context);
  return (
    <section class={styles.groups}>
      <p>
        {t('together.covers', { count: inGroups, of: view.learners })}{' '}
        <span class={styles.made}>{t('together.made', { day, hour: toHourText(atMs, context) })}</span>
      </p>
      {view.outdated > 0 && <p class={styles.outdated}>{t('together.outdated', { count: view.outdated })}</p>}
      <ul class={styles.list} data-groups>
        {view.groups.map((group) => (
          <li key={group.id}>
            <GroupLine
              app={app}
              group={group}
              onClick={() => app.actions.go({ name: 'together-group', class: place.class, group: group.id })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const LEFT_IN_ORDER = ['too-few', 'nothing-next', 'new', 'away'] as const;

function Left({ app, view }: PartProps) {
  const { t } = app.context.value;
  return (
    <Section title={t('left.title', { count: view.left.length })}>
      <dl class={styles.left}>
        {LEFT_IN_ORDER.map((why) => {
          const own = view.left.filter((one) => one.why === why);
          if (own.length === 0) return null;
          return (
            <div key={why}>
              <dt>{t(`left.${why}`)}</dt>
              <dd>
                {own.map(({ learner }) => (
                  <bdi key={learner.id} class={styles.name}>
                    {learner.name || t('name.missing')}
                  </bdi>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

function noneText({ context }: AppState, { settings }: TogetherView): string {
  return context.value.t('together.none', { from: settings.from });
}
