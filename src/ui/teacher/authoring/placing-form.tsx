// What is put somewhere: in order, in pairs, in groups.
import type { OwnFace, OwnGroup, OwnPair } from '../../../worker/authoring-api.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { FaceField } from './face-field.tsx';
import { FormList, FormRow } from './form-list.tsx';
import type { AnsweringProps, FormGround } from './form-props.ts';
import { freshId, replaced, without } from './lists.ts';

const MOST = 8;
const MOST_GROUPS = 4;

const emptyFace = (id: string): OwnFace => ({ id, text: '', picture: null });

export function OrderForm({ form, own, onOwn }: AnsweringProps<'order'>) {
  const { t } = form.app.context.value;
  const put = (entries: readonly OwnFace[]) => onOwn({ ...own, entries });
  return (
    <FormList
      app={form.app}
      title={t('own.in-order')}
      count={own.entries.length}
      least={2}
      most={MOST}
      add={t('own.add-entry')}
      fault={form.faultAt('entries')}
      onAdd={() => put([...own.entries, emptyFace(freshId(own.entries.map(({ id }) => id)))])}
      onDrop={(at) => put(without(own.entries, at))}
      place={(at) => {
        const entry = own.entries[at];
        return (
          entry && (
            <FaceField
              form={form}
              label={t('own.entry', { number: at + 1 })}
              field={`entries.${at}`}
              value={entry}
              onFace={(next) => put(replaced(own.entries, at, next))}
            />
          )
        );
      }}
    />
  );
}

const SIDES = ['left', 'right'] as const;

export function MatchForm({ form, own, onOwn }: AnsweringProps<'match'>) {
  const { t } = form.app.context.value;
  const put = (pairs: readonly OwnPair[]) => onOwn({ ...own, pairs });
  const add = () =>
    put([
      ...own.pairs,
      {
        left: emptyFace(
          freshId(
            own.pairs.map(({ left }) => left.id),
            'l',
          ),
        ),
        right: emptyFace(
          freshId(
            own.pairs.map(({ right }) => right.id),
            'r',
          ),
        ),
      },
    ]);
  return (
    <FormList
      app={form.app}
      title={t('own.pairs')}
      count={own.pairs.length}
      least={2}
      most={MOST}
      add={t('own.add-pair')}
      fault={form.faultAt('pairs')}
      onAdd={add}
      onDrop={(at) => put(without(own.pairs, at))}
      place={(at) => {
        const pair = own.pairs[at];
        return (
          pair &&
          SIDES.map((side) => (
            <FaceField
              key={side}
              form={form}
              label={t(`own.pair-${side}`, { number: at + 1 })}
              field={`pairs.${at}.${side}`}
              value={pair[side]}
              onFace={(next) => put(replaced(own.pairs, at, { ...pair, [side]: next }))}
            />
          ))
        );
      }}
    />
  );
}

export function SortGroupsForm({ form, own, onOwn }: AnsweringProps<'sort-groups'>) {
  const { t } = form.app.context.value;
  const put = (groups: readonly OwnGroup[]) => onOwn({ ...own, groups });
  const taken = own.groups.flatMap(({ entries }) => entries.map(({ id }) => id));
  const add = () =>
    put([
      ...own.groups,
      {
        ...emptyFace(
          freshId(
            own.groups.map(({ id }) => id),
            'g',
          ),
        ),
        entries: [emptyFace(freshId(taken, 'e'))],
      },
    ]);
  return (
    <FormList
      app={form.app}
      title={t('own.groups')}
      count={own.groups.length}
      least={2}
      most={MOST_GROUPS}
      add={t('own.add-group')}
      fault={form.faultAt('groups')}
      onAdd={add}
      onDrop={(at) => put(without(own.groups, at))}
      place={(at) => {
        const group = own.groups[at];
        return (
          group && (
            <Group
              form={form}
              group={group}
              at={at}
              taken={taken}
              onGroup={(next) => put(replaced(own.groups, at, next))}
            />
          )
        );
      }}
    />
  );
}

interface GroupProps {
  readonly form: FormGround;
  readonly group: OwnGroup;
  readonly at: number;
  readonly taken: readonly string[];
  readonly onGroup: (group: OwnGroup) => void;
}

function Group({ form, group, at, taken, onGroup }: GroupProps) {
  const { t } = form.app.context.value;
  const put = (entries: readonly OwnFace[]) => onGroup({ ...group, entries });
  return (
    <>
      <FaceField
        form={form}
        label={t('own.group', { number: at + 1 })}
        field={`groups.${at}`}
        value={group}
        onFace={onGroup}
      />
      {group.entries.map((entry, place) => (
        <FormRow
          key={entry.id}
          drop={group.entries.length > 1 ? t('own.drop-entry', { group: at + 1, number: place + 1 }) : null}
          onDrop={() => put(without(group.entries, place))}
        >
          <FaceField
            form={form}
            label={t('own.group-entry', { group: at + 1, number: place + 1 })}
            field={`groups.${at}.entries.${place}`}
            value={entry}
            onFace={(next) => put(replaced(group.entries, place, next))}
          />
        </FormRow>
      ))}
      {group.entries.length < MOST && (
        <Ways>
          <Button icon="plus" onClick={() => put([...group.entries, emptyFace(freshId(taken, 'e'))])}>
            {t('own.add-entry')}
          </Button>
        </Ways>
      )}
    </>
  );
}
