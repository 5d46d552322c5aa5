/** Whether the words around a date speak of it as still to come. */
import type { Span } from './parts.ts';

const BEFORE =
  /(?:将[于在从自]?|[拟定][于在从自]?|计划[于在]?|预计[于在到]?|力争[在到]?|争取[在到]?|确保[在到]?|截止[于到]?|持续[至到]|延[续长][至到]|有效期[至到]|即日起[至到]|时间(?:初步)?定?[为于:在是]?|日期[为:是]?)(?:从|自)?$/;
const AFTER =
  /^(?:\([^()]{0,12}\))?(?:上午|下午|晚上?|凌晨|中午)?(?:\d{1,2}[时点:](?:\d{1,2}分?)?)?(?:起?(?:正式|全面|陆续)?(?:施行|实施|执行|生效|启用)|将(?![军领士])|拟(?!人)|(?:之|以)?前(?![往来夕后期])|截止)/;
const NEXT_CLAUSE =
  /^(?:[上下]午|晚上?)?[,，](?:[^,，。;；!！?？]{0,24}?)将(?:[于在会举召开迎正实全继启陆投建完达进]|$)/;
const DONE = /收官|落幕|闭幕|结束|圆满|告终|完成/;

/**
 * True where the date at `span` of a folded text is told of as coming: 将于3月1日, 3月1日起施行, 5月底前, 3月5日,大会将召开.
 * A sentence that says a thing has ended (2月2日持续到2月29日的…收官) tells of no coming day.
 */
export function isPlan(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  const after = text.slice(end, end + 40);
  const sentence = /^[^。!?]{0,120}/.exec(text.slice(end))?.[0] ?? '';
  if (/持续[至到]$/.test(before)) return !DONE.test(sentence);
  return BEFORE.test(before) || AFTER.test(after) || NEXT_CLAUSE.test(after);
}
