/** An invented page to search on. */
import type { SearchView } from '../../src/render/views/search.ts';
import { link } from './frames.ts';

const counted = (label: string, href: string, count: number) => ({ ...link(label, href), count });

export const SEARCH: SearchView = {
  kind: 'search',
  total: 1497,
  districts: [
    counted('清水县', '../districts/qingshui/', 900),
    counted('东关区', '../districts/dongguan/', 597),
  ],
  topics: [counted('农业', '../topics/agriculture/', 300)],
  people: [counted('口田', '../reporters/口田/', 41)],
  years: [
    {
      ...counted('2024年', '../2024/', 1200),
      months: [link('1月', '../2024/01/'), link('2月', '../2024/02/')],
    },
    { ...counted('2023年', '../2023/', 297), months: [link('12月', '../2023/12/')] },
  ],
  indexes: {
    districts: link('全部区县', '../districts/'),
    topics: link('全部主题', '../topics/'),
    people: link('全部作者', '../reporters/'),
  },
  program: {
    script: { src: '../assets/search.js', integrity: 'sha384-AAAA' },
    data: '{"root":"../","words":{}}',
  },
};
