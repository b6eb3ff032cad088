import { isRightToLeft } from './direction.ts';
import { MAX_TEXT } from './draft-rules.ts';
import styles from './short-text.module.css';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

/** A word or two, with the system's keyboard; nothing of it may spell or finish the word for the child. */
export function ShortTextView({ draft, locked, onDraft, context, promptId }: TypeViewProps<'short-text'>) {
  return (
    <input
      class={styles.box}
      type="text"
      lang={context.language}
      dir={isRightToLeft(context.language) ? 'rtl' : 'ltr'}
      aria-labelledby={promptId}
      autocomplete="off"
      autocorrect="off"
      autocapitalize="none"
      spellcheck={false}
      enterKeyHint="done"
      maxLength={MAX_TEXT}
      readOnly={locked}
      value={draft.text}
      onInput={(event) => onDraft({ type: 'short-text', text: event.currentTarget.value })}
    />
  );
}

export function ShortTextAnswer({ answer }: TypeAnswerProps<'short-text'>) {
  return (
    <span class={styles.given} dir="auto">
      {answer.text}
    </span>
  );
}
