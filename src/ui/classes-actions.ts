// What a teacher does with whole classes, the school's own fields and a learner's ways: one command to the worker each.
// What is only read is asked without `run`: a screen shows it when it is there, and nobody waits.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Attributes, ClassesApi, FieldChange, SupportChange } from '../worker/classes-api.ts';
import type { Run } from './runner.ts';

export function createClassesActions(api: ClassesApi, run: Run) {
  return {
    archiveClass: (id: ClassId, archived: boolean) => run(api.archiveClass(id, archived)),
    readClassEnd: (id: ClassId) => api.readClassEnd(id),
    copyClass: (id: ClassId, name: string, learners: readonly LearnerId[]) =>
      run(api.copyClass(id, name, learners)),
    undoCopy: (id: ClassId, copy: ClassId) => run(api.undoCopy(id, copy)),
    moveLearners: (learners: readonly LearnerId[], to: ClassId) => run(api.moveLearners(learners, to)),
    setClassLanguage: (id: ClassId, tag: string) => run(api.setClassLanguage(id, tag)),
    readStrays: () => api.readStrays(),
    setSupport: (learner: LearnerId, change: SupportChange) => run(api.setSupport(learner, change)),
    readWays: (learner: LearnerId) => api.readWays(learner),
    readFields: () => api.readFields(),
    addField: (name: string, choices: readonly string[]) => run(api.addField(name, choices)),
    setFields: (changes: readonly FieldChange[]) => run(api.setFields(changes)),
    setAttributes: (learner: LearnerId, change: Attributes) => run(api.setAttributes(learner, change)),
  };
}
