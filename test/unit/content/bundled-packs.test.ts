import { expect, test } from 'vitest';
import { readAuthoredPack } from '../../../content-data/authored-pack';
import { checkPack } from '../../../content-data/check/index';
import { formatProblem } from '../../../content-data/problem';
import { authoredPackFolders } from '../../../scripts/content/pack-folders';

const packs = authoredPackFolders().map(readAuthoredPack);

test.each(packs)('the pack $id has no problems', (pack) => {
  expect(checkPack(pack).map(formatProblem)).toEqual([]);
});
