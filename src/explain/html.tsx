/** An explanation as one HTML file that needs nothing else and runs nothing. */
import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { printable } from '../report.ts';
import type { LineSpan, QualityFlag } from '../types.ts';
import { STYLE } from './style.ts';
import {
  type ExplainedArticle,
  type ExplainedField,
  type Explanation,
  type Sheet,
  spanText,
} from './view.ts';

/** The document, from doctype to `</html>`. Its policy lets in its own style and nothing else. */
export function explanationHtml(explanation: Explanation): string {
  return `<!doctype html>\n${renderToString(<Document {...explanation} />)}\n`;
}

/** Of the one style that the document may use: https://www.w3.org/TR/CSP3/#grammardef-hash-source. */
function policy(): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'`;
}

function Document({ sheets, articles }: Explanation): VNode {
  const title = shown((articles.length === 1 ? articles[0]?.title : sheets[0]?.file) ?? '');
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy()} />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title} explained`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {sheets.map((sheet, index) => (
            <SheetTable sheet={sheet} place={index + 1} />
          ))}
          {articles.map(article => (
            <ArticleTable article={article} sheets={sheets} />
          ))}
        </main>
      </body>
    </html>
  );
}

function SheetTable({ sheet, place }: { readonly sheet: Sheet; readonly place: number }): VNode {
  const { file, date, lines } = sheet;
  const day =
    date === null ? 'no date' : `${date.value} (${date.confidence.toFixed(2)}: ${shown(date.because)})`;
  return (
    <section>
      <h2>{shown(file)}</h2>
      <p>{day}</p>
      <table class="page">
        <thead>
          <Heads names={['role', 'article', 'line', 'text', 'reason']} />
        </thead>
        <tbody>
          {lines.map(({ line, text, role, article, because }) => (
            <tr id={`page-${place}-line-${line}`} class={role ?? 'blank'}>
              <td>{role ?? ''}</td>
              <td class="number">{article ?? ''}</td>
              <td class="number">{line}</td>
              <td lang="zh">{shown(text)}</td>
              <td class="reason">{shown(because)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ArticleProps {
  readonly article: ExplainedArticle;
  readonly sheets: readonly Sheet[];
}

function ArticleTable({ article, sheets }: ArticleProps): VNode {
  const { number, title, file, fields, flags } = article;
  return (
    <section>
      <h2>
        {number}. <span lang="zh">{shown(title)}</span>
      </h2>
      {file === null ? null : <p>{shown(file)}</p>}
      <table class="fields">
        <thead>
          <Heads names={['field', 'value', 'sure', 'reason', 'lines']} />
        </thead>
        <tbody>
          {fields.map(field => (
            <FieldRow field={field} sheets={sheets} />
          ))}
        </tbody>
      </table>
      {flags.length === 0 ? null : <Flags flags={flags} sheets={sheets} />}
    </section>
  );
}

interface FieldProps {
  readonly field: ExplainedField;
  readonly sheets: readonly Sheet[];
}

function Heads({ names }: { readonly names: readonly string[] }): VNode {
  return (
    <tr>
      {names.map(name => (
        <th scope="col">{name}</th>
      ))}
    </tr>
  );
}

function FieldRow({ field, sheets }: FieldProps): VNode {
  return (
    <tr class={field.taken ? 'taken' : 'unsure'}>
      <th scope="row">{field.field}</th>
      <td>
        <span lang="zh">{shown(field.value)}</span>
        {field.taken ? null : <em> left empty</em>}
        {field.standing === null ? null : (
          <p>
            in the file, by hand: <span lang="zh">{shown(field.standing)}</span>
          </p>
        )}
      </td>
      <td class="number">{field.confidence.toFixed(2)}</td>
      <td class="reason">{shown(field.because)}</td>
      <td>
        <Spans spans={field.lines} sheets={sheets} />
      </td>
    </tr>
  );
}

interface FlagsProps {
  readonly flags: readonly QualityFlag[];
  readonly sheets: readonly Sheet[];
}

function Flags({ flags, sheets }: FlagsProps): VNode {
  return (
    <ul>
      {flags.map(({ code, excerpt, because, lines }) => (
        <li>
          <strong>{code}</strong> <q lang="zh">{shown(excerpt)}</q> {shown(because)}{' '}
          <Spans spans={lines} sheets={sheets} />
        </li>
      ))}
    </ul>
  );
}

interface SpansProps {
  readonly spans: readonly LineSpan[];
  readonly sheets: readonly Sheet[];
}

function Spans({ spans, sheets }: SpansProps): VNode {
  const parts = spans.map((span, index) => {
    const place = placeOf(span, sheets);
    const text = shown(spanText(span));
    const part = place === 0 ? text : <a href={`#page-${place}-line-${span.from}`}>{text}</a>;
    return index === 0 ? part : <>, {part}</>;
  });
  return <>{parts}</>;
}

/** Which of the sheets, from 1, the lines stand on: the first, unless they name another; 0 where it is not shown. */
function placeOf({ page }: LineSpan, sheets: readonly Sheet[]): number {
  return page === undefined ? 1 : sheets.findIndex(sheet => sheet.page === page) + 1;
}

/** Text fit for HTML: no control characters, no halves of characters. */
function shown(text: string): string {
  return printable(text).replace(/\p{Cs}/gu, '\ufffd');
}
