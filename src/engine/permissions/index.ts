/** The public face of what a request needs. Tables are decoded from the text of public/data/*.json; fetching them is the page's business. */
export { decodePermissionIndex } from './permission-table.ts';
export { decodePermissionDetails } from './decode-details.ts';
export { decodeRoleTable } from './role-table.ts';
export type { PermissionDetails, PermissionDetailsTable, PermissionForm, Wording } from './decode-details.ts';
export type { Alternative, Cell, PermissionIndex, Repair, Row } from './permission-index.ts';
export type { RoleEntry, RoleOption, RoleTable, TargetRules } from './role-table.ts';
export type { TableProblem } from './stored-table.ts';

export { matchRequest, type FoundRequest, type Match, type ShownRequest } from './match.ts';
export type { RequestTarget, TargetProblem } from './request-target.ts';
export { adjustments, isGuess, type Adjustment } from './adjustments.ts';
export { batchParts, type BatchPart } from './batch.ts';
export { matchCmdlet, type CmdletMatch, type CmdletRequest } from './cmdlet-request.ts';

export { needOf, type Need } from './need.ts';
export { holderOf, isPartial, judgeNeed } from './judge-need.ts';
export { graphScope } from './graph-scope.ts';
export type * from './need-verdict.ts';
export { detailsOf, isDecidedElsewhere } from './request-details.ts';
export { openedBy, type OpenedRequest } from './opened-requests.ts';
export type { OpensAs } from './openings.ts';
export { kinOf, type Instead, type Kin } from './kin.ts';
export { nearestNames } from './nearest-names.ts';
export { roleTemplateId } from './role-template-id.ts';
export { judgeRole, rolesForTarget, type RoleHolder, type RoleVerdict } from './judge-role.ts';
export { isMethod, methods, schemeOf, schemes, type Method, type Scheme } from './scheme.ts';
export * from './words.ts';
/** A small index written by hand, for tests and examples. */
export { indexOf } from './repair.ts';
