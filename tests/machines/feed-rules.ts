/** What is wrong with a feed by its specification; empty where nothing is. */
import { Parser } from 'htmlparser2';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Element = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: text => {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const isDateTime = (text: unknown) =>
  typeof text === 'string' && DATE_TIME.test(text) && !Number.isNaN(Date.parse(text));
const isAddress = (text: unknown) => typeof text === 'string' && URL.canParse(text);

/** RFC 4287, section 4: what must be there, how often, and of which form. */
export function atomFaults(xml: string): readonly string[] {
  const [feed] = parsed(xml).children.filter(({ name }) => name === 'feed');
  if (feed?.attributes.xmlns !== 'http://www.w3.org/2005/Atom') return ['no Atom feed'];
  const entries = named(feed, 'entry');
  const ids = entries.map(entry => textOf(entry, 'id'));
  const signed = named(feed, 'author').length > 0;
  return [
    ...constructFaults(feed, 'feed'),
    ...(named(feed, 'link').some(link => link.attributes.rel === 'self') ? [] : ['no link to itself']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries of one id']),
    ...entries.flatMap(entry => entryFaults(entry, signed)),
  ];
}

function entryFaults(entry: Element, signed: boolean): readonly string[] {
  const alternates = named(entry, 'link').filter(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
  );
  return [
    ...constructFaults(entry, 'entry'),
    ...(alternates.length === 1 || named(entry, 'content').length === 1
      ? []
      : ['an entry without content or link']),
    ...(signed || named(entry, 'author').length > 0 ? [] : ['an entry without author']),
    ...named(entry, 'published')
      .filter(({ text }) => !isDateTime(text))
      .map(({ text }) => `published: ${text}`),
    ...named(entry, 'category')
      .filter(({ attributes }) => !attributes.term)
      .map(() => 'a category without term'),
    ...(named(entry, 'summary').length <= 1 ? [] : ['two summaries']),
  ];
}

function constructFaults(parent: Element, what: string): readonly string[] {
  const once = ['id', 'title', 'updated'].filter(name => named(parent, name).length !== 1);
  const people = [...named(parent, 'author'), ...named(parent, 'contributor')];
  return [
    ...once.map(name => `${what}: not one ${name}`),
    ...(isAddress(textOf(parent, 'id')) ? [] : [`${what}: id is no IRI`]),
    ...(isDateTime(textOf(parent, 'updated')) ? [] : [`${what}: updated is no date`]),
    ...people
      .filter(person => textOf(person, 'name').trim() === '')
      .map(() => `${what}: a person without name`),
    ...people
      .flatMap(person => named(person, 'uri'))
      .filter(({ text }) => !isAddress(text))
      .map(() => `${what}: uri`),
    ...named(parent, 'link')
      .filter(({ attributes }) => !isAddress(attributes.href))
      .map(() => `${what}: href`),
    ...['subtitle', 'rights', 'icon', 'logo', 'generator']
      .filter(name => named(parent, name).length > 1)
      .map(name => `${what}: two of ${name}`),
  ];
}

function named(parent: Element, name: string): readonly Element[] {
  return parent.children.filter(child => child.name === name);
}

function textOf(parent: Element, name: string): string {
  return named(parent, name)[0]?.text ?? '';
}

type Plain = Readonly<Record<string, unknown>>;

/** JSON Feed 1.1 (jsonfeed.org): types of the fields that it has, and what must be there. */
export function jsonFeedFaults(text: string): readonly string[] {
  const feed: Plain = JSON.parse(text);
  const items = Array.isArray(feed.items) ? (feed.items as readonly Plain[]) : [];
  return [
    ...(feed.version === 'https://jsonfeed.org/version/1.1' ? [] : ['version']),
    ...(typeof feed.title === 'string' ? [] : ['title']),
    ...(Array.isArray(feed.items) ? [] : ['items']),
    ...['home_page_url', 'feed_url', 'icon', 'favicon'].filter(
      name => name in feed && !isAddress(feed[name]),
    ),
    ...authorFaults(feed),
    ...(new Set(items.map(item => item.id)).size === items.length ? [] : ['two items of one id']),
    ...items.flatMap(itemFaults),
  ];
}

function itemFaults(item: Plain): readonly string[] {
  return [
    ...(typeof item.id === 'string' && item.id !== '' ? [] : ['id']),
    ...('content_text' in item || 'content_html' in item ? [] : ['no content']),
    ...['content_text', 'content_html', 'title', 'summary'].filter(
      name => name in item && typeof item[name] !== 'string',
    ),
    ...['url', 'external_url', 'image'].filter(name => name in item && !isAddress(item[name])),
    ...['date_published', 'date_modified'].filter(name => name in item && !isDateTime(item[name])),
    ...('tags' in item && !(Array.isArray(item.tags) && item.tags.every(tag => typeof tag === 'string'))
      ? ['tags']
      : []),
    ...authorFaults(item),
  ];
}

/** An author has a name, an address or a picture at least. */
function authorFaults({ authors = [] }: Plain): readonly string[] {
  if (!Array.isArray(authors)) return ['authors'];
  return authors
    .filter(({ name, url, avatar }: Plain) => !name && !url && !avatar)
    .map(() => 'an author who is nobody');
}
