// In which language the app and the questions speak to a learner, or to a class; and which one more is at hand.
import type { LearnerId } from '../../domain/ids.ts';
import type { ClassView, LearnerCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { languageHere } from '../languages-here.ts';
import { learnersLanguages, packsWithout } from '../questions-language.ts';
import { SecondChoice } from '../second-choice.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import { languageName } from './language-names.ts';

/** What says that nobody chose one: that of the tablet. */
const OF_TABLET = '';

export interface QuestionsLanguageSectionProps {
  readonly app: AppState;
  readonly card: LearnerCard;
}

export function QuestionsLanguageSection({ app, card }: QuestionsLanguageSectionProps) {
  const { t, language } = app.context.value;
  const choose = (tag: string) => void app.actions.setQuestionsLanguage(card.id, tag);
  return (
    <>
      <Languages app={app} what={t('asked-in.what')} cards={[card]} onChoose={choose} />
      <Section title={t('second.title')}>
        <Choices legend={t('second.what')}>
          <SecondChoice app={app} card={card} named={languageName(language)} />
        </Choices>
      </Section>
    </>
  );
}

/** The same of a whole class at once. */
export function ClassLanguageSection({ app, view }: { readonly app: AppState; readonly view: ClassView }) {
  const { t, language } = app.context.value;
  const choose = async (tag: string) => {
    const before = view.learners.map((card) => [card.id, card.language ?? OF_TABLET] as const);
    if (!(await app.actions.setClassLanguage(view.id, tag)).ok) return;
    const told =
      tag === OF_TABLET
        ? t('asked-in.class-as-tablet')
        : t('asked-in.class-done', { language: languageName(language)(tag) });
    app.actions.offerUndo(told, () => {
      app.actions.dismissUndoable();
      void giveBack(app, before, tag);
    });
  };
  const what = t('asked-in.class-what');
  return <Languages app={app} what={what} cards={view.learners} onChoose={(tag) => void choose(tag)} />;
}

/** Each learner who had another one has it again. */
async function giveBack(
  { actions }: AppState,
  before: readonly (readonly [learner: LearnerId, tag: string])[],
  now: string,
): Promise<void> {
  for (const [learner, tag] of before) {
    if (tag !== now && !(await actions.setQuestionsLanguage(learner, tag)).ok) return;
  }
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
  const spoken = app.languages.value;
  if (cards.length === 0) return null;
  const named = languageName(language);
  const had = new Set(cards.map((card) => card.language ?? OF_TABLET));
  const [only] = had;
  const now = had.size === 1 ? only : undefined;
  const tags = learnersLanguages(app.device.value, spoken);
  // One that came with the learner, and that nothing here has.
  const offered = now && !tags.includes(now) ? [...tags, now] : tags;
  return (
    <Section title={t('asked-in.title')}>
      <Choices legend={what}>
        {[OF_TABLET, ...offered].map((tag) => (
          <Button key={tag} pressed={tag === now} disabled={app.busy.value} onClick={() => onChoose(tag)}>
            {tag === OF_TABLET ? t('asked-in.as-screen') : named(tag)}
          </Button>
        ))}
      </Choices>
      {now && <Lacking app={app} tag={now} name={named(now)} />}
    </Section>
  );
}

/** What does not speak the language that is chosen. */
function Lacking({
  app,
  tag,
  name,
}: {
  readonly app: AppState;
  readonly tag: string;
  readonly name: string;
}) {
  const { t, language } = app.context.value;
  const without = packsWithout(app.device.value, tag);
  const packs = new Intl.ListFormat(language, { type: 'unit' }).format(without);
  return (
    <>
      {!languageHere(tag, app.languages.value) && <p>{t('asked-in.app-not', { language: name })}</p>}
      {without.length > 0 && <p>{t('asked-in.packs-lack', { language: name, packs })}</p>}
    </>
  );
}
