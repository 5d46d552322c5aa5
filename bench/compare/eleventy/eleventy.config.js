// Eleventy's own way: one Markdown file a template, Nunjucks layouts, collections and their pagination.

const PER = 100;
const BASE = 'https://example.org';

function chunk(groups, kind) {
  const lists = [];
  for (const [term, items] of groups) {
    const total = Math.ceil(items.length / PER);
    for (let at = 0; at < total; at += 1)
      lists.push({ kind, term, items: items.slice(at * PER, (at + 1) * PER), n: at + 1, total });
  }
  return lists;
}

function groupBy(api, key) {
  const groups = new Map();
  for (const item of api.getFilteredByTag('article').slice().reverse()) {
    for (const term of [item.data[key] ?? []].flat()) {
      const known = groups.get(term);
      if (known) known.push(item);
      else groups.set(term, [item]);
    }
  }
  return groups;
}

const KINDS = ['district', 'topics', 'reporters', 'series', 'year', 'month', 'day'];
const excerpt = text =>
  text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/[#*\n-]/g, '')
    .trim()
    .slice(0, 120);

export default function (config) {
  config.addCollection('lists', api => KINDS.flatMap(key => chunk(groupBy(api, key), key)));
  config.addCollection('feeds', api =>
    KINDS.flatMap(key =>
      [...groupBy(api, key)].map(([term, items]) => ({ kind: key, term, items: items.slice(0, 50) })),
    ),
  );
  config.addFilter('excerpt', excerpt);
  config.addFilter('json', value => JSON.stringify(value));
  config.addFilter('ymd', date => date.toISOString().slice(0, 10));
  config.addFilter('rfc', date => date.toUTCString());
  config.addFilter('newest', (items, count) => items.slice(-count).reverse());
  config.addFilter('absolute', url => BASE + url);
  config.setQuietMode(true);
  return { dir: { input: 'src', output: 'public' } };
}
