// Answers that are typed or shown on a line: the right one, and wrong ones that say what they show.
import type { OwnWrong } from '../../../worker/authoring-api.ts';
import { FormList } from './form-list.tsx';
import type { AnsweringProps, FormGround } from './form-props.ts';
import { replaced, without } from './lists.ts';
import { NumbersSection } from './numbers-section.tsx';
import { ShowsField } from './shows-field.tsx';
import { TypedField } from './typed-field.tsx';

const MOST_WRONG = 6;
const MOST_ACCEPTED = 6;

export function NumberForm({ form, own, onOwn }: AnsweringProps<'number'>) {
  const { app } = form;
  const { t } = app.context.value;
  return (
    <>
      <TypedField
        app={app}
        label={t('own.answer')}
        help={t(own.answer.startsWith('=') ? 'own.reckoned-help' : 'own.number-help')}
        value={own.answer}
        fault={form.faultAt('answer')}
        onInput={(answer) => onOwn({ ...own, answer })}
      />
      <TypedField
        app={app}
        label={t('own.unit')}
        value={own.unit}
        fault={form.faultAt('unit')}
        language={form.own.language}
        onInput={(unit) => onOwn({ ...own, unit })}
      />
      <TypedField
        app={app}
        label={t('own.tolerance')}
        value={own.tolerance}
        fault={form.faultAt('tolerance')}
        onInput={(tolerance) => onOwn({ ...own, tolerance })}
      />
      <WrongList form={form} wrong={own.wrong} onWrong={(wrong) => onOwn({ ...own, wrong })} />
      <NumbersSection form={form} own={own} />
    </>
  );
}

export function ShortTextForm({ form, own, onOwn }: AnsweringProps<'short-text'>) {
  const { app } = form;
  const { t } = app.context.value;
  const put = (accepted: readonly string[]) => onOwn({ ...own, accepted });
  return (
    <>
      <FormList
        app={app}
        title={t('own.answer')}
        what={t('own.accepted-help')}
        count={own.accepted.length}
        least={1}
        most={MOST_ACCEPTED}
        add={t('own.add-accepted')}
        onAdd={() => put([...own.accepted, ''])}
        onDrop={(at) => put(without(own.accepted, at))}
        place={(at) => (
          <TypedField
            app={app}
            label={t('own.accepted', { number: at + 1 })}
            value={own.accepted[at] ?? ''}
            fault={form.faultAt(`accepted.${at}`)}
            language={form.own.language}
            onInput={(typed) => put(replaced(own.accepted, at, typed))}
          />
        )}
      />
      <WrongList form={form} wrong={own.wrong} onWrong={(wrong) => onOwn({ ...own, wrong })} />
    </>
  );
}

export function ExpressionForm({ form, own, onOwn }: AnsweringProps<'expression'>) {
  const { app } = form;
  const { t } = app.context.value;
  return (
    <>
      <TypedField
        app={app}
        label={t('own.answer')}
        help={t('own.expression-help')}
        value={own.answer}
        fault={form.faultAt('answer') ?? form.faultAt('')}
        onInput={(answer) => onOwn({ ...own, answer })}
      />
      <WrongList form={form} wrong={own.wrong} onWrong={(wrong) => onOwn({ ...own, wrong })} />
    </>
  );
}

const ENDS = ['from', 'to', 'step'] as const;

export function NumberLineForm({ form, own, onOwn }: AnsweringProps<'number-line'>) {
  const { app } = form;
  const { t } = app.context.value;
  return (
    <>
      {ENDS.map((end) => (
        <TypedField
          key={end}
          app={app}
          label={t(`own.${end}`)}
          value={own[end]}
          fault={form.faultAt(end)}
          onInput={(typed) => onOwn({ ...own, [end]: typed })}
        />
      ))}
      <TypedField
        app={app}
        label={t('own.where')}
        help={t('own.number-help')}
        value={own.answer}
        fault={form.faultAt('answer')}
        onInput={(answer) => onOwn({ ...own, answer })}
      />
      <WrongList form={form} wrong={own.wrong} onWrong={(wrong) => onOwn({ ...own, wrong })} />
    </>
  );
}

interface WrongListProps {
  readonly form: FormGround;
  readonly wrong: readonly OwnWrong[];
  readonly onWrong: (wrong: readonly OwnWrong[]) => void;
}

function WrongList({ form, wrong, onWrong }: WrongListProps) {
  const { app } = form;
  const { t } = app.context.value;
  return (
    <FormList
      app={app}
      title={t('own.wrongs')}
      what={t('own.wrongs-what')}
      count={wrong.length}
      least={0}
      most={MOST_WRONG}
      add={t('own.add-wrong')}
      fault={form.faultAt('wrong')}
      onAdd={() => onWrong([...wrong, { value: '', shows: null }])}
      onDrop={(at) => onWrong(without(wrong, at))}
      place={(at) => {
        const one = wrong[at];
        return (
          one && (
            <>
              <TypedField
                app={app}
                label={t('own.wrong', { number: at + 1 })}
                value={one.value}
                fault={form.faultAt(`wrong.${at}`)}
                language={form.own.language}
                onInput={(value) => onWrong(replaced(wrong, at, { ...one, value }))}
              />
              <ShowsField
                form={form}
                number={at + 1}
                value={one.shows}
                onPick={(shows) => onWrong(replaced(wrong, at, { ...one, shows }))}
              />
            </>
          )
        );
      }}
    />
  );
}
