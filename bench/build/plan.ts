import { entryOf, indexArticles } from '../../src/archive/index.ts';
import { siteInputs } from '../../src/io/program.ts';
import { openSound } from '../../src/open.ts';
import { checkPlan, planSite, selectWork } from '../../src/plan/index.ts';
import type { ArticleEntry } from '../../src/types.ts';
import { articleOf } from './corpus.ts';

/** Plans the site of so many articles, with the settings of the archive at `home`, and renders nothing: what memory has to hold. */
export function planCards(home: string, total: number): void {
  const archive = openSound(home).value;
  if (archive === null) throw new Error(`There is no archive at ${home}.`);
  const entries: ArticleEntry[] = [];
  for (let number = 0; number < total; number += 1) {
    const article = articleOf(number, total);
    entries.push(entryOf({ ...article, file: `content/articles/${article.id}.md` }));
  }
  const plan = planSite(indexArticles(entries, archive), archive.settings, siteInputs());
  const problems = checkPlan(plan.value);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  selectWork(plan.value, null);
}
