/**
 * `node .lib/bench/search/traditional.js`: makes src/search/traditional.ts from the characters of OpenCC (Apache-2.0, in
 * the npm package opencc-js). Characters that GB 2312 has are left as they are: simplified texts write them too, in other
 * words than those they are the traditional form in (乾坤, 著名). Run it in the repository's folder; a changed table needs a new number in format.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, stdout } from 'node:process';

/** The unified ideographs that every browser knows. */
const UNIFIED = /^[\u4e00-\u9fa5]$/;
const WIDTH = 100;

/** Every ideograph of GB 2312: rows 16 to 87 of 94 characters. */
const gb2312 = new Set(
  Array.from({ length: 72 * 94 }, (_, at) =>
    new TextDecoder('gbk').decode(Uint8Array.of(0xb0 + Math.floor(at / 94), 0xa1 + (at % 94))),
  ),
);

const { default: characters }: { default: string } = await import('opencc-js/dict/TSCharacters');
const pairs = characters
  .split('|')
  .map(pair => pair.split(' '))
  .filter(
    pair => pair.length === 2 && pair.every(character => UNIFIED.test(character)) && pair[0] !== pair[1],
  )
  .filter(([character = '']) => !gb2312.has(character))
  .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

function lines(column: 0 | 1): string {
  const text = pairs.map(pair => pair[column]).join('');
  return (text.match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? []).map(line => `  '${line}',`).join('\n');
}

const file = join(cwd(), 'src/search/traditional.ts');
writeFileSync(
  file,
  `/**
 * Traditional characters with their simplified ones, in pairs by place. Made by bench/search/traditional.ts from OpenCC's
 * TSCharacters (Apache License 2.0, https://github.com/BYVoid/OpenCC): those with one simplified form.
 */

export const TRADITIONAL = [
${lines(0)}
].join('');

export const SIMPLIFIED = [
${lines(1)}
].join('');
`,
);
stdout.write(`${file}  ${pairs.length} characters\n`);
