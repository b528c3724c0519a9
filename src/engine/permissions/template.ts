import { pathSegments } from './request-target.ts';
import type { Segment } from './segments.ts';

/** What is known to be misspelt in the published templates, and what was meant. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/\?.*$/s, ''],
  [/\}\}/g, '}'],
  [/root:\/foldera\/fileb\.txt/i, 'root:/{id}'],
  [/(root:\/\{[^}]*\})(?=\/)/g, '$1:'],
  [/(subjectrightsrequests)(?=\{)/gi, '$1/'],
  [/(geteffectivepermissions)(scope=\{[^}]*\})/gi, '$1($2)'],
  [/(\(index=\{[^}]*\}\))(?=[a-z])/gi, '$1/'],
  [/(directoryroles)\/(roletemplateid=\{[^}]*\})/gi, '$1($2)'],
  [/\/calls\/[0-9a-f]{32}(?=\/)/g, '/calls/{id}'],
  [/\/teams\/\d{8}-[0-9a-z-]+(?=\/)/g, '/teams/{id}'],
  [/\/Default\.(?=find|getKnown)/g, '/'],
];

/** A template of the permission data (`/users/{id}/messages`) as steps, whatever its spelling. */
export function templateSegments(template: string): readonly Segment[] {
  const clean = slips.reduce((text, [slip, meant]) => text.replace(slip, meant), template);
  return pathSegments(clean);
}
