// The coordinator's first screen: collect, see how much of it is safe, send it on, bring things back.
import { formatNumber } from '../../i18n/numerals.ts';
import type { SchoolView } from '../../worker/sync-api.ts';
import { Standing } from '../carrying/standing.tsx';
import { SyncButton } from '../carrying/sync-button.tsx';
import { PickFile } from '../door/pick-file.tsx';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import { Ring } from '../kit/ring.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { PACK_TYPES, toCarried, toTroubles } from './round-words.ts';

export function RoundScreen({ app }: ScreenOfProps<'round'>) {
  const { t } = app.context.value;
  const school = app.school.value;
  return (
    <TeacherFrame
      app={app}
      title={t('round.title')}
      up={{ name: 'teacher' }}
      foot={
        <BigAction icon="basket" onClick={() => app.actions.go({ name: 'collect' })}>
          {t('round.collect')}
        </BigAction>
      }
    >
      {!school && <div aria-busy="true" />}
      {school && <RoundStanding app={app} school={school} />}
      {school && <Beside app={app} school={school} />}
      <BringBack app={app} />
    </TeacherFrame>
  );
}

interface PartProps {
  readonly app: AppState;
  readonly school: SchoolView;
}

/** One circle that fills: safe, on the way, only here. */
function RoundStanding({ app, school }: PartProps) {
  const { t, language, numerals } = app.context.value;
  const { safety } = school;
  const onTheWay = toCarried(school);
  const syncing = safety.relays.some(({ state }) => state === 'syncing');
  const failed = safety.relays.find(({ problem }) => problem !== null);
  const safe = Math.max(0, safety.inTwoPlaces - onTheWay);
  const allSafe = safety.answers > 0 && safe === safety.answers;
  const counts = { safe, way: onTheWay, here: safety.onlyHere };
  const text = safety.answers === 0 ? t('safety.nothing-yet') : t('round.standing', counts);
  const here = formatNumber(safety.onlyHere + onTheWay, language, numerals);
  const ring = (
    <Ring safe={safe} onTheWay={onTheWay} of={safety.answers} words={text} size={148}>
      {allSafe ? <Icon name="check" size={48} /> : here}
    </Ring>
  );
  const below = failed?.problem && <ProblemNotice app={app} problem={failed.problem} />;
  return (
    <Standing app={app} safety={safety} isAllSafe={allSafe} ring={ring} text={text} below={below}>
      {syncing && <p>{t('relay.syncing')}</p>}
      <Ways>
        {safety.relays.length > 0 && <SyncButton app={app} kind="main" />}
        {safety.relays.length === 0 && (
          <Button icon="relay" onClick={() => app.actions.go({ name: 'safety' })}>
            {t('relay.connect')}
          </Button>
        )}
      </Ways>
    </Standing>
  );
}

function Beside({ app, school }: PartProps) {
  const { t } = app.context.value;
  const troubles = school.devices.filter((device) => toTroubles(device, app.platform.now()).length > 0);
  const carried = toCarried(school);
  return (
    <Section title={t('round.look')}>
      <Line
        picture={<Icon name="school" size={32} />}
        title={t('board.title')}
        detail={troubles.length > 0 ? t('board.troubles', { count: troubles.length }) : t('board.all-well')}
        onClick={() => app.actions.go({ name: 'board' })}
      />
      <Line
        picture={<Icon name="basket" size={32} />}
        title={t('carry.title')}
        detail={carried > 0 ? t('carry.answers', { count: carried }) : t('carry.nothing')}
        onClick={() => app.actions.go({ name: 'carry' })}
      />
    </Section>
  );
}

/** Packs ride back with whoever travels: opened here, they lie on this device and can be given on as the same file. */
function BringBack({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  return (
    <Section title={t('round.bring')}>
      <p>{t('round.bring-what')}</p>
      <Ways>
        <PickFile
          words={t('packs.open-file')}
          accept={PACK_TYPES}
          onFile={(file) =>
            void app.actions
              .installPackFile(file)
              .then((done) => done.ok && app.actions.offerUndo(t('round.pack-here'), null))
          }
        />
        <Button icon="box" onClick={() => app.actions.go({ name: 'packs' })}>
          {t('packs.title')}
        </Button>
      </Ways>
    </Section>
  );
}
