// The path as a tree that one walks up: the trunk carries what everybody needs, roots first; what goes further
// grows on longer branches. Where the way goes on, the learner's own face sits.
import { useEffect, useRef } from 'preact/hooks';
import type { LearnerCard, SkillCard } from '../../worker/views.ts';
import { Avatar } from '../kit/avatar.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './path-tree.module.css';

export interface PathTreeProps {
  readonly path: readonly SkillCard[];
  readonly learner: LearnerCard;
  readonly context: ViewContext;
}

export function PathTree({ path, learner, context }: PathTreeProps) {
  const now = useRef<HTMLLIElement>(null);
  const at = path.findIndex((skill) => skill.now);
  useEffect(() => now.current?.scrollIntoView({ block: 'center' }), [at]);
  return (
    <div class={styles.tree}>
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
  const { t, speak } = context;
  const state = t(`growth.${skill.growth}`);
  return (
    <button
      type="button"
      class={`${styles.skill} ${skill.now ? styles.now : ''}`}
      onClick={() => speak(`${skill.title}. ${state}`)}
    >
      <span class={styles.disc}>
        <PlantPicture growth={skill.growth} size={60} label={state} />
        {skill.now && (
          <span class={styles.here}>
            <Avatar avatar={learner.avatar} size={40} />
          </span>
        )}
      </span>
      <span class={styles.title}>{skill.title}</span>
    </button>
  );
}
