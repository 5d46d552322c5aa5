const SITE_SCRIPT =
  /^<script (?:type="application\/(?:ld\+)?json"(?: id="[\w-]+")?|type="module" src="[./a-z]*assets\/\w+\.\w+\.js" integrity="[^"]+")>$/;
const TAG = /<([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/gi;
const LIVE_ELEMENTS = new Set([
  'img',
  'iframe',
  'base',
  'math',
  'animate',
  'object',
  'embed',
  'style',
  'foreignobject',
]);
const LIVE_ATTRIBUTES = /^(?:on|srcdoc|style|xlink:|formaction|@|:|v-|x-)/i;
const ADDRESSES = new Set(['href', 'src', 'action', 'cite', 'poster', 'data']);

/** The tags of a page that could run, load or lead to anything but a page of the site or the web. */
export function liveTags(html: string): readonly string[] {
  return [...html.matchAll(TAG)].flatMap(([tag, name = '', rest = '']) => {
    if (name === 'script') return SITE_SCRIPT.test(tag) ? [] : [tag];
    if (LIVE_ELEMENTS.has(name.toLowerCase()) || /http-equiv="refresh"/i.test(tag)) return [tag];
    const attributes = [...rest.matchAll(/([^\s"=]+)(?:="([^"]*)")?/g)];
    const live = attributes.filter(([, key = '', value = '']) => {
      const leads =
        ADDRESSES.has(key) && (/^\s*\/\//.test(value) || /^(?!https?:|mailto:)[^/?#]*:/i.test(value));
      return LIVE_ATTRIBUTES.test(key) || leads;
    });
    return live.length > 0 ? [tag] : [];
  });
}
