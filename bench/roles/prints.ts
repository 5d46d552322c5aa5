/** Manners in which labelled headings are printed as pages: marks, blanks, indents, bylines, and what columns do to texts. */
import type { Chance } from '../chance.ts';

/** How a page is printed. */
export interface Print {
  /** Which lines bear heading marks. */
  readonly marks: 'none' | 'headlines' | 'headings';
  /** Where blank lines stand. */
  readonly blanks: 'everywhere' | 'between stories' | 'nowhere';
  readonly indented: boolean;
  /** Characters of a line of text where the column breaks it; 0 where paragraphs are whole. */
  readonly width: number;
  /** The head of a text, or nothing. */
  readonly head: (name: string) => string;
  /** A line of its own between title and text, or none. */
  readonly line: ((name: string) => string) | null;
  /** The end of a text: in its last paragraph, or a line below it. */
  readonly tail: ((name: string) => string) | null;
  readonly tailApart: boolean;
  /** What signs a caption; nothing where none does. */
  readonly credit: (name: string) => string;
  /** Of a hundred stories, so many have a paragraph that a column cut in two. */
  readonly cut: number;
}

type Signature = (name: string) => string;
const NOTHING: Signature = () => '';

const HEADS: readonly [Signature, ...Signature[]] = [
  name => `本报讯（记者 ${name}）`,
  name => `本报讯(记者${name})`,
  name => `晨报讯（见习记者 ${name} 通讯员 柳青）`,
  name => `本报讯 (全媒体记者 ${name})`,
  name => `本报讯 记者${name}报道：`,
];
const LINES: readonly [Signature, ...Signature[]] = [
  name => `本报记者 ${name}`,
  name => `记者 ${name} 通讯员 柳青`,
  name => `□本报记者 ${name} 文/图`,
  name => `${name}`,
];
const TAILS: readonly [Signature, ...Signature[]] = [
  name => `（${name}）`,
  name => `（记者 ${name}）`,
  name => `□记者 ${name} 通讯员 柳青`,
  name => `(通讯员 ${name})`,
];
const CREDITS: readonly [Signature, ...Signature[]] = [
  NOTHING,
  name => ` ${name} 摄`,
  name => ` 本报记者 ${name} 摄`,
  name => `（${name} 摄）`,
];

/** Any manner of printing, as often as papers have it. */
export function printBy(chance: Chance): Print {
  const signing = chance.pick<'head' | 'line' | 'tail' | 'nobody'>([
    'head',
    'head',
    'head',
    'line',
    'tail',
    'tail',
    'nobody',
  ]);
  const head = chance.pick(HEADS);
  const width = chance.percent(25) ? chance.between(15, 24) : 0;
  return {
    marks: chance.pick<Print['marks']>(['none', 'none', 'headlines', 'headings']),
    blanks: chance.pick<Print['blanks']>(['everywhere', 'everywhere', 'between stories', 'nowhere']),
    indented: chance.percent(width > 0 ? 80 : 40),
    width,
    head: signing === 'head' ? head : NOTHING,
    line: signing === 'line' ? chance.pick(LINES) : null,
    tail: signing === 'tail' ? chance.pick(TAILS) : null,
    tailApart: chance.percent(40),
    credit: chance.pick(CREDITS),
    cut: chance.pick([0, 0, 30]),
  };
}
