/** An article file, by its id (`2031/05/06/name`). */
export interface Written {
  readonly id: string;
  readonly text: string;
}

/** Fields as editors write them, without the date, which the id tells. JSON is YAML. */
export function article(id: string, fields: Readonly<Record<string, unknown>>, body: string): Written {
  const date = id.split('/').slice(0, 3).join('-');
  const lines = Object.entries({ date, ...fields }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return { id, text: `---\n${lines.join('\n')}\n---\n\n${body}\n` };
}
