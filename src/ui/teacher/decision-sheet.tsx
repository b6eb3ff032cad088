// The facts behind one choice: it is made again from the log, and what was believed, what had moved that and what the
// rule was are told. Where it cannot be made again exactly, the sheet says why not.
import { useEffect, useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import { toNumerals } from '../../domain/numerals.ts';
import type { DecisionCard, ExplanationView } from '../../worker/telling-api.ts';
import { toDayText } from '../day-text.ts';
import { Section } from '../door/section.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { titleOf, toCardText, toExactText, toRuleText, toShare, toTitles } from './because-text.ts';
import styles from './decision-sheet.module.css';

export interface DecisionSheetProps {
  readonly app: AppState;
  readonly learner: LearnerId;
  readonly card: DecisionCard;
  readonly name: string;
  readonly onClose: () => void;
}

type Exact = Extract<ExplanationView, { readonly exact: true }>;
type Facts = Exact['facts'];

export function DecisionSheet({ app, learner, card, name, onClose }: DecisionSheetProps) {
  const { context } = app;
  const { t, numerals } = context.value;
  const [told, setTold] = useState<ExplanationView | null>(null);
  useEffect(() => {
    void app.actions.explainDecision(learner, card.id).then((found) => {
      if (found.ok) setTold(found.value);
      // What went wrong is told on the screen below.
      else onClose();
    });
  }, [card]);
  return (
    <Sheet title={toNumerals(card.skillTitle, numerals)} onClose={onClose}>
      <div class={styles.facts}>
        {told === null && <div aria-busy="true" />}
        {told?.exact && <ExactFacts app={app} told={told} name={name} />}
        {told?.exact === false && (
          <>
            {card.reason && <p class={styles.why}>{toCardText(card, name, context.value)}</p>}
            <Card tone="marigold">
              <p>{t(`fact.${told.why}`)}</p>
            </Card>
          </>
        )}
      </div>
      <Button kind="quiet" onClick={onClose}>
        {t('bar.done')}
      </Button>
    </Sheet>
  );
}

interface ExactProps {
  readonly app: AppState;
  readonly told: Exact;
  readonly name: string;
}

function ExactFacts({ app, told, name }: ExactProps) {
  const context = app.context.value;
  const { t } = context;
  const { question, facts, alternatives, names, reason } = told;
  const { pKnown, pCorrect, passedOver } = facts;
  return (
    <>
      <p class={styles.why}>{toExactText(told, name, context)}</p>
      {question !== null && (
        <blockquote class={styles.question}>
          <bdi>
            <RichText text={question} context={context} />
          </bdi>
        </blockquote>
      )}
      <Section title={t('rule.title')}>
        <p>{toRuleText(facts.rule, names, context)}</p>
        {alternatives.length > 0 && (
          <p>{t('fact.instead', { skills: toTitles(alternatives, names, context) })}</p>
        )}
        {passedOver.length > 0 && <p>{t('fact.passed-over', { count: passedOver.length })}</p>}
      </Section>
      <Section title={t('fact.then')}>
        <ul class={styles.list}>
          <li>
            {t('fact.known', {
              skill: titleOf(reason.skill, names, context),
              share: toShare(pKnown, context),
            })}
          </li>
          {pCorrect !== null && <li>{t('fact.success', { share: toShare(pCorrect, context) })}</li>}
        </ul>
      </Section>
      <Moves app={app} moved={facts.moved} />
      <Due app={app} due={facts.due} names={names} />
      <p class={styles.exact}>{t('fact.exact')}</p>
    </>
  );
}

/** The newest first, as in the list of turns. */
function Moves({ app, moved }: { readonly app: AppState; readonly moved: Facts['moved'] }) {
  const context = app.context.value;
  const { t } = context;
  if (moved.length === 0) return null;
  return (
    <Section title={t('fact.moved')}>
      <ul class={styles.list}>
        {[...moved].reverse().map(({ stream, sequence, atMs, by, before, after }) => {
          const day = atMs === 0 ? t('fact.undated') : toDayText(atMs, app.platform.now(), context);
          const shares = { before: toShare(before, context), after: toShare(after, context) };
          return <li key={`${stream} ${sequence}`}>{t(`fact.moved-${toKind(by)}`, { day, ...shares })}</li>;
        })}
      </ul>
    </Section>
  );
}

function toKind(by: Facts['moved'][number]['by']): 'right' | 'helped' | 'missed' | 'lesson' {
  if (by.type === 'lesson') return 'lesson';
  if (!by.correct) return 'missed';
  return by.helped ? 'helped' : 'right';
}

function Due({ app, due, names }: { readonly app: AppState } & Pick<Facts, 'due'> & Pick<Exact, 'names'>) {
  const context = app.context.value;
  const { t } = context;
  if (due.length === 0) return null;
  return (
    <Section title={t('fact.due')}>
      <ul class={styles.list}>
        {due.map(({ skill, pKnown }) => (
          <li key={skill}>
            {t('fact.due-skill', { skill: titleOf(skill, names, context), share: toShare(pKnown, context) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
