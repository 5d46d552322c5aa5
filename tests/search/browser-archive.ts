/** An archive of sixty-odd invented articles in two segments, and what a plain scan of its texts finds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fold } from '../../src/search/folding.ts';
import { copySettings } from '../site/archives.ts';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly district: string;
  readonly reporter: string;
  readonly topic: string;
  readonly date: string;
  readonly text: string;
}

const DISTRICTS = ['新密市', '金水区', '登封市'] as const;
const REPORTERS = ['乔一舟', '鲁巧巧', '阮知秋', '喻大川'] as const;
const TOPICS = ['agriculture', 'education', 'culture'] as const;
const DAYS = ['2024-02-29', '2024-02-03', '2024-01-15', '2023-11-08', '2023-03-02', '2021-07-20'] as const;
const SUBJECTS = [
  '春耕生产',
  '石桥书屋',
  '古槐保护',
  '麦田巡查',
  '夜校开课',
  '老街修缮',
  '渠水清淤',
  '剪纸传习',
] as const;
const PLACES = ['北坡镇', '石桥村', '槐荫街道', '东渠社区', '云台路小学'] as const;

/** Every one differs from every other. */
export const STORIES: readonly Story[] = Array.from({ length: 66 }, (_, number) => {
  const pick = <Name>(from: readonly Name[], by: number): Name => from[by % from.length] as Name;
  const [district, reporter] = [pick(DISTRICTS, number), pick(REPORTERS, number * 3 + 1)];
  const [subject, place] = [pick(SUBJECTS, number), pick(PLACES, number * 2 + 1)];
  const date = pick(DAYS, number);
  return {
    id: `${date.replaceAll('-', '/')}/story-${number}`,
    title: `${place}第${number + 100}期${subject}`,
    district,
    reporter,
    topic: pick(TOPICS, number),
    date,
    text:
      `日前,${district}${place}${subject}工作有序推进。记者在现场看到,第${number}号地块已完成${number * 7 + 3}亩,` +
      `村民们说:“今年的${pick(SUBJECTS, number + 3)}比往年早了${(number % 9) + 1}天。”\n\n` +
      `据介绍,${pick(PLACES, number)}还将把${pick(SUBJECTS, number + 5)}与${pick(SUBJECTS, number + 2)}结合起来,` +
      `${number % 4 === 0 ? '專家表示，成效顯著。' : '专家表示,成效良好。'}`,
  };
});

/** Writes the archive into a folder. */
export function writeStories(folder: string): void {
  copySettings(folder);
  for (const { id, title, district, reporter, topic, date, text } of STORIES) {
    const file = join(folder, 'content/articles', `${id}.md`);
    mkdirSync(dirname(file), { recursive: true });
    const head = [
      `title: ${title}`,
      `date: "${date}"`,
      `district: ${district}`,
      `reporter: [${reporter}]`,
      `topics: [${topic}]`,
    ];
    writeFileSync(file, `---\n${head.join('\n')}\n---\n\n${text}\n`);
  }
}

/** Ids of the articles that have each of the words in one of their fields, by reading them all. */
export function scan(words: readonly string[]): ReadonlySet<string> {
  const found = STORIES.filter(({ title, text, district, reporter }) => {
    const fields = [title, text, district, reporter].map(fold);
    return words.map(fold).every(word => fields.some(field => field.includes(word)));
  });
  return new Set(found.map(({ id }) => id));
}
