import type { Cause } from '../engine/model/cause.ts';
import type { PermissionType, Remedy } from './fix.ts';

/** What to do against a cause, who can do it, when it works, and what to do first. Plain words without marks. */
export const remedies = {
  'missing-token': {
    title: 'Send the access token with every request',
    who: 'The developer of the app. No administrator is needed.',
    takesEffect: 'With the next request',
    firstStep:
      'Look at the headers of the failing request: Authorization must be there, and its value must begin with Bearer.',
  },
  'malformed-token': {
    title: 'Send the access token whole and unchanged',
    who: 'The developer of the app. No administrator is needed.',
    takesEffect: 'With the next request',
    firstStep: 'Count the dots in the value after Bearer: an access token of a work or school account has two.',
  },
  'expired-token': {
    title: 'Get a new token before every call',
    who: 'The developer of the app. The person signs in again if the session has ended too.',
    takesEffect: 'At once, with a new token',
    firstStep: 'Get a new token and repeat the call.',
  },
  'token-not-yet-valid': {
    title: 'Set the clock right and get a new token',
    who: 'The administrator of the machine whose clock is wrong.',
    takesEffect: 'At once, with a new token',
    firstStep: 'Compare the clock of the machine with the Date header of an answer of Microsoft.',
  },
  'invalid-signature': {
    title: 'Get the token from Entra and carry it unchanged',
    who: 'The developer of the app; an administrator only for a new permission or credential.',
    takesEffect: 'With the next token',
    firstStep: 'Read who issued the token: the claim iss, and tfp for Azure AD B2C.',
  },
  'id-token-sent': {
    title: 'Send the access token, not the ID token',
    who: 'The developer of the app. No administrator is needed.',
    takesEffect: 'With the next request',
    firstStep: 'Find the line that fills the Authorization header, and see which part of the sign-in result it takes.',
  },
  'wrong-audience': {
    title: 'Ask for a token for Microsoft Graph',
    who: 'The developer of the app. An administrator only if the permission is new on Microsoft Graph.',
    takesEffect: 'With the next token',
    firstStep: 'Find the scope or resource that your code asks for: it must name Microsoft Graph.',
  },
  'wrong-cloud': {
    title: 'Use the hosts of one cloud for sign-in, token and call',
    who: 'The developer of the app; an administrator of that cloud for consent.',
    takesEffect: 'With the next token',
    firstStep: 'Find out in which cloud the organisation lives: its portal and its sign-in address tell.',
  },
  'personal-account': {
    title: 'Sign in with a work or school account',
    who: 'The person, by signing in with another account; the developer, if the app is meant for both kinds.',
    takesEffect: 'With the next sign-in',
    firstStep: 'See which kind of account signed in, and which kinds the page of the call allows.',
  },
  'wrong-tenant': {
    title: 'Name the tenant that holds the data',
    who: 'The developer of the app, or the person who signs in. No administrator is needed.',
    takesEffect: 'With the next token',
    firstStep: 'Compare the tenant of the token, its claim tid, with the tenant of the data.',
  },
  'app-not-in-tenant': {
    title: 'Let the app into the tenant',
    who: 'A Cloud Application Administrator of the tenant with the data; a Privileged Role Administrator for application permissions of Microsoft Graph.',
    whoByType: {
      delegated: 'A Cloud Application Administrator of the tenant with the data.',
      application: 'A Privileged Role Administrator of the tenant with the data.',
    },
    takesEffect: 'Within a minute or two, with a new token',
    firstStep: 'Compare the app id and the directory in the error with the ones that you mean.',
  },
  'user-not-in-tenant': {
    title: 'Sign in with an account that the tenant knows',
    who: 'The person first, with the right account; else a Guest Inviter of that tenant.',
    takesEffect: 'With the next sign-in, once an invitation was accepted',
    firstStep: 'Read in the error which account really signed in, and to which tenant.',
  },
  'session-revoked': {
    title: 'Sign in again',
    who: 'The person, by signing in again; the developer, if the app does not ask for it.',
    takesEffect: 'At once, with the new sign-in',
    firstStep: 'Sign out of the app, so that it forgets the old session, and sign in again.',
  },
  'conditional-access': {
    title: 'Sign in again and meet the policy',
    who: 'The person, by signing in again; the developer, if the app drops the demand. Only a Conditional Access Administrator changes policies.',
    takesEffect: 'With the next sign-in',
    firstStep: 'Sign in to the app interactively, in a browser, and answer what it asks for.',
  },
  'org-boundary-policy': {
    title: 'Let the organisation that blocks allow it',
    who: 'A Security Administrator of the organisation that blocks; for a proxy its administrator.',
    takesEffect: 'With the next sign-in, minutes after the change',
    firstStep:
      'Read the code: 500212 is the home organisation, 500213 the one with the data, 500021 and 500022 the network or device.',
  },
  'missing-permission': {
    title: 'Add the permission that the call needs',
    who: 'The developer adds it. A Privileged Role Administrator grants an application permission, a Cloud Application Administrator a delegated one.',
    whoByType: {
      delegated: 'The developer adds it, a Cloud Application Administrator consents.',
      application: 'The developer adds it, a Privileged Role Administrator grants it.',
    },
    takesEffect: 'With the next token, within minutes',
    firstStep: 'Compare what the call needs with what the token holds.',
  },
  'consent-not-granted': {
    title: 'Grant consent for the permission',
    who: 'A Privileged Role Administrator for application permissions of Microsoft Graph, a Cloud Application Administrator for delegated ones; for some of those, the person.',
    whoByType: {
      delegated: 'A Cloud Application Administrator; for some permissions, the person.',
      application: 'A Privileged Role Administrator.',
    },
    takesEffect: 'With the next token, within minutes',
    firstStep: 'Open the API permissions of the app and read the column Status.',
  },
  'permission-type-mismatch': {
    title: 'Match the type of permission to the way the app signs in',
    who: 'The developer changes the sign-in; or a Privileged Role Administrator grants the application permission, a Cloud Application Administrator the delegated one.',
    whoByType: {
      delegated:
        'The developer changes the sign-in, or a Cloud Application Administrator grants the delegated permission.',
      application:
        'The developer changes the sign-in, or a Privileged Role Administrator grants the application permission.',
    },
    takesEffect: 'With the next token, within minutes',
    firstStep: 'Decide whether the app acts for a signed-in person or by itself.',
  },
  'stale-token': {
    title: 'Get a new token after the grant',
    who: 'The developer or operator of the app. No administrator is needed.',
    takesEffect: 'At once with a new token; up to 24 hours for a managed identity',
    firstStep: 'Compare the time of the grant with the time when the token was issued.',
  },
  'api-requires-delegated': {
    title: 'Name the user in the path, or sign one in',
    who: 'The developer of the app. An administrator only if the new call needs another permission.',
    takesEffect: 'With the next call',
    firstStep: 'If the path begins with /me, write /users/ and the id of the user instead.',
  },
  'api-requires-application': {
    title: 'Make the call as the app itself',
    who: 'The developer of the app, and a Privileged Role Administrator who grants the application permission.',
    takesEffect: 'With the next token of the app, within minutes',
    firstStep:
      'Read the rows Delegated in the table of permissions of the call: Not supported means that only an app may ask.',
  },
  'password-reset': {
    title: 'Reset the password with the role that reaches the person',
    who: 'A Privileged Role Administrator gives the role; the permission is granted by the same, or by a Cloud Application Administrator when it is delegated.',
    takesEffect: 'With a new token, within about 15 minutes',
    firstStep:
      'Find out whose password it is: an ordinary person, an administrator, or somebody synchronised from on-premises.',
  },
  'user-lacks-role': {
    title: 'Give the person the role or ownership that the call needs',
    who: 'An owner of the object, the person by activating a role, or a Privileged Role Administrator.',
    takesEffect: 'After signing in again, within about 15 minutes',
    firstStep: 'Let an administrator make the same call: if it works, the person lacks a right and the app is fine.',
  },
  'app-lacks-role': {
    title: 'Give the app the role that reaches the target',
    who: 'A Privileged Role Administrator.',
    takesEffect: 'With a new token of the app, within about 15 minutes',
    firstStep: 'Make the same call for an ordinary person or group: if it works, the target is a privileged one.',
  },
  'no-license': {
    title: 'Find out what is missing: licence, service or mailbox',
    who: 'A License Administrator; for a mailbox on-premises the Exchange administrators, and nothing is bought.',
    takesEffect: 'Minutes to hours after the licence',
    firstStep: 'Make the same call for another, licensed person: if it works, the licence of this person is missing.',
  },
  'odata-disabled': {
    title: 'Let the app through the access lists of Exchange',
    who: 'An Exchange Administrator.',
    takesEffect: 'Not at once: Exchange takes a while to apply it',
    firstStep: 'Read the access lists of the organisation and of the mailbox in Exchange Online PowerShell.',
  },
  'mailbox-access-policy': {
    title: 'Give access to the mailbox in Exchange',
    who: 'An Exchange Administrator; for one folder or calendar also the owner of the mailbox.',
    takesEffect: 'Not at once: within 30 minutes to some hours',
    firstStep:
      'Find out which of three mechanisms decides: a policy, a role of the app in Exchange, or the rights of the person.',
  },
  'meeting-access-policy': {
    title: 'Grant the app a Teams policy for the organizer',
    who: 'A Teams Administrator, in PowerShell.',
    takesEffect: 'Within 30 minutes',
    firstStep:
      'See which Teams application access policy the organizer of the meeting has, and whether it names the app.',
  },
  'nested-groups': {
    title: 'Ask for the members that the app may read',
    who: 'The developer of the app; an administrator only if the app must read another kind of members.',
    takesEffect: 'With the next call; after a grant with the next token',
    firstStep:
      'Look at the column Type of the members: groups, devices or service principals among them are the cause.',
  },
  'resource-specific-access': {
    title: 'Give access on the site, team, chat or plan itself',
    who: 'The owner of the site, team or plan; a SharePoint or Teams Administrator where an app or a lock is concerned.',
    takesEffect: 'With the next call; after a consent with the next token',
    firstStep: 'Make the same call for another site, team or plan: if it works there, this one was not opened.',
  },
  'target-managed-elsewhere': {
    title: 'Change the object where it is mastered',
    who: 'An Exchange Administrator, those who run Active Directory, or a Groups Administrator: by the kind of the object.',
    takesEffect: 'At once there; in Graph after the synchronisation',
    firstStep: 'Look at Source, Type and Membership type on the overview of the object.',
  },
  'protected-api': {
    title: 'Use another way, or ask Microsoft for approval',
    who: 'The developer chooses another way; the owner of the app asks Microsoft, or links an Azure subscription.',
    takesEffect: 'Another way at once; an approval after a week or more',
    firstStep: 'Try the call as a signed-in person: then no approval is needed.',
  },
  'client-credentials-invalid': {
    title: 'Give the app a valid secret or certificate',
    who: 'The owner of the app, or a Cloud Application Administrator.',
    takesEffect: 'Within a minute or two; a federated credential takes several',
    firstStep: 'See what is registered for the app and when it ends, and compare it with what the program sends.',
  },
  'user-sign-in-failed': {
    title: 'Sign in in a browser, then see what the code asks for',
    who: 'The person first; then by the code a Password Administrator, a User Administrator or whoever runs Active Directory.',
    takesEffect: 'With the next sign-in',
    firstStep: 'Open myaccount.microsoft.com with the same account in a private window.',
  },
  'user-not-assigned': {
    title: 'Assign the person to the app',
    who: 'A Cloud Application Administrator, a User Administrator or the owner of the enterprise app.',
    takesEffect: 'With the next sign-in',
    firstStep: 'Look for the person under Users and groups of the app that the error names.',
  },
  'app-disabled': {
    title: 'Find out why the app is off before you switch it on',
    who: 'A Cloud Application Administrator or an owner of the app; Microsoft, if Microsoft disabled it.',
    takesEffect: 'Within minutes, with a new token',
    firstStep: 'Read in the error whether your app or an API is off, and ask who did it and why.',
  },
  'app-registration-misconfigured': {
    title: 'Correct the registration, or what the app sends',
    who: 'The owner of the app, or a Cloud Application Administrator.',
    takesEffect: 'With the next sign-in, mostly within a minute or two',
    firstStep: 'See whether the client id is your own, then find the setting that the number means.',
  },
  'not-authorization': {
    title: 'Go by the status, not by permissions',
    who: 'The developer; for quota, service health or a proxy the administrator in charge.',
    takesEffect: 'As soon as the request or the limit is right',
    firstStep: 'Look at status, error code and request-id: they tell who answered and why.',
  },
  'ask-community': {
    title: 'Ask, with everything that others need to help',
    who: 'You: anyone who can repeat the failing call.',
    takesEffect: 'When somebody answers',
    firstStep: 'Collect the method and path, the status, the error and the request id of the failing call.',
  },
} as const satisfies Record<Cause, Remedy>;

/** Who can fix it, of the permission's type where that is known. */
export function whoOf(cause: Cause, type: PermissionType | undefined): string {
  const { who, whoByType }: Remedy = remedies[cause];
  return (type && whoByType?.[type]) ?? who;
}
