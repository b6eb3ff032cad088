import { isRightToLeft } from '../../i18n/numerals.ts';
import { MAX_TEXT } from './draft-rules.ts';

interface WordBoxProps {
  readonly class: string | undefined;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly size?: number;
  readonly language: string;
  readonly text: string;
  readonly locked: boolean;
  readonly onFocus?: () => void;
  readonly onText: (text: string) => void;
}

/** A box for words with the system's keyboard; nothing of it may spell or finish the word for the child. */
export function WordBox(props: WordBoxProps) {
  return (
    <input
      ref={leaveSpellingAlone}
      class={props.class}
      type="text"
      lang={props.language}
      dir={isRightToLeft(props.language) ? 'rtl' : 'ltr'}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      autocomplete="off"
      autocapitalize="none"
      enterKeyHint="done"
      maxLength={MAX_TEXT}
      size={props.size}
      readOnly={props.locked}
      value={props.text}
      onFocus={props.onFocus}
      onInput={(event) => props.onText(event.currentTarget.value)}
    />
  );
}

/** As attributes: Preact would set the properties, and browsers disagree on their types. */
function leaveSpellingAlone(box: HTMLInputElement | null): void {
  box?.setAttribute('spellcheck', 'false');
  box?.setAttribute('autocorrect', 'off');
}
