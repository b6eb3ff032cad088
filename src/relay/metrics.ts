// Counts and gauges in the text form that Prometheus reads (exposition format 0.0.4). Labels come from short fixed
// lists of our own code: nothing that a stranger sends can make a new series.
export interface Metrics {
  count(name: CounterName, by?: number, label?: string): void;
  /** Read when somebody asks. */
  gauge(name: GaugeName, read: () => number): void;
  seconds(name: TimerName, value: number): void;
  toText(): string;
}

const COUNTERS = {
  requests: ['banyan_requests_total', 'Requests answered, by route and status.', 'route_status'],
  refused: ['banyan_refused_total', 'Requests refused, by the code of the reason.', 'code'],
  chunks: ['banyan_chunks_total', 'Chunks that came in, by what became of them.', 'outcome'],
  events: ['banyan_events_total', 'Events committed for the first time.', null],
  bytesIn: ['banyan_sync_bytes_in_total', 'Bytes of sync requests read.', null],
  bytesOut: ['banyan_sync_bytes_out_total', 'Bytes of sync answers written.', null],
  commits: ['banyan_commits_total', 'Durable commits to the store.', null],
  snapshots: ['banyan_snapshots_total', 'Snapshots handed out, by made or kept.', 'from'],
  forks: ['banyan_forks_total', 'Streams found with two histories.', null],
} as const;
export type CounterName = keyof typeof COUNTERS;

const GAUGES = {
  schools: ['banyan_schools', 'Schools enrolled.'],
  rounds: ['banyan_rounds_at_work', 'Sync rounds being answered now.'],
  connections: ['banyan_connections', 'Open connections.'],
  memory: ['banyan_resident_memory_bytes', 'Resident memory.'],
  startedAt: ['banyan_start_time_seconds', 'When the relay was started, since 1970.'],
} as const;
export type GaugeName = keyof typeof GAUGES;

const TIMERS = {
  round: ['banyan_round_seconds', 'Time from a sync request to the end of its answer.'],
  commit: ['banyan_commit_seconds', 'Time of a commit to the store.'],
} as const;
export type TimerName = keyof typeof TIMERS;

/** Upper ends, in seconds: a local commit to a slow round over 2G. */
const BUCKETS = [0.005, 0.02, 0.1, 0.5, 2, 10, 60] as const;

interface Timed {
  readonly counts: number[];
  sum: number;
  count: number;
}

export function createMetrics(): Metrics {
  const counts = new Map<CounterName, Map<string, number>>();
  const gauges = new Map<GaugeName, () => number>();
  const timers = new Map<TimerName, Timed>();
  return {
    count: (name, by = 1, label = '') => {
      const own = counts.get(name) ?? new Map<string, number>();
      counts.set(name, own.set(label, (own.get(label) ?? 0) + by));
    },
    gauge: (name, read) => void gauges.set(name, read),
    seconds: (name, value) => {
      const timed = timers.get(name) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
      BUCKETS.forEach((end, at) => {
        if (value <= end) timed.counts[at] = (timed.counts[at] ?? 0) + 1;
      });
      timed.sum += value;
      timed.count += 1;
      timers.set(name, timed);
    },
    toText: () =>
      [
        ...Object.entries(COUNTERS).flatMap(([name, row]) =>
          counterLines(row, counts.get(name as CounterName)),
        ),
        ...Object.entries(GAUGES).flatMap(([name, row]) => gaugeLines(row, gauges.get(name as GaugeName))),
        ...Object.entries(TIMERS).flatMap(([name, row]) => timerLines(row, timers.get(name as TimerName))),
        '',
      ].join('\n'),
  };
}

function counterLines(
  [name, help, label]: readonly [string, string, string | null],
  values: ReadonlyMap<string, number> = new Map(label === null ? [['', 0]] : []),
): readonly string[] {
  const lines = [...values].map(([value, count]) =>
    label === null ? `${name} ${count}` : `${name}{${toLabels(label, value)}} ${count}`,
  );
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...lines];
}

/** `route_status` with `/sync 200` is two labels. */
function toLabels(label: string, value: string): string {
  const names = label.split('_');
  const values = names.length === 1 ? [value] : value.split(' ');
  return names.map((name, at) => `${name}="${(values[at] ?? '').replace(/[\\"\n]/g, '')}"`).join(',');
}

function gaugeLines([name, help]: readonly [string, string], read?: () => number): readonly string[] {
  return read ? [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${read()}`] : [];
}

function timerLines([name, help]: readonly [string, string], timed?: Timed): readonly string[] {
  if (!timed) return [];
  const buckets = BUCKETS.map((end, at) => `${name}_bucket{le="${end}"} ${timed.counts[at] ?? 0}`);
  return [
    ...[`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...buckets],
    ...[
      `${name}_bucket{le="+Inf"} ${timed.count}`,
      `${name}_sum ${timed.sum}`,
      `${name}_count ${timed.count}`,
    ],
  ];
}
