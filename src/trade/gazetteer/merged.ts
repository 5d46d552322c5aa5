/**
 * Districts that were merged whole into a neighbour since 2000, which older papers name.
 * Source: 国务院 and 民政部, 县级以上行政区划变更情况, by the code (GB/T 2260) of the district that took them in. Those that were
 * divided among several are left out: nothing tells which one a story belongs to.
 */
const MERGED: Readonly<Record<string, string>> = {
  '110101': '崇文区',
  '110102': '宣武区',
  '120116': '塘沽区 汉沽区 大港区',
  '210112': '东陵区',
  '230104': '太平区',
  '230110': '动力区',
  '310101': '卢湾区 南市区',
  '310106': '闸北区',
  '310115': '南汇区 南汇县',
  '320104': '白下区',
  '320106': '下关区',
  '320213': '崇安区 南长区 北塘区',
  '320508': '沧浪区 平江区 金阊区',
  '330102': '江干区',
  '330105': '下城区',
  '350203': '开元区 鼓浪屿区',
  '410202': '金明区',
  '410308': '吉利区',
  '440103': '芳村区',
  '440104': '东山区',
  '440112': '萝岗区',
  '500110': '万盛区',
  '500111': '双桥区',
  '520111': '小河区',
  '650109': '东山区',
};

/** Names of districts that are part of the one with this code today; empty for most. */
export function mergedInto(code: string | null): readonly string[] {
  return MERGED[code ?? '']?.split(' ') ?? [];
}
