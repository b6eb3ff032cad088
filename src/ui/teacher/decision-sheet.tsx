// One thing of the past: what was answered, as the child gave it, and on request the facts behind the choice. It is made
// again from the whole log, and what was believed, what had moved that and what the rule was are told; where it cannot be
// made again exactly, the sheet says why not.
import { useEffect, useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import { toNumerals } from '../../domain/numerals.ts';
import type { AsGiven } from '../../worker/learner-page-api.ts';
import type { DecisionCard, ExplanationView } from '../../worker/telling-api.ts';
import { toDayText } from '../day-text.ts';
import { Section } from '../door/section.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { AsGivenView } from './as-given.tsx';
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
type ToldFacts = Exact['facts'];

export function DecisionSheet({ app, learner, card, name, onClose }: DecisionSheetProps) {
  const { context } = app;
  const { t, numerals } = context.value;
  const [given, setGiven] = useState<AsGiven | null>(null);
  // Of what was not answered there is nothing but the reason.
  const [asks, setAsks] = useState(card.tries.length === 0);
  useEffect(() => {
    if (card.tries.length === 0) return;
    void app.actions.readAsGiven(learner, card.tries).then((found) => {
      if (found.ok) setGiven(found.value);
      // What went wrong is told on the screen below.
      else onClose();
    });
  }, [card]);
  const isChosen = card.reason?.code !== 'on-paper';
  return (
    <Sheet title={toNumerals(card.skillTitle || (given?.skillTitle ?? ''), numerals)} onClose={onClose}>
      {card.tries.length > 0 && (given ? <AsGivenView app={app} given={given} /> : <div aria-busy="true" />)}
      {!asks && isChosen && (
        <Button icon="bulb" onClick={() => setAsks(true)}>
          {t('given.why')}
        </Button>
      )}
      {asks && <Facts app={app} learner={learner} card={card} name={name} onClose={onClose} />}
      <Button kind="quiet" onClick={onClose}>
        {t('bar.done')}
      </Button>
    </Sheet>
  );
}

/** Asked for apart: to choose again, the learner's whole log is read. */
function Facts({ app, learner, card, name, onClose }: DecisionSheetProps) {
  const { context } = app;
  const { t } = context.value;
  const [told, setTold] = useState<ExplanationView | null>(null);
  useEffect(() => {
    void app.actions.explainDecision(learner, card.id).then((found) => {
      if (found.ok) setTold(found.value);
      else onClose();
    });
  }, [card]);
  return (
    <div class={styles.facts}>
      {told === null && <div aria-busy="true" />}
      {told?.exact && <ExactFacts app={app} told={told} name={name} hasQuestion={card.tries.length > 0} />}
      {told?.exact === false && (
        <>
          {card.reason && <p class={styles.why}>{toCardText(card, name, context.value)}</p>}
          <Card tone="marigold">
            <p>{t(`fact.${told.why}`)}</p>
          </Card>
        </>
      )}
    </div>
  );
}

interface ExactProps {
  readonly app: AppState;
  readonly told: Exact;
  readonly name: string;
  /** It stands above already, as it was answered. */
  readonly hasQuestion: boolean;
}

function ExactFacts({ app, told, name, hasQuestion }: ExactProps) {
  const context = app.context.value;
  const { t } = context;
  const { question, facts, alternatives, names, reason } = told;
  const { pKnown, pCorrect, passedOver } = facts;
  return (
    <>
      <p class={styles.why}>{toExactText(told, name, context)}</p>
      {question !== null && !hasQuestion && (
        <blockquote class={styles.question}>
          <bdi>
            <RichText text={question} context={context} />
          </bdi>
        </blockquote>
      )}
      <Section title={t('rule.title')}>
        <p>{toRuleText(facts.rule, names, context)}</p>
        {facts.gentle && <p>{t('because.gentle')}</p>}
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
function Moves({ app, moved }: { readonly app: AppState; readonly moved: ToldFacts['moved'] }) {
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

function toKind(by: ToldFacts['moved'][number]['by']): 'right' | 'helped' | 'missed' | 'lesson' {
  if (by.type === 'lesson') return 'lesson';
  if (!by.correct) return 'missed';
  return by.helped ? 'helped' : 'right';
}

function Due({
  app,
  due,
  names,
}: { readonly app: AppState } & Pick<ToldFacts, 'due'> & Pick<Exact, 'names'>) {
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
