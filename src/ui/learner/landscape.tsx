// The learner's path as a landscape that fills: a plant for each skill that was begun, the hills greener and the stream
// wider as more of them bear fruit. It only ever gets more; a thirsty plant asks for water and stays where it is.
import type { SkillCard } from '../../worker/views.ts';
import { PlantPicture } from '../kit/plant-picture.tsx';
import styles from './landscape.module.css';

/** More would be a pattern and no picture; what stands highest is shown. */
const PLANTS_MOST = 30;
/** With so many skills that were secure once, one more thing comes into the landscape. */
const STEPS = [1, 4, 8, 14, 22] as const;

const HEIGHT: Readonly<Record<SkillCard['growth'], number>> = {
  ...{ seed: 0, sprout: 1, leaf: 2 },
  // It bore fruit, and stands where it stood.
  ...{ thirsty: 3, fruit: 3 },
};

type Path = readonly Pick<SkillCard, 'pack' | 'skill' | 'growth'>[];

/** Those that bear fruit or did so before, and all others that were begun. */
export function countPlants(path: Path): { readonly fruit: number; readonly growing: number } {
  const fruit = path.filter(({ growth }) => growth === 'fruit' || growth === 'thirsty').length;
  return { fruit, growing: path.filter(({ growth }) => growth !== 'seed').length - fruit };
}

export function Landscape({ path, label }: { readonly path: Path; readonly label: string }) {
  const begun = path
    .filter(({ growth }) => growth !== 'seed')
    .sort((a, b) => HEIGHT[b.growth] - HEIGHT[a.growth])
    .slice(0, PLANTS_MOST);
  const { fruit } = countPlants(path);
  return (
    <div class={styles.landscape} role="img" aria-label={label} data-step={stepOf(fruit)}>
      <Hills step={stepOf(fruit)} />
      <ul class={styles.plants} aria-hidden="true">
        {begun.map(({ pack, skill, growth }) => (
          <li key={`${pack} ${skill}`}>
            <PlantPicture growth={growth} size={44} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export const stepOf = (fruit: number): number => STEPS.filter((least) => fruit >= least).length;

function Hills({ step }: { readonly step: number }) {
  return (
    <svg class={styles.hills} viewBox="0 0 360 120" aria-hidden="true">
      <circle class={styles.sun} cx="306" cy="28" r="16" />
      <path class={styles.far} d="M-4 92c42-34 82-40 130-14 40-36 92-42 134-10 34-18 66-18 106 4v48H-4Z" />
      {step >= 2 && (
        <path
          class={styles.stream}
          d="M170 78c-14 12 22 18 6 28-8 6-4 10-4 14h26c0-6 6-8 8-16 4-12-18-14-22-26Z"
        />
      )}
      <path class={styles.near} d="M-4 106c62-20 114-16 172 0 66-22 130-22 200-4v24H-4Z" />
      {step >= 1 && <Flowers />}
      {step >= 3 && <Tree x={40} />}
      {step >= 4 && <Birds />}
      {step >= 5 && <Tree x={262} />}
    </svg>
  );
}

function Flowers() {
  return (
    <g class={styles.flowers}>
      {[18, 96, 132, 226, 334].map((x) => (
        <circle key={x} cx={x} cy={112} r="3" />
      ))}
    </g>
  );
}

function Tree({ x }: { readonly x: number }) {
  return (
    <g>
      <path class={styles.trunk} d={`M${x} 104v-26`} />
      <path
        class={styles.crown}
        d={`M${x - 24} 78c-8-14 6-24 14-20 2-14 20-14 22 0 10-4 20 6 12 20-8 8-40 8-48 0Z`}
      />
    </g>
  );
}

function Birds() {
  return (
    <path
      class={styles.birds}
      d="M92 30q7-8 12 0q6-8 12 0M140 20q6-7 10 0q5-7 10 0M196 38q6-7 10 0q5-7 10 0"
    />
  );
}
