// The class as a picture: first who will have the core skills in time, then every learner's skills in one table. What is
// shown is arranged once; screen, paper and file say the same of it.
import { useMemo, useRef, useState } from 'preact/hooks';
import {
  type Arrangement,
  arrange,
  busiestPack,
  type ClassPicture,
  isSamePicture,
} from '../../school/class-picture.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import styles from './class-picture-screen.module.css';
import { CoreBoard } from './core-board.tsx';
import { JudgingSection } from './judging-section.tsx';
import { PictureArrange } from './picture-arrange.tsx';
import { PictureGridView } from './picture-grid.tsx';
import { PictureLegend } from './picture-legend.tsx';
import { PictureOut } from './picture-out.tsx';
import { type About, PictureSheet } from './picture-sheet.tsx';

type Screen = ScreenOfProps<'class-picture'>;

export function ClassPictureScreen({ app, place }: Screen) {
  const { t } = app.context.value;
  const view = app.picture.value;
  const shown = useRef<ClassPicture | null>(null);
  // What was compared and is the same stays as it was drawn.
  if (view && !(shown.current && isSamePicture(shown.current, view))) shown.current = view;
  const title = t('picture.title', { class: app.class.value?.name ?? '' });
  return (
    <TeacherFrame app={app} title={title} up={{ ...place, name: 'class-set' }} wide>
      {view === undefined && <div aria-busy="true" />}
      {view === null && <p>{t('class.gone')}</p>}
      {view && (
        <p class={styles.fresh} aria-live="polite" data-fresh={view.isFresh}>
          {view.isFresh ? '' : t('picture.reading')}
        </p>
      )}
      {view && <Drawn app={app} place={place} picture={shown.current ?? view} title={title} />}
    </TeacherFrame>
  );
}

interface PictureProps {
  readonly app: AppState;
  readonly place: Screen['place'];
  readonly picture: ClassPicture;
  readonly title: string;
}

/** The same picture is the same drawing. */
function Drawn({ app, place, picture, title }: PictureProps) {
  const context = app.context.value;
  return useMemo(
    () => <Picture app={app} place={place} picture={picture} title={title} />,
    [app, place, picture, title, context],
  );
}

function Picture({ app, place, picture, title }: PictureProps) {
  const { t, language } = app.context.value;
  const [chosen, setChosen] = useState<Partial<Arrangement>>({});
  const [about, setAbout] = useState<About | null>(null);
  const compare = useMemo(() => new Intl.Collator(language, { numeric: true }).compare, [language]);
  const fresh = picture.packs.find((one) => one.pack === app.newPack.value)?.pack;
  const pack = chosen.pack ?? fresh ?? busiestPack(picture);
  const wanted: Arrangement | null = pack && { order: 'name', columns: 'all', rows: 'all', ...chosen, pack };
  const grid = useMemo(
    () => wanted && arrange(picture, wanted, compare),
    [picture, wanted?.pack, wanted?.order, wanted?.columns, wanted?.rows, compare],
  );
  /** Of everybody, whoever is shown below. */
  const whole = useMemo(
    () => pack && arrange(picture, { pack, order: 'name', columns: 'core', rows: 'all' }, compare),
    [picture, pack, compare],
  );
  if (picture.rows.length === 0) return <p>{t('faces.none')}</p>;
  if (!wanted || !grid || !whole) return <p>{t('skills.none')}</p>;
  return (
    <>
      {whole.coreCount > 0 && <CoreBoard app={app} grid={whole} classId={place.class} />}
      <Section title={grid.title}>
        <PictureArrange
          app={app}
          packs={picture.packs}
          now={wanted}
          onChange={(change) => setChosen({ ...chosen, ...change })}
        />
        {grid.rows.length === 0 ? (
          <p>{t('picture.none-below')}</p>
        ) : (
          <PictureGridView app={app} grid={grid} onOpen={setAbout} />
        )}
        <PictureLegend app={app} />
        <PictureOut app={app} grid={grid} title={title} className={app.class.value?.name ?? ''} />
      </Section>
      <JudgingSection app={app} classId={place.class} />
      {about && (
        <PictureSheet
          app={app}
          grid={grid}
          about={about}
          classId={place.class}
          onClose={() => setAbout(null)}
        />
      )}
    </>
  );
}
