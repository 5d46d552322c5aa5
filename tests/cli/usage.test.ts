import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../io/folders.ts';
import { archiveWith, jianbao } from './archive.ts';

const COMMANDS = [
  'init',
  'import',
  'build',
  'serve',
  'new',
  'check',
  'gazetteer',
  'topics',
  'explain',
  'verify',
  'rollback',
];

describe('help', () => {
  test('of the program names every command', async () => {
    const { code, stdout, stderr } = await jianbao('/', ['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command} `);
  });
  test.each(COMMANDS)('of %s has an example, --root and --json', async command => {
    const { code, stdout } = await jianbao('/', [command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`  $ jianbao ${command} `);
    expect(stdout).toContain('--root <dir>');
    expect(stdout).toContain('--json');
  });
  test('--version prints a version and nothing else', async () => {
    expect(await jianbao('/', ['--version'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });
});

describe('wrong use is exit code 2, with a word on stderr and nothing on stdout', () => {
  const cases: readonly (readonly [argv: readonly string[], said: string])[] = [
    [['bulid'], "unknown command 'bulid'"],
    [[], 'Usage: jianbao'],
    [['build', '--fast'], "unknown option '--fast'"],
    [['build', '--base-url', 'ftp://x'], 'begun by https://'],
    [['build', '--shard', '0/3', '--out', 'x'], 'from 1/16 to 16/16'],
    [['build', '--shard', '4/3', '--out', 'x'], 'from 1/16 to 16/16'],
    [['build', '--shard', '1/3'], 'Name it with --out'],
    [['import', '--date', '2031-02-29'], 'a day that exists'],
    [['import', '--page', '../A05'], 'letters and digits'],
    [['serve', '--port', '99999'], 'a port'],
    [['new'], "missing required argument 'title'"],
    [['new', '标题'], '--date 2024-02-29'],
    [['new', ' ', '--date', '2031-05-06'], 'a headline'],
    [['explain', 'x.txt', '--out', 'x.html'], 'give both'],
    [['explain', 'x.txt', '--html', '--json'], 'Only one can be on stdout'],
    [['init', 'x', '--paper', '北湖日报'], "required option '--home <place>'"],
    [['init', 'x', '--home', '郑州', '--paper', ' '], 'name of a newspaper'],
    [['gazetteer'], "missing required argument 'code'"],
  ];
  test.each(cases)('%j', async (argv, said) => {
    const { code, stdout, stderr } = await jianbao(archiveWith(), argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

describe('a folder without an archive is a problem', () => {
  test.each([['import'], ['build'], ['check'], ['topics'], ['new', '标题', '--date', '2031-05-06']])(
    '%s',
    async (...argv) => {
      const folder = temporaryFolder();
      const { code, stdout } = await jianbao(folder, argv);
      expect(code).toBe(1);
      expect(stdout).toContain('content/archive.yaml  error  Expected an archive here');
    },
  );
  test('and --root names one elsewhere', async () => {
    const { code } = await jianbao('/', ['check', '--root', archiveWith()]);
    expect(code).toBe(0);
  });
});
