/** Articles that an archive has many of: a series over several days, and a person and a district with long lists. */
import { article } from './write.ts';

const SERIES = '云河两岸新变化';
const PLACES = ['北湖区', '东关区', '西陵区', '南坡县'];

/** Parts of a series on twelve days, turn by turn of four districts. */
const PARTS = Array.from({ length: 12 }, (_, index) => {
  const day = String(index + 8).padStart(2, '0');
  const district = PLACES[index % PLACES.length] ?? '';
  const fields = { title: `${district}：河边的第${index + 1}天`, district: [district], reporter: ['乔一'] };
  const body = `${district}沿河的旧码头改成了公园。\n\n沿河而行，人来人往。`;
  return article(
    `2031/05/${day}/di-${index + 1}-tian`,
    { ...fields, series: SERIES, topics: ['transport'] },
    body,
  );
});

/** A month of one person in one district, more than a page of a list holds. */
const DIARY = Array.from({ length: 20 }, (_, index) => {
  const day = String(index + 1).padStart(2, '0');
  const fields = {
    title: `水位日报之${index + 1}`,
    district: ['北湖区'],
    reporter: ['甘小满'],
    topics: ['water'],
  };
  return article(`2031/06/${day}/shui-wei-${index + 1}`, fields, `今天八时，云河水位${30 + index}厘米。`);
});

export const SERIAL: Readonly<Record<string, string>> = Object.fromEntries(
  [...PARTS, ...DIARY].map(({ id, text }) => [`content/articles/${id}.md`, text]),
);
