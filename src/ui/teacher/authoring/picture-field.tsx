// A picture of a question or of an answer: shown with its words, chosen anew, taken away.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OwnFaultCode, OwnPicture } from '../../../worker/authoring-api.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import type { AppState } from '../../state.ts';
import type { FormGround } from './form-props.ts';
import { PictureChooser } from './picture-chooser.tsx';
import type { DrawingShelf } from './picture-drawings.tsx';
import styles from './picture-field.module.css';
import { useBlobUrl } from './picture-url.ts';
import { Fault, TypedField } from './typed-field.tsx';

export interface PictureFieldProps {
  readonly form: Pick<FormGround, 'app' | 'own'>;
  /** What the picture belongs to, for who hears the button alone. */
  readonly about: string;
  readonly value: OwnPicture | null;
  readonly fault?: OwnFaultCode | undefined;
  readonly onPick: (picture: OwnPicture | null) => void;
  /** Buttons before those of the picture, in one line. */
  readonly beside?: ComponentChildren;
}

export function PictureField({ form, about, value, fault, onPick, beside }: PictureFieldProps) {
  const { app, own } = form;
  const { t } = app.context.value;
  const [choosing, setChoosing] = useState(false);
  const take = async (picture: Blob, alt: string) => {
    const added = await app.actions.addOwnMedia(own.id, picture);
    if (!added.ok) return;
    setChoosing(false);
    onPick({ path: added.value, alt });
  };
  return (
    <div class={styles.field}>
      {value && (
        <>
          <Shown form={form} value={value} />
          <TypedField
            app={app}
            label={t('own.picture-alt')}
            value={value.alt}
            fault={fault === 'no-alt' ? fault : undefined}
            language={own.language}
            onInput={(alt) => onPick({ ...value, alt })}
          />
        </>
      )}
      {fault && fault !== 'no-alt' && <Fault words={t(`own.fault.${fault}`)} />}
      <Ways>
        {beside}
        <Button
          icon="camera"
          kind="quiet"
          expanded={choosing}
          label={t('words.labelled', {
            label: t(value ? 'own.other-picture' : 'own.add-picture'),
            value: about,
          })}
          onClick={() => setChoosing(!choosing)}
        >
          {t(value ? 'own.other-picture' : 'own.add-picture')}
        </Button>
        {value && (
          <Button
            icon="put"
            kind="quiet"
            label={t('words.labelled', { label: t('own.drop-picture'), value: about })}
            onClick={() => onPick(null)}
          >
            {t('own.drop-picture')}
          </Button>
        )}
      </Ways>
      {choosing && (
        <PictureChooser
          context={app.context.value}
          drawings={shelfOf(app)}
          alt={value?.alt ?? ''}
          onPicture={(picture, alt) => void take(picture, alt)}
        />
      )}
    </div>
  );
}

function shelfOf({ actions }: AppState): DrawingShelf {
  return {
    list: async () => {
      const listed = await actions.listDrawings();
      return listed.ok ? listed.value : [];
    },
    read: ({ pack, path }) => actions.readDrawing(pack, path),
  };
}

function Shown({ form, value }: Pick<PictureFieldProps, 'form'> & { readonly value: OwnPicture }) {
  const { app, own } = form;
  const [blob, setBlob] = useState<Blob | null>(null);
  useEffect(() => {
    let gone = false;
    void app.actions.readOwnMedia(own.id, value.path).then((read) => {
      if (!gone && read.ok) setBlob(read.value);
    });
    return () => {
      gone = true;
    };
  }, [own.id, value.path]);
  return blob && <Image blob={blob} alt={value.alt} />;
}

function Image({ blob, alt }: { readonly blob: Blob; readonly alt: string }) {
  const url = useBlobUrl(blob);
  return url === null ? null : <img class={styles.picture} src={url} alt={alt} />;
}
