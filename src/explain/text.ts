/** An explanation as text: the page with its roles in the margin, the articles below it. */
import { printable, type Style } from '../report.ts';
import type { LineSpan, QualityFlag } from '../types.ts';
import {
  type ExplainedArticle,
  type ExplainedField,
  type ExplainedLine,
  type Explanation,
  type Sheet,
  spanText,
} from './view.ts';
import { cutToWidth } from './width.ts';

/** How an explanation is to look. */
export interface Look {
  readonly style: Style;
  /** Lines of the page are cut to this width; null: never. */
  readonly columns: number | null;
}

/** The pages, then the articles; empty for neither. */
export function explanationText({ sheets, articles }: Explanation, look: Look): string {
  const parts = [
    ...sheets.map(sheet => sheetText(sheet, look)),
    ...articles.map(article => articleText(article, look)),
  ];
  return parts.join('\n');
}

function sheetText({ file, date, lines }: Sheet, look: Look): string {
  const day =
    date === null ? 'no date' : `${date.value} (${date.confidence.toFixed(2)}: ${printable(date.because)})`;
  const digits = String(lines.at(-1)?.line ?? 0).length;
  const shown = lines.flatMap((line, index) => {
    const gap = index > 0 && lines[index - 1]?.line !== line.line - 1;
    return [...(gap ? [look.style.faint('⋯')] : []), lineText(line, digits, look)];
  });
  return `${[`${look.style.strong(printable(file))}  ${day}`, ...shown].join('\n')}\n`;
}

const ROLE_WIDTH = 'subheading'.length;

function lineText({ line, text, role, article }: ExplainedLine, digits: number, look: Look): string {
  const number = article === null ? '' : String(article);
  const margin = `${(role ?? '').padEnd(ROLE_WIDTH)} ${number.padStart(3)} ${String(line).padStart(digits)} │`;
  const room = look.columns === null ? null : Math.max(1, look.columns - margin.length - 1);
  const plain = printable(text.replaceAll('\t', ' ')).trimEnd();
  const shown = room === null ? plain : cutToWidth(plain, room);
  const marked = role === 'unassigned' ? look.style.warning(margin) : look.style.faint(margin);
  return shown === '' ? marked : `${marked} ${role === 'headline' ? look.style.strong(shown) : shown}`;
}

function articleText({ number, title, file, fields, flags }: ExplainedArticle, look: Look): string {
  const widest = Math.max(0, ...fields.map(({ field }) => field.length));
  const lines = [
    `${number}  ${look.style.strong(printable(title))}`,
    ...(file === null ? [] : [`   ${printable(file)}`]),
    ...fields.flatMap(field => fieldLines(field, widest, look)),
    ...flags.map(flag => flagLine(flag, look)),
  ];
  return `${lines.join('\n')}\n`;
}

function fieldLines(
  { field, value, confidence, because, lines, taken, standing }: ExplainedField,
  widest: number,
  { style }: Look,
): readonly string[] {
  const indent = ' '.repeat(widest + 5);
  const shown = value === '' ? style.faint('nothing') : printable(value);
  const doubt = taken ? '' : style.warning(', left empty');
  const reason = style.faint(`${confidence.toFixed(2)}${linesText(lines)}: ${printable(because)}`);
  const hand = standing === '' ? 'nothing' : printable(standing ?? '');
  return [
    `   ${field.padEnd(widest)}  ${shown}${doubt}`,
    `${indent}${reason}`,
    ...(standing === null ? [] : [`${indent}${style.warning('in the file, by hand:')} ${hand}`]),
  ];
}

function flagLine({ code, excerpt, because, lines }: QualityFlag, { style }: Look): string {
  return `   ${style.warning(code)}  "${printable(excerpt)}"${linesText(lines)}: ${printable(because)}`;
}

/** `, line 5`, `, lines 5-8, 12, 2024-02-29-A03:1`: those of another page name it; empty for no line. */
function linesText(spans: readonly LineSpan[]): string {
  const shown = spans.map(spanText).join(', ');
  const one = spans.length === 1 && spans[0]?.from === spans[0]?.to;
  return shown === '' ? '' : `, ${one ? 'line' : 'lines'} ${printable(shown)}`;
}
