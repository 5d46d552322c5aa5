/** Page texts of the archive of everything, which import cuts: one with every manner of line, one that tells no day. */

const LIBRARY = `云河日报 2031年5月6日 第A02版:综合新闻

# 望湖图书馆开馆

## 藏书十万册

本报讯(记者 甘小满 通讯员 区文旅局)5月5日,北湖区望湖图书馆开馆,藏书十万册,市民凭身份证即可借阅。

“以后带孩子读书不用跑远路了。”家住北湖新街街道北湖桥社区的居民顾先

生说。馆内每周六下午办读书会。

图为读者在图书馆借书。 甘小满 摄

# 南坡县新开两条公交线路

本报讯(记者 乔一 文/图)5月5日起,南坡县开通两条公交线路,南坡新街街道的居民半小时就能进城。

新线路早上六点发车,晚上八点收车,票价两元。
`;

/** Neither its name nor a line of it says a day; the latest day told of is taken for the day before. */
const UNDATED = `# 水库除险加固完工

本报讯(记者 邵青禾)2030年12月30日,西陵区青石水库除险加固工程完工,可灌溉农田两万亩。

工程历时一年。
`;

export const PAGES: Readonly<Record<string, string>> = {
  'content/pages/2031/2031-05-06-A02.txt': LIBRARY,
  'content/pages/2030/undated.txt': UNDATED,
};
