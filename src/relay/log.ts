// One JSON object a line. Facts are about the machine and the request's path: never an address of a person,
// a body, a query or a token.
export const LOG_LEVELS = ['info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Facts = Readonly<Record<string, string | number | boolean>>;
export type Log = Readonly<Record<LogLevel, (event: string, facts?: Facts) => void>>;

/** `write` gets whole lines; lines below `level` are not made. */
export function createLog(level: LogLevel, nowMs: () => number, write: (line: string) => void): Log {
  const lowest = LOG_LEVELS.indexOf(level);
  const at =
    (own: LogLevel) =>
    (event: string, facts: Facts = {}) => {
      if (LOG_LEVELS.indexOf(own) < lowest) return;
      write(`${JSON.stringify({ time: new Date(nowMs()).toISOString(), level: own, event, ...facts })}\n`);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
