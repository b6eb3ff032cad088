// What a list would change, before anything is written: how many first, then who, then what is wrong in which row.
import type { ChangeGroup, DryRun, FaultGroup } from '../../worker/roster-api.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import styles from './list-seen.module.css';

export interface ListSeenProps {
  readonly app: AppState;
  readonly seen: DryRun;
  /** Whether who is not on the list leaves the class. */
  readonly takesOut: boolean;
  readonly onTakeOut: (takesOut: boolean) => void;
}

export function ListSeen({ app, seen, takesOut, onTakeOut }: ListSeenProps) {
  const wrong = seen.faults.filter(({ leftOut }) => leftOut);
  const told = seen.faults.filter(({ leftOut }) => !leftOut);
  const { t } = app.context.value;
  return (
    <>
      <Counts app={app} seen={seen} />
      {wrong.length > 0 && <Faults app={app} title={t('roster.wrong')} faults={wrong} />}
      {seen.changes.map((group) => (
        <Section key={group.kind} title={t(`roster.${group.kind}`, { count: group.count })}>
          {group.kind === 'gone' && (
            <>
              <Button icon="put" pressed={takesOut} onClick={() => onTakeOut(!takesOut)}>
                {t('roster.take-out')}
              </Button>
              <p>{t('roster.take-out-what')}</p>
            </>
          )}
          <People app={app} group={group} />
        </Section>
      ))}
      {told.length > 0 && <Faults app={app} title={t('roster.told')} faults={told} />}
    </>
  );
}

function Counts({ app, seen }: Pick<ListSeenProps, 'app' | 'seen'>) {
  const { t } = app.context.value;
  const { changes, newClasses, same, leftOut } = seen;
  // Not as a sentence's list: names of classes have commas.
  const names = newClasses.slice(0, MOST_CLASSES).join(' · ');
  const does = changes.some(({ kind }) => kind !== 'gone');
  return (
    <Card tone={does ? 'leaf' : 'plain'}>
      <ul class={styles.counts} data-list-counts>
        {!does && <li>{t('roster.nothing')}</li>}
        {changes.map(({ kind, count }) => (
          <li key={kind} class={styles.count}>
            {t(`roster.${kind}`, { count })}
          </li>
        ))}
        {newClasses.length > 0 && <li>{t('roster.new-classes', { count: newClasses.length, names })}</li>}
        {same > 0 && <li>{t('roster.same', { count: same })}</li>}
        {leftOut > 0 && <li>{t('roster.left-out', { count: leftOut })}</li>}
      </ul>
    </Card>
  );
}

/** More make a line that nobody reads. */
const MOST_CLASSES = 12;

function People({ app, group: { people, count } }: { readonly app: AppState; readonly group: ChangeGroup }) {
  const { t } = app.context.value;
  const more = count - people.length;
  return (
    <>
      <ul class={styles.people}>
        {people.map((one, at) => (
          // Two of one name in one class are two.
          <li key={at} class={styles.person}>
            <bdi>{one.name || t('name.missing')}</bdi>
            {one.class !== '' && <bdi class={styles.class}>{one.class}</bdi>}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('roster.more', { count: more })}</p>}
    </>
  );
}

interface FaultsProps {
  readonly app: AppState;
  readonly title: string;
  readonly faults: readonly FaultGroup[];
}

function Faults({ app, title, faults }: FaultsProps) {
  const { t } = app.context.value;
  return (
    <Section title={title}>
      {faults.map(({ code, count, rows }) => (
        <div key={code} class={styles.fault}>
          <p class={styles.reason}>{t(`fault.${code}`)}</p>
          <ul class={styles.rows}>
            {rows.map(({ row, said, first }) => (
              <li key={row}>
                {said === '' && t('roster.row-alone', { row })}
                {said !== '' && first === 0 && t('roster.row', { row, said })}
                {said !== '' && first > 0 && t('roster.row-first', { row, said, first })}
              </li>
            ))}
          </ul>
          {count > rows.length && <p>{t('roster.more', { count: count - rows.length })}</p>}
        </div>
      ))}
    </Section>
  );
}
