// Drawings that the packs of this tablet have: apples, fish, plates. One is copied into the teacher's own pack, so that it
// is there wherever that pack goes.
import { useEffect, useState } from 'preact/hooks';
import type { PackId } from '../../../domain/ids.ts';
import { Ways } from '../../door/section.tsx';
import { useMedia } from '../../item-views/use-media.ts';
import { Button } from '../../kit/button.tsx';
import type { ViewContext } from '../../kit/view-context.ts';
import styles from './picture-chooser.module.css';

export interface PackDrawing {
  readonly pack: PackId;
  readonly path: string;
}

export interface DrawingShelf {
  readonly list: () => Promise<readonly PackDrawing[]>;
  /** Null where it has gone meanwhile. */
  readonly read: (drawing: PackDrawing) => Promise<Blob | null>;
}

export interface PictureDrawingsProps {
  readonly context: ViewContext;
  readonly drawings: DrawingShelf;
  readonly onBlob: (picture: Blob) => void;
  readonly onBack: () => void;
}

/** Shown at one time: each is a file to be read. */
const PAGE = 24;

export function PictureDrawings({ context, drawings, onBlob, onBack }: PictureDrawingsProps) {
  const { t } = context;
  const [found, setFound] = useState<readonly PackDrawing[] | null>(null);
  const [shown, setShown] = useState(PAGE);
  useEffect(() => {
    let isGone = false;
    void drawings.list().then((all) => {
      if (!isGone) setFound(all);
    });
    return () => {
      isGone = true;
    };
    // Looked for once: whoever hands the shelf down may make it anew with each change.
  }, []);
  const pick = async (drawing: PackDrawing) => {
    const picture = await drawings.read(drawing);
    if (picture) onBlob(picture);
    else setFound((all) => all?.filter((one) => one !== drawing) ?? null);
  };
  return (
    <div class={styles.step}>
      {found === null && <p role="status">{t('own-picture.looking')}</p>}
      {found?.length === 0 && <p role="status">{t('own-picture.none')}</p>}
      <div class={styles.drawings}>
        {found?.slice(0, shown).map((drawing, at) => (
          <Drawing
            key={`${drawing.pack} ${drawing.path}`}
            context={context}
            drawing={drawing}
            number={at + 1}
            onPick={() => void pick(drawing)}
          />
        ))}
      </div>
      <Ways>
        {found && found.length > shown && (
          <Button icon="plus" onClick={() => setShown(shown + PAGE)}>
            {t('own-picture.more', { count: Math.min(PAGE, found.length - shown) })}
          </Button>
        )}
        <Button icon="swap" onClick={onBack}>
          {t('own-picture.other')}
        </Button>
      </Ways>
    </div>
  );
}

interface DrawingProps {
  readonly context: ViewContext;
  readonly drawing: PackDrawing;
  /** It has no name but that of its file, in its author's language. */
  readonly number: number;
  readonly onPick: () => void;
}

function Drawing({ context, drawing: { pack, path }, number, onPick }: DrawingProps) {
  const url = useMedia(context, pack, path);
  const name = context.t('own-picture.named', { number });
  return (
    <button type="button" class={styles.drawing} aria-label={name} onClick={onPick}>
      {url ? <img src={url} alt="" /> : name}
    </button>
  );
}
