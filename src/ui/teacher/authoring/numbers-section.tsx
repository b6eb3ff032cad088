// One question becomes many: the helper's guess, put into the question and back.
import { useState } from 'preact/hooks';
import type { NumbersTemplate, PlainQuestion } from '../../../packs/authoring/numbers.ts';
import type { OwnWrong } from '../../../worker/authoring-api.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import type { FormGround, OwnOf } from './form-props.ts';
import { NumbersPanel } from './numbers-panel.tsx';
import { Fault } from './typed-field.tsx';

export interface NumbersSectionProps {
  readonly form: FormGround;
  readonly own: OwnOf<'number'>;
}

export function NumbersSection({ form, own }: NumbersSectionProps) {
  const { app, question, onQuestion } = form;
  const context = app.context.value;
  const { t } = context;
  const fault = form.faultAt('numbers');
  const [open, setOpen] = useState(false);
  const { prompt, hints, solution, numbers } = question;
  const change = async ({ parameters, where, wrong: found, answer, ...texts }: NumbersTemplate) => {
    const wrong: OwnWrong[] = [];
    for (const { value, shows } of found) {
      const title = t(`own-numbers.shows.${shows}`);
      const done = await form.change({ type: 'add-mixup', title, skill: question.skill });
      const mixup = done?.own.mixups.find(({ id }) => id === done.made);
      if (mixup) wrong.push({ value, shows: mixup.id });
    }
    onQuestion({
      ...question,
      ...texts,
      numbers: { parameters, where },
      answering: { ...own, answer, wrong },
    });
  };
  /** What was computed of the numbers goes with them. */
  const stay = ({ answer, ...texts }: PlainQuestion) =>
    onQuestion({
      ...question,
      ...texts,
      numbers: null,
      answering: { ...own, answer, wrong: own.wrong.filter(({ value }) => !value.trim().startsWith('=')) },
    });
  return (
    <>
      <Ways>
        <Button icon="swap" expanded={open} pressed={numbers !== null} onClick={() => setOpen(!open)}>
          {t('own-numbers.title')}
        </Button>
      </Ways>
      {fault && <Fault words={t(`own.fault.${fault}`)} />}
      {open && (
        <NumbersPanel
          context={context}
          language={form.own.language}
          texts={{ prompt, hints, solution }}
          answer={own.answer}
          numbers={numbers}
          onTemplate={(template) => void change(template)}
          onPlain={stay}
        />
      )}
    </>
  );
}
