import { useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { usePart } from '../kit/lazy-part.ts';
import type { AppState } from '../state.ts';
import { ACCESS_PART } from './access-part.ts';

/** What this tablet has for everybody, opened by who wants to change it. */
export function ScreenAccess({ app }: { readonly app: AppState }) {
  const [open, setOpen] = useState(false);
  const part = usePart(ACCESS_PART, open);
  const { access, switchTeacher } = app.settings.value;
  return (
    <>
      <Button icon="hand" expanded={open} onClick={() => setOpen(!open)}>
        {app.context.value.t('access.title')}
      </Button>
      {open && part && (
        <part.AccessChoices
          app={app}
          access={access}
          onChange={(change) => app.actions.changeSettings({ access: { ...access, ...change } })}
          teacherToo={{
            on: switchTeacher,
            onChange: (on) => app.actions.changeSettings({ switchTeacher: on }),
          }}
        />
      )}
    </>
  );
}
