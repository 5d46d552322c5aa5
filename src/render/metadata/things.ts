/** Things that the structured data of many pages names (schema.org). */
import type {
  DefinedTerm,
  Organization,
  Periodical,
  Person,
  Place,
  PublicationIssue,
  WebSite,
} from 'schema-dts';
import type { IsoDate } from '../../ids.ts';
import { files } from '../../plan/paths.ts';
import { issuePath } from '../../plan/planner.ts';
import type { Site, SiteGroup } from '../../plan/specs.ts';
import { absolute, type PageContext } from '../view/context.ts';
import type { Contributor } from './people.ts';

/** A thing of one type, as an object. */
export type Thing<Of> = Exclude<Of, string>;

/** The site; it has its own page, so that others name it by its id. */
export function siteThing(site: Site): Thing<WebSite> {
  const { title, baseUrl } = site.settings;
  return { '@type': 'WebSite', '@id': `${baseUrl}#site`, name: title, url: baseUrl };
}

/** The newspaper; null where nobody names it. The one that most of the archive is from goes by one id. */
export function periodicalThing(site: Site, paper: string): Thing<Periodical> | null {
  if (paper === '') return null;
  const known = paper === site.settings.paper ? { '@id': `${site.settings.baseUrl}#paper` } : {};
  return { '@type': 'Periodical', ...known, name: paper };
}

/** An issue of the newspaper, in it where it is named. */
export function issueThing(site: Site, date: IsoDate, paper: string): Thing<PublicationIssue> {
  const periodical = periodicalThing(site, paper);
  const url = absolute(site, issuePath(site, date));
  return {
    '@type': 'PublicationIssue',
    '@id': `${url}#issue`,
    url,
    datePublished: date,
    ...(periodical === null ? {} : { isPartOf: periodical }),
  };
}

/** Who published the newspaper; where it is not named, who publishes the site. */
export function publisherThing(site: Site, paper: string): Thing<Organization> {
  const { publisher, title, baseUrl } = site.settings;
  if (paper !== '') return { '@type': 'Organization', name: paper };
  return keeperThing(site, publisher || title, baseUrl);
}

/** Who publishes the site. */
export function keeperThing(site: Site, name: string, url: string): Thing<Organization> {
  const icon = site.assets.get('icon-512.png');
  const logo = icon === undefined ? {} : { logo: absolute(site, icon) };
  return { '@type': 'Organization', name, url, ...logo };
}

/** Somebody who signs, with the roles as the site calls them, or a body. */
export function contributorThing(
  { site, words }: PageContext,
  { name, roles, isOrganisation, path }: Contributor,
): Thing<Person> | Thing<Organization> {
  const url = path === null ? {} : { url: absolute(site, path) };
  if (isOrganisation) return { '@type': 'Organization', name, ...url };
  const titles = roles.map(role => words.roles[role]);
  return { '@type': 'Person', name, ...url, jobTitle: titles.join(words.listSeparator) };
}

/** The place that a district is, with its code in the official division (GB/T 2260). */
export function placeThing(site: Site, { label, path, district }: SiteGroup): Thing<Place> {
  const code = district?.code ?? null;
  return {
    '@type': 'AdministrativeArea',
    name: label,
    url: absolute(site, path),
    ...(code === null
      ? {}
      : { identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code } as const }),
    ...(district === null
      ? {}
      : { containedInPlace: { '@type': 'AdministrativeArea', name: district.prefecture } as const }),
  };
}

const MEDIA_TOPICS = 'https://cv.iptc.org/newscodes/mediatopic/';

/** What a topic is, with its IPTC Media Topic. */
export function topicThing(site: Site, { label, path, topic }: SiteGroup): Thing<DefinedTerm> {
  const { medtop } = topic ?? {};
  const same = medtop === undefined ? {} : { sameAs: `${MEDIA_TOPICS}${medtop}` };
  return { '@type': 'DefinedTerm', name: label, url: absolute(site, path), ...same };
}

/** The address of the home page. */
export function homeOf(site: Site): string {
  return absolute(site, files.home);
}
