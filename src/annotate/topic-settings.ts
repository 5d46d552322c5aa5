/** Where a headline's word says only the setting: `法治课开进校园` is law, and `地铁末班车上` happens something else. */
import type { PhraseFound } from './topic-matcher.ts';

/** What ends a setting, with the words that merely begin so: 上线, 里程, 中心, 内涝. */
const WITHIN =
  /^(?:里(?!程)|中(?![心学小国考标医央年毒暑外高职部原华])|上(?![线市岗门班新下升演映访游学榜报户牌访调涨])|内(?![涝河涵部外容需])|旁|边(?![境界疆防检])|外(?![卖贸资卖籍来卖]))/;
/** What is taken to a place, or done on the way to it: at most a name or a number between. */
const INTO =
  /(?:进|走入|步入|驶入|融入|带到|来到|送到|搬到|开到|办到|走上|搬上|开上|登上|挤上)[^,。;!?:、\s]{0,5}$/;
/** Whom the deed is done for: the crop that gets its “job fair”, the pupils that get their teeth looked at. */
const FOR = /(?:给|送|替|(?<![成作认因以称化变])为)[^,。;!?:、\s]{0,5}$/;

/**
 * The offsets, of the phrases found in a headline, that name the setting or the receiver of what is told: what stands
 * `里`, `上` or `内`, and the first phrase after `进`, `来到`, `给` and their like.
 */
export function settingsIn(headline: string, found: readonly PhraseFound[]): ReadonlySet<number> {
  const spans = found
    .flatMap(({ phrase: { text }, offsets }) => offsets.map(from => ({ from, to: from + text.length })))
    .sort((a, b) => a.from - b.from);
  const settings = spans.filter(({ from, to }, order) => {
    const before = headline.slice(spans[order - 1]?.to ?? 0, from);
    return WITHIN.test(headline.slice(to)) || INTO.test(before) || FOR.test(before);
  });
  return new Set(settings.map(({ from }) => from));
}
