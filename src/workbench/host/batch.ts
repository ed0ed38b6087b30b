import type { HostObject, Reach } from './kind.js';
import { KINDS_BY_REFERENCE, ROOT, SERVICES } from './model/index.js';
import { query, takesFigures } from './query.js';
import { notImplemented, Refusal } from './refusal.js';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
} from './wire.js';

/**
 * Carries out one batch of `context.sync()`, action by action; the first refusal ends it, as in Excel.
 * Reads wait until the grid has calculated what was written before.
 * @param failAfter how many actions are carried out before the batch fails; left out it does not
 */
export async function runBatch(batch: Batch, reach: Reach, failAfter?: number): Promise<BatchAnswer> {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traced: number[] = [];
  const objects = new Map<number, HostObject | null>();
  for (let index = 0; index < batch.Actions.length; index += 1) {
    const action = batch.Actions[index] as Action;
    try {
      if (index === failAfter) throw new Refusal('GeneralException', 'This batch was made to fail.');
      if (action.ActionType === ActionType.trace) {
        traced.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      const find: Find = (id) => resolve(batch, id, objects, reach);
      const path = batch.ObjectPaths[String(action.ObjectPathId)];
      if (!objects.has(action.ObjectPathId) && isByFigures(path, find)) await reach.grid.settled();
      const settings = settingsFrom(batch.Actions, index, failAfter);
      const kind = settings.length > 1 ? find(action.ObjectPathId)?.kind : undefined;
      if (kind?.setTogether && settings.every(({ Name }) => kind.writes?.[Name])) {
        const values = settings.map((own) => [own.Name, argumentsOf(own.ArgumentInfo, find)[0]] as const);
        kind.setTogether(find(action.ObjectPathId)?.state, new Map(values), reach);
        index += settings.length - 1;
        continue;
      }
      const Value = await act(action, find, reach);
      if (Value !== undefined) results.push({ ActionId: action.Id, Value });
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      return { Error: { Code: thrown.code, Message: thrown.message, ActionIndex: index } };
    }
  }
  if (failAfter !== undefined && failAfter >= batch.Actions.length) {
    const ActionIndex = batch.Actions.length - 1;
    return { Error: { Code: 'GeneralException', Message: 'This batch was made to fail.', ActionIndex } };
  }
  return { Results: results, TraceIds: traced };
}

/** The actions from one on that set properties of its object, none twice, as far as the batch is carried out. */
function settingsFrom(actions: readonly Action[], from: number, end = actions.length): readonly Action[] {
  const names = new Set<string>();
  const { ObjectPathId } = actions[from] as Action;
  for (let index = from; index < end; index += 1) {
    const own = actions[index];
    const isOne = own?.ActionType === ActionType.setProperty && own.ObjectPathId === ObjectPathId;
    if (!isOne || names.has(own.Name)) break;
    names.add(own.Name);
  }
  return actions.slice(from, from + names.size);
}

/** Whether the way to an object depends on figures, so that it waits for the calculation as reads do. */
function isByFigures(path: ObjectPath | undefined, find: Find): boolean {
  if (path?.ParentObjectPathId === undefined) return false;
  return find(path.ParentObjectPathId)?.kind.byFigures?.includes(path.Name) === true;
}

type Find = (pathId: number) => HostObject | null;

async function act(action: Action, find: Find, reach: Reach): Promise<unknown> {
  switch (action.ActionType) {
    case ActionType.instantiate: {
      const object = find(action.ObjectPathId);
      return object === null ? null : (object.kind.identity?.(object.state) ?? {});
    }
    case ActionType.query:
    case ActionType.queryAsJson: {
      const info = action.QueryInfo ?? {};
      // What does not depend on figures is told at once, and what is written meanwhile calculated once.
      if (takesFigures(info)) await reach.grid.settled();
      const object = find(action.ObjectPathId);
      return object === null ? null : query(object, info, reach);
    }
    case ActionType.method: {
      const found = find(action.ObjectPathId);
      // office.js keeps a reference of whatever a method led to, null objects too.
      if (found === null && action.Name === '_KeepReference') return null;
      const object = existing(found, action.Name);
      const call = object.kind.calls?.[action.Name];
      if (call) return (await call(object.state, argumentsOf(action.ArgumentInfo, find), reach)) ?? null;
      // A method that leads to an object is sent as an action too, and its path carries the result.
      if (object.kind.leads?.[action.Name]) return null;
      throw notImplemented(object.kind.name, action.Name);
    }
    case ActionType.setProperty: {
      const [value] = argumentsOf(action.ArgumentInfo, find);
      await write(existing(find(action.ObjectPathId), action.Name), action.Name, value, reach);
      return undefined;
    }
    case ActionType.update: {
      const object = existing(find(action.ObjectPathId), 'set');
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        await write(object, name, value, reach);
      return undefined;
    }
    default:
      throw new Refusal('ApiNotFound', `The workbench does not know the action type ${action.ActionType}.`);
  }
}

async function write(object: HostObject, name: string, value: unknown, reach: Reach): Promise<void> {
  const writer = object.kind.writes?.[name];
  if (!writer) throw notImplemented(object.kind.name, name);
  await writer(object.state, value, reach);
}

function existing(object: HostObject | null, member: string): HostObject {
  if (object === null)
    throw new Refusal('ItemNotFound', `${member} was used on an object that does not exist.`);
  return object;
}

function argumentsOf(info: ArgumentInfo | undefined, find: Find): readonly unknown[] {
  return (info?.Arguments ?? []).map((value, index) => {
    const path = info?.ReferencedObjectPathIds?.[index];
    return path ? find(path) : value;
  });
}

function resolve(
  batch: Batch,
  id: number,
  known: Map<number, HostObject | null>,
  reach: Reach,
): HostObject | null {
  const before = known.get(id);
  if (before !== undefined) return before;
  const found = follow(batch, id, (parent) => resolve(batch, parent, known, reach), reach);
  known.set(id, found);
  return found;
}

function follow(batch: Batch, id: number, find: Find, reach: Reach): HostObject | null {
  const path = batch.ObjectPaths[String(id)];
  if (!path)
    throw new Refusal('InvalidReference', `The request names the path ${id} and does not define it.`);
  switch (path.ObjectPathType) {
    case PathType.global:
      return ROOT;
    case PathType.nothing:
      return null;
    case PathType.newObject: {
      const service = SERVICES[path.Name];
      if (!service) throw new Refusal('ApiNotFound', `The workbench does not implement ${path.Name}.`);
      return service;
    }
    case PathType.reference: {
      const [kind = '', ...rest] = path.Name.split(':');
      const remembered = KINDS_BY_REFERENCE[kind]?.(rest.join(':'));
      if (!remembered) throw new Refusal('InvalidReference', `The reference ${path.Name} is not known.`);
      return remembered;
    }
    default: {
      const parent = find(path.ParentObjectPathId ?? 0);
      if (parent === null) return null;
      const name = path.ObjectPathType === PathType.indexer ? '[]' : path.Name;
      const lead = parent.kind.leads?.[name];
      if (!lead) throw notImplemented(parent.kind.name, name);
      return lead(parent.state, argumentsOf(path.ArgumentInfo, find), reach);
    }
  }
}
