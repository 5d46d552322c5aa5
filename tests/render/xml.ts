/** True for XML whose elements are closed in order and whose text and attributes hold no loose `<`, `&` or control. */
export function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<(?:\?xml[^<>]*\?|(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?))>/g,
    (_tag, end, name, _attributes, empty) => {
      if (name === undefined || empty) return '';
      if (!end) open.push(name);
      else if (open.pop() !== name) open.push('mismatched');
      return '';
    },
  );
  const text = xml.replace(/&(?:amp|lt|gt|quot);/g, '');
  return open.length === 0 && !rest.includes('<') && !LOOSE.test(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const LOOSE = /[&\0-\x08\x0b\x0c\x0e-\x1f]|[\ud800-\udfff]/u;
