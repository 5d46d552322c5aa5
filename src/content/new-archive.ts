/** The files that a new archive begins with. */
import type { ContentFile } from '../types.ts';
import { jsonSchemaText, SCHEMAS } from './json-schema.ts';
import { oneLine } from './text.ts';
import { yamlText } from './yaml-text.ts';

/** What is known of an archive before there is anything in it. */
export interface NewArchive {
  /** The newspaper. */
  readonly paper: string;
  readonly home: { readonly code: string; readonly name: string };
  /** Path of the home's gazetteer, below the root. */
  readonly gazetteer: string;
}

/** content/archive.yaml with what must be said, and the rest to be filled in. */
export function archiveFileOf({ paper, home, gazetteer }: NewArchive): ContentFile {
  const name = oneLine(paper);
  const text = `# yaml-language-server: $schema=./schema/archive.schema.json
# The archive's settings.
title: ${yamlText(`${name}剪报`)}
# description: the site in a sentence
paper: ${yamlText(name)}
# publisher: who publishes the site
home: "${home.code}" # ${home.name}: ${gazetteer}
baseUrl: https://example.org/ # the site's own address, for feeds and the sitemap
language: zh-CN # of the site's own words; or en
timeZone: Asia/Shanghai
# licence: who may use the texts, and how
# contact: where readers report an error
`;
  return { path: 'content/archive.yaml', text };
}

/** content/schema/: by these editors check what is typed. */
export function schemaFiles(): readonly ContentFile[] {
  const names = Object.keys(SCHEMAS).filter((name): name is keyof typeof SCHEMAS => name in SCHEMAS);
  return names.map(name => ({ path: `content/schema/${name}`, text: jsonSchemaText(name) }));
}

/** README.md: what the folder is and how it is worked with. */
export function readmeOf({ paper }: NewArchive): ContentFile {
  const text = `# ${oneLine(paper).replace(/[^\p{L}\p{N} ·]/gu, '')}剪报

Articles cut from newspaper pages with jianbao: put page texts into \`content/pages/\`, run \`jianbao serve\`, correct what
it made in \`content/articles/\`. \`jianbao --help\` shows the rest.
`;
  return { path: 'README.md', text };
}

/** .gitignore: what the program makes anew by itself. */
export const IGNORED: ContentFile = {
  path: '.gitignore',
  text: 'node_modules/\ndist/\n.dist.*/\n.jianbao/\n',
};
