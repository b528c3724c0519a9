/** The public face of the engine. */
export { diagnose, questionAfter } from './diagnose.ts';
export { judge, type Catalogue, type Judgement } from './judge.ts';
export { rules } from './rules/index.ts';
export { deriveFacts, type Facts } from './facts/facts.ts';
export { isQuestion, questionOf } from './questions/question-words.ts';
export { answerItem, formatAnswers, parseAnswers, type Answers } from './questions/answers.ts';
export { isTreeQuestion } from './questions/tree.ts';
export { walk, type Step, type Walk } from './questions/walk.ts';
export { mostQuestions, outcomesFrom, outlineOfTree, type Outline, type OutlineOption } from './questions/outline.ts';
export { signOf, type Sign } from './signs.ts';
export { sourceOf } from './questions/source.ts';
export type { TreeQuestionId } from './questions/question.ts';
export { causes, families, familyOf, isCause, type Cause, type FamilyId } from './model/cause.ts';
export type {
  Confidence,
  Diagnosis,
  Finding,
  FamilyFinding,
  Question,
  QuestionId,
  Reason,
  Strength,
} from './model/diagnosis.ts';
export type { CmdletName } from './model/cmdlet.ts';
export type * from './model/evidence.ts';
export type * from './model/token.ts';
export { read } from './read/read.ts';
export { readPart, readPlain } from './read/first/read-plain.ts';
export { loadReader } from './reader.ts';
export { readClaimsOrToken, readGiven, readRequest, type Given } from './read/given.ts';
export { readCmdlet } from './read/cmdlet.ts';
export { diagnoseCall } from './diagnose-call.ts';
export { enoughByDataText } from './call-words.ts';
export { statesLack } from './open-answer.ts';
export { needOfCall, withCmdletRequest } from './call-request.ts';
export { joined } from './sayings.ts';
export type { OfCall } from './opinions.ts';
export { answersOfCall, sayingsOfCall, settledByCall, type CallTables } from './call-sayings.ts';
export { claimsOf, claimsOfPiece, type TokenClaims } from './read/token-claims.ts';
export { loadMeanings } from './meanings.ts';
export { roleNames } from './facts/role-names.ts';
export { roleIdsOf } from './facts/roles.ts';
export { microsoftClientOf } from './facts/client-app.ts';
export { issuerCloud } from './facts/audience.ts';
export { duration } from './rules/duration.ts';
export { cloudName } from '../reference/clouds.ts';
export { workloadOf } from '../reference/workload.ts';
export { widsMarkers } from '../reference/wids-markers.ts';
export type { ClaimMeaning, ClaimMeanings } from '../reference/claim-meanings.ts';
