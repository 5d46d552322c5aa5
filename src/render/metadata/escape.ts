/** Structured data as text that can stand in a `<script>`. */
import { jsonText } from '../data/year.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON without the characters that mean something to HTML, so that neither `</script>` nor `<!--` can come of it. A script
 * of a type that is no script's is a data block (HTML, 4.12.1): it is not run, and no policy of the page speaks of it.
 */
export function scriptJson(data: unknown): string {
  return jsonText(data).replace(/[<>&\u2028\u2029]/g, character => ESCAPES[character] ?? '');
}
