// Which second language a learner has: chosen by the learner beside the first one, or by the teacher.
import type { LearnerCard } from '../worker/views.ts';
import { Button } from './kit/button.tsx';
import { languageHere } from './languages-here.ts';
import { secondLanguages } from './second-language.ts';
import type { AppState } from './state.ts';

interface SecondChoiceProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  /** A language by its name in that of the screen, for whoever does not read it; else by the one that it gives itself. */
  readonly named?: (tag: string) => string;
}

export function SecondChoice({ app, card, named }: SecondChoiceProps) {
  const { t, language } = app.context.value;
  const spoken = app.languages.value;
  const tags = secondLanguages(app.device.value, spoken, card.language ?? language);
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const nameOf = (tag: string): string => names.of(tag) ?? tag;
  const now = card.secondLanguage;
  const choose = (tag: string | null) => void app.actions.setSecondLanguage(card.id, tag);
  return (
    <>
      <Button pressed={now === undefined} disabled={app.busy.value} onClick={() => choose(null)}>
        {t('second.none')}
      </Button>
      {tags.map((tag) => {
        const found = named ? undefined : languageHere(tag, spoken);
        return (
          <Button key={tag} pressed={tag === now} disabled={app.busy.value} onClick={() => choose(tag)}>
            {found ? <span lang={found.tag}>{found.name}</span> : (named ?? nameOf)(tag)}
          </Button>
        );
      })}
    </>
  );
}
