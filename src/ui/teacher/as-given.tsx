// One question of the past as the child saw it: made again in its language, with what was given in its place, nothing to be
// touched, and a right answer beside. Where it cannot be made again, that is said, and the answer told in words.
import type { Answer } from '../../domain/answer.ts';
import { toNumerals } from '../../domain/numerals.ts';
import { wordsAMinute } from '../../domain/reading-words.ts';
import { formatNumber, isRightToLeft } from '../../i18n/numerals.ts';
import type { AsGiven, AskedThen, GivenTry } from '../../worker/learner-page-api.ts';
import { toDayAndHour } from '../day-text.ts';
import { AnswerView } from '../item-views/answer-view.tsx';
import { emptyDraft } from '../item-views/draft.ts';
import { givenDraft } from '../item-views/given-draft.ts';
import { ItemView } from '../item-views/item-view.tsx';
import { ShownNumber } from '../item-views/shown-answer.tsx';
import { SignFace } from '../item-views/sign-face.tsx';
import { Card } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import type { AppState } from '../state.ts';
import styles from './as-given.module.css';
import { useWords } from './use-words.ts';

export interface AsGivenViewProps {
  readonly app: AppState;
  readonly given: AsGiven;
}

type Made = Extract<AskedThen, { readonly type: 'made' }>;

export function AsGivenView({ app, given }: AsGivenViewProps) {
  const { t } = app.context.value;
  const { asked, tries, beside, onPaper } = given;
  const [first] = tries;
  if (first === undefined) return null;
  const around = [
    ...(onPaper ? [t('given.on-paper')] : []),
    ...(beside ? [t('given.beside', { name: beside.name || t('name.missing') })] : []),
  ];
  return (
    <div class={styles.given} data-given={asked.type}>
      <Verdict app={app} one={first} around={around} />
      <VersionNote app={app} asked={asked} />
      {asked.type === 'made' ? (
        <Question app={app} asked={asked} tries={tries} />
      ) : (
        tries.map((one, at) => (
          // Two tries can be alike in all that is told of them.
          <InWords key={at} app={app} one={one} at={at} />
        ))
      )}
    </div>
  );
}

function VersionNote({ app, asked }: { readonly app: AppState; readonly asked: AskedThen }) {
  const { t } = app.context.value;
  switch (asked.type) {
    case 'made':
      return asked.version && <Card tone="marigold">{t('given.version', { ...asked.version })}</Card>;
    case 'changed':
      return <Card tone="marigold">{t('given.changed', { ...asked.version })}</Card>;
    case 'no-pack':
      return <Card tone="marigold">{t('given.no-pack', { pack: asked.pack })}</Card>;
    default:
      return <Card tone="marigold">{t('given.unreadable')}</Card>;
  }
}

interface VerdictProps {
  readonly app: AppState;
  readonly one: GivenTry;
  /** What else is said in the same line. */
  readonly around: readonly string[];
}

/** How it was marked then, and what is known of it; nothing of it in colour alone. */
function Verdict({ app, one, around }: VerdictProps) {
  const context = app.context.value;
  const { t } = context;
  const { correct, score, hints, seconds, atMs, shows } = one;
  const missed = score > 0 ? t('given.partly') : t('need.missed');
  const pace = one.answer.type === 'read-aloud' ? wordsAMinute(one.answer) : null;
  const facts = [
    ...around,
    ...(hints > 0 ? [t('need.hints', { count: hints })] : []),
    ...(pace === null ? [] : [t('given.pace', { count: pace })]),
    ...(seconds === null || seconds < 0.5 ? [] : [t('given.seconds', { count: Math.round(seconds) })]),
    ...(atMs > 0 ? [toDayAndHour(atMs, app.platform.now(), context)] : []),
  ];
  return (
    <div class={styles.verdict} data-correct={correct}>
      <p class={styles.mark}>
        <Icon name={correct ? 'check' : 'undo'} />
        {correct ? t('need.right') : missed}
      </p>
      {facts.length > 0 && <p class={styles.facts}>{facts.join(' · ')}</p>}
      {shows.map((mixup) => (
        <p key={mixup} class={styles.facts}>
          {t('given.shows', { mixup: toNumerals(mixup, context.numerals) })}
        </p>
      ))}
    </div>
  );
}

