import type { Command } from 'commander';
import type { Wording } from '../types.ts';
import { type CommonOptions, common } from './options.ts';
import { type Context, WrongUse } from './terminal.ts';

interface Options extends CommonOptions {
  readonly language: string;
}

/** `jianbao words` */
export function declareWords(program: Command, context: Context): void {
  const command = program
    .command('words')
    .description('List the site’s own words, as a file in templates/i18n/ may change them.')
    .option('--language <code>', 'the words of zh-CN or of en', 'zh-CN');
  common(command, 'words --language en');
  command.action((options: Options) => act(context, options));
}

async function act({ terminal }: Context, { language, json }: Options): Promise<void> {
  if (!isBuiltIn(language)) throw new WrongUse('Expected zh-CN or en as the language.');
  const [{ formsOf }, { BUILT_IN }, { placeholdersFor }] = await Promise.all([
    import('../../templates/i18n/forms.ts'),
    import('../../templates/i18n/index.ts'),
    import('../../templates/i18n/placeholders.ts'),
  ]);
  const words = [...formsOf(BUILT_IN[language])].map(([key, { many, parameters, texts }]) => ({
    key,
    value: many ? texts : (texts[0] ?? null),
    given: placeholdersFor(key, parameters),
  }));
  const lines = words.map(({ key, value, given }) =>
    given.length > 0 || value === null
      ? `# ${key}: ${given.map(name => `{${name}}`).join(' ')}`
      : `${key}: ${JSON.stringify(value)}`,
  );
  terminal.stdout(
    json === true ? `${JSON.stringify({ command: 'words', language, words })}\n` : `${lines.join('\n')}\n`,
  );
}

function isBuiltIn(language: string): language is Wording['base'] {
  return language === 'zh-CN' || language === 'en';
}
