/** Text in XML and HTML that no template escapes. */

/** Characters that neither XML 1.0 nor HTML may hold: controls but tab and line ends, lone surrogates, U+FFFE, U+FFFF. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return forReaders(text).replace(/[&<>"]/g, character => ENTITIES[character] ?? '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;

/** The text without characters that a document may not hold. The first look is ten times as quick as the second. */
export function withoutControls(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text;
}

/**
 * Overrides, embeddings and isolates of direction: unseen, they turn what follows around, so that a reader sees another text
 * than stands there (Unicode Technical Report 36, 3.1). Markup has its own means. Marks of direction turn nothing, and stay.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

const SUSPECT_OR_TURNING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;

/** The text as it may be shown to people: without what a document may not hold, and without what turns text around. */
export function forReaders(text: string): string {
  return SUSPECT_OR_TURNING.test(text) ? withoutControls(text).replace(TURNING, '') : text;
}

/** An element with text in it, on a line of its own at the given indent; nothing where the text is empty. */
export function element(indent: string, name: string, text: string): string {
  return text === '' ? '' : `${indent}<${name}>${escapeXml(text)}</${name}>\n`;
}
