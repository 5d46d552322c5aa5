/** HTML from elements as JSX names them: the same bytes as preact-render-to-string makes of them. */

/** Attributes by their names in HTML. What is null, undefined, false or a function is left out; true and '' leave the name alone. */
export type ElementAttributes = Readonly<Record<string, unknown>>;

/** Elements that have no end tag (HTML, 13.1.2), those of old among them. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col command embed hr img input keygen link meta param source track wbr'.split(' '),
);
/** What is no attribute of the element. */
const APART: ReadonlySet<string> = new Set(['children', 'dangerouslySetInnerHTML', 'key', 'ref']);
const UNSAFE = /[\s\n\\/='"\0<>]/;

/** An element around markup. */
export function elementOf(name: string, attributes: ElementAttributes, inner: string): string {
  const tag = `<${name}${attributesOf(attributes)}`;
  return inner === '' && VOID.has(name) ? `${tag}/>` : `${tag}>${inner}</${name}>`;
}

/** Attributes as they stand in a tag, each after a space. */
export function attributesOf(attributes: ElementAttributes): string {
  let text = '';
  for (const key in attributes) {
    if (APART.has(key)) continue;
    const value = attributes[key];
    if (value === undefined || value === null || typeof value === 'function') continue;
    const name = nameOf(key);
    if (value === '' || (value === true && !isSpelt(key))) text += name;
    else if (value !== false || isSpelt(key)) text += `${name}="${escaped(String(value))}"`;
  }
  return text;
}

/** Attributes whose `false` says something else than their absence: ARIA states, data, and those that are enumerated. */
function isSpelt(key: string): boolean {
  return key.startsWith('aria-') || key.startsWith('data-') || key === 'draggable' || key === 'spellcheck';
}

const names = new Map<string, string>();

/** With the space before it. Names are of templates: there are few, and each is looked at once. */
function nameOf(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  if (UNSAFE.test(key)) throw new Error(`${JSON.stringify(key)} is no name of an attribute.`);
  const name = ` ${key}`;
  names.set(key, name);
  return name;
}

const MARKS = /["&<]/;
const ALL_MARKS = /["&<]/g;
const REFERENCES: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' };

/** Text as it may stand between tags and in the quotes of an attribute. */
export function escaped(text: string): string {
  return MARKS.test(text) ? text.replace(ALL_MARKS, mark => REFERENCES[mark] ?? mark) : text;
}
