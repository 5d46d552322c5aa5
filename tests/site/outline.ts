const BLOCK =
  /<\/?(?:p|li|ul|ol|dl|dt|dd|div|section|article|header|footer|nav|figure|figcaption|hgroup|table|tr|details|summary|aside|br|hr)\b[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

/** What a reader gets of a page: title, then the text of its main part, headings marked, links with where they lead. */
export function outline(html: string): string {
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  const text = main
    .replace(/<h([1-6])\b[^>]*>/g, (_, level: string) => `\n${'#'.repeat(Number(level))} `)
    .replace(/<\/h[1-6]>/g, '\n')
    .replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gs, '$2‹$1›')
    .replace(BLOCK, '\n')
    .replace(/<\/?(?:strong|em|b|i|mark)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ');
  const lines = unescaped(`${title}\n${text}`)
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim());
  return lines.filter(line => line !== '').join('\n');
}

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, entity => ENTITIES[entity] ?? entity);
}
