/** Every rule an authored pack is held to. */
import type { AuthoredPack } from '../authored-pack';
import type { Problem } from '../problem';
import { checkCoverage } from './coverage';
import { checkFigures } from './figures';
import { checkHardWords } from './hard-words';
import { checkLengths } from './lengths';
import { checkNeighbours } from './neighbours';
import { checkOwnTerm } from './own-term';
import { checkReadingGrade } from './reading-grade';
import { checkReferences } from './references';
import { checkUniqueForms } from './unique-forms';
import { checkUniqueIds } from './unique-ids';

const RULES = [
  checkReferences,
  checkUniqueIds,
  checkUniqueForms,
  checkNeighbours,
  checkCoverage,
  checkLengths,
  checkReadingGrade,
  checkOwnTerm,
  checkHardWords,
  checkFigures,
];

/** Runs all rules over a pack; an empty list means that it can be built. */
export function checkPack(pack: AuthoredPack): Problem[] {
  return RULES.flatMap((rule) => rule(pack));
}
