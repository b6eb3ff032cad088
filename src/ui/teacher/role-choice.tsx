import type { DeviceRole } from '../../domain/event.ts';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import styles from './role-choice.module.css';

/** What a device may be made, by whose hand: a teacher lets tablets and teachers in, an administrator all. */
const MAY_GIVE: Readonly<Record<DeviceRole, readonly DeviceRole[]>> = {
  tablet: [],
  coordinator: [],
  teacher: ['tablet', 'teacher'],
  administrator: ['tablet', 'teacher', 'coordinator', 'administrator'],
};

export interface RoleChoiceProps {
  readonly app: AppState;
  /** What this tablet may do itself. */
  readonly own: DeviceRole;
  readonly chosen: DeviceRole;
  readonly onChoose: (role: DeviceRole) => void;
}

export function RoleChoice({ app, own, chosen, onChoose }: RoleChoiceProps) {
  const { t } = app.context.value;
  return (
    <Choices legend={t('role.title')}>
      {MAY_GIVE[own].map((role) => (
        <Button key={role} pressed={role === chosen} onClick={() => onChoose(role)}>
          {t(`role.${role}`)}
        </Button>
      ))}
      <p class={styles.explained}>{t(`role.${chosen}-what`)}</p>
    </Choices>
  );
}
