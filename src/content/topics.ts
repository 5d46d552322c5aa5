import { z } from 'zod';
import { isTopicId, type TopicId } from '../ids.ts';
import { EXPECTED, missingField } from '../problems/fields.ts';
import { repeatedKey } from '../problems/yaml.ts';
import type { ContentFile, Problem, Staged, Topic, WeightedPhrase } from '../types.ts';
import { checkFields } from './check.ts';
import { MOST_FAULTS } from './limits.ts';
import { text, textThat } from './schema-parts.ts';
import { readYaml, type YamlTree } from './yaml-tree.ts';
import { fieldAt } from './yaml-values.ts';

const key = textThat<TopicId>(isTopicId, {
  expected: EXPECTED.topicId,
  pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
});
const medtop = textThat((value): value is string => /^\d{8}$/.test(value), {
  expected: EXPECTED.medtop,
  pattern: '^\\d{8}$',
});
const weight = z
  .string({ error: EXPECTED.weight })
  .regex(/^\d(?:\.\d{1,3})?$/, { error: EXPECTED.weight, abort: true })
  .transform(Number)
  .refine(value => value > 0 && value <= 5, { error: EXPECTED.weight })
  .meta({ json: { type: 'number', exclusiveMinimum: 0, maximum: 5 } });

const topic = z.strictObject(
  {
    key: key.meta({ title: '键', description: 'In addresses and article files; never changed.' }),
    label: text.meta({ title: '名称', description: 'The Chinese label.' }),
    english: text.meta({ title: '英文名称', description: 'The English label.' }),
    medtop: medtop.meta({ title: 'IPTC', description: 'IPTC Media Topic code, eight digits in quotes.' }),
    phrases: z.exactOptional(z.record(z.string(), weight, { error: EXPECTED.mapping })).meta({
      title: '词语',
      description: 'Phrases by which import knows the topic, each with its weight: above 0, at most 5.',
    }),
  },
  { error: EXPECTED.mapping },
);

/** content/topics.yaml. */
export const topicsSchema = z.strictObject({
  topics: z
    .array(topic, { error: EXPECTED.list })
    .meta({ title: '分类', description: 'In the order of lists.' }),
});

/** The archive's topics in the order of the file; null where one of them is at fault, with every problem of the file. */
export function parseTopics(file: ContentFile): Staged<readonly Topic[] | null> {
  const { value: tree, problems } = readYaml(file.text, file.path);
  if (tree === null) return { value: null, problems };
  const checked = checkFields(topicsSchema, tree, {});
  const topics = checked.value?.topics.map(topicOf) ?? null;
  const faults = [...problems, ...checked.problems, ...unweighed(tree), ...repeated(topics ?? [], tree)];
  return { value: topics, problems: faults };
}

function topicOf({ key: id, phrases = {}, ...labels }: z.output<typeof topic>): Topic {
  const weighted: readonly WeightedPhrase[] = Object.entries(phrases).map(([phrase, value]) => ({
    phrase,
    weight: value,
  }));
  return { id, ...labels, phrases: weighted };
}

function unweighed({ empty, keyPlace }: YamlTree): readonly Problem[] {
  const phrases = empty.filter(path => path[2] === 'phrases' && path.length === 4).slice(0, MOST_FAULTS);
  return phrases.map(path => missingField(keyPlace(path), fieldAt(path)));
}

function repeated(topics: readonly Topic[], tree: YamlTree): readonly Problem[] {
  const first = new Map(topics.map(({ id }, index) => [id, index] as const).reverse());
  return topics.flatMap(({ id }, index) =>
    first.get(id) === index ? [] : [repeatedKey(tree.place(['topics', index, 'key']), id)],
  );
}
