/**
 * How the characters of Chinese given names differ from those of running text.
 *
 * Source: the commonest characters of given names by decade of birth in the Ministry of Public Security's
 * 《全国姓名报告》 (2018–2021), from 国 建 秀 英 to 梓 涵 轩 诺, widened from 《姓氏人名用字分析统计》 (National Language
 * Commission, 1990). Parents avoid the third table: grammar words, verbs of office prose, nouns of accident and measure.
 */

/** `common` in given names; `surname`: common as a surname and rare in given names; `never`; else `plain`. */
export type GivenClass = 'common' | 'plain' | 'surname' | 'never';

const COMMON =
  '仲继升发洛知显凡嗣恭廉宽典久深肇精尊庚慎徽潜律墨丰努逢伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建国文斌波辉鹏飞鑫宇浩凯健俊帆雪荣爱梅琴素云莲真环' +
  '红春菊凤洁琳晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓仪荷丹蓉眉君柔竹凝晓欢霄枫芸菲寒伊亚宜可姬舒' +
  '影荔枝思毅峰保东力永世广志义兴良海山仁宁贵福生龙元全胜学祥才武新利清彬富顺信子昌成康星光天达安岩中茂' +
  '进林有坚和彪博诚先敬震振壮会群豪心邦承乐绍功松善厚庆民友裕河哲江亮政谦亨奇固之翰朗伯宏言若鸣朋梁栋维' +
  '启克伦翔旭泽晨辰士以家致树炎德行泰盛雄琛钧冠策腾楠榕风航弘嘉欣梓涵雨轩萱诗诺熙昊皓煜烨睿韬瀚昕昱晗晴' +
  '曦晟晔暄瑞瑜琦琪琬璇璐珂珍珠玲珺瑛瑗璟琰玉佳佩钰铭锋钢铁银锐锡铮镇钊钦键锴培坤堃均垚城基域堂婧婕媛嫣' +
  '娇娥娣姗姝妮妙如妤姿娅宝宗定宪宾寅小少尚尔崇岚岭峻峥嵘嵩巍川州巧帅希常幼延廷开彤彦彩征恒恩悦情惠慧懿' +
  '忠念怀恬愉扬拓捷攀敦斐旋旗旺昂易昭晋智景暖曙曼月朔望朝本权来果柏柱根桐梦森植楚樱歌正水汉汝沁沂沛治泉' +
  '法泓洪津洲浦涓润淇淑淳渊渝湘源滢滨滔漫潇潮澄澜灵灿炜炳炫烈焕焱然煌照熠燕牧甜男畅益盈盼石砚硕礼祖祺禄' +
  '禹科立童竞端笑笛筠箫纪纯绪绮缘羽翠翼耀聪育舟艺节芃芝芬芮苑苗茵茹荃莉莹菁菡萌萍葆蓝蔓蔚蕊蕾薇虎虹蝶训' +
  '语谊谨豫贝贞贤赞跃迅运远连迎迪逸遥道郁郡铎闯阅阳隆雅雯雷霁霆霖靖韵音颂飒香馨驰骁骏骥魁鸿鹃鹤麒麟黎齐' +
  '长沐浚淼彰卫占书喜蒙尧甫甲革章魏蕙莺满粉桃杏桥合圆园圣团增多大太女好孝守官宣密寿展巨巾帮并庭弛彭录恺' +
  '悟愿慈懋战扣抒掌斓方旸昆昶晃晏曜朴材村杭柯柳标栩桉棋椿楷榆樵止步殿毓沄沙泊泳济浪浴涌淞淦湖溪溢滋漪澍' +
  '澎濛灏炯烁烽焜煊熹燃爽珉珏珩珮班理琼瑄瑚瑰璋璞甘田申画留登皎直相眸矗祎祯禾秉积稳穗空竣笠简篱米纲经结' +
  '绣翎老耕聆聚胤腊臣自至舜舫花茗荟葳蒲蓬薪藜衍衡襄观觉誉谱豆贯越路轶载辅迁逊通郎酉野量鉴钟铜铸锁锤镛' +
  '门闻陵际隽霏非颐颜顶领飚鲜鲲麦默鼎龄國華偉麗軍艷傑濤蘭強剛鵬飛鳳潔瓊婭韻一兵奎俭勤佑佐侠傲冬冰凌勃劲' +
  '劼勋勉卿双叔咏品喆坦夏夫奥奕妹孜孟季存容宸岳岸弦忆忱怿恕悌惟想憬戎拔挺昀昔昙晖杉杨桓桢榜槿樾殊沫沅泠' +
  '泱洵浠淙渔溯澈澳濠焰煦爵犇玄玖玥玫珞琅琨瑟璁瓒甄疆皖盟祉秦稷筱紫绎缇耘联肃舸艾芙芷苏苒荞莞菱萧葵虔诏' +
  '诠谕赫赟轲辛逍逵邑郅醒铠铿锟锵镕闽阔陌霓靓颉颢飙驿骅骋骞鸥鸾麓麾吉妞娃歆忻峄仕仙令侃俐允兆则创化北南' +
  '西原叙召吟唯啸伍陆丁叶高马毛白金严汤';

const SURNAMES =
  '王李张刘陈赵黄周吴徐孙朱胡郭何罗郑谢宋邓冯曹曾肖潘蒋蔡余杜吕沈姚卢姜崔谭汪范廖贾邹邱尹薛闫侯郝龚邵覃' +
  '戴莫張劉陳趙吳孫羅鄭謝鄧馮蔣盧譚';

const NEVER =
  '的了是在不被把将从对等们这那个只次种条项者监督管查办险患病死税罚禁获悉说称记报图摄片刊版第其他她它此' +
  '每各及或但而却就也都还再又已没无未别给往到着过地吗呢吧啊很最什么哪谁几您你我咱控检验审批罪犯案警灾疫' +
  '痛伤毒药血尸债贫穷困难堵破坏错违规假骗盗抢赌输败亏损失丢漏污染垃圾废臭脏丑恶凶怕恨怒哭愁忧害拆搬拉拿' +
  '拍打抓扔捡挖提供拨款费价买卖售租借欠取付收支票额账市县乡省巷层座幢户厂店铺院校局厅处股组队站所部委协' +
  '分秒点吨斤亩角块套台辆架艘枚页做作使需要够该须为因于虽尽即怎体系统制设备措例比数据促补走入外边旁间侧' +
  '面吃喝睡坐跑跳看听问讲谈话讨论议评诊疗疾症胞癌疮疤脓尿屎屁肛肚肠胃肝肺肾脑目栏专特辑卷篇段落符贸购销' +
  '贷券营惯态型式样般类级届性件拖挂产题';

const CLASSES = ['plain', 'never', 'common', 'surname'] as const;

/** By UTF-16 unit, an index of `CLASSES`: every character of what may be a name is looked up. */
function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [at, characters] of ['', NEVER, COMMON, SURNAMES].entries())
    for (const character of characters) table[character.charCodeAt(0)] = at;
  return table;
}

const CLASS_OF = classTable();

/** How likely a character is in a given name. */
export function givenClass(character: string): GivenClass {
  if (character.length !== 1) return 'plain';
  return CLASSES[CLASS_OF[character.charCodeAt(0)] ?? 0] ?? 'plain';
}
