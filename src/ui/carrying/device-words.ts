import type { DeviceCard } from '../../worker/sync-api.ts';
import { toComingDay, toDayText } from '../day-text.ts';
import type { AppState } from '../state.ts';

/** What a line says of a device: what it is for, when it was last heard of, and what still waits on it. */
export function toDeviceDetail(app: Pick<AppState, 'context' | 'platform'>, device: DeviceCard): string {
  const { t } = app.context.value;
  if (device.revoked) return t('device.revoked');
  const heard = () => {
    if (device.here) return t('device.here');
    if (device.lastHeardMs === null) return t('device.unheard');
    return t('device.heard', { day: toDayText(device.lastHeardMs, app.platform.now(), app.context.value) });
  };
  const parts = [
    t(`role.${device.role}`),
    heard(),
    ...(device.lent ? [toLoanText(app, device.lent)] : []),
    ...(device.waiting > 0 ? [t('device.waiting', { count: device.waiting })] : []),
    ...(device.clockSuspect ? [t('device.clock')] : []),
  ];
  return parts.join(' · ');
}

/** Who has it, and until when: the last day of the loan, not the first one after it. */
function toLoanText(
  { context, platform }: Pick<AppState, 'context' | 'platform'>,
  { name: known, untilMs }: NonNullable<DeviceCard['lent']>,
): string {
  const { t } = context.value;
  const name = known || t('name.missing');
  if (untilMs === null) return t('device.lent-open', { name });
  const day = toComingDay(untilMs - 1, context.value);
  return t(untilMs <= platform.now() ? 'device.lent-over' : 'device.lent', { name, day });
}
