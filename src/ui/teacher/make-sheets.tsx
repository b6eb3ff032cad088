// For whom sheets are made, and with which questions: the whole class is one tap away.
import { useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import type { ClassView } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import styles from './make-sheets.module.css';

const COUNTS = [5, 10, 15] as const;

export interface MakeSheetsProps {
  readonly app: AppState;
  readonly view: ClassView;
  /** Chosen to begin with; null for the whole class. */
  readonly first: LearnerId | null;
}

export function MakeSheets({ app, view, first }: MakeSheetsProps) {
  const { t } = app.context.value;
  const [some, setSome] = useState<ReadonlySet<LearnerId> | null>(first === null ? null : new Set([first]));
  const [together, setTogether] = useState(false);
  const [count, setCount] = useState<number>(10);
  const [told, setTold] = useState<string | null>(null);
  const inOrder = byName(view, app.context.value.language);
  const here = inOrder.map(({ id }) => id);
  const learners = some === null ? here : here.filter((id) => some.has(id));
  const make = async () => {
    const isTogether = together && learners.length > 1;
    const made = await app.actions.makeSheets({ class: view.id, learners, together: isTogether, count });
    if (!made.ok) return;
    const { code, without } = made.value;
    if (code === null) return setTold(t('paper.nothing'));
    app.actions.go({ name: 'sheets', class: view.id, code });
    if (without > 0) app.actions.offerUndo(t('paper.without', { count: without }), null);
  };
  return (
    <Section title={t('paper.make')}>
      {told !== null && (
        <Card tone="marigold">
          <p role="status">{told}</p>
        </Card>
      )}
      <Choices legend={t('paper.who')}>
        <Button pressed={some === null} onClick={() => setSome(null)}>
          {t('paper.everybody')}
        </Button>
        <Button pressed={some !== null} onClick={() => setSome(some ?? new Set())}>
          {t('paper.some')}
        </Button>
      </Choices>
      {some !== null && <Faces app={app} learners={inOrder} chosen={some} onChoose={setSome} />}
      {learners.length > 1 && (
        <Choices legend={t('paper.how')}>
          <Button pressed={!together} onClick={() => setTogether(false)}>
            {t('paper.own')}
          </Button>
          <Button pressed={together} onClick={() => setTogether(true)}>
            {t('paper.same')}
          </Button>
        </Choices>
      )}
      <Choices legend={t('paper.count')}>
        {COUNTS.map((one) => (
          <Button key={one} pressed={one === count} onClick={() => setCount(one)}>
            {t('paper.questions', { count: one })}
          </Button>
        ))}
      </Choices>
      <div class={styles.do}>
        <Button
          kind="main"
          icon="print"
          disabled={learners.length === 0 || app.busy.value}
          onClick={() => void make()}
        >
          {t('paper.do')}
        </Button>
      </div>
    </Section>
  );
}

/** As on the teacher's own list, so that the sheets come out of the printer as they are handed out. */
function byName({ learners }: ClassView, language: string): ClassView['learners'] {
  const collator = new Intl.Collator(language, { numeric: true });
  return [...learners].sort((a, b) => collator.compare(a.name, b.name));
}

interface FacesProps {
  readonly app: AppState;
  readonly learners: ClassView['learners'];
  readonly chosen: ReadonlySet<LearnerId>;
  readonly onChoose: (chosen: ReadonlySet<LearnerId>) => void;
}

function Faces({ app, learners, chosen, onChoose }: FacesProps) {
  const { t } = app.context.value;
  const toggle = (id: LearnerId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <>
      <p role="status">{t('paper.chosen', { count: chosen.size })}</p>
      <ul class={styles.faces}>
        {learners.map(({ id, name, avatar }) => (
          <li key={id}>
            <button
              type="button"
              class={styles.face}
              aria-pressed={chosen.has(id)}
              onClick={() => toggle(id)}
            >
              <Avatar avatar={avatar} size={40} />
              <bdi>{name || t('name.missing')}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
