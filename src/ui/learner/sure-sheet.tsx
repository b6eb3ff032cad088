// «How sure are you?», seldom, before the answer is looked at: one tap, and the answer goes on its way.

import { useEffect } from 'preact/hooks';
import { toSaidText } from '../../i18n/joined.ts';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { SurePicture, ThreePictures } from './self-pictures.tsx';

export interface SureSheetProps {
  readonly app: AppState;
  readonly onSure: (value: 1 | 2 | 3) => void;
  /** Back to the question: the answer may be looked at once more. */
  readonly onClose: () => void;
}

const WORDS = [
  { value: 1, key: 'sure.unsure' },
  { value: 2, key: 'sure.half' },
  { value: 3, key: 'sure.sure' },
] as const;

export function SureSheet({ app, onSure, onClose }: SureSheetProps) {
  const { t } = app.context.value;
  const reads = app.turn.value?.type === 'running' && app.turn.value.learner.support?.readAloud;
  useEffect(() => {
    if (reads)
      app.actions.sayAlong(
        toSaidText([t('sure.title'), ...WORDS.map(({ key }) => t(key))], app.context.value.language),
      );
  }, []);
  return (
    <Sheet title={t('sure.title')} hear={app.context.value} onClose={onClose}>
      <div data-sure>
        <ThreePictures
          legend={t('sure.what')}
          choices={WORDS.map(({ value, key }) => ({
            value,
            words: t(key),
            picture: <SurePicture value={value} />,
          }))}
          chosen={null}
          disabled={app.busy.value}
          onChoose={(value) => onSure(value === 3 ? 3 : value === 2 ? 2 : 1)}
        />
      </div>
    </Sheet>
  );
}
