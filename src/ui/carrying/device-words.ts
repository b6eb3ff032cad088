import type { DeviceCard } from '../../worker/sync-api.ts';
import type { AppState } from '../state.ts';
import { toContactText } from './safety-words.ts';

/** What a line says of a device: what it is for, when it was last heard of, and what still waits on it. */
export function toDeviceDetail(app: Pick<AppState, 'context' | 'platform'>, device: DeviceCard): string {
  const { t } = app.context.value;
  if (device.revoked) return t('device.revoked');
  const parts = [
    t(`role.${device.role}`),
    device.here ? t('device.here') : toContactText(app, device.lastHeardMs),
    ...(device.waiting > 0 ? [t('device.waiting', { count: device.waiting })] : []),
    ...(device.clockSuspect ? [t('device.clock')] : []),
  ];
  return parts.join(' · ');
}
