/** Structured data as text that can stand in a `<script>`. */
import { withoutControls } from '../xml.ts';

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
  const text = JSON.stringify(data, (_, value) =>
    typeof value === 'string' ? withoutControls(value) : value,
  );
  return text.replace(/[<>&\u2028\u2029]/g, character => ESCAPES[character] ?? '');
}
