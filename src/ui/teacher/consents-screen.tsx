// What the families of a class agreed to: one line a child, and one tap for all whose papers came back with a yes.
import { CONSENT_TO, CONSENTS, type Consent, type ConsentTo } from '../../domain/consent.ts';
import type { LearnerId } from '../../domain/ids.ts';
import type { ConsentLine } from '../../worker/privacy-api.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import type { IconName } from '../kit/icon.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import styles from './consents-screen.module.css';
import { useTold } from './use-told.ts';

export function ConsentsScreen({ app, place }: ScreenOfProps<'consents'>) {
  const { t, language } = app.context.value;
  const view = app.class.value;
  const isOpen = app.device.value?.teacher === 'open';
  // The class comes anew with every change, also with one from another tablet.
  const told = useTold(() => app.actions.readConsents(place.class), [place.class, view, isOpen]);
  const collator = new Intl.Collator(language, { numeric: true });
  const lines = [...(told ?? [])].sort((a, b) => collator.compare(a.card.name, b.card.name));
  return (
    <TeacherFrame app={app} title={t('consent.title')} up={{ name: 'privacy' }}>
      <p>{view?.name}</p>
      <p>{t('consent.what')}</p>
      {told === null && <div aria-busy="true" />}
      {told?.length === 0 && <p>{t('faces.none')}</p>}
      {lines.length > 0 && CONSENT_TO.map((to) => <OfAll key={to} app={app} to={to} lines={lines} />)}
      <ul class={styles.list}>
        {lines.map((line) => (
          <li key={line.card.id} class={styles.one}>
            <span class={styles.face}>
              <Avatar avatar={line.card.avatar} size={48} />
              <bdi class={styles.name}>{line.card.name || t('name.missing')}</bdi>
            </span>
            {CONSENT_TO.map((to) => (
              <ConsentChoices
                key={to}
                app={app}
                learners={[line.card.id]}
                to={to}
                stands={line.consents[to]}
                who={line.card.name || t('name.missing')}
              />
            ))}
          </li>
        ))}
      </ul>
    </TeacherFrame>
  );
}

interface OfAllProps {
  readonly app: AppState;
  readonly to: ConsentTo;
  readonly lines: readonly ConsentLine[];
}

function OfAll({ app, to, lines }: OfAllProps) {
  const { t } = app.context.value;
  const open = lines.filter(({ consents }) => consents[to] === 'unsaid').map(({ card }) => card.id);
  return (
    <Section title={t(`consent.${to}`)}>
      <p>{t(`consent.${to}-what`)}</p>
      {open.length > 0 && (
        <Button
          icon="check"
          disabled={app.busy.value}
          onClick={() => void writeDown(app, open, to, 'given', 'unsaid')}
        >
          {t('consent.all', { count: open.length })}
        </Button>
      )}
    </Section>
  );
}

/** Its own sign for each: never by colour alone. */
const SIGNS = { given: 'check', refused: 'close', unsaid: 'more' } as const satisfies Record<
  Consent,
  IconName
>;

export interface ConsentChoicesProps {
  readonly app: AppState;
  readonly learners: readonly LearnerId[];
  readonly to: ConsentTo;
  readonly stands: Consent;
  /** For who hears the buttons: whose they are. */
  readonly who: string;
}

export function ConsentChoices({ app, learners, to, stands, who }: ConsentChoicesProps) {
  const { t } = app.context.value;
  return (
    <Choices legend={t(`consent.${to}`)}>
      {CONSENTS.map((consent) => (
        <Button
          key={consent}
          icon={SIGNS[consent]}
          pressed={stands === consent}
          label={t('words.labelled', {
            label: `${who} · ${t(`consent.${to}`)}`,
            value: t(`consent.${consent}`),
          })}
          disabled={app.busy.value}
          onClick={() => void writeDown(app, learners, to, consent, stands)}
        >
          {t(`consent.${consent}`)}
        </Button>
      ))}
    </Choices>
  );
}

async function writeDown(
  app: AppState,
  learners: readonly LearnerId[],
  to: ConsentTo,
  consent: Consent,
  before: Consent,
): Promise<void> {
  const { actions, context } = app;
  if (consent === before || !(await actions.setConsents(learners, { [to]: consent })).ok) return;
  actions.offerUndo(context.value.t('consent.told'), () => {
    actions.dismissUndoable();
    void actions.setConsents(learners, { [to]: before });
  });
}
