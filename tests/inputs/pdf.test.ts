import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/inputs/convert.ts';
import { columnOf, fileOf, type PdfOptions, type Placed, pdfOf, streamOf } from './pdf-file.ts';

async function read(pages: readonly (readonly Placed[])[], options: PdfOptions = {}) {
  return convert('.pdf', { bytes: pdfOf(pages, options), place: { file: 'a.pdf' } });
}

/** The lines of the text made from one page, without the empty ones. */
async function linesOf(page: readonly Placed[], options: PdfOptions = {}): Promise<readonly string[]> {
  const { value, problems } = await read([page], options);
  expect(problems).toEqual([]);
  return (value ?? '').split('\n').filter(line => line !== '');
}

const PARK = [
  '本报讯(记者 李明远)五月五日，惠济区北湖公园改造工程完工并向市民开放，公园新增步道三公里。',
  '“以后散步方便多了。”家住公园旁的王先生说，他每天都来走一走，也常带孙子来看湖。',
  '园林部门的负责人介绍，下一步还要完善无障碍设施，增设座椅和路灯，方便老人和孩子。',
];
const BALL = [
  '本报讯(记者 赵晓岚)五月五日，金水区中小学生校园足球联赛开赛，四十所学校的队伍参加比赛。',
  '比赛将持续两个月，各校的家长和老师到场加油，看台上坐满了人。',
];

test('two columns under a headline are read one after the other, a paragraph across both joined', async () => {
  const all = columnOf(PARK, { x: 0, y: 0, measure: 14 });
  const half = Math.ceil(all.length / 2);
  const page = [
    { text: '创新驱动绿色发展', x: 50, y: 60, size: 16 },
    { text: '北湖公园改造完工', x: 50, y: 110, size: 32 },
    ...all.slice(0, half).map(line => ({ ...line, x: line.x + 50, y: line.y + 150 })),
    ...all.slice(half).map(line => ({ ...line, x: line.x + 210, y: line.y - half * 15 + 150 })),
  ];
  expect(await linesOf(page)).toEqual(['## 创新驱动绿色发展', '# 北湖公园改造完工', ...PARK]);
});

test('articles above each other are read one by one though their columns stand in line', async () => {
  const halves = (paragraphs: readonly string[], y: number): readonly Placed[] => {
    const all = columnOf(paragraphs, { x: 0, y: 0, measure: 14 });
    const half = Math.ceil(all.length / 2);
    return all.map((line, at) =>
      at < half
        ? { ...line, x: line.x + 50, y: line.y + y }
        : { ...line, x: line.x + 210, y: line.y - half * 15 + y },
    );
  };
  const page = [
    { text: '北湖公园完工', x: 50, y: 60, size: 20 },
    ...halves(PARK, 100),
    { text: '足球联赛开赛', x: 50, y: 300, size: 20 },
    ...halves(BALL, 340),
  ];
  expect(await linesOf(page)).toEqual(['# 北湖公园完工', ...PARK, '# 足球联赛开赛', ...BALL]);
});

test('articles side by side are read one by one, each with its headline', async () => {
  const page = [
    { text: '北湖公园完工', x: 50, y: 60, size: 20 },
    { text: '足球联赛开赛', x: 300, y: 60, size: 20 },
    ...columnOf(PARK, { x: 50, y: 100, measure: 20 }),
    ...columnOf(BALL, { x: 300, y: 100, measure: 20 }),
  ];
  expect(await linesOf(page)).toEqual(['# 北湖公园完工', ...PARK, '# 足球联赛开赛', ...BALL]);
});

test('a headline on two lines is one, its parts with a space between', async () => {
  const page = [
    { text: '新型工业化引领', x: 50, y: 60, size: 24 },
    { text: '构建现代产业体系', x: 74, y: 92, size: 24 },
    ...columnOf(PARK, { x: 50, y: 140, measure: 20 }),
  ];
  expect(await linesOf(page)).toEqual(['# 新型工业化引领 构建现代产业体系', ...PARK]);
});

test('the order in which a program sets its lines is of no account, nor is text set twice to be bold', async () => {
  const lines = columnOf(PARK, { x: 50, y: 140, measure: 20 });
  const headline = { text: '北湖公园改造完工', x: 50, y: 100, size: 24 };
  const page = [...[...lines].reverse(), headline, { ...headline, x: 50.4 }];
  expect(await linesOf(page)).toEqual(['# 北湖公园改造完工', ...PARK]);
});

