// The teacher's own voice for what is read aloud of a question: found by making the question as a child hears it.
import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../../domain/item.ts';
import { toSentences } from '../../../domain/sentences.ts';
import { Section, Ways } from '../../door/section.tsx';
import { spokenItem, spokenText } from '../../item-views/spoken.ts';
import { Button } from '../../kit/button.tsx';
import type { ViewContext } from '../../kit/view-context.ts';
import { useWords } from '../use-words.ts';
import type { FormGround } from './form-props.ts';
import { VoiceRecorder } from './voice-recorder.tsx';

export function VoiceSection({ form }: { readonly form: FormGround }) {
  const { t } = form.app.context.value;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Ways>
        <Button icon="sound" expanded={open} onClick={() => setOpen(!open)}>
          {t('own-voice.title')}
        </Button>
      </Ways>
      {open && (
        <Section title={t('own-voice.title')}>
          <Recorder form={form} />
        </Section>
      )}
    </>
  );
}

const LOOK_AFTER_MS = 600;

function Recorder({ form }: { readonly form: FormGround }) {
  const { app, own, question } = form;
  const words = useWords(app, [own.language]);
  const [item, setItem] = useState<Item | null>(null);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        void app.actions.lookAtOwnQuestion(own.id, question).then((tried) => {
          if (tried.ok) setItem(tried.value.type === 'item' ? tried.value.item : null);
        });
      },
      item === null ? 0 : LOOK_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [question]);
  const read = async (sentence: string) => {
    const path = own.voices.find((voice) => voice.sentence === sentence)?.path;
    const sound = path === undefined ? null : await app.actions.readOwnMedia(own.id, path);
    return sound?.ok ? sound.value : null;
  };
  const keep = async (sentence: string, sound: Blob | null) => {
    if (sound === null) {
      await form.change({ type: 'drop-voice', sentence });
      return;
    }
    const added = await app.actions.addOwnMedia(own.id, sound);
    if (added.ok) await form.change({ type: 'put-voice', voice: { sentence, path: added.value } });
  };
  if (!words) return <div aria-busy="true" />;
  return (
    <VoiceRecorder
      context={app.context.value}
      sentences={item ? sentencesOf(item, words(own.language)) : []}
      recorded={new Set(own.voices.map(({ sentence }) => sentence))}
      read={read}
      onSound={(sentence, sound) => void keep(sentence, sound)}
      isChanging={question.numbers !== null}
    />
  );
}

/** Each once, in the order in which a child may hear them. */
function sentencesOf(item: Item, context: ViewContext): readonly string[] {
  const said = [
    spokenItem(item, context),
    ...item.hints.map((hint) => spokenText(hint, context)),
    ...item.solution.map((step) => spokenText(step, context)),
  ];
  return [...new Set(said.flatMap(toSentences))];
}
