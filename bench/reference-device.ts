// The reference device of the budgets: Chromium with its whole process tree held to one sixth of a core in fine slices,
// 1 ms in every 6 ms. The developer tools' throttle hardly reaches workers and is no substitute.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';

const QUOTA_US = 1000;
const PERIOD_US = 6000;
/** Its sixth of a core is served before all other work here: what else the machine does must not slow the device. */
const MOST_SHARES_V1 = '262144';
const MOST_WEIGHT_V2 = '10000';
const V1 = '/sys/fs/cgroup/cpu';
const V2 = '/sys/fs/cgroup';

export interface Held {
  /** What was used, for the output. */
  readonly how: string;
  /** Puts a process and all it has started into the limit; later children follow by themselves. */
  hold(pid: number): void;
  /** Gives all that is held its speed back. */
  letGo(): void;
  /** Lets go and takes the limit away. */
  release(): void;
}

/** Makes the limit. Without a writable cgroup it falls back to `cpulimit`, and says so. */
export function createReferenceDevice(): Held {
  const name = `banyan-bench-${process.pid}`;
  const version = existsSync(`${V1}/cpu.cfs_quota_us`) || existsSync(`${V1}/tasks`) ? 1 : 2;
  const folder = version === 1 ? `${V1}/${name}` : `${V2}/${name}`;
  try {
    mkdirSync(folder);
    if (version === 1) {
      writeFileSync(`${folder}/cpu.cfs_period_us`, String(PERIOD_US));
      writeFileSync(`${folder}/cpu.cfs_quota_us`, String(QUOTA_US));
      tryTo(() => writeFileSync(`${folder}/cpu.shares`, MOST_SHARES_V1));
    } else {
      writeFileSync(`${folder}/cpu.max`, `${QUOTA_US} ${PERIOD_US}`);
      tryTo(() => writeFileSync(`${folder}/cpu.weight`, MOST_WEIGHT_V2));
    }
  } catch {
    return createCpulimit();
  }
  const letGo = (): void => {
    for (const one of readProcesses(folder)) {
      move(one, version === 1 ? `${V1}/cgroup.procs` : `${V2}/cgroup.procs`);
    }
  };
  const held: Held = {
    how: `cgroup v${version}, ${QUOTA_US} us in every ${PERIOD_US} us`,
    hold: (pid) => {
      for (const one of processTree(pid)) move(one, `${folder}/cgroup.procs`);
    },
    letGo,
    release: () => {
      letGo();
      tryTo(() => rmdirSync(folder));
    },
  };
  checkSpin(held, folder);
  return held;
}

function createCpulimit(): Held {
  const running: number[] = [];
  const letGo = (): void => {
    for (const pid of running.splice(0)) tryTo(() => process.kill(pid));
  };
  return {
    how: 'cpulimit -i at 16 % (no writable cgroup): coarser slices, figures are pessimistic',
    hold: (pid) => {
      const child = spawnSync('sh', ['-c', `cpulimit -i -l 16 -p ${pid} >/dev/null 2>&1 & echo $!`], {
        encoding: 'utf8',
      });
      const started = Number(child.stdout.trim());
      if (!started)
        throw new Error('Neither a writable cgroup nor cpulimit: install cpulimit (Debian: cpulimit)');
      running.push(started);
    },
    letGo,
    release: letGo,
  };
}

/** A limit that does not bite would make every figure a lie: a spin of 2 ms and one of 2 s must both be stretched. */
function checkSpin(held: Held, folder: string): void {
  const spin = (milliseconds: number): number => {
    const program = `
      const { writeFileSync } = require('node:fs');
      writeFileSync('${folder}/cgroup.procs', String(process.pid));
      const cpu = () => { const used = process.cpuUsage(); return (used.user + used.system) / 1000; };
      const began = performance.now(); const cpuBegan = cpu();
      while (cpu() - cpuBegan < ${milliseconds}) {}
      console.log((performance.now() - began) / ${milliseconds});`;
    const ran = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
    return Number(ran.stdout.trim());
  };
  const short = spin(2);
  const long = spin(2000);
  if (!(long > 5 && long < 8)) {
    held.release();
    throw new Error(
      `The limit does not hold: 2 s of work took ${(long * 2).toFixed(1)} s, expected about 12 s`,
    );
  }
  (held as { how: string }).how +=
    `; 2 ms of work took ${(short * 2).toFixed(1)} ms, 2 s took ${(long * 2).toFixed(1)} s`;
}

/** A process and all its descendants. */
function processTree(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!pid) continue;
    const parent = parentOf(pid);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0; // ended meanwhile
  }
}

function readProcesses(folder: string): readonly number[] {
  try {
    return readFileSync(`${folder}/cgroup.procs`, 'utf8').split('\n').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function move(pid: number, file: string): void {
  tryTo(() => writeFileSync(file, String(pid))); // a process that has just ended cannot be moved
}

function tryTo(action: () => void): void {
  try {
    action();
  } catch {
    // what is already gone needs no cleaning
  }
}
