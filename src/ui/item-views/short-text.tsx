import styles from './short-text.module.css';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';
import { WordBox } from './word-box.tsx';

export function ShortTextView({ draft, locked, onDraft, context, promptId }: TypeViewProps<'short-text'>) {
  return (
    <WordBox
      class={styles.box}
      labelledBy={promptId}
      language={context.language}
      text={draft.text}
      locked={locked}
      onText={(text) => onDraft({ type: 'short-text', text })}
    />
  );
}

export function ShortTextAnswer({ answer }: TypeAnswerProps<'short-text'>) {
  return (
    <span class={styles.given} dir="auto" translate={false}>
      {answer.text}
    </span>
  );
}
