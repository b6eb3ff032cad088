import type { ComponentChildren } from 'preact';
import type { OwnFace } from '../../../worker/authoring-api.ts';
import type { FormGround } from './form-props.ts';
import { PictureField } from './picture-field.tsx';
import { TypedField } from './typed-field.tsx';

export interface FaceFieldProps<F extends OwnFace> {
  readonly form: FormGround;
  readonly label: string;
  /** Where faults of it stand. */
  readonly field: string;
  readonly value: F;
  readonly onFace: (face: F) => void;
  readonly beside?: ComponentChildren;
}

/** What can be chosen or placed: words, a picture, or both. */
export function FaceField<F extends OwnFace>({
  form,
  label,
  field,
  value,
  onFace,
  beside,
}: FaceFieldProps<F>) {
  const fault = form.faultAt(field);
  const isOfPicture = fault === 'no-alt' || fault === 'media';
  return (
    <>
      <TypedField
        app={form.app}
        label={label}
        value={value.text}
        fault={isOfPicture ? undefined : fault}
        language={form.own.language}
        onInput={(text) => onFace({ ...value, text })}
      />
      <PictureField
        form={form}
        about={label}
        value={value.picture}
        fault={isOfPicture ? fault : undefined}
        beside={beside}
        onPick={(picture) => onFace({ ...value, picture })}
      />
    </>
  );
}
