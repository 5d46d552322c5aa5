/** Characters printed twice, or left out. */
import { matchesOf } from '../trade/matches.ts';
import type { QualityFlag } from '../types.ts';
import { around, flag, type Passage } from './quality-passages.ts';

/**
 * Words of the form AABB with one character left out, as patterns that no sound sentence has. Left out of the list are
 * forms that are words themselves (密麻麻) or begin others (扎实实施, 方面面临, 大小小区).
 */
const BROKEN: readonly (readonly [whole: string, broken: RegExp])[] = [
  ['日日夜夜', /(?<!日)日夜夜(?![市班场校])/g],
  ['家家户户', /(?<!家)家户户(?![籍主型])|家家户(?![户型主籍])/g],
  ['方方面面', /方方面(?!面)/g],
  ['兢兢业业', /(?<!兢)兢业业|兢兢业(?!业)/g],
  ['勤勤恳恳', /(?<!勤)勤恳恳|勤勤恳(?!恳)/g],
  ['轰轰烈烈', /轰轰烈(?!烈)/g],
  ['风风雨雨', /风风雨(?!雨)/g],
  ['踏踏实实', /踏踏实(?!实)/g],
  ['扎扎实实', /扎扎实(?!实)/g],
  ['切切实实', /切切实(?!实)/g],
  ['祖祖辈辈', /(?<!祖)祖辈辈|祖祖辈(?!辈)/g],
  ['形形色色', /(?<!形)形色色|形形色(?!色)/g],
  ['林林总总', /(?<!林)林总总|林林总(?!总)/g],
  ['熙熙攘攘', /熙熙攘(?!攘)/g],
  ['郁郁葱葱', /郁郁葱(?!葱)/g],
  ['密密麻麻', /密密麻(?!麻)/g],
  ['浩浩荡荡', /浩浩荡(?!荡)/g],
  ['沸沸扬扬', /沸沸扬(?!扬)/g],
  ['陆陆续续', /(?<!陆)陆续续(?![费签约建写])|陆陆续(?!续)/g],
  ['断断续续', /断断续(?!续)/g],
  ['世世代代', /世世代(?!代)/g],
  ['许许多多', /许许多(?!多)/g],
];

/** A broken word keeps one of its characters doubled: most passages have no such pair, and need no closer look. */
const PAIR = /([日夜家户方面兢业勤恳轰烈风雨踏实扎切祖辈形色林总熙攘郁葱密麻浩荡沸扬陆续断世代许多])\1/;

/** `日夜夜`: a reduplicated word with one of its characters missing. */
export function droppedCharacters(passage: Passage): readonly QualityFlag[] {
  if (!hasEcho(passage.text) || !PAIR.test(passage.text)) return [];
  return BROKEN.flatMap(([whole, broken]) =>
    matchesOf(passage.text, broken).map(match =>
      flag('dropped-character', passage, { excerpt: match[0], because: `${whole} with a character missing` }),
    ),
  );
}

/** Particles and conjunctions printed twice, where the two are not of two words (目的的, 为了了解, 参与与会). */
const TWICE =
  /(?<![目标打])的的(?![确士哥])|(?<![为除不得到受忘罢])了了(?![解之然却望无断结])|(?<![现实正所存内外潜旨志自常好何安健不])在在|(?<![于凡但可就还也只正若要便总都老不倒而即硬先])是是(?!非)|(?<![人亲平调温中共缓柔祥随饱总附求唱应])和和(?![气美睦平谐])|(?<!\p{Script=Han})(?:与与|及及|以及以及|并且并且|因为因为|由于由于|通过通过|根据根据|对于对于|同时同时|已经已经|目前目前|其中其中)|进行进行(?!曲)|他们他们|我们我们|以及以及/gu;

/** Two stops or commas where one should stand. Dashes, ellipses and cries are made of several marks. */
const MARKS = /[，,、；;：][，,、；;：。]|。[，,、；;：]|(?<!。)。。(?!。)/g;

/** True where a character or a pair of them stands twice in a row: most passages have neither, and need no closer look. */
function hasEcho(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === text.charCodeAt(at - 1)) return true;
    if (unit === text.charCodeAt(at + 2) && text.charCodeAt(at - 1) === text.charCodeAt(at + 1)) return true;
  }
  return false;
}

/** `的的`, `进行进行`, `,,`: a small word or a mark twice. */
export function doubledCharacters(passage: Passage): readonly QualityFlag[] {
  const twice = hasEcho(passage.text) ? matchesOf(passage.text, TWICE) : [];
  const words = twice.map(match =>
    flag('doubled-character', passage, {
      excerpt: around(passage.text, match.index + match[0].length / 2, 5),
      because: `${match[0].slice(0, match[0].length / 2)} twice in a row`,
    }),
  );
  const marks = matchesOf(passage.text, MARKS).map(match =>
    flag('doubled-character', passage, {
      excerpt: around(passage.text, match.index + 1, 5),
      because: `${match[0]}: two marks where one should stand`,
    }),
  );
  return [...words, ...marks];
}
