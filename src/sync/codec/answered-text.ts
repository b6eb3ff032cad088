// The canonical text of an answer, put together from ready pieces: hashing needs the text of every event, and each piece
// that is not joined anew is memory that nobody has to collect. Tests compare it with the text of the event itself.
import { toCanonicalJson } from '../../domain/canonical-event.ts';
import type { Reason } from '../../domain/event.ts';
import type { AnsweredRow } from './answered-columns.ts';
import type { Entry } from './lexicon.ts';

export interface AroundAnswer {
  readonly suspect: boolean;
  readonly hlc: string;
  readonly learner: string;
  readonly sequence: number;
  /** `"…","type":"answered","wallMs":` with the stream's id. */
  readonly streamText: string;
  readonly wallMs: number;
}

/** The text that `toCanonicalText` would give of the same event. */
export function toAnsweredText(row: AnsweredRow, around: AroundAnswer): string {
  const { entry, answer } = row;
  return (
    answer.head +
    toTriesText(row, around.suspect) +
    around.hlc +
    entry.itemText +
    toLanguageText(row.language) +
    around.learner +
    toListText(row) +
    entry.packText +
    toReasonText(row.reason, entry) +
    row.responseTicks +
    toScoreText(row.score) +
    row.seed +
    ',"sequence":' +
    around.sequence +
    entry.skillsText +
    around.streamText +
    around.wallMs +
    '}'
  );
}

/** Tries and hints below this are joined once. */
const FEW = 8;
const tries: string[] = [];

function toTriesText(row: AnsweredRow, suspect: boolean): string {
  const { attempt, hints, correct } = row;
  if (attempt >= FEW || hints >= FEW) return joinTries(row, suspect);
  const at = ((attempt * FEW + hints) * 2 + (correct ? 1 : 0)) * 2 + (suspect ? 1 : 0);
  tries[at] ??= joinTries(row, suspect);
  return tries[at];
}

function joinTries({ attempt, correct, hints }: AnsweredRow, suspect: boolean): string {
  const clock = suspect ? ',"clockSuspect":true' : '';
  return `,"attempt":${attempt}${clock},"correct":${correct},"hints":${hints},"hlc":"`;
}

const languages = new Map<string, string>();
/** More than any school speaks; a log that claims more is joined anew each time. */
const MOST_LANGUAGES = 64;

function toLanguageText(language: string): string {
  const known = languages.get(language);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(language)},"learner":"`;
  if (languages.size < MOST_LANGUAGES) languages.set(language, text);
  return text;
}

function toListText({ misconceptions, answer }: AnsweredRow): string {
  if (misconceptions.length === 0) return '","misconceptions":[]';
  const { foreseen } = answer;
  const isForeseen = foreseen !== null && misconceptions === foreseen.misconceptions;
  return `","misconceptions":${isForeseen ? foreseen.misconceptionsText : JSON.stringify(misconceptions)}`;
}

const CHANCES: readonly string[] = Array.from(
  { length: 101 },
  (_, hundredths) => `{"code":"in-zone","pCorrect":${hundredths / 100}`,
);

function toReasonText(reason: Reason, entry: Entry): string {
  if (reason.code === 'in-zone' && reason.skill === entry.skills[0]) {
    return CHANCES[Math.round(reason.pCorrect * 100)] + entry.reasonText;
  }
  return `${toCanonicalJson(reason)},"responseTicks":`;
}

function toScoreText(score: number): string {
  if (score === 1) return ',"score":1,"seed":';
  return score === 0 ? ',"score":0,"seed":' : `,"score":${score},"seed":`;
}
