import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sitePath } from '../../src/ids.ts';
import { type BatchPage, renderBatch } from '../../src/render/eleventy.ts';

const page = (path: string, render: BatchPage['render']): BatchPage => ({ path: sitePath(path), render });

test('pages come back in their order, whatever their paths', async () => {
  const paths = ['b/index.html', '404.html', 'reporters/甘小满/index.html', 'index.html', 'a/index.html'];
  const rendered = await renderBatch(paths.map(path => page(path, () => `<p>${path}</p>`)));
  expect(rendered).toEqual(paths.map(path => `<p>${path}</p>`));
});

test('no page is no work', async () => {
  expect(await renderBatch([])).toEqual([]);
});

test('what a page renders is data: no template syntax of any engine is read in it', async () => {
  const text = '{{ page.url }} {% include "x" %} <%= 1 %> ---\npermalink: /x\n---\n${1} # ## <script>';
  expect(await renderBatch([page('a/index.html', () => text)])).toEqual([text]);
  expect(await renderBatch([page('a/index.html', () => '')])).toEqual(['']);
});

test('an error of a page is thrown as it is, with nothing printed', async () => {
  const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const fault = new RangeError('no such article');
  await expect(renderBatch([page('a/index.html', () => Promise.reject(fault))])).rejects.toBe(fault);
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe('in a working directory with an Eleventy project of its own', () => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));

  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });

  test('nothing of it is read, and nothing is written', async () => {
    writeFileSync(join(folder, 'package.json'), '{ broken');
    writeFileSync(join(folder, 'eleventy.config.js'), 'throw new Error("configured")');
    writeFileSync(join(folder, '.eleventyignore'), '**');
    writeFileSync(join(folder, '.gitignore'), '**');
    writeFileSync(join(folder, 'other.md'), '{{ broken');
    mkdirSync(join(folder, '_data'));
    writeFileSync(join(folder, '_data', 'x.js'), 'throw new Error("data")');
    const before = readdirSync(folder);
    process.chdir(folder);
    expect(await renderBatch([page('a/index.html', () => 'text')])).toEqual(['text']);
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(join(folder, '_site'))).toBe(false);
  });
});
