import type { Byline } from '../../src/types.ts';

const LETTERS = { reporter: '记', correspondent: '通', photographer: '摄' } as const;

/** A byline in one line: `记 王军 李明; 通 张三; 摄 张三; 新华社`. `none` for null, `nobody` for no credit at all. */
export function write(byline: Byline | null): string {
  if (!byline) return 'none';
  const parts = (['reporter', 'correspondent', 'photographer'] as const).flatMap(role => {
    const names = byline.credits.filter(credit => credit.role === role).map(credit => credit.name);
    return names.length > 0 ? [`${LETTERS[role]} ${names.join(' ')}`] : [];
  });
  if (byline.agency !== null) parts.push(byline.agency);
  return parts.join('; ') || 'nobody';
}
