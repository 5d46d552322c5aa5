/** Who told the paper of a story: named in print with what it earned them, and never credited. Text must be folded. */

const TOLD = '(?:新闻)?(?:线索提供|线索|报料|爆料)(?:者|人)?[ :/]{0,2}';
const TELLER = '(?:读者|市民|网友|热心人)?[ :]?\\p{Script=Han}{2,4}';
const REWARD = '(?:奖金?|奖励|稿[费酬]|酬金|报料费|线索费|[一二三]等奖)[ :]?[^ ()、,]{0,6}';
const TIP = new RegExp(
  `(?:^|[ \\n,、;(])${TOLD}${TELLER}(?:[、 ]${TELLER}){0,2}\\)?(?: ?\\([^()]{0,8}元\\)|[ ,;]{1,2}${REWARD})?\\)?$`,
  'u',
);
const NEAR = /[线报爆]/;

/** Where the naming of a teller begins at the end of a text: `记者 A 线索提供 何先生(稿费50元)`; null where none is named. */
export function tipAt(text: string): number | null {
  if (!NEAR.test(text)) return null;
  return TIP.exec(text)?.index ?? null;
}
