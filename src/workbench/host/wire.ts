/** A step to an object: by name from its parent, anew, or by a reference that an earlier answer gave. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: (typeof PathType)[keyof typeof PathType];
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** For each argument that is an object, the path that leads to it. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

/** One batch of `context.sync()`. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** A message from office.js to its host. Only requests (type 1) expect an answer with their id. */
export interface FrameMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly url?: string; readonly body?: string | Batch };
}

/** What one batch comes to. */
export type BatchAnswer =
  | {
      readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
      /** The trace actions that were reached; each has a result too, for which adding an event handler waits. */
      readonly TraceIds: readonly number[];
    }
  | { readonly Error: { readonly Code: string; readonly Message: string; readonly ActionIndex: number } };