test('a headline set downwards is read as a headline', async () => {
  const page = [
    { text: '北湖公园完工', x: 60, y: 100, size: 24, down: true },
    ...columnOf(PARK, { x: 120, y: 110, measure: 20 }),
  ];
  expect(await linesOf(page)).toEqual(['# 北湖公园完工', ...PARK]);
});

test('radicals that a program took for characters are the characters', async () => {
  const text = '⼆⽉⼗⽇，⻓⻋⻔⾦⽔区的市⺠来到公园，⻅到了⼈⺠公园的⼩⻢。';
  const [line] = await linesOf([{ text, x: 50, y: 100, size: 10 }]);
  expect(line).toBe('二月十日，长车门金水区的市民来到公园，见到了人民公园的小马。');
});

test('letters set apart are one word; a space in a name stays', async () => {
  const spread = [...'北湖公园改造工程全面完工'].map((text, at) => ({
    text,
    x: 50 + at * 34,
    y: 60,
    size: 24,
  }));
  const page = [...spread, ...columnOf([`${PARK[0]}（王 军）`], { x: 50, y: 120, measure: 30 })];
  expect(await linesOf(page)).toEqual(['# 北湖公园改造工程全面完工', `${PARK[0]}（王 军）`]);
});

test('a page that viewers turn is read as they show it', async () => {
  const page = columnOf(BALL, { x: 50, y: 100, measure: 30 });
  expect(await linesOf(page, { lying: true })).toEqual(BALL);
});

test('pages stand with a form feed between them; one without text is left out with a warning', async () => {
  const text = (paragraphs: readonly string[]) => columnOf(paragraphs, { x: 50, y: 100, measure: 30 });
  const { value, problems } = await read([text(PARK), [], text(BALL)]);
  expect(value).toBe(`${PARK.join('\n\n')}\n\n\f\n${BALL.join('\n\n')}\n`);
  expect(problems).toMatchObject([{ code: 'page-without-text', severity: 'warning' }]);
  expect(problems[0]?.message).toContain('page 2');
});

describe('what cannot be read is a problem that says what to do', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, code: string, hint: string])[] = [
    ['a scan', pdfOf([[], []]), 'no-text-layer', 'OCR'],
    [
      'a scan with the stamp of a scanner',
      pdfOf([[{ text: '扫描王创建', x: 9, y: 9, size: 9 }]]),
      'no-text-layer',
      'OCR',
    ],
    [
      'fonts that do not say what they show',
      pdfOf([columnOf(PARK, { x: 50, y: 50, measure: 30 })], { unicode: false }),
      'garbled-text-layer',
      'OCR',
    ],
    ['no PDF', Buffer.from('PK not a PDF'), 'broken-file', 'anew'],
    [
      'half a PDF',
      pdfOf([columnOf(PARK, { x: 50, y: 50, measure: 30 })]).subarray(0, 300),
      'broken-file',
      '',
    ],
    ['nothing', new Uint8Array(), 'broken-file', ''],
    ['one with a password', encrypted(), 'password-needed', 'without a password'],
    ['more pages than an issue has', pdfOf(Array.from({ length: 201 }, () => [])), 'holds-too-much', 'Split'],
    ['a stream that swells', swelling(), 'holds-too-much', 'Split'],
  ];
  test.each(cases)('%s', async (_, bytes, code, hint) => {
    const { value, problems } = await convert('.pdf', { bytes, place: { file: 'a.pdf' } });
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ code, severity: 'error', file: 'a.pdf' }]);
    expect(problems[0]?.hint).toContain(hint);
  });
});

test('a script in the document is not run', async () => {
  const catalogue = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\);) >>';
  await linesOf(columnOf(PARK, { x: 50, y: 50, measure: 30 }), { catalogue });
  expect('ran' in globalThis).toBe(false);
});

/** A PDF whose key is derived from a password that is not empty. */
function encrypted(): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 0 /Kids [] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${'01'.repeat(32)}> /U <${'02'.repeat(32)}> /P -4 >>`,
  ];
  return fileOf(objects, `/Encrypt 3 0 R /ID [<${'03'.repeat(16)}> <${'03'.repeat(16)}>]`);
}

/** Two layers of packing over 300 MB of spaces. */
function swelling(): Uint8Array {
  const inner = deflateSync(Buffer.alloc(300 * 1024 * 1024, ' '));
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>'];
  const packed = streamOf(deflateSync(inner), '/Filter [/FlateDecode /FlateDecode]');
  return fileOf([...objects, packed]);
}
