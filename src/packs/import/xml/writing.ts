// A text to be written, as the item type that the learner holds against a model and a few points. Sources have one or the
// other or neither; what lacks is said in the few words below, and the report says that nothing marks it.
import type { Answering, Question } from './question.ts';

interface WritingWords {
  /** Where the source has no model answer. */
  readonly model: string;
  readonly points: readonly [string, string];
}

const WORDS: Readonly<Record<string, WritingWords>> = {
  en: {
    model: 'There are many good answers. Talk about yours with somebody.',
    points: ['I answered all that was asked.', 'I read my text again and mended it.'],
  },
  fr: {
    model: 'Il y a beaucoup de bonnes réponses. Parle de la tienne avec quelqu’un.',
    points: ['J’ai répondu à tout ce qui était demandé.', 'J’ai relu mon texte et je l’ai corrigé.'],
  },
  ar: {
    model: 'توجد إجابات جيدة كثيرة. تحدّث عن إجابتك مع شخص آخر.',
    points: ['أجبت عن كل ما طُلب.', 'قرأت نصّي مرة أخرى وصحّحته.'],
  },
  es: {
    model: 'Hay muchas buenas respuestas. Habla de la tuya con alguien.',
    points: ['Respondí a todo lo que se pedía.', 'Volví a leer mi texto y lo corregí.'],
  },
  pt: {
    model: 'Há muitas boas respostas. Fale da sua com alguém.',
    points: ['Respondi a tudo o que foi pedido.', 'Li o meu texto outra vez e o corrigi.'],
  },
  de: {
    model: 'Es gibt viele gute Antworten. Sprich mit jemandem über deine.',
    points: ['Ich habe auf alles geantwortet.', 'Ich habe meinen Text noch einmal gelesen und verbessert.'],
  },
  sw: {
    model: 'Kuna majibu mengi mazuri. Zungumza na mtu kuhusu lako.',
    points: ['Nimejibu yote yaliyoulizwa.', 'Nimesoma maandishi yangu tena na kuyasahihisha.'],
  },
  hi: {
    model: 'कई अच्छे उत्तर हो सकते हैं। अपने उत्तर के बारे में किसी से बात करो।',
    points: ['मैंने पूछी गई हर बात का उत्तर दिया।', 'मैंने अपना लेख फिर पढ़ा और सुधारा।'],
  },
};

/** As the item type takes them. */
const MOST_POINTS = 5;
const LEAST_POINTS = 2;
const MOST_LINES = 20;

export interface Writing {
  readonly language: string;
  readonly model: string;
  /** What scorers look for, a line each. */
  readonly looksFor: string;
  /** How much the source leaves room for; 0 when it does not say. */
  readonly lines: number;
}

export function toWriting(question: Question, { language, model, looksFor, lines }: Writing): Answering {
  const words = WORDS[language.split('-')[0] ?? ''] ?? WORDS.en;
  const asked = looksFor
    .split('\n')
    .map((line) => line.replace(/^[•\-*\d.)\s]+/, '').trim())
    .filter((line) => line !== '');
  const points = asked.length >= LEAST_POINTS ? asked.slice(0, MOST_POINTS) : (words?.points ?? []);
  const shown = [model, asked.length < LEAST_POINTS || asked.length > MOST_POINTS ? looksFor : ''];
  question.note('no-right-answer', model === '' ? '' : model);
  return {
    type: 'write-freely',
    model: question.say('model', shown.filter((text) => text !== '').join('\n') || (words?.model ?? '…')),
    points: points.map((text, at) => ({ id: `p${at + 1}`, text: question.say(`point.${at + 1}`, text) })),
    ...(lines > 0 && { lines: Math.min(MOST_LINES, Math.max(1, Math.round(lines))) }),
  };
}
