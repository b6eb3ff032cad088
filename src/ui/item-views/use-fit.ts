// A question on a small screen: what answers it shall stand above the foot, whole, without scrolling. Only a measure
// can say whether it does, because every language and every pack has words and pictures of another length.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The last step of `data-tight`; what would need a further one is too small to be read. */
const TIGHTEST = 2;

/** Sets the question tighter, step by step, until its answer is in sight; as designed where it is or never will be. */
export function useFit(form: RefObject<HTMLElement | null>, still: boolean): void {
  useLayoutEffect(() => {
    const question = form.current;
    if (!question || still) return;
    const adjust = () => tighten(question);
    const afresh = () => {
      loosen(question);
      adjust();
    };
    adjust();
    // Views and pictures come a moment later. Once the child has begun nothing moves under the finger any more.
    const later = new ResizeObserver(adjust);
    const begin = () => later.disconnect();
    later.observe(question);
    window.addEventListener('resize', afresh);
    question.addEventListener('pointerdown', begin);
    question.addEventListener('keydown', begin);
    return () => {
      later.disconnect();
      window.removeEventListener('resize', afresh);
      question.removeEventListener('pointerdown', begin);
      question.removeEventListener('keydown', begin);
    };
  }, [still]);
}

function tighten(question: HTMLElement): void {
  for (let step = Number(question.dataset.tight ?? 0) + 1; isHidden(question) && step <= TIGHTEST; step++)
    question.dataset.tight = String(step);
  // Cards that need scrolling anyhow are not helped by small words; keys and a pad are.
  if (isHidden(question) && !question.querySelector('[data-whole]')) loosen(question);
}

function loosen(question: HTMLElement): void {
  delete question.dataset.tight;
}

/** Whether the keys, the pad or else the whole answer would end below the foot's edge. */
function isHidden(question: HTMLElement): boolean {
  const foot = question.closest('main')?.querySelector<HTMLElement>('[data-foot]');
  // With large words the foot stands in the page: it hides nothing, and large is what was asked for.
  if (!foot || getComputedStyle(foot).position !== 'sticky') return false;
  const whole = question.querySelector('[data-whole]') ?? question;
  const end = whole.getBoundingClientRect().bottom + window.scrollY;
  return end > window.innerHeight - foot.offsetHeight;
}
