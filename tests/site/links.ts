/** The files of a site, by path. */
type Site = Readonly<Record<string, string>>;

/** Links within the site that lead to no file, or to no place in it, each as `from → to`. `base` is the site's address. */
export function leadsNowhere(site: Site, base: string): readonly string[] {
  return Object.entries(site)
    .filter(([path]) => /\.(?:html|xml|json|txt)$/.test(path) && !path.startsWith('.'))
    .flatMap(([path, text]) =>
      linksIn(path, text, base)
        .filter(link => !arrives(site, base, new URL(link, `${base}${encodeURI(path)}`)))
        .map(link => `${path} → ${link}`),
    );
}

function linksIn(path: string, text: string, base: string): readonly string[] {
  const written = path.endsWith('.html')
    ? [...text.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(match => match[1] ?? '')
    : text.split(/[\s"<>]+/).filter(word => word.startsWith(base));
  return written.map(link => link.replaceAll('&amp;', '&')).filter(link => !/^(?:mailto|data):/.test(link));
}

/** True for links off the site, and for those that a file of the site answers. */
function arrives(site: Site, base: string, { href, hash }: URL): boolean {
  if (!href.startsWith(base)) return true;
  const path = decodeURIComponent(href.slice(base.length).replace(/[?#].*$/s, ''));
  const text = site[path === '' || path.endsWith('/') ? `${path}index.html` : path];
  return text !== undefined && (hash === '' || text.includes(`id="${decodeURIComponent(hash.slice(1))}"`));
}
