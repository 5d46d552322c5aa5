import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { furnitureOf } from '../../src/segment/furniture.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

describe('a line of the page itself', () => {
  test.each([
    ['临江日报 LINJIANG DAILY', 'masthead'],
    ['LINJIANG DAILY 临江日报', 'masthead'],
    ['青州晚报 QINGZHOU WANBAO', 'masthead'],
    ['临江日报·沿江周刊', 'masthead'],
    ['AB时报', 'masthead'],
    ["MILLERS' DAILY", 'masthead'],
    ['RIVER & HARBOUR NEWS', 'masthead'],
    ['临江在线 www.linjiang.example', 'contact'],
    ['首席编辑 何青 组版 罗平 校对 江小雨', 'staff'],
    ['当班编辑：何青　美编：罗平', 'staff'],
    ['执行编辑 何青', 'staff'],
    ['本版图文未经许可不得转载', 'contact'],
    ['版权所有 未经授权不得转载', 'contact'],
    ['本版未署名图片均为资料图片', 'staff'],
    ['今起三天 沿江片区检修停水线路见A11版', 'guide'],
    ['今夜多云转晴，最低气温零下3℃。明天白天晴，北风三到四级。', 'weather'],
    ['（广告）冬季购炉季 11月8日开幕 河桥市场一楼', 'advertisement'],
    ['【广告】老窑炭行 买炭有礼', 'advertisement'],
    ['广告 江城某眼镜店 学生配镜享八折', 'advertisement'],
    ['广告：老街炉具行 冬季送炉上门', 'advertisement'],
    ['求购　老榆木门板、旧炉膛，上门看货，13900000000', 'advertisement'],
    ['收购：老窑砖 旧石磨', 'advertisement'],
    ['公　告', 'advertisement'],
    ['江城市北岸区人民法院公告　方某：本院受理原告何某诉你一案', 'advertisement'],
    ['校 对：罗　平', 'staff'],
    ['编 辑:何 青　组 版:罗平', 'staff'],
    ['柳林市供电公司温馨提示：雨天路滑 勿近电杆', 'advertisement'],
    ['江城自来水厂友情提醒:寒潮将至 请裹好水管', 'advertisement'],
    ['征稿启事:本版长期征集老街旧照片,一经采用,即付稿酬。', 'contact'],
    ['来稿须知：文章请注明作者住址。', 'contact'],
    ['版面图文未经授权，任何单位不得转载', 'contact'],
    ['老街的打铁声（四版·田园副刊）', 'guide'],
    ['霜降前后 果园怎么过冬（三版）', 'guide'],
    ['老窑换了新炉门(详见第A05版)', 'guide'],
    ['002版：综　合', 'page heading'],
    ['放大+ 缩小- 默认o', 'page heading'],
    ['放大 缩小 默认', 'page heading'],
    ['分享到：', 'page heading'],
    ['分享到：微信 微博 QQ空间', 'page heading'],
    ['分享到:朋友圈', 'page heading'],
    ['打印 朗读 分享到：微信', 'page heading'],
    ['第02版:要　闻', 'page heading'],
  ])('%s is a %s', (text, kind) => expect(furnitureOf(text)?.kind).toBe(kind));

  test.each([
    '前天夜里，江城气温骤降到零下14℃。老街一栋居民楼的水管冻裂，半楼人家没了水。',
    '广告牌倒了 老街断了电',
    '法院认为，未经许可在同类商品上使用相同标识，构成侵权。',
    '未经许可私接水管的三户人家，昨日补交了水费。',
    '交警温馨提示：雪天路滑，开车上山要装防滑链。',
    '征稿启事贴出三天 老街收到二百张旧照片',
    '首席编辑部里的一盏灯',
    'WIFI进村 晚报到家',
    '执行难 编辑成册讲给你听',
    'LED照亮的日报栏前',
    '登录 www.linjiang.example 可以查到老窑的开炉时间',
  ])('is not %s', text => expect(furnitureOf(text)).toBeNull());
});

test('a forecast in a few words right above a text with its head is its headline', () => {
  const title = '阵雨渐止　夜间气温降到6℃';
  const text = '本报讯（记者 方远）昨日，记者从江城气象站了解到，阵雨将在傍晚停止，街坊记得给老窑盖好炉门。';
  const { cuttings } = segment(
    pageOfLines([title, '', text, '', '老窑的柴堆已经搬进屋里，不怕夜里的潮气。']),
    zhengzhou(),
  ).value;
  expect(cuttings.map(({ headline }) => headline.text)).toEqual(['阵雨渐止 夜间气温降到6℃']);
});
