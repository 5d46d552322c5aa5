import { readFileSync } from 'node:fs';
import { run, type Terminal } from '../../src/cli.ts';
import { temporaryFolder } from '../io/folders.ts';

const GAZETTEER = readFileSync(new URL('../../content/gazetteer/zhengzhou.json', import.meta.url), 'utf8');

export const SETTINGS = `title: 北湖剪报
paper: 北湖日报
home: "410100"
baseUrl: https://example.org/
`;

/** A folder with an archive of 郑州市 that has no article yet, and these files. */
export function archiveWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return temporaryFolder({
    'content/archive.yaml': SETTINGS,
    'content/gazetteer/zhengzhou.json': GAZETTEER,
    ...files,
  });
}

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `jianbao` in this process, in a folder. The clock stands still; nobody watches or answers. */
export async function jianbao(
  folder: string,
  argv: readonly string[],
  given: Partial<Terminal> = {},
): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const terminal: Terminal = {
    stdout: text => {
      printed.stdout += text;
    },
    stderr: text => {
      printed.stderr += text;
    },
    interactive: false,
    environment: {},
    folder,
    clock: () => 0,
    stop: AbortSignal.abort(),
    ask: null,
    ...given,
  };
  const code = await run(argv, terminal);
  return { code, ...printed };
}

/** Two articles of invented people, as a page of 2031-05-06. */
export const PAGE = `# 北湖公园改造完工

本报讯(记者 李明远)5月5日,惠济区北湖公园改造工程完工并向市民开放。公园新增步道三公里,种植乔木两千余株。

“以后散步方便多了。”家住公园旁的王先生说。

# 校园足球联赛开赛

本报讯(记者 赵晓岚 通讯员 孙立)5月5日,金水区中小学生校园足球联赛开赛,来自四十所学校的队伍参加比赛。

比赛将持续两个月。
`;
