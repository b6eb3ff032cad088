// A matrix to be typed cell by cell: OATutor gives a grid, we give gaps in rows. Only numbers, and no more than a text of
// gaps may have.
import type { GapSource } from '../../format.ts';
import { toNote } from '../report.ts';
import { type Plan, toNumberRef } from './plan.ts';
import type { Saying } from './saying.ts';
import type { Step } from './source.ts';
import { toNumberAnswer, toTypedAnswer } from './typed-answer.ts';

type NumberGap = Extract<GapSource, { type: 'number' }>;

const MOST_GAPS = 9;
const MATRIX =
  /^\s*(?:\$\$)?\s*(.{0,80}?)(?:\\left\s*[[(|]\s*)?\\begin\{([a-zA-Z]?matrix|array)\}(?:\{[^{}]*\})?(.*?)\\end\{\2\}(?:\s*\\right\s*[\])|])?\s*(?:\$\$)?\s*$/s;

export function planMatrix(step: Step, saying: Saying): Plan {
  const [answer = ''] = step.answers;
  const left: Plan = { ok: false, note: toNote('no-item-type', answer) };
  const parts = MATRIX.exec(answer);
  if (!parts || step.answers.length > 1) return left;
  const rows = (parts[3] ?? '')
    .split('\\\\')
    .map((row) => row.replace(/\\hline/g, ''))
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('&').map(toGap));
  const gaps = rows.flat();
  const numbers = gaps.filter((gap): gap is NumberGap => gap !== undefined);
  if (numbers.length !== gaps.length || numbers.length === 0 || numbers.length > MOST_GAPS) return left;
  let at = 0;
  const lines = rows.map((row) => row.map(() => `{{${++at}}}`).join('   '));
  const before = saying.markup(parts[1]?.trim() ? `$$${parts[1]}$$` : '');
  const text = saying.key('matrix', [before, ...lines].filter((line) => line !== '').join('\n'));
  return {
    ok: true,
    value: { fields: { type: 'fill-gaps', text, gaps: numbers }, notes: [], isChanged: true },
  };
}

function toGap(cell: string): NumberGap | undefined {
  const { text } = toTypedAnswer(`$$${cell}$$`);
  const number = toNumberAnswer(text, false);
  const answer = number?.unit === '' ? toNumberRef(number.value) : undefined;
  return answer === undefined ? undefined : { type: 'number', answer };
}
