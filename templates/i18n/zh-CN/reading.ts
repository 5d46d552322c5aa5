/** The words around the text of an article, in Chinese. */
import type { Credit } from '../../../src/types.ts';
import { groupDigits } from '../numbers.ts';

const ROLES: Readonly<Record<Credit['role'], string>> = {
  reporter: '记者',
  correspondent: '通讯员',
  photographer: '摄影',
};

/** On the page of an article, beside and below its text. */
export const reading = {
  /** In the head of an article that was corrected: leads to the corrections. */
  corrected: '有更正',
  permalink: '固定网址',
  /** In place of a picture. */
  noPhoto: '原版此处有图片，本馆未存',
  /** Where somebody is named for pictures, and the text does not say where they stood. */
  noPhotos: '原版有图片，本馆未存。',
  related: {
    heading: '相关文章',
    /** Title marks within title marks are single (GB/T 15834—2011, 4.15). */
    series: (name: string): string => `同一专栏《${name.replaceAll('《', '〈').replaceAll('》', '〉')}》`,
    /** Days from this article to that one; negative where that one is earlier. */
    placeTopic: (place: string, topic: string, days: number): string => {
      const when = days === 0 ? '同日' : `${groupDigits(Math.abs(days))} 天${days > 0 ? '后' : '前'}`;
      return `${place} · ${topic}，${when}`;
    },
    person: (name: string, role: Credit['role']): string => `${ROLES[role]} ${name} 的另一篇`,
  },
  cite: {
    heading: '引用本文',
    other: '其他格式',
    styles: {
      gbt: 'GB/T 7714—2015',
      apa: 'APA（第 7 版）',
      chicagoNote: 'Chicago（第 17 版，注释）',
      chicagoEntry: 'Chicago（第 17 版，书目）',
    },
    accessed: '引用日期',
    fillIn: '“引用日期”请改为您查阅本页的日期，如 2025-01-31。',
    files: '导入文献管理软件',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
};
