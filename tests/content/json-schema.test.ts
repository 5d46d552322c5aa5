import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaText, SCHEMAS } from '../../src/content/json-schema.ts';

const folder = new URL('../../content/schema/', import.meta.url).pathname;

it.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])(
  'content/schema/%s says what the program checks',
  async name => {
    await expect(jsonSchemaText(name)).toMatchFileSnapshot(`${folder}${name}`);
  },
);

it('is all there is in content/schema', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(SCHEMAS).sort());
});
