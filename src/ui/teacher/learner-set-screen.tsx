// One learner: how it stands and how it went, then all that can be set, to putting away with a way back.
import { useRef, useState } from 'preact/hooks';
import type { LearnerCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { AVATAR_COUNT } from '../kit/avatar-parts.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { Place } from '../router.ts';
import type { AppState } from '../state.ts';
import { AsksSection } from './asks-section.tsx';
import { AvatarSheet } from './avatar-sheet.tsx';
import { DecidedLine } from './decided-line.tsx';
import { FindingSection } from './finding-section.tsx';
import { KeptSection } from './kept-section.tsx';
import { LearnerLook } from './learner-look.tsx';
import { EraseLearner, LearnerMoves } from './learner-moves.tsx';
import styles from './learner-set-screen.module.css';
import { LimitSection } from './limit-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { QuestionsLanguageSection } from './questions-language-section.tsx';
import { SelfSection } from './self-section.tsx';
import { StageSection } from './stage-section.tsx';
import { useTold } from './use-told.ts';
import { WaysSection } from './ways-section.tsx';

export function LearnerSetScreen({ app, place }: ScreenOfProps<'learner-set'>) {
  const { t } = app.context.value;
  const view = app.class.value;
  const card = view?.learners.find((one) => one.id === place.learner) ?? app.learner.value?.learner;
  const up = { name: 'class-set', class: place.class } as const;
  return (
    <TeacherFrame app={app} title={card?.name || t('name.missing')} up={up}>
      {view && !card && <p>{t('pin.nobody')}</p>}
      {card && (
        <Learner key={card.id} app={app} card={card} place={place} up={up} taken={view?.learners ?? []} />
      )}
    </TeacherFrame>
  );
}

interface LearnerProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly place: ScreenOfProps<'learner-set'>['place'];
  readonly up: Place;
  readonly taken: readonly LearnerCard[];
}

function Learner({ app, card, place, up, taken }: LearnerProps) {
  const { t } = app.context.value;
  const [name, setName] = useState(card.name);
  const [choosing, setChoosing] = useState(false);
  // The learner's view comes anew with every change, also with one from elsewhere.
  const ways = useTold(() => app.actions.readWays(card.id), [card.id, app.learner.value]);
  const steers = useTold(() => app.actions.readSelf(card.id), [card.id, app.learner.value]);
  const settings = useRef<HTMLHeadingElement>(null);
  const shown = card.name || t('name.missing');
  const stage = app.learner.value?.learner.id === card.id ? app.learner.value.stage : null;
  const changed = name.trim() !== '' && name.trim() !== card.name;

  async function reset(): Promise<void> {
    if ((await app.actions.resetPicturePin(card.id)).ok) {
      app.actions.offerUndo(t('learner.pin-gone', { name: shown }), null);
    }
  }
  async function putAway(): Promise<void> {
    if (!(await app.actions.setLearner(card.id, { archived: true })).ok) return;
    app.actions.go(up);
    app.actions.offerUndo(t('learner.put-away', { name: shown }), () => {
      app.actions.dismissUndoable();
      void app.actions.setLearner(card.id, { archived: false });
    });
  }

  return (
    <>
      <LearnerLook
        app={app}
        card={card}
        place={place}
        onSettings={() => settings.current?.scrollIntoView()}
      />
      <h2 class={styles.settings} ref={settings}>
        {t('look.settings')}
      </h2>
      <div class={styles.face}>
        <Avatar avatar={card.avatar} size={128} />
        <Button icon="swap" onClick={() => setChoosing(true)}>
          {t('learner.new-picture')}
        </Button>
      </div>
      <DecidedLine
        app={app}
        about={{ learner: card.id }}
        onOpen={() => app.actions.go({ ...place, name: 'learner-decided' })}
      />
      <Section title={t('learner.pin')}>
        <p>{card.hasPin ? t('learner.pin-there') : t('learner.pin-none')}</p>
        {card.hasPin && (
          <Button icon="key" disabled={app.busy.value} onClick={() => void reset()}>
            {t('learner.pin-reset')}
          </Button>
        )}
      </Section>
      <Section title={t('learner.name')}>
        <Field label={t('learner.name')} value={name} onInput={setName} />
        <Button
          icon="check"
          disabled={!changed || app.busy.value}
          onClick={() => void app.actions.setLearner(card.id, { name: name.trim() })}
        >
          {t('class.rename')}
        </Button>
      </Section>
      <QuestionsLanguageSection app={app} card={card} />
      {stage && <StageSection app={app} learner={card.id} stage={stage} />}
      {steers && <SelfSection app={app} told={steers} />}
      {steers && <AsksSection app={app} card={card} unasked={steers.unasked} />}
      <FindingSection app={app} card={card} />
      {ways && <WaysSection app={app} card={card} ways={ways} />}
      <LimitSection app={app} about={{ learner: card.id }} />
      {ways && <KeptSection app={app} card={card} ways={ways} />}
      <LearnerMoves app={app} card={card} place={place} />
      <Section title={t('learner.leaves')}>
        <p>{t('learner.leaves-what')}</p>
        <Button icon="put" disabled={app.busy.value} onClick={() => void putAway()}>
          {t('learner.put')}
        </Button>
      </Section>
      <PrivacySection app={app} card={card} />
      <EraseLearner app={app} card={card} place={place} />
      {choosing && (
        <AvatarSheet
          app={app}
          avatars={freeAvatars(taken)}
          onChoose={(avatar) => {
            setChoosing(false);
            void app.actions.setLearner(card.id, { avatar });
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

/** Faces that nobody in the class has, so that no two look alike. */
function freeAvatars(taken: readonly LearnerCard[]): readonly number[] {
  const used = new Set(taken.map(({ avatar }) => avatar % AVATAR_COUNT));
  return Array.from({ length: AVATAR_COUNT }, (_, avatar) => avatar).filter((avatar) => !used.has(avatar));
}
