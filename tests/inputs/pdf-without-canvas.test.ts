import Module from 'node:module';
import { expect, test, vi } from 'vitest';
import { columnOf, pdfOf } from './pdf-file.ts';

/** How Node finds modules, as it is known to those who replace it. */
const loader: unknown = Reflect.get(Module, '_resolveFilename');

test('a PDF is read where the drawing package that pdfjs would like is not installed', async () => {
  const refused: string[] = [];
  Reflect.set(Module, '_resolveFilename', (name: string, ...rest: unknown[]) => {
    if (!name.startsWith('@napi-rs/')) return Reflect.apply(loader as () => string, Module, [name, ...rest]);
    refused.push(name);
    throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' });
  });
  const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const lead = '本报讯(记者 李明远)五月五日，惠济区北湖公园改造工程完工并向市民开放，公园新增步道三公里。';
  const page = [
    { text: '北湖公园改造完工', x: 50, y: 60, size: 24 },
    ...columnOf([lead], { x: 50, y: 100, measure: 20 }),
  ];
  try {
    const { convert } = await import('../../src/inputs/convert.ts');
    const { value, problems } = await convert('.pdf', { bytes: pdfOf([page]), place: { file: 'a.pdf' } });
    expect([value, problems]).toEqual([`# 北湖公园改造完工\n\n${lead}\n`, []]);
    expect(refused).toEqual(['@napi-rs/canvas']);
    expect(told.mock.calls.flat().filter(text => !String(text).includes('Cannot load'))).toEqual([]);
    expect('DOMMatrix' in globalThis).toBe(false);
  } finally {
    Reflect.set(Module, '_resolveFilename', loader);
    told.mockRestore();
  }
});
