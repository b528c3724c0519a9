/** The public face of the engine. */
export { diagnose, type Catalogue } from './diagnose.ts';
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
export type { Confidence, Diagnosis, Finding, FamilyFinding, Question, QuestionId, Reason } from './model/diagnosis.ts';
export type * from './model/evidence.ts';
export type * from './model/token.ts';
export { read } from './read/read.ts';
export { readClaimsOrToken, readGiven, readRequest, type Given } from './read/given.ts';
export { loadMeanings } from './meanings.ts';
