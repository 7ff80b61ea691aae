/** Rule: a 12-year-old can follow every definition, and a reader of 15 can follow all else. */
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import { gradeOf, median } from './grade';
import { entriesOf, proseOf, topicsOf } from './pack-texts';
import { termMatcher } from './term-matcher';

const PLAIN_MEDIAN = 6;
const PLAIN_MAXIMUM = 8;
const MORE_MEDIAN = 9;
const TOPIC_MEDIAN = 9;

/** The grades of all texts of a pack, by entry and by topic. */
export interface Grades {
  plain: Map<string, number>;
  more: Map<string, number>;
  topics: Map<string, number>;
}

/** Grades every definition and every topic. */
export function gradesOf(pack: AuthoredPack): Grades {
  const match = termMatcher(pack);
  const gradesOfField = (field: 'plain' | 'more') =>
    new Map(entriesOf(pack).map(({ id, entry }) => [id, gradeOf(proseOf(entry[field]), { id, match })]));
  return {
    plain: gradesOfField('plain'),
    more: gradesOfField('more'),
    topics: new Map(topicsOf(pack.outline).map((topic) => [topic.id, gradeOf(topic.text)])),
  };
}

export function checkReadingGrade(pack: AuthoredPack): Problem[] {
  const grades = gradesOf(pack);
  const tooHard = [...grades.plain]
    .filter(([, grade]) => grade > PLAIN_MAXIMUM)
    .map(([id, grade]) => ({
      file: `entries/${id}.yaml`,
      entry: id,
      field: 'plain',
      message: `It reads at grade ${grade.toFixed(1)}, and ${PLAIN_MAXIMUM} is the most. Use shorter words or sentences.`,
    }));
  const medians = [
    { file: 'entries', what: 'plain definitions', of: grades.plain, limit: PLAIN_MEDIAN },
    { file: 'entries', what: 'longer definitions', of: grades.more, limit: MORE_MEDIAN },
    { file: 'outline.yaml', what: 'topics', of: grades.topics, limit: TOPIC_MEDIAN },
  ].flatMap(({ file, what, of, limit }) => {
    const middle = median([...of.values()]);
    if (!(middle > limit)) return [];
    const message = `Half of the ${what} read above grade ${middle.toFixed(1)}, and ${limit} is the goal. Simplify them.`;
    return [{ file, message }];
  });
  return [...tooHard, ...medians];
}
