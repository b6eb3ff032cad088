// A picture for a question: from the tablet's gallery, its camera, a pack's drawings, or drawn with a finger; with words
// for who cannot see it. Nothing is changed before it is said to be used.
import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../../domain/result.ts';
import { PickFile } from '../../door/pick-file.tsx';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Field } from '../../kit/field.tsx';
import type { ViewContext } from '../../kit/view-context.ts';
import styles from './picture-chooser.module.css';
import { type DrawingShelf, PictureDrawings } from './picture-drawings.tsx';
import { type PictureFault, toSmallPicture } from './picture-file.ts';
import { PicturePad } from './picture-pad.tsx';
import { useBlobUrl } from './picture-url.ts';
import { useStepFocus } from './use-step-focus.ts';

export interface PictureChooserProps {
  readonly context: ViewContext;
  /** Those of the packs of this tablet; null where they are not to be offered. */
  readonly drawings: DrawingShelf | null;
  /** A small WebP, JPEG or SVG, and what is to be seen on it. */
  readonly onPicture: (picture: Blob, alt: string) => void;
  /** Words that stand there already. */
  readonly alt?: string;
  readonly shrink?: (file: Blob) => Promise<Result<Blob, PictureFault>>;
}

type Step =
  | { readonly type: 'ways'; readonly fault: PictureFault | null }
  | { readonly type: 'working' }
  | { readonly type: 'packs' }
  | { readonly type: 'pad' }
  | { readonly type: 'chosen'; readonly picture: Blob };

const WAYS: Step = { type: 'ways', fault: null };

export function PictureChooser(props: PictureChooserProps) {
  const [step, setStep] = useState<Step>(WAYS);
  const place = useRef<HTMLDivElement>(null);
  useStepFocus(place, step.type);
  return (
    <div class={styles.chooser} ref={place} tabIndex={-1}>
      <ChooserStep {...props} step={step} onStep={setStep} />
    </div>
  );
}

interface StepProps extends PictureChooserProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

function ChooserStep({ step, onStep: setStep, ...props }: StepProps) {
  const { context, drawings, onPicture, shrink = toSmallPicture } = props;
  const [alt, setAlt] = useState(props.alt ?? '');
  const take = async (file: Blob) => {
    setStep({ type: 'working' });
    const made = await shrink(file);
    setStep(made.ok ? { type: 'chosen', picture: made.value } : { type: 'ways', fault: made.problem });
  };
  const back = () => setStep(WAYS);
  switch (step.type) {
    case 'ways':
      return (
        <WaysToPicture
          context={context}
          fault={step.fault}
          onFile={(file) => void take(file)}
          onPacks={drawings && (() => setStep({ type: 'packs' }))}
          onPad={() => setStep({ type: 'pad' })}
        />
      );
    case 'working':
      return <p role="status">{context.t('own-picture.working')}</p>;
    case 'packs':
      return (
        drawings && <PictureDrawings context={context} drawings={drawings} onBlob={take} onBack={back} />
      );
    case 'pad':
      return (
        <PicturePad
          context={context}
          onDrawn={(picture) => setStep({ type: 'chosen', picture })}
          onBack={back}
        />
      );
    case 'chosen':
      return (
        <Chosen
          context={context}
          picture={step.picture}
          alt={alt}
          onAlt={setAlt}
          onUse={() => onPicture(step.picture, alt.trim())}
          onBack={back}
        />
      );
  }
}

interface WaysProps {
  readonly context: ViewContext;
  readonly fault: PictureFault | null;
  readonly onFile: (file: File) => void;
  readonly onPacks: (() => void) | null;
  readonly onPad: () => void;
}

function WaysToPicture({ context: { t }, fault, onFile, onPacks, onPad }: WaysProps) {
  return (
    <div class={styles.step}>
      {fault && (
        <Card tone="marigold">
          <p role="alert">{t(`own-picture.fault.${fault}`)}</p>
        </Card>
      )}
      <p class={styles.warning}>{t('own-picture.things')}</p>
      <p>{t('own-picture.where')}</p>
      <Ways>
        <PickFile words={t('own-picture.file')} accept="image/*" onFile={onFile} />
        <PickFile words={t('own-picture.camera')} accept="image/*" icon="camera" isCamera onFile={onFile} />
        {onPacks && (
          <Button icon="box" onClick={onPacks}>
            {t('own-picture.packs')}
          </Button>
        )}
        <Button icon="edit" onClick={onPad}>
          {t('own-picture.draw')}
        </Button>
      </Ways>
      <p class={styles.soft}>{t('own-picture.small')}</p>
    </div>
  );
}

interface ChosenProps {
  readonly context: ViewContext;
  readonly picture: Blob;
  readonly alt: string;
  readonly onAlt: (alt: string) => void;
  readonly onUse: () => void;
  readonly onBack: () => void;
}

/** Two letters or a number: what the strict check asks for. */
const SAYS_SOMETHING = /\p{L}{2}|\p{N}/u;

function Chosen({ context: { t }, picture, alt, onAlt, onUse, onBack }: ChosenProps) {
  const url = useBlobUrl(picture);
  const [isMissing, setMissing] = useState(false);
  const use = () => (SAYS_SOMETHING.test(alt) ? onUse() : setMissing(true));
  return (
    <div class={styles.step}>
      {url && <img class={styles.picture} src={url} alt={alt} />}
      <Field
        label={t('own-picture.alt')}
        help={t('own-picture.alt-help')}
        value={alt}
        onInput={onAlt}
        onEnter={use}
      />
      {isMissing && !SAYS_SOMETHING.test(alt) && <p role="alert">{t('own-picture.alt-missing')}</p>}
      <Ways>
        <Button kind="main" icon="check" onClick={use}>
          {t('own-picture.use')}
        </Button>
        <Button icon="swap" onClick={onBack}>
          {t('own-picture.other')}
        </Button>
      </Ways>
    </div>
  );
}
