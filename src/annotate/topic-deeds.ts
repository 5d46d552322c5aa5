/** Text → turns of phrase that tell of one person's deed kept up for years, which no list of phrases can spell out. */
import { isTopicId, type TopicId } from '../ids.ts';

/** A turn of phrase found, and its weight in the topic, at most 5. */
export interface Deed {
  readonly topic: TopicId;
  readonly phrase: string;
  readonly weight: number;
}

/** Key of the topic; without effect in an archive that has no such topic. */
const PEOPLE = 'people';
const YEARS = '(?:[零〇一二两三四五六七八九十百]{1,5}|\\d{1,3})(?:多|余|几)?(?:年|载|个春秋|个寒暑)';

const TURNS: readonly { readonly form: RegExp; readonly weight: number }[] = [
  { form: new RegExp(`一[^一,。，\\s]{1,2}就是${YEARS}`, 'g'), weight: 5 },
  { form: new RegExp(`${YEARS}(?:如一日|不离不弃|初心不改|不间断|从未间断|风雨无阻)`, 'g'), weight: 5 },
  { form: new RegExp(`(?:坚守|守护|照顾|坚持|陪伴|义务)(?:了|着)?${YEARS}`, 'g'), weight: 4 },
  { form: new RegExp(`${YEARS}(?:来|间)?(?:坚守|守护|照顾|义务|默默|免费|无偿)`, 'g'), weight: 4 },
];

/** `一摆就是十一年`, `二十年如一日`, `照顾了八年`: evidence of a story about a person; empty where none stands. */
export function lifelongDeeds(text: string): readonly Deed[] {
  const topic = PEOPLE;
  if (!isTopicId(topic)) return [];
  return TURNS.flatMap(({ form, weight }) => {
    const [phrase] = text.match(form) ?? [];
    return phrase === undefined ? [] : [{ topic, phrase, weight }];
  });
}