interface QuestionProps {
  readonly app: AppState;
  readonly asked: Made;
  readonly tries: readonly GivenTry[];
}

function Question({ app, asked, tries }: QuestionProps) {
  const { t } = app.context.value;
  const { item, right, language } = asked;
  const contextOf = useWords(app, [language]);
  const [first, ...further] = tries;
  if (contextOf === null || first === undefined) return <div aria-busy="true" />;
  const child = contextOf(language);
  const draft = givenDraft(item, first.answer);
  const isUnseen = first.answer.type === 'unseen';
  return (
    <>
      <div class={styles.screen} {...wayOf(language)} data-as-given>
        <ItemView
          key={item.seed}
          item={item}
          draft={draft ?? emptyDraft(item)}
          locked
          still
          onDraft={() => undefined}
          context={child}
        />
      </div>
      {isUnseen && <p class={styles.facts}>{t('need.on-paper')}</p>}
      {draft === null && !isUnseen && (
        <AnswerView item={item} answer={first.answer} tone="given" name={t('given.answer')} context={child} />
      )}
      {further.map((one, at) => (
        <div key={at} class={styles.try} {...wayOf(language)}>
          <AnswerView
            item={item}
            answer={one.answer}
            tone={one.correct ? 'right' : 'given'}
            name={t('given.try', { number: at + 2 })}
            context={child}
          />
        </div>
      ))}
      {!tries.some(({ correct }) => correct) && (
        <div {...wayOf(language)}>
          <AnswerView item={item} answer={right} tone="right" name={t('item.right-answer')} context={child} />
        </div>
      )}
    </>
  );
}

interface InWordsProps {
  readonly app: AppState;
  readonly one: GivenTry;
  readonly at: number;
}

/** The answer alone, where its question is not there any more. */
function InWords({ app, one, at }: InWordsProps) {
  const { t } = app.context.value;
  return (
    <div class={styles.words} data-in-words>
      <p class={styles.facts}>{at === 0 ? t('given.answer') : t('given.try', { number: at + 1 })}</p>
      <p class={styles.told}>
        <Told answer={one.answer} context={app.context.value} />
      </p>
    </div>
  );
}

/** Numbers and words speak for themselves; a card's id says nothing to a person. */
function Told({ answer, context }: { readonly answer: Answer; readonly context: ViewContext }) {
  const { t, language, numerals } = context;
  switch (answer.type) {
    case 'number':
      return (
        <>
          <ShownNumber text={answer.text} context={context} /> <bdi>{answer.unit}</bdi>
        </>
      );
    case 'short-text':
      return <bdi>{answer.text}</bdi>;
    case 'draw':
      return <SignFace sign={answer.sign} context={context} />;
    case 'write-freely':
      return answer.written.in === 'clear' ? (
        <bdi>{answer.written.text}</bdi>
      ) : (
        <span>{t('item.write-nowhere')}</span>
      );
    case 'expression':
      return <bdi dir="ltr">{toNumerals(answer.text, numerals)}</bdi>;
    case 'fill-gaps':
      return <bdi>{answer.gaps.map((gap) => toNumerals(gap, numerals)).join(' · ')}</bdi>;
    case 'number-line':
      return <bdi>{formatNumber(answer.value, language, numerals, { maximumFractionDigits: 3 })}</bdi>;
    case 'unseen':
      return <>{t('need.on-paper')}</>;
    default:
      return <>{t('given.cards')}</>;
  }
}

const wayOf = (language: string) => ({
  lang: language,
  dir: isRightToLeft(language) ? ('rtl' as const) : ('ltr' as const),
});
