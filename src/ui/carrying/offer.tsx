// Something to hand over, in each way there is: as codes from this screen to another camera, as a file, as a text.
import { useMemo, useState } from 'preact/hooks';
import { Section, Ways } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { QrCode } from '../kit/qr-code.tsx';
import type { AppState } from '../state.ts';
import { canShareText, toBase64 } from './bytes-text.ts';
import { toCodeTexts } from './code-run.ts';
import styles from './offer.module.css';

/** As many codes come round in twenty seconds; of more, whoever holds the other tablet would tire. */
const CODES_AT_MOST = 80;

export interface OfferProps {
  readonly app: AppState;
  readonly title: string;
  /** Of the file. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** One code that is no run: what it says, and what the file holds. */
  readonly code?: string;
  /** What the one with the other device does now. */
  readonly how: string;
}

export function Offer({ app, title, name, bytes, code, how }: OfferProps) {
  const { t } = app.context.value;
  const codes = useMemo(() => (code === undefined ? toCodeTexts(bytes) : [code]), [bytes, code]);
  const [asked, setAsked] = useState(false);
  // Null is more than a run may have; then there is the file alone.
  const wanted = codes !== null && (asked || codes.length <= CODES_AT_MOST);
  const tooMany = codes ? t('offer.too-many', { count: codes.length }) : t('offer.file-only');
  return (
    <Section title={title}>
      <div class={styles.offer}>
        {wanted && <QrCode key={name} texts={codes} label={title} />}
        <div class={styles.words}>
          <p class={styles.how}>{wanted ? how : tooMany}</p>
          {wanted && codes.length > 1 && <p>{t('offer.codes', { count: codes.length })}</p>}
          {wanted && <p class={styles.hint}>{t('offer.bright')}</p>}
          <Ways>
            <Button
              icon="save"
              kind={wanted ? 'plain' : 'main'}
              onClick={() => app.actions.handOut(name, new Blob([bytes]))}
            >
              {t('offer.save')}
            </Button>
            {canShareText() && (
              <Button icon="open" onClick={() => app.actions.passOn(`${name}.txt`, toBase64(bytes))}>
                {t('offer.send')}
              </Button>
            )}
            {codes && !wanted && <Button onClick={() => setAsked(true)}>{t('offer.codes-anyway')}</Button>}
          </Ways>
        </div>
      </div>
    </Section>
  );
}
