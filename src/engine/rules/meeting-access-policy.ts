import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/cloud-communication-online-meeting-application-access-policy */
export const meetingAccessPolicy: Rule = {
  cause: 'meeting-access-policy',
  answers: {
    'call-of-app': { meetings: 'strong' },
    'message-403': { 'no-policy-found': 'strong' },
    'message-any': { 'no-policy-found': 'strong' },
    'message-403-app': { 'no-policy-found': 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'meeting-access-policy'), ...fromRequest(facts)],
};

const meetingCall =
  /\/(?:onlineMeetings|virtualEvents|recordings|transcripts|attendanceReports|meetingAttendanceReport)(?:$|[/?(])/i;

function fromRequest({ request, caller, status, phrases }: Facts): Verdict[] {
  if (caller?.value === 'delegated')
    return [
      against(
        'strong',
        'person-signed-in',
        'A person is signed in: this policy is for apps that act by themselves.',
        caller.item,
      ),
    ];
  if (!request || !meetingCall.test(request.value.path) || status?.value !== 403 || caller?.value !== 'application')
    return [];
  const named = phrases.some(({ needs }) => needs.length > 0);
  return named
    ? []
    : [
        match(
          'weak',
          'app-only-meetings',
          'An app that reads meetings by itself needs an application access policy of Teams besides the permission.',
          request.item,
        ),
      ];
}
