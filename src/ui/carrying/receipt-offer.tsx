// What goes back to whoever brought something: it counts as safe there only once this has come.
import type { Received } from '../../worker/sync-api.ts';
import type { AppState } from '../state.ts';
import { Offer } from './offer.tsx';

export interface ReceiptOfferProps {
  readonly app: AppState;
  readonly received: Pick<Received, 'receipt'> | null;
}

export function ReceiptOffer({ app, received }: ReceiptOfferProps) {
  const { t } = app.context.value;
  if (!received?.receipt) return null;
  return (
    <Offer
      app={app}
      title={t('received.receipt')}
      name={t('received.receipt-file')}
      bytes={received.receipt}
      how={t('received.receipt-how')}
    />
  );
}
