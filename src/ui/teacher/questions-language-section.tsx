import type { ClassView, LearnerCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { packLanguages } from '../questions-language.ts';
import { SecondChoice } from '../second-choice.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import { languageNames } from './language-names.ts';

export interface QuestionsLanguageSectionProps {
  readonly app: AppState;
  readonly card: LearnerCard;
}

/** In which language one learner is asked, where packs have more languages than the app, and which one more is at hand. */
export function QuestionsLanguageSection({ app, card }: QuestionsLanguageSectionProps) {
  const what = app.context.value.t('asked-in.what');
  const choose = (tag: string) => void app.actions.setQuestionsLanguage(card.id, tag);
  return (
    <>
      <Languages app={app} what={what} cards={[card]} onChoose={choose} />
      <Section title={app.context.value.t('second.title')}>
        <Choices legend={app.context.value.t('second.what')}>
          <SecondChoice app={app} card={card} />
        </Choices>
      </Section>
    </>
  );
}

/** The same of a whole class at once. */
export function ClassLanguageSection({ app, view }: { readonly app: AppState; readonly view: ClassView }) {
  const what = app.context.value.t('asked-in.class-what');
  const choose = (tag: string) => void app.actions.setClassLanguage(view.id, tag);
  return <Languages app={app} what={what} cards={view.learners} onChoose={choose} />;
}

interface LanguagesProps {
  readonly app: AppState;
  readonly what: string;
  /** Whom it is about; where they differ, nothing is pressed. */
  readonly cards: readonly Pick<LearnerCard, 'language'>[];
  readonly onChoose: (tag: string) => void;
}

function Languages({ app, what, cards, onChoose }: LanguagesProps) {
  const { t, language } = app.context.value;
  const tags = packLanguages(app.device.value, app.languages.value);
  if (tags.length === 0 || cards.length === 0) return null;
  const named = languageNames(language);
  const asked = new Set(cards.map((card) => tags.find((tag) => tag === card.language) ?? null));
  const isAll = (tag: string | null): boolean => asked.size === 1 && asked.has(tag);
  return (
    <Section title={t('asked-in.title')}>
      <Choices legend={what}>
        <Button pressed={isAll(null)} disabled={app.busy.value} onClick={() => onChoose(language)}>
          {t('asked-in.as-screen')}
        </Button>
        {tags.map((tag) => (
          <Button key={tag} pressed={isAll(tag)} disabled={app.busy.value} onClick={() => onChoose(tag)}>
            {named([tag])}
          </Button>
        ))}
      </Choices>
    </Section>
  );
}
