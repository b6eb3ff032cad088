// A square of paper to draw on with a finger: a few colours, the last line back, all away.
import { useState } from 'preact/hooks';
import {
  DRAWN_COLOURS,
  DRAWN_HEX,
  DRAWN_PAPER,
  DRAWN_SIDE,
  DRAWN_WIDTH,
  type DrawnColour,
  type DrawnLine,
  toDrawing,
  toPath,
} from '../../../packs/authoring/picture-strokes.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { useOneFinger } from '../../kit/one-finger.ts';
import type { ViewContext } from '../../kit/view-context.ts';
import { Choices } from '../choices.tsx';
import styles from './picture-chooser.module.css';

export interface PicturePadProps {
  readonly context: ViewContext;
  readonly onDrawn: (picture: Blob) => void;
  readonly onBack: () => void;
}

export function PicturePad({ context: { t }, onDrawn, onBack }: PicturePadProps) {
  const [lines, setLines] = useState<readonly DrawnLine[]>([]);
  const [colour, setColour] = useState<DrawnColour>('ink');
  const done = () => onDrawn(new Blob([toDrawing(lines)], { type: 'image/svg+xml' }));
  return (
    <div class={styles.step}>
      <Paper
        lines={lines}
        colour={colour}
        label={t('own-picture.pad')}
        onLine={(line) => setLines((all) => [...all, line])}
      />
      <Choices legend={t('own-picture.colours')}>
        {DRAWN_COLOURS.map((one) => (
          <Button key={one} pressed={one === colour} onClick={() => setColour(one)}>
            <Blot colour={one} /> {t(`own-picture.colour.${one}`)}
          </Button>
        ))}
      </Choices>
      <Ways>
        <Button icon="undo" disabled={lines.length === 0} onClick={() => setLines(lines.slice(0, -1))}>
          {t('own-picture.undo')}
        </Button>
        <Button icon="close" disabled={lines.length === 0} onClick={() => setLines([])}>
          {t('own-picture.clear')}
        </Button>
      </Ways>
      <Ways>
        <Button kind="main" icon="check" disabled={lines.length === 0} onClick={done}>
          {t('own-picture.drawn')}
        </Button>
        <Button icon="swap" onClick={onBack}>
          {t('own-picture.other')}
        </Button>
      </Ways>
    </div>
  );
}

function Blot({ colour }: { readonly colour: DrawnColour }) {
  return (
    <svg class={styles.blot} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill={DRAWN_HEX[colour]} stroke={DRAWN_PAPER} />
    </svg>
  );
}

interface PaperProps {
  readonly lines: readonly DrawnLine[];
  readonly colour: DrawnColour;
  readonly label: string;
  readonly onLine: (line: DrawnLine) => void;
}

/** One finger draws; a second one, and whatever is no main button, is left alone. */
function Paper({ lines, colour, label, onLine }: PaperProps) {
  const { live, handlers } = useOneFinger(false, (points) => onLine({ colour, points }));
  return (
    <svg
      class={styles.paper}
      viewBox={`0 0 ${DRAWN_SIDE} ${DRAWN_SIDE}`}
      role="img"
      aria-label={label}
      {...handlers}
    >
      <rect width={DRAWN_SIDE} height={DRAWN_SIDE} fill={DRAWN_PAPER} />
      {[...lines, { colour, points: live }].map((line, at) => (
        <path
          key={at}
          d={toPath(line.points)}
          stroke={DRAWN_HEX[line.colour]}
          fill="none"
          stroke-width={DRAWN_WIDTH}
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      ))}
    </svg>
  );
}
