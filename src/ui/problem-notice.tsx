import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Problem } from '../domain/problem.ts';
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
  const text = words
    ? words(problem)
    : { what: t('problem.some'), safe: t('problem.some-safe'), now: t('problem.some-now') };
  return (
    <Notice text={text} tone={tone}>
      {children}
    </Notice>
  );
}
