import type { OwnOption } from '../../../worker/authoring-api.ts';
import { Button } from '../../kit/button.tsx';
import { FaceField } from './face-field.tsx';
import { FormList } from './form-list.tsx';
import type { AnsweringProps, FormGround } from './form-props.ts';
import { freshId, replaced, without } from './lists.ts';
import { ShowsField } from './shows-field.tsx';

const MOST = 8;

export function ChooseOneForm({ form, own, onOwn }: AnsweringProps<'choose-one'>) {
  return (
    <Options form={form} options={own.options} isSingle onOptions={(options) => onOwn({ ...own, options })} />
  );
}

export function ChooseSeveralForm({ form, own, onOwn }: AnsweringProps<'choose-several'>) {
  return (
    <Options
      form={form}
      options={own.options}
      isSingle={false}
      onOptions={(options) => onOwn({ ...own, options })}
    />
  );
}

interface OptionsProps {
  readonly form: FormGround;
  readonly options: readonly OwnOption[];
  /** One right answer takes the place of the other. */
  readonly isSingle: boolean;
  readonly onOptions: (options: readonly OwnOption[]) => void;
}

function Options({ form, options, isSingle, onOptions }: OptionsProps) {
  const { t } = form.app.context.value;
  const add = () => {
    const id = freshId(options.map((one) => one.id));
    onOptions([...options, { id, text: '', picture: null, isRight: false, shows: null }]);
  };
  const mark = (at: number) =>
    onOptions(
      options.map((option, place) =>
        place === at
          ? { ...option, isRight: isSingle || !option.isRight, shows: null }
          : isSingle
            ? { ...option, isRight: false }
            : option,
      ),
    );
  return (
    <FormList
      app={form.app}
      title={t('own.options')}
      count={options.length}
      least={2}
      most={MOST}
      add={t('own.add-option')}
      fault={form.faultAt('options')}
      onAdd={add}
      onDrop={(at) => onOptions(without(options, at))}
      place={(at) => {
        const option = options[at];
        return (
          option && (
            <>
              <FaceField
                form={form}
                label={t('own.option', { number: at + 1 })}
                field={`options.${at}`}
                value={option}
                onFace={(next) => onOptions(replaced(options, at, next))}
                beside={
                  <Button
                    {...(option.isRight && { icon: 'check' as const })}
                    pressed={option.isRight}
                    label={t('own.right-of', { number: at + 1 })}
                    onClick={() => mark(at)}
                  >
                    {t('own.right')}
                  </Button>
                }
              />
              {!option.isRight && (
                <ShowsField
                  form={form}
                  number={at + 1}
                  value={option.shows}
                  onPick={(shows) => onOptions(replaced(options, at, { ...option, shows }))}
                />
              )}
            </>
          )
        );
      }}
    />
  );
}
