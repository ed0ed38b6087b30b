import type { HostObject, Reach } from './kind.js';
import { notImplemented } from './refusal.js';

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

/** Members that are the same before and after a calculation, of whatever object. */
const APART_FROM_FIGURES =
  /^(?:address|(?:row|column)(?:index|count)|numberformat|id|name|visibility|position|protected|charttype)$/i;

/** Whether what is asked for can depend on what formulas come to. */
export function takesFigures({ Select = [], Expand = [] }: QueryInfo): boolean {
  const wanted = [...Select, ...Expand].map((path) => path.slice(path.lastIndexOf('/') + 1));
  return wanted.length === 0 || !wanted.every((name) => APART_FROM_FIGURES.test(name));
}

/**
 * The members of an object that a load asked for, under their names on the wire. `name`, `items/name` and `range/text`
 * are the forms that office.js sends; a load without names takes every plain property.
 */
export function query(object: HostObject, info: QueryInfo, reach: Reach): Record<string, unknown> {
  const wanted = [...(info.Select ?? []), ...(info.Expand ?? [])].map((name) => name.split('/'));
  return read(object, wanted, reach);
}

function read(object: HostObject, wanted: readonly string[][], reach: Reach): Record<string, unknown> {
  const { kind, state } = object;
  const answer: Record<string, unknown> = { ...kind.identity?.(state) };
  if (kind.items) {
    const inner: string[][] = [];
    for (const path of wanted) {
      // Members of the collection itself, such as count; any other name is one of its items.
      const own = path.length === 1 ? wireName(path[0] ?? '', Object.keys(kind.reads)) : undefined;
      if (own !== undefined) answer[own] = kind.reads[own]?.(state, reach);
      else inner.push(path[0]?.toLowerCase() === 'items' ? path.slice(1) : path);
    }
    if (wanted.length > 0 && inner.length === 0) return answer;
    answer['_Items'] = kind.items(state, reach).map((item) => read(item, inner, reach));
    return answer;
  }
  const paths = wanted.filter((path) => path.length > 0 && path[0] !== '' && path[0] !== '$all');
  const names = paths.length > 0 ? paths : Object.keys(kind.reads).map((name) => [name]);
  for (const [first = '', ...rest] of names) {
    const name = wireName(first, [...Object.keys(kind.reads), ...Object.keys(kind.leads ?? {})]);
    const reader = name === undefined ? undefined : kind.reads[name];
    const lead = name === undefined ? undefined : kind.leads?.[name];
    if (name !== undefined && reader) answer[name] = reader(state, reach);
    else if (name !== undefined && lead) {
      const next = lead(state, [], reach);
      answer[name] = next === null ? null : read(next, rest.length > 0 ? [rest] : [], reach);
    } else throw notImplemented(kind.name, first);
  }
  return answer;
}

/** Loads are written as the add-in wrote them (`rowCount`); answers carry `RowCount`. */
function wireName(name: string, known: readonly string[]): string | undefined {
  return known.find((one) => one.toLowerCase() === name.toLowerCase());
}
