/** Why a story is placed as it is, with every vote, as a person would say it. */
import type { District } from '../types.ts';
import type { Scales, Verdict } from './place-decide.ts';
import type { Tally } from './place-tally.ts';
import type { Vote } from './place-votes.ts';

/** `金水区: headline, 大石桥街道 ×3, 同乐社区 (also in 惠济区); 惠济区: text`; the rule first where one decided. */
export function becauseOf(verdict: Verdict, { tallies, home, away }: Scales): string {
  const rule = verdict.rule === '' ? [] : [verdict.rule];
  const whole = home > 0 ? [`whole home: ${home.toFixed(1)}`] : [];
  const beyond = away.slice(0, 3).map(({ region, score }) => `${region}: ${score.toFixed(1)}`);
  return [...rule, ...tallies.map(tallied), ...whole, ...beyond].join('; ');
}

function tallied({ district, votes, score }: Tally): string {
  const counts = new Map<string, number>();
  for (const vote of votes) {
    const what = voted(vote, district);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const parts = [...counts].map(([what, count]) => (count > 1 ? `${what} ×${count}` : what));
  return `${district.name} ${score.toFixed(1)}: ${parts.join(', ')}`;
}

/** Where a district's own name stands; a township's or community's name with the other districts it may stand in. */
function voted({ passage, mention }: Vote, district: District): string {
  if (mention.level === 'district' || mention.level === 'short') return passage.where;
  const others = mention.districts.filter(other => other !== district).map(({ name }) => name);
  const also = others.length > 0 ? ` (also in ${others.join(', ')})` : '';
  return `${mention.text}${passage.where === 'text' ? '' : ` in ${passage.where}`}${also}`;
}
