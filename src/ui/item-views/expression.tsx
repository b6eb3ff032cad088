import { useId } from 'preact/hooks';
import type { ExpressionItem } from '../../domain/item.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { AlgebraKeypad } from './algebra-keypad.tsx';
import card from './card.module.css';
import { MAX_TEXT } from './draft-rules.ts';
import styles from './expression.module.css';
import { RichText } from './rich-text.tsx';
import { SetExpression, spokenExpression } from './set-expression.tsx';
import { useAlgebraTyping } from './use-algebra-typing.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

export function ExpressionView({
  item,
  draft,
  locked,
  onDraft,
  context,
  promptId,
}: TypeViewProps<'expression'>) {
  const { t } = context;
  const shownId = useId();
  const typing = useAlgebraTyping(draft.text, locked, (text) =>
    onDraft({ type: 'expression', text: text.slice(0, MAX_TEXT) }),
  );
  return (
    <fieldset class={`${card.group} ${styles.expression}`} aria-labelledby={promptId}>
      <Shown item={item} text={draft.text} context={context} id={shownId} />
      <input
        ref={typing.box}
        class={styles.box}
        type="text"
        // Our own keys stand below; the system's would hide them.
        inputMode="none"
        dir="ltr"
        lang="en"
        aria-label={t('item.your-answer')}
        aria-describedby={shownId}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterKeyHint="done"
        maxLength={MAX_TEXT}
        readOnly={locked}
        value={draft.text}
        onInput={(event) => onDraft({ type: 'expression', text: event.currentTarget.value })}
      />
      <AlgebraKeypad item={item} typing={typing} locked={locked} context={context} />
    </fieldset>
  );
}

interface ShownProps {
  readonly item: ExpressionItem;
  readonly text: string;
  readonly context: ViewContext;
  readonly id?: string;
}

/** What was typed as mathematics is set, and said to who cannot see it. */
function Shown({ item, text, context, id }: ShownProps) {
  const authors = authorsOf(item);
  return (
    <div class={styles.shown} dir="ltr">
      {item.before !== '' && (
        <span class={styles.before} dir="auto">
          <RichText text={item.before} context={context} />
        </span>
      )}
      <output
        class={styles.set}
        id={id}
        aria-label={text === '' ? context.t('item.empty') : spokenExpression({ text, authors, context })}
      >
        {text !== '' && <SetExpression text={text} authors={authors} context={context} />}
      </output>
    </div>
  );
}

export function ExpressionAnswer({ item, answer, context }: TypeAnswerProps<'expression'>) {
  return (
    <span class={styles.given} dir="ltr">
      {item.before !== '' && <RichText text={item.before} context={context} />}
      <SetExpression text={answer.text} authors={authorsOf(item)} context={context} />
    </span>
  );
}

function authorsOf(item: ExpressionItem): readonly string[] {
  return [item.answer, ...item.wrong.map(({ value }) => value)];
}
