// A step with variables becomes one step for each set of values: the source draws one of the sets, we ask each of them.
// The whole repository has six such steps, so a template would be more to go wrong than to gain.
import type { Hint, Step, Variables } from './source.ts';

const MOST_SETS = 12;

/** The step itself where nothing varies. The first set keeps the step's own id. */
export function expandStep(step: Step): readonly Step[] {
  const used = namesIn(step);
  const lengths = [...step.variables].filter(([name]) => used.has(name)).map(([, values]) => values.length);
  const sets = Math.min(MOST_SETS, Math.max(0, ...lengths));
  if (sets === 0) return [step];
  return Array.from({ length: sets }, (_, at) => fillStep(step, at));
}

function namesIn(step: Step): ReadonlySet<string> {
  const { variables: _, ...rest } = step;
  return new Set([...JSON.stringify(rest).matchAll(/@\{(\w+)\}/g)].map(([, name = '']) => name));
}

function fillStep(step: Step, at: number): Step {
  const fill = (text: string) => fillText(text, step.variables, at);
  return {
    ...step,
    id: at === 0 ? step.id : `${step.id}.v${at + 1}`,
    title: fill(step.title),
    body: fill(step.body),
    answers: step.answers.map(fill),
    answerLatex: fill(step.answerLatex),
    choices: step.choices.map(fill),
    units: fill(step.units),
    pathway: step.pathway.map((hint) => fillHint(hint, fill)),
  };
}

function fillHint(hint: Hint, fill: (text: string) => string): Hint {
  return {
    ...hint,
    title: fill(hint.title),
    text: fill(hint.text),
    answers: hint.answers.map(fill),
    choices: hint.choices.map(fill),
    inner: hint.inner.map((inner) => fillHint(inner, fill)),
  };
}

/** The n-th value of each variable goes with the n-th of the others; shorter lists start again. */
function fillText(text: string, variables: Variables, at: number): string {
  return text.replace(/@\{(\w+)\}/g, (whole, name: string) => {
    const values = variables.get(name) ?? [];
    return values[at % Math.max(1, values.length)] ?? whole;
  });
}
