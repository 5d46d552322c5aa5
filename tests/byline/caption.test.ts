import { describe, expect, it } from 'vitest';
import { captionByline, inlineByline } from '../../src/trade/byline.ts';
import { write } from './write.ts';

const CAPTIONS: readonly [text: string, credits: string][] = [
  ['村民在田间采摘草莓。|安报记者 陈静 摄', '摄 陈静'],
  ['村民在田间采摘草莓。|　本报记者 陈静 李伟 摄', '摄 陈静 李伟'],
  ['村民在田间采摘草莓。|陈静摄', '摄 陈静'],
  ['村民在田间采摘草莓。|陈静 李伟摄影报道', '记 陈静 李伟; 摄 陈静 李伟'],
  ['村民在田间采摘草莓。|（通讯员 陈静 李伟 摄）', '摄 陈静 李伟'],
  ['村民在田间采摘草莓。|（陈静 摄）', '摄 陈静'],
  ['村民在田间采摘草莓|（记者 陈静 通讯员 李伟 摄）', '摄 陈静 李伟'],
  ['村民在田间采摘草莓。|陈静 供图', '摄 陈静'],
  ['村民在田间采摘草莓。|受访者供图', 'nobody'],
  ['村民在田间采摘草莓。|（受访者供图）', 'nobody'],
  ['村民在田间采摘草莓。|市文旅局供图', 'nobody'],
  ['村民在田间采摘草莓。|新华社发', '新华社'],
  ['村民在田间采摘草莓。|新华社记者 陈静 摄', '摄 陈静; 新华社'],
  ['村民在田间采摘草莓。|新华社发（陈静 摄）', '摄 陈静; 新华社'],
  ['村民在田间采摘草莓。|（资料图片）', 'nobody'],
  ['村民在田间采摘草莓。| 资料图片', 'nobody'],
  ['|资料图片', 'nobody'],
  ['|陈静 摄', '摄 陈静'],
  ['|本报记者 陈静 摄', '摄 陈静'],
  ['|图/陈静', '摄 陈静'],
  ['|摄影：陈静', '摄 陈静'],
  ['|本版图片均由本报记者 陈静 摄', '摄 陈静'],
  ['村民在采摘草莓| 陈静 摄', '摄 陈静'],
  ['村民在田间采摘草莓。|陈静 文/图', '记 陈静; 摄 陈静'],
  ['图为采摘现场。|图片由陈静提供', '摄 陈静'],
  ['图为采摘现场。|图片由清河县文旅局提供', 'nobody'],
  ['图为采摘现场。|王　军　摄', '摄 王军'],
];
const NO_CAPTIONS = [
  '村民在田间采摘草莓。',
  '图为陈静（左）在采摘',
  '2月27日摄',
  '记者在现场拍摄',
  '（记者 陈静）',
  '',
  '摄',
  '他酷爱摄影',
];

const INLINE: readonly [text: string, credits: string][] = [
  ['本文由本报记者陈静采写。', '记 陈静'],
  ['近日，据本报记者陈静、李伟报道，清河', '记 陈静 李伟'],
  ['（本报记者陈静采写）', '记 陈静'],
  ['昨日，记者陈静 通讯员李伟报道：', '记 陈静; 通 李伟'],
];
const NO_INLINE = [
  '记者获悉',
  '据央视记者报道',
  '2月27日,记者从会议上了解到,该市',
  '记者在现场看到，陈静正在报道',
  '农委有关专家告诉记者,目前小麦已进入返青期',
  '有记者报道称，',
  '记者跟踪报道',
  '记者连续报道此事',
  '记者全程报道',
  '',
];

describe('the credit of a photo', () => {
  it.each(CAPTIONS)('%s', (marked, credits) => {
    const text = marked.replace('|', '');
    const byline = captionByline(text);
    expect(write(byline)).toBe(credits);
    expect(text.slice(0, byline?.start).trimEnd()).toBe(marked.split('|')[0]);
  });
  it.each(NO_CAPTIONS)('is not in %j', text => {
    expect(write(captionByline(text))).toBe('none');
  });
});

describe('a credit inside a sentence', () => {
  it.each(INLINE)('%s', (text, credits) => {
    expect(write(inlineByline(text))).toBe(credits);
  });
  it.each(NO_INLINE)('is not in %j', text => {
    expect(write(inlineByline(text))).toBe('none');
  });
});
