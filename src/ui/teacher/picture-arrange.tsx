import type { Arrangement, PicturePack } from '../../school/class-picture.ts';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';

const ORDERS = ['name', 'core', 'last'] as const;

export interface PictureArrangeProps {
  readonly app: AppState;
  readonly packs: readonly PicturePack[];
  readonly now: Arrangement;
  readonly onChange: (change: Partial<Arrangement>) => void;
}

/** In which order, of which pack, and what may be left out. */
export function PictureArrange({ app, packs, now, onChange }: PictureArrangeProps) {
  const { t } = app.context.value;
  return (
    <>
      {packs.length > 1 && (
        <Choices beside legend={t('picture.pack')}>
          {packs.map(({ pack, title }) => (
            <Button key={pack} pressed={pack === now.pack} onClick={() => onChange({ pack })}>
              {title}
            </Button>
          ))}
        </Choices>
      )}
      <Choices beside legend={t('picture.arrange')}>
        {ORDERS.map((order) => (
          <Button key={order} pressed={order === now.order} onClick={() => onChange({ order })}>
            {t(`picture.by-${order}`)}
          </Button>
        ))}
        <Button
          pressed={now.columns === 'core'}
          onClick={() => onChange({ columns: now.columns === 'core' ? 'all' : 'core' })}
        >
          {t('picture.core-only')}
        </Button>
        <Button
          pressed={now.rows === 'below'}
          onClick={() => onChange({ rows: now.rows === 'below' ? 'all' : 'below' })}
        >
          {t('picture.below-only')}
        </Button>
      </Choices>
    </>
  );
}
