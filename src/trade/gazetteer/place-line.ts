/** Lines that are nothing but a place. */
import type { District, Gazetteer } from '../../types.ts';

const MARKS = /^[#*\s●◆■□◇◎○▲△★☆·【［[（(〔《<「『]+|[\s】］\])）〕》>」』:：·]+$/gu;

const APART = /[\s、，,/／·]+/u;

/** Longer lines are never a list of districts. */
const LONGEST = 60;

/**
 * The districts of a line that names districts and nothing else (荥阳市, ●荥阳市, 荥阳, 【荥阳市】, `新密市 登封市`), in order;
 * empty for any other line. Short names count for the home's districts only.
 */
export function placeLine(text: string, gazetteer: Gazetteer): readonly District[] {
  if (text.length > LONGEST) return [];
  const bare = text.replace(MARKS, '');
  const parts = APART.test(bare) ? bare.split(APART) : [bare];
  const districts = new Set<District>();
  for (const part of parts) {
    const district = wholeDistrict(part, gazetteer);
    if (district === null) return [];
    districts.add(district);
  }
  return [...districts];
}

function wholeDistrict(part: string, gazetteer: Gazetteer): District | null {
  const mentions = gazetteer.scan(part);
  const last = mentions.at(-1);
  const covered = mentions.reduce((end, mention) => (mention.start === end ? mention.end : -1), 0);
  if (last === undefined || covered !== part.length || covered === 0) return null;
  const above = mentions.slice(0, -1).every(({ level }) => level === 'prefecture' || level === 'province');
  const short = last.level === 'short' && !(last.common && gazetteer.home.level === 'nation');
  const named = last.level === 'district' || short;
  return above && named && last.districts.length === 1 ? (last.districts[0] ?? null) : null;
}
