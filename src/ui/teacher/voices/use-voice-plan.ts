// What there is to say of a pack, and what was said of it. Skills come one after the other, the youngest first, so that a
// teacher begins with the first while the others are still looked through; each recording is on the disk before it counts.
import { useEffect, useState } from 'preact/hooks';
import type { PackId, SkillId } from '../../../domain/ids.ts';
import type { VoicePlan, VoiceSkill } from '../../../worker/voice-api.ts';
import { spokenWords } from '../../item-views/spoken.ts';
import type { AppState } from '../../state.ts';
import { useWords } from '../use-words.ts';

export interface PlannedVoice {
  /** Null while it is being read. */
  readonly plan: VoicePlan | 'gone' | 'failed' | null;
  /** Those that were looked through. */
  readonly skills: ReadonlyMap<SkillId, VoiceSkill>;
  readonly said: ReadonlySet<string>;
  readonly sizeBytes: number;
  choose(language: string): void;
  /** False when it failed, which has been told. */
  keep(sentence: string, sound: Blob): Promise<boolean>;
  drop(sentences: readonly string[]): Promise<void>;
  read(sentence: string): Promise<Blob | null>;
  /** Everything was taken away. */
  forget(): void;
}

const NOTHING: ReadonlySet<string> = new Set();

export function useVoicePlan(app: AppState, pack: PackId): PlannedVoice {
  const [wanted, setWanted] = useState<string | null>(null);
  const [plan, setPlan] = useState<PlannedVoice['plan']>(null);
  const [said, setSaid] = useState(NOTHING);
  const [sizeBytes, setSize] = useState(0);
  const isOpen = app.device.value?.teacher === 'open';
  const known = plan !== null && typeof plan === 'object' ? plan : null;
  useEffect(() => {
    let gone = false;
    if (!isOpen) return undefined;
    void app.actions.readVoicePlan(pack, wanted).then((read) => {
      if (gone) return;
      const isGone = !read.ok && read.problem.code === 'pack/not-installed';
      if (!read.ok && !isGone) app.actions.tellProblem(read.problem);
      setPlan(read.ok ? read.value : isGone ? 'gone' : 'failed');
      setSaid(new Set(read.ok ? read.value.said : []));
      setSize(read.ok ? read.value.sizeBytes : 0);
    });
    return () => {
      gone = true;
    };
  }, [isOpen, pack, wanted]);
  const skills = useSkills(app, isOpen ? known : null);
  const language = known?.language ?? '';
  return {
    ...{ plan, skills, said, sizeBytes },
    choose: (tag) => {
      setPlan(null);
      setWanted(tag);
    },
    keep: async (sentence, sound) => {
      const kept = await app.actions.keepVoice(pack, language, sentence, sound);
      if (!kept.ok) return false;
      setSize(kept.value);
      setSaid((before) => new Set([...before, sentence]));
      return true;
    },
    drop: async (sentences) => {
      const dropped = await app.actions.dropVoice(pack, language, sentences);
      if (!dropped.ok) return;
      setSize(dropped.value);
      setSaid((before) => new Set([...before].filter((one) => !sentences.includes(one))));
    },
    read: async (sentence) => {
      const read = await app.actions.readOwnVoice(pack, language, sentence);
      return read.ok ? read.value : null;
    },
    forget: () => {
      setSaid(NOTHING);
      setSize(0);
    },
  };
}

const NO_SKILLS: ReadonlyMap<SkillId, VoiceSkill> = new Map();

function useSkills(app: AppState, plan: VoicePlan | null): ReadonlyMap<SkillId, VoiceSkill> {
  const [skills, setSkills] = useState(NO_SKILLS);
  const words = useWords(app, plan ? [plan.language] : []);
  const isReady = plan !== null && words !== null;
  useEffect(() => {
    setSkills(NO_SKILLS);
    if (!plan || !words) return undefined;
    let gone = false;
    const spoken = spokenWords(words(plan.language));
    const readAll = async () => {
      for (const { id } of plan.skills) {
        const read = await app.actions.readVoiceSkill(plan.pack, plan.language, id, spoken);
        if (gone) return;
        if (!read.ok) {
          app.actions.tellProblem(read.problem);
          return;
        }
        setSkills((before) => new Map([...before, [id, read.value]]));
      }
    };
    void readAll();
    return () => {
      gone = true;
    };
  }, [isReady, plan]);
  return skills;
}
