/** One record of a file, whatever the file is: its texts by the names of their columns or fields. */
export interface FileRecord {
  /** What stands under the first of these names that has something; '' where none has. Dots go into objects. */
  readonly text: (...names: readonly string[]) => string;
  /** The records of a list; none where there is no such list, and none in a table. */
  readonly list: (name: string) => readonly FileRecord[];
  /** Whether there is such a column or field, blank or not. */
  readonly has: (name: string) => boolean;
  /** The same record, there for as long as one likes. */
  readonly kept: () => FileRecord;
}

/** How names are compared: capitals, spaces, hyphens and underscores make no difference. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** A header whose end says the zone of its times: Conversation started at (America/New_York). */
const WITH_ZONE = /^(.*\S)\s*\(([A-Za-z]+(?:\/[A-Za-z_+-]+)+|UTC)\)$/;

/** The zone that a header states for its times. */
export function zoneIn(header: string): string | undefined {
  return WITH_ZONE.exec(header.trim())?.[2];
}

/** A header as formats name it: without the zone of its times. */
export function headerKey(header: string): string {
  return nameKey(WITH_ZONE.exec(header.trim())?.[1] ?? header);
}

/** The place of each column by its name, from 0; of two columns with one name it is the first, −1 where there is none. */
export function columnPlaces(headers: readonly string[]): (name: string) => number {
  const places = new Map<string, number>();
  headers.forEach((header, place) => {
    const key = headerKey(header);
    if (!places.has(key)) places.set(key, place);
  });
  const keys = new Map<string, number>();
  return (name) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const place = places.get(headerKey(name)) ?? -1;
    keys.set(name, place);
    return place;
  };
}

/** Rows of a table under its headers as records. */
export function rowRecords(headers: readonly string[]): (fields: Fields) => FileRecord {
  const placeOf = columnPlaces(headers);
  return (fields) => new RowRecord(fields, placeOf);
}

/** The fields of a row by their places from 0. */
interface Fields {
  readonly at: (place: number) => string | undefined;
  readonly length: number;
}

class RowRecord implements FileRecord {
  constructor(
    private readonly fields: Fields,
    private readonly placeOf: (name: string) => number,
  ) {}

  text(...names: readonly string[]): string {
    for (const name of names) {
      const place = this.placeOf(name);
      const own = place < 0 ? '' : this.fields.at(place)?.trim();
      if (own !== undefined && own !== '') return own;
    }
    return '';
  }

  list(): readonly FileRecord[] {
    return [];
  }

  has(name: string): boolean {
    return this.placeOf(name) >= 0;
  }

  kept(): FileRecord {
    const texts = Array.from({ length: this.fields.length }, (_, place) => this.fields.at(place) ?? '');
    return new RowRecord(texts, this.placeOf);
  }
}

/** An object of JSON. Its fields are its own: nothing that it inherits is read. */
export function objectRecord(value: object): FileRecord {
  const record: FileRecord = {
    kept: () => record,
    text(...names) {
      for (const name of names) {
        const own = textOf(at(value, name));
        if (own !== '') return own;
      }
      return '';
    },
    list(name) {
      const own = at(value, name);
      return Array.isArray(own) ? own.filter(isObject).map(objectRecord) : [];
    },
    has: (name) => at(value, name) !== undefined,
  };
  return record;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(value: object, name: string): unknown {
  if (Object.hasOwn(value, name)) return value[name as keyof typeof value];
  let own: unknown = value;
  for (const step of name.split('.')) {
    if (typeof own !== 'object' || own === null || !Object.hasOwn(own, step)) return undefined;
    own = own[step as keyof typeof own];
  }
  return own;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The names of a record's fields, those of objects inside it with dots: what columns can be chosen from. */
export function fieldNames(value: object, depth = 3): string[] {
  return Object.entries(value).flatMap(([name, own]: [string, unknown]) =>
    isObject(own) && depth > 1 ? fieldNames(own, depth - 1).map((inner) => `${name}.${inner}`) : [name],
  );
}
