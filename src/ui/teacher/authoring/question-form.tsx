// A question as it is written: what is asked, how it is answered, and what may be left empty.
import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnType } from '../../../worker/authoring-api.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { Choices } from '../choices.tsx';
import { ChooseOneForm, ChooseSeveralForm } from './choosing-form.tsx';
import { FormList } from './form-list.tsx';
import type { AnsweringProps, FormGround } from './form-props.ts';
import { replaced, without } from './lists.ts';
import { DrawForm, FillGapsForm, PointPictureForm, ReadAloudForm, WriteFreelyForm } from './making-form.tsx';
import { PictureField } from './picture-field.tsx';
import { MatchForm, OrderForm, SortGroupsForm } from './placing-form.tsx';
import { Fault, TypedField } from './typed-field.tsx';
import { ExpressionForm, NumberForm, NumberLineForm, ShortTextForm } from './typing-form.tsx';

const FORMS = {
  'choose-one': ChooseOneForm,
  'choose-several': ChooseSeveralForm,
  number: NumberForm,
  'short-text': ShortTextForm,
  order: OrderForm,
  match: MatchForm,
  'sort-groups': SortGroupsForm,
  'fill-gaps': FillGapsForm,
  'number-line': NumberLineForm,
  'point-picture': PointPictureForm,
  draw: DrawForm,
  'read-aloud': ReadAloudForm,
  'write-freely': WriteFreelyForm,
  expression: ExpressionForm,
} as const satisfies { readonly [T in OwnType]: FunctionComponent<AnsweringProps<T>> };

export function QuestionForm({ form }: { readonly form: FormGround }) {
  const { app, own, question, faultAt, onQuestion } = form;
  const { t } = app.context.value;
  // Sound because each entry of the table is typed by its own name.
  const Answering = FORMS[question.answering.type] as FunctionComponent<AnsweringProps<OwnType>>;
  const whole = faultAt('');
  return (
    <>
      {whole && question.answering.type !== 'expression' && <Fault words={t(`own.fault.${whole}`)} />}
      <TypedField
        app={app}
        label={t('own.prompt')}
        help={t('own.prompt-help')}
        lines={3}
        value={question.prompt}
        fault={faultAt('prompt')}
        language={own.language}
        onInput={(prompt) => onQuestion({ ...question, prompt })}
      />
      <PictureField
        form={form}
        about={t('own.prompt')}
        value={question.picture}
        fault={faultAt('picture')}
        onPick={(picture) => onQuestion({ ...question, picture })}
      />
      <Answering
        form={form}
        own={question.answering}
        onOwn={(answering) => onQuestion({ ...question, answering })}
      />
      <More form={form} />
    </>
  );
}

const MOST_HELP = 6;
const HELP = ['hints', 'solution'] as const;
const LEVELS = [
  [1, 'own.easy'],
  [2, 'own.middle'],
  [4, 'own.hard'],
] as const;

/** Help, the way to the answer, how hard it is, and what it practises. */
function More({ form }: { readonly form: FormGround }) {
  const { app, own, question, onQuestion } = form;
  const { t } = app.context.value;
  const isFilled = question.hints.length + question.solution.length > 0;
  const [open, setOpen] = useState(isFilled);
  const level = question.difficulty <= 1 ? 1 : question.difficulty <= 3 ? 2 : 4;
  return (
    <>
      <Ways>
        <Button icon="plus" expanded={open} onClick={() => setOpen(!open)}>
          {t('own.more')}
        </Button>
      </Ways>
      {open && (
        <>
          {HELP.map((kind) => (
            <Help key={kind} form={form} kind={kind} />
          ))}
          <Choices legend={t('own.difficulty')}>
            {LEVELS.map(([difficulty, words]) => (
              <Button
                key={difficulty}
                pressed={level === difficulty}
                onClick={() => onQuestion({ ...question, difficulty })}
              >
                {t(words)}
              </Button>
            ))}
          </Choices>
        </>
      )}
      {(open || own.skills.length > 1) && own.skills.length > 1 && (
        <Choices legend={t('own.practises')}>
          {own.skills.map(({ id, title }) => (
            <Button
              key={id}
              pressed={question.skill === id}
              onClick={() => onQuestion({ ...question, skill: id })}
            >
              <bdi>{title}</bdi>
            </Button>
          ))}
        </Choices>
      )}
    </>
  );
}

function Help({ form, kind }: { readonly form: FormGround; readonly kind: (typeof HELP)[number] }) {
  const { app, own, question, onQuestion } = form;
  const { t } = app.context.value;
  const isHint = kind === 'hints';
  const put = (lines: readonly string[]) => onQuestion({ ...question, [kind]: lines });
  return (
    <FormList
      app={app}
      title={t(`own.${kind}`)}
      count={question[kind].length}
      least={0}
      most={MOST_HELP}
      add={t(isHint ? 'own.add-hint' : 'own.add-step')}
      fault={form.faultAt(kind)}
      onAdd={() => put([...question[kind], ''])}
      onDrop={(at) => put(without(question[kind], at))}
      place={(at) => (
        <TypedField
          app={app}
          label={t(isHint ? 'own.hint' : 'own.solution-step', { number: at + 1 })}
          lines={2}
          value={question[kind][at] ?? ''}
          fault={form.faultAt(`${kind}.${at}`)}
          language={own.language}
          onInput={(typed) => put(replaced(question[kind], at, typed))}
        />
      )}
    />
  );
}
