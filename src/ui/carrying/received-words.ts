import type { Received } from '../../worker/sync-api.ts';
import type { ViewContext } from '../kit/view-context.ts';

/** What came in, a sentence each; the first is the news. */
export function toReceivedTexts({ t }: ViewContext, received: Received): readonly string[] {
  const news =
    received.answers > 0
      ? t('received.answers', { answers: received.answers, learners: received.learners })
      : received.added > 0
        ? t('received.added', { count: received.added })
        : t('received.nothing-new');
  return [
    ...(received.incomplete ? [t('received.incomplete')] : []),
    news,
    ...(received.known > 0 ? [t('received.known', { count: received.known })] : []),
    ...(received.waiting > 0 ? [t('received.waiting', { count: received.waiting })] : []),
  ];
}
