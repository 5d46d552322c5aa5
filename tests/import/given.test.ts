import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/ids.ts';
import { givenOf, tellingName } from '../../src/import/given.ts';
import type { Article, PageGiven, PageRecord } from '../../src/types.ts';

const DAY = '2031-05-06' as IsoDate;
const OTHER = '2031-05-07' as IsoDate;

function recordWith(given: PageGiven, rest: Partial<PageRecord> = {}): PageRecord {
  return { given, page: '2031-05-06-A01', ...rest } as PageRecord;
}

describe('what is given of a page', () => {
  test('by its file name', () => {
    expect(givenOf({ options: {}, record: null, name: '2031-05-06-A01.txt' })).toEqual({
      date: DAY,
      page: 'A01',
      by: { date: 'file name', page: 'file name' },
    });
  });
  test('by option rather than by name, each fact on its own', () => {
    expect(givenOf({ options: { date: OTHER }, record: null, name: '2031-05-06-A01.txt' })).toEqual({
      date: OTHER,
      page: 'A01',
      by: { date: 'option', page: 'file name' },
    });
  });
  test('by an option of an earlier import', () => {
    const record = recordWith({ date: OTHER, section: '综合', by: { date: 'option', section: 'option' } });
    expect(givenOf({ options: {}, record, name: '2031-05-06-A01.txt' })).toEqual({
      date: OTHER,
      page: 'A01',
      section: '综合',
      by: { date: 'option', page: 'file name', section: 'option' },
    });
  });
  test('but not by an earlier name', () => {
    const record = recordWith({ date: OTHER, by: { date: 'file name' } });
    expect(givenOf({ options: {}, record, name: null })).toEqual({ by: {} });
  });
});

describe('the name that tells something of a page', () => {
  const path = 'content/pages/2031/2031-05-06-A01.txt';
  test('is its own where someone put it into the archive', () => {
    expect(tellingName(path, null, [])).toBe(path);
    expect(tellingName(path, recordWith({ date: DAY, by: { date: 'file name' } }), [])).toBe(path);
  });
  test('is the one it came with where the program named it', () => {
    expect(tellingName(path, recordWith({ by: {} }, { originalName: 'scan 5.txt' }), [])).toBe('scan 5.txt');
  });
  test('is none where the record says that nobody gave the date', () => {
    expect(tellingName(path, recordWith({ by: {} }), [])).toBeNull();
  });
  test('is its own again where someone renamed it since', () => {
    const renamed = 'content/pages/2031/2031-05-07-A01.txt';
    expect(tellingName(renamed, recordWith({ by: {} }, { originalName: 'scan 5.txt' }), [])).toBe(renamed);
  });
  test('is none where the record is lost and its articles say that the date was inferred', () => {
    expect(tellingName(path, null, [{ dateSource: 'inferred' } as Article])).toBeNull();
  });
});
