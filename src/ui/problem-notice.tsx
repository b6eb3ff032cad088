import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Problem } from '../domain/problem.ts';
import type { PackCard } from '../worker/views.ts';
import { Notice, type NoticeProps } from './kit/notice.tsx';
import type { AppState } from './state.ts';

export interface ProblemNoticeProps {
  readonly app: AppState;
  readonly problem: Problem;
  readonly tone?: NonNullable<NoticeProps['tone']>;
  readonly children?: ComponentChildren;
}

/** A problem in words. The words are fetched with the first problem: most days have none. */
export function ProblemNotice({ app, problem, tone = 'clay', children }: ProblemNoticeProps) {
  const { t, language } = app.context.value;
  useEffect(() => app.actions.loadProblemWords(), [language]);
  const words = app.problemWords.value;
  const packs = app.device.value?.packs ?? [];
  const text = words
    ? words(withTitle(problem, packs))
    : { what: t('problem.some'), safe: t('problem.some-safe'), now: t('problem.some-now') };
  return (
    <Notice text={text} tone={tone}>
      {children}
    </Notice>
  );
}

/** A pack is told by the title that people know, where this tablet has or is offered it. */
function withTitle(problem: Problem, packs: readonly PackCard[]): Problem {
  if (!('pack' in problem)) return problem;
  const title = packs.find(({ id }) => id === problem.pack)?.title;
  return title === undefined ? problem : { ...problem, pack: title };
}
