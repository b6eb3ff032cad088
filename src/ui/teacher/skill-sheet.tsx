// One skill of one learner: what the answers say, what was decided and by whom, and what can be decided now. Each
// decision closes the sheet and can be undone from below.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { toNumerals } from '../../domain/numerals.ts';
import type { LearnerSkillsView, SkillRow } from '../../worker/teaching-api.ts';
import { Section, Ways } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { AssignSheet } from './assign-sheet.tsx';
import { createDeciding, type Deciding } from './deciding.ts';
import styles from './skill-sheet.module.css';
import { toAnswersText, toAssignedText, toSaidByText } from './skill-words.ts';

export interface SkillSheetProps {
  readonly app: AppState;
  readonly learner: LearnerSkillsView['learner'];
  readonly row: SkillRow;
  readonly onClose: () => void;
}

const SAYINGS = [
  { as: 'known', words: 'say.known', icon: 'check' },
  { as: 'not-known', words: 'say.not-known', icon: 'edit' },
  { as: 'blocked', words: 'say.blocked', icon: 'pause' },
] as const;
const TIMES = [
  { until: 'today', words: 'assign.today' },
  { until: 'week', words: 'assign.week' },
  { until: 'secure', words: 'assign.secure' },
] as const;

export function SkillSheet({ app, learner, row, onClose }: SkillSheetProps) {
  const { t, numerals } = app.context.value;
  const [isGiving, setGiving] = useState(false);
  const deciding = createDeciding(app, learner, row);
  const decide = (act: (deciding: Deciding) => Promise<void>) => () => {
    onClose();
    void act(deciding);
  };
  if (isGiving) {
    const { pack, skill, title } = row;
    return (
      <AssignSheet
        app={app}
        pack={pack}
        skill={skill}
        title={title}
        picked={[learner.id]}
        onClose={onClose}
      />
    );
  }
  return (
    <Sheet title={toNumerals(row.title, numerals)} onClose={onClose}>
      <div class={styles.stands}>
        <PlantPicture growth={row.growth} size={56} />
        <p>
          {row.answers === 0
            ? t('skill.untried')
            : `${toAnswersText(app, row)} ${t('skill.tried', { count: row.answers })}`}
        </p>
      </div>
      {row.said && (
        <Decided
          app={app}
          title={t(`said.${row.said.as}`)}
          by={toSaidByText(app, row.said)}
          tone="plum"
          onTakeBack={decide(({ say }) => say('none'))}
        >
          <p>{t(row.said.as === 'blocked' ? 'said.blocked-what' : 'said.wins')}</p>
        </Decided>
      )}
      {row.assigned && (
        <Decided
          app={app}
          title={toAssignedText(app, row.assigned)}
          by={toSaidByText(app, row.assigned)}
          tone="marigold"
          onTakeBack={decide(({ lift }) => lift())}
        />
      )}
      <Section title={t('assign.title')}>
        <Assign app={app} row={row} decide={decide} />
        {row.hasItems && (
          <Button icon="people" onClick={() => setGiving(true)}>
            {t('give.others')}
          </Button>
        )}
      </Section>
      <Section title={t('say.title')}>
        <Ways>
          {SAYINGS.map(({ as, words, icon }) => (
            <Button
              key={as}
              icon={icon}
              pressed={row.said?.as === as}
              disabled={row.said?.as === as}
              onClick={decide(({ say }) => say(as))}
            >
              {t(words)}
            </Button>
          ))}
        </Ways>
      </Section>
      <Button kind="quiet" onClick={onClose}>
        {t('bar.done')}
      </Button>
    </Sheet>
  );
}

interface AssignProps {
  readonly app: AppState;
  readonly row: SkillRow;
  readonly decide: (act: (deciding: Deciding) => Promise<void>) => () => void;
}

/** Where it cannot be practised, why: nothing is assigned that never comes. */
function Assign({ app, row, decide }: AssignProps) {
  const { t } = app.context.value;
  if (!row.hasItems) return <p>{t('assign.no-items')}</p>;
  if (row.said?.as === 'blocked') return <p>{t('assign.is-hidden')}</p>;
  if (row.growth === 'fruit') return <p>{t('assign.is-known')}</p>;
  return (
    <>
      <p>{t('assign.what')}</p>
      <Ways>
        {TIMES.map(({ until, words }) => (
          <Button key={until} icon="play" onClick={decide(({ assign }) => assign(until))}>
            {t(words)}
          </Button>
        ))}
      </Ways>
    </>
  );
}

interface DecidedProps {
  readonly app: AppState;
  readonly title: string;
  readonly by: string;
  readonly tone: 'plum' | 'marigold';
  readonly onTakeBack: () => void;
  readonly children?: ComponentChildren;
}

function Decided({ app, title, by, tone, onTakeBack, children }: DecidedProps) {
  const { t } = app.context.value;
  return (
    <Card tone={tone}>
      <p class={styles.decided}>{title}</p>
      <p class={styles.by}>
        <bdi>{by}</bdi>
      </p>
      {children}
      <Ways>
        <Button icon="undo" onClick={onTakeBack}>
          {t('say.take-back')}
        </Button>
      </Ways>
    </Card>
  );
}
