// Why the stage is what it is and what changed it when, what was tried, and the answers behind the self-judgement.
import { useState } from 'preact/hooks';
import type { SelfTold } from '../../worker/self-api.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { NeedAnswers } from './need-answers.tsx';
import styles from './self-section.module.css';
import { toChangeTexts, toFactText } from './self-words.ts';

/** The newest changes; a year has no more than that which explains today. */
const CHANGES_TOLD = 6;

export interface SelfSectionProps {
  readonly app: AppState;
  readonly told: SelfTold;
}

export function SelfSection({ app, told }: SelfSectionProps) {
  const { t } = app.context.value;
  const [judging, setJudging] = useState(false);
  const { stages, judged, ways, goals } = told;
  return (
    <Section title={t('self.why')}>
      {stages.length === 0 && <p>{t('self.changes-none')}</p>}
      {stages.map(({ title, story }) => (
        <Why key={title} app={app} title={stages.length > 1 ? title : ''} story={story} />
      ))}
      <p class={styles.small}>{t('self.rule')}</p>
      {goals > 0 && <p>{t('self.goals', { count: goals })}</p>}
      {ways.length > 0 && (
        <ul class={styles.facts}>
          {ways.map(({ strategy, tried, right }) => (
            <li key={strategy}>{t('self.way', { way: t(`try.${strategy}`), tried, right })}</li>
          ))}
        </ul>
      )}
      {judged.length > 0 && (
        <Button icon="say" onClick={() => setJudging(true)}>
          {t('self.judged')}
        </Button>
      )}
      {judging && <JudgedSheet app={app} judged={judged} onClose={() => setJudging(false)} />}
    </Section>
  );
}

interface WhyProps {
  readonly app: AppState;
  /** Of the pack, where there are several. */
  readonly title: string;
  readonly story: SelfTold['stages'][number]['story'];
}

function Why({ app, title, story }: WhyProps) {
  const context = app.context.value;
  const { t } = context;
  const { needs, falls, changes } = story;
  const nowMs = app.platform.now();
  const last = changes.slice(-CHANGES_TOLD).reverse();
  return (
    <div class={styles.why} data-stage-why>
      {title && <h3 class={styles.title}>{title}</h3>}
      {falls.map((fact) => (
        <p key={fact.code}>{t('self.falls', { fact: toFactText(fact, context) })}</p>
      ))}
      <p class={styles.head}>{needs.length === 0 ? t('self.last') : t('self.next')}</p>
      <ul class={styles.facts}>
        {needs.map((need) => {
          const fact = toFactText(need, context);
          return (
            <li key={need.code} class={styles.fact} data-met={need.met}>
              <span class={styles.sign}>
                {need.met ? <Icon name="check" size={20} /> : <Icon name="clock" size={20} />}
              </span>
              <span>{t(need.met ? 'self.met' : 'self.unmet', { fact })}</span>
            </li>
          );
        })}
      </ul>
      <p class={styles.head}>{t('self.changes')}</p>
      {last.length === 0 && <p>{t('self.changes-none')}</p>}
      <ul class={styles.facts}>
        {last.map((change, at) => (
          <li key={changes.length - at}>{toChangeTexts(change, nowMs, context).join(' ')}</li>
        ))}
      </ul>
    </div>
  );
}

interface JudgedSheetProps {
  readonly app: AppState;
  readonly judged: SelfTold['judged'];
  readonly onClose: () => void;
}

function JudgedSheet({ app, judged, onClose }: JudgedSheetProps) {
  const { t } = app.context.value;
  return (
    <Sheet title={t('self.judged-title')} onClose={onClose}>
      {judged.map(({ said, given }, at) => (
        <div key={judged.length - at} class={styles.judged}>
          <p class={styles.head}>{t('self.judged-said', { said: t(`sure.${said}`) })}</p>
          <NeedAnswers app={app} answers={[given]} />
        </div>
      ))}
      <Button kind="main" onClick={onClose}>
        {t('bar.done')}
      </Button>
    </Sheet>
  );
}
