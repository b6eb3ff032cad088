// What both ends may know before an attempt of the sync workload comes: its items with their right and expected wrong
// answers, and the roster's ids. The workload's file does not hold them, so they are drawn as its generator (gen.mjs)
// draws them, in the same order from the same seed; `toAttemptLog` finds out if they were not.
import type { Answer } from '../src/domain/answer.ts';
import { createRandom } from '../src/domain/random.ts';

/** The seed that the workload is drawn from unless told otherwise. */
export const WORKLOAD_SEED = 20_240_901;

export interface AttemptItem {
  readonly id: string;
  readonly skill: string;
  readonly right: Answer;
  readonly wrong: readonly Answer[];
}

export interface AttemptWords {
  readonly items: readonly AttemptItem[];
  readonly devices: readonly string[];
  /** Forty of a class, in the classes' order. */
  readonly learners: readonly string[];
}

const SKILLS = (
  'frac-add frac-sub frac-mul frac-div frac-cmp dec-add dec-sub dec-mul dec-place int-add int-sub int-mul ' +
  'int-div int-round geo-area geo-perim geo-angle meas-len meas-time data-bar data-mean eq-lin ratio percent'
).split(' ');

export function drawWords(seed = WORKLOAD_SEED): AttemptWords {
  const random = createRandom(seed);
  const below = (size: number) => Math.floor(random() * size);
  const gauss = () => [random(), random()];
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('');
  const uuid = () => {
    const [a, b, c] = [hex(8), hex(4), hex(3)];
    return `${a}-${b}-4${c}-${'89ab'[below(4)]}${hex(3)}-${hex(12)}`;
  };
  const items = SKILLS.flatMap((skill) =>
    Array.from({ length: 20 + below(41) }, (_, at): AttemptItem => {
      gauss();
      const [right, ...wrong] = Array.from({ length: 4 }, () => drawAnswer(skill, below));
      gauss();
      const id = `${skill}-${String(at + 1).padStart(4, '0')}`;
      return { id, skill, right: toAnswer(right ?? ''), wrong: unlike(right, wrong).map(toAnswer) };
    }),
  );
  const devices = Array.from({ length: 5 }, uuid);
  const learners = Array.from({ length: 200 }, () => {
    const id = uuid();
    gauss();
    gauss();
    below(18);
    return id;
  });
  return { items, devices, learners };
}

/** A letter is an option, anything else was typed. */
export function toAnswer(given: string): Answer {
  return /^[A-D]$/.test(given) ? { type: 'choose-one', option: given } : { type: 'number', text: given };
}

function drawAnswer(skill: string, below: (size: number) => number): string {
  if (skill.startsWith('frac')) return `${1 + below(11)}/${2 + below(11)}`;
  if (skill.startsWith('dec')) return (below(2000) / 100).toString();
  if (skill === 'data-bar' || skill === 'geo-angle') return 'ABCD'[below(4)] ?? 'A';
  return String(below(200));
}

/** Wrong answers may come out equal, or equal to the right one. */
function unlike(right: string | undefined, wrong: readonly string[]): readonly string[] {
  return [...new Set(wrong)].filter((one) => one !== right);
}
