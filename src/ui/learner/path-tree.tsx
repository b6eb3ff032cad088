// The path as a tree that one walks up: the trunk carries what everybody needs, roots first; what goes further
// grows on longer branches. Where the way goes on, the learner's own face sits.

import { useEffect, useRef } from 'preact/hooks';
import { toNumerals } from '../../domain/numerals.ts';
import { toSaidText } from '../../i18n/joined.ts';
import type { LearnerCard, SkillCard } from '../../worker/views.ts';
import { Icon } from '../kit/icon.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import { Face } from './face.tsx';
import styles from './path-tree.module.css';

export interface PathTreeProps {
  readonly path: readonly SkillCard[];
  readonly learner: LearnerCard;
  readonly context: ViewContext;
}

export function PathTree({ path, learner, context }: PathTreeProps) {
  const now = useRef<HTMLLIElement>(null);
  const at = path.findIndex((skill) => skill.now);
  useEffect(() => {
    const show = () => now.current?.scrollIntoView({ block: 'center' });
    show();
    // A tablet that is turned; a browser that hides its bar is no reason to take a child back who looks around.
    const turned = matchMedia('(orientation: portrait)');
    turned.addEventListener('change', show);
    return () => turned.removeEventListener('change', show);
  }, [at]);
  return (
    <div class={styles.tree}>
      <Crown />
      <ol class={styles.path} aria-label={context.t('home.path')}>
        {path.map((skill, index) => (
          <li
            key={`${skill.pack} ${skill.skill}`}
            ref={skill.now ? now : null}
            class={`${styles.row} ${index % 2 === 0 ? styles.before : styles.after} ${skill.core ? '' : styles.further}`}
            aria-current={skill.now ? 'step' : undefined}
          >
            <Skill skill={skill} learner={learner} context={context} />
          </li>
        ))}
      </ol>
      <div class={styles.ground} />
    </div>
  );
}

function Skill({ skill, learner, context }: { readonly skill: SkillCard } & Omit<PathTreeProps, 'path'>) {
  const { t, speak, numerals } = context;
  const title = toNumerals(skill.title, numerals);
  const state = t(`growth.${skill.growth}`);
  const planned = skill.planned === null ? null : t('home.planned', { place: skill.planned });
  return (
    <button
      type="button"
      class={`${styles.skill} ${skill.now ? styles.now : ''}`}
      onClick={() => speak(toSaidText([title, state, planned], context.language))}
    >
      <span class={styles.disc}>
        <PlantPicture growth={skill.growth} size={60} label={state} />
        {planned !== null && (
          <span class={styles.flag} role="img" aria-label={planned}>
            <Icon name="flag" size={20} />
            {toNumerals(String(skill.planned), numerals)}
          </span>
        )}
        {skill.now && (
          <span class={styles.here}>
            <Face card={learner} size={40} />
          </span>
        )}
      </span>
      <span class={styles.title}>{title}</span>
    </button>
  );
}

/** Where the way leads: the top of the tree. */
function Crown() {
  return (
    <svg class={styles.crown} viewBox="0 0 320 110" aria-hidden="true">
      <path
        class={styles.leaves}
        d="M160 8c20-14 52-6 58 14 30-8 56 10 52 34 22 6 22 36-2 40-20 10-40 6-50-4-16 14-42 14-58 4-16 10-42 10-58-4-10 10-30 14-50 4-24-4-24-34-2-40-4-24 22-42 52-34 6-20 38-28 58-14Z"
      />
      <path class={styles.light} d="M96 46c8-12 22-16 34-10m22-10c12-8 26-6 34 4m26 16c12-6 24-2 30 8" />
    </svg>
  );
}
