// What a teacher does about lessons for some children together; failures are told by `run`.
import type { ClassId } from '../domain/ids.ts';
import type { GroupId, TogetherApi, TogetherView } from '../worker/together-api.ts';
import type { Run } from './runner.ts';

export function createTogetherActions(api: TogetherApi, run: Run) {
  return {
    readTogether: (id: ClassId) => run(api.readTogether(id)),
    makeGroups: (id: ClassId, settings: TogetherView['settings']) => run(api.makeGroups(id, settings)),
    putGroupsBack: (id: ClassId) => run(api.putGroupsBack(id)),
    readPlans: (id: ClassId, group: GroupId | null) => run(api.readPlans(id, group)),
    markTaught: (id: ClassId, group: GroupId) => run(api.markTaught(id, group)),
    enterCheck: (id: ClassId, group: GroupId, entries: Parameters<TogetherApi['enterCheck']>[2]) =>
      run(api.enterCheck(id, group, entries)),
  };
}
