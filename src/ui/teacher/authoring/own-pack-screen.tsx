// A pack that a teacher writes: its questions, a new one, and the way to the children.
import { useState } from 'preact/hooks';
import type { OwnFault, OwnPack, OwnPublishing } from '../../../worker/authoring-api.ts';
import { Section, Ways } from '../../door/section.tsx';
import { TeacherFrame } from '../../door/teacher-frame.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import type { ScreenOfProps } from '../../role-screens.ts';
import type { AppState } from '../../state.ts';
import { KindChoice } from './kind-choice.tsx';
import { OwnAboutSection } from './own-about.tsx';
import { FaultList } from './own-fault-list.tsx';
import { OwnQuestionList } from './own-question-list.tsx';
import { RemoveDraft } from './remove-draft.tsx';
import { type OwnDraft, useOwnPack } from './use-own-pack.ts';

export function OwnPackScreen({ app, place }: ScreenOfProps<'own-pack'>) {
  const { t } = app.context.value;
  const draft = useOwnPack(app, place.own);
  const { own } = draft;
  const title = isDraft(own) ? own.title || t('own.title') : t('own.title');
  return (
    <TeacherFrame app={app} title={title} up={{ name: 'own' }}>
      {own === null && <div aria-busy="true" />}
      {(own === 'gone' || own === 'failed') && <NotThere app={app} isGone={own === 'gone'} />}
      {isDraft(own) && <Writing app={app} own={own} draft={draft} />}
    </TeacherFrame>
  );
}

export const isDraft = (own: OwnDraft['own']): own is OwnPack => typeof own === 'object' && own !== null;

export interface NotThereProps {
  readonly app: AppState;
  /** Its address outlived it: deleted here, or in another window. Else it could not be read, which has been told. */
  readonly isGone: boolean;
}

export function NotThere({ app, isGone }: NotThereProps) {
  const { t } = app.context.value;
  return (
    <>
      {isGone && <p>{t('own.gone')}</p>}
      <Ways>
        <Button kind="main" icon="edit" onClick={() => app.actions.go({ name: 'own' })}>
          {t('own.title')}
        </Button>
      </Ways>
    </>
  );
}

interface WritingProps {
  readonly app: AppState;
  readonly own: OwnPack;
  readonly draft: OwnDraft;
}

function Writing({ app, own, draft }: WritingProps) {
  const { t } = app.context.value;
  const [choosing, setChoosing] = useState(false);
  const [faults, setFaults] = useState<readonly OwnFault[]>([]);
  const isEmpty = own.questions.length === 0;
  const begin = async (kind: OwnPack['questions'][number]['answering']['type']) => {
    const done = await draft.change({ type: 'add-question', kind, skill: null });
    const made = done?.own.questions.at(-1);
    if (made) app.actions.go({ name: 'own-question', own: own.id, item: made.id });
  };
  return (
    <>
      <Section title={t('own.questions')}>
        {isEmpty && <p>{t('own.none')}</p>}
        <OwnQuestionList app={app} own={own} draft={draft} />
        {!isEmpty && (
          <Ways>
            <Button icon="plus" expanded={choosing} onClick={() => setChoosing(!choosing)}>
              {t('own.new')}
            </Button>
          </Ways>
        )}
        {(isEmpty || choosing) && <KindChoice app={app} onPick={(kind) => void begin(kind)} />}
      </Section>
      {!isEmpty && <Publish app={app} own={own} draft={draft} faults={faults} onFaults={setFaults} />}
      <OwnAboutSection app={app} own={own} draft={draft} faults={faults} />
      <RemoveDraft app={app} own={own} />
    </>
  );
}

interface PublishProps extends WritingProps {
  readonly faults: readonly OwnFault[];
  readonly onFaults: (faults: readonly OwnFault[]) => void;
}

function Publish({ app, own, draft, faults, onFaults }: PublishProps) {
  const { t } = app.context.value;
  const [done, setDone] = useState<Extract<OwnPublishing, { readonly type: 'published' }> | null>(null);
  const busy = app.busy.value;
  const publish = async () => {
    setDone(null);
    onFaults([]);
    const told = await app.actions.publishOwnPack(own.id);
    if (!told.ok) return;
    if (told.value.type === 'faults') onFaults(told.value.faults);
    else {
      draft.show(told.value.own);
      setDone(told.value);
    }
  };
  const file = async () => {
    onFaults([]);
    const told = await app.actions.fileOwnPack(own.id);
    if (!told.ok) return;
    if (told.value.type === 'faults') onFaults(told.value.faults);
    else draft.show(told.value.own);
  };
  return (
    <Section title={t(own.published ? 'own.publish-again' : 'own.publish')}>
      <p>{t('own.publish-what')}</p>
      <Ways>
        <Button kind="main" icon="check" disabled={busy} onClick={() => void publish()}>
          {t(own.published ? 'own.publish-again' : 'own.publish')}
        </Button>
      </Ways>
      {busy && <p role="status">{t('own.publishing')}</p>}
      {faults.length > 0 && <FaultList app={app} own={own} faults={faults} />}
      {done && (
        <Card tone="leaf">
          <p role="status">
            {done.isSame ? t('own.published-same') : t('own.published', { version: done.version })}
          </p>
        </Card>
      )}
      {done && <GiveNext app={app} />}
      <p>{t('own.hand-on-what')}</p>
      <Ways>
        <Button icon="open" disabled={busy} onClick={() => void file()}>
          {t('own.hand-on')}
        </Button>
      </Ways>
    </Section>
  );
}

/** Where a class is given what it has next. */
function GiveNext({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const classes = app.device.value?.classes ?? [];
  if (classes.length === 0) return null;
  return (
    <>
      <p>{t('own.publish-next')}</p>
      <Ways>
        {classes.map(({ id, name }) => (
          <Button key={id} icon="people" onClick={() => app.actions.go({ name: 'class-picture', class: id })}>
            <bdi>{name}</bdi>
          </Button>
        ))}
      </Ways>
    </>
  );
}
