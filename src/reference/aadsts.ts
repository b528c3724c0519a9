/**
 * Numbers of the Microsoft Entra token service (AADSTS…). They come from the sign-in host, never from Graph: the token request failed.
 * Causes are slugs of the product's list of causes. Codes and texts change; the words of the message decide before the number does.
 * What a number means is in aadsts-meanings.ts, which is loaded only when one was read.
 * Sources: Microsoft's page of error codes and public copies of the live error page. Checked 2026-11-24.
 */
export interface TokenServiceError {
  readonly cause: string;
  readonly strength: 'decisive' | 'strong' | 'weak';
}

type Keys<Key> = Readonly<Partial<Record<TokenServiceError['strength'], readonly Key[]>>>;

const numbersByCause: Readonly<Record<string, Keys<number>>> = {
  'user-not-in-tenant': {
    decisive: [50020, 500341],
    strong: [16000, 16003, 50014, 50034, 50177, 50178, 51004, 90072, 500204, 500211, 700056],
  },
  'conditional-access': {
    decisive: [
      50005, 50072, 50074, 50076, 50077, 50078, 50079, 50097, 50129, 50131, 50158, 53000, 53001, 53002, 53003, 53004,
      53010, 70043, 70044, 70045, 70046, 530002, 530003, 530021, 530031, 530032, 530033, 530035,
    ],
    strong: [
      50127, 50142, 50155, 50161, 50187, 53005, 53009, 53011, 54008, 54009, 135011, 501292, 530004, 530034, 530036,
      530084,
    ],
    weak: [26000, 700003, 700020],
  },
  'wrong-audience': {
    decisive: [28000, 500131, 1002012],
    strong: [28002, 50001, 90009, 901002],
    weak: [28003, 50013, 650054],
  },
  'not-authorization': {
    decisive: [70016, 90055, 1002016],
    strong: [50088, 50196, 70012, 70018, 70019, 90006, 90012, 90024, 90033],
    weak: [50000, 50140, 50199, 90023, 90100],
  },
  'org-boundary-policy': { decisive: [500021, 500022, 500212, 500213], weak: [50002] },
  'invalid-signature': { strong: [50006, 900384] },
  'app-registration-misconfigured': {
    decisive: [
      50011, 50194, 65006, 90136, 500112, 500113, 500117, 650053, 650061, 700025, 700038, 700051, 700054, 900971,
      1003031, 7000218, 9001023, 9002319, 9002325, 9002326, 9002327, 9002331, 9002332, 9002346,
    ],
    strong: [
      65002, 65005, 70004, 70005, 70011, 90112, 90129, 90130, 500011, 500136, 500137, 501461, 650055, 700007, 700009,
      7000113, 7000114,
    ],
    weak: [50148, 70003, 90014, 90056, 501471, 501481, 900144, 900561, 1000031, 7000110, 9002313],
  },
  'client-credentials-invalid': {
    decisive: [50048, 700026, 700027, 700028, 700030, 700213, 7000214, 7000215, 7000216, 7000222, 7000226, 7000227],
    strong: [50012, 70021, 700021, 700023, 700024, 700211, 700212, 700222, 700229, 7000213],
    weak: [70002, 700022],
  },
  'user-sign-in-failed': {
    decisive: [50057],
    strong: [50017, 50055, 50126, 50135, 50144, 80001, 80002, 80005, 80007, 80010, 80012, 80013, 80014, 500121, 500571],
    weak: [50053, 50056, 50064, 50107, 5000225],
  },
  'malformed-token': { strong: [50027, 500132], weak: [90016] },
  'wrong-cloud': { decisive: [900440, 90038, 90051, 900382, 900432, 900439, 1000104], strong: [50049, 90043] },
  'session-revoked': { decisive: [50132, 50133, 50173], weak: [50058, 50085, 50089, 50125, 70000, 160021] },
  'wrong-tenant': {
    decisive: [700005, 1000014],
    strong: [50128, 90002, 900023, 7000012, 7000015],
    weak: [50059, 90019],
  },
  'user-not-assigned': { decisive: [50105], strong: [501051] },
  'expired-token': { decisive: [500133, 700081, 700082, 700084], strong: [54005, 70008] },
  'consent-not-granted': {
    decisive: [65001, 65004, 90094, 90095, 90096, 900941, 900942],
    strong: [90008, 90099, 650056],
    weak: [90093, 90097],
  },
  'app-not-in-tenant': { decisive: [7000217, 7000229], strong: [70001, 90049, 700011, 700016] },
  'personal-account': { decisive: [500200], strong: [500201, 90027, 90124, 500202, 500207, 500208, 9002339] },
  'permission-type-mismatch': { weak: [221000] },
  'id-token-sent': { decisive: [240002] },
  'app-disabled': { decisive: [7000112, 7000116], strong: [500014, 7000117] },
  'no-license': { strong: [650052, 650058] },
  'missing-permission': { strong: [650057] },
};

const strengths = ['decisive', 'strong', 'weak'] as const;

function byKey<Key>(table: Readonly<Record<string, Keys<Key>>>): ReadonlyMap<Key, TokenServiceError> {
  return new Map(
    Object.entries(table).flatMap(([cause, keys]) =>
      strengths.flatMap((strength) => (keys[strength] ?? []).map((key) => [key, { cause, strength }] as const)),
    ),
  );
}

/** What each number points to. */
export const aadsts = byKey(numbersByCause);

/**
 * What a number that is not in the table is about, by how it begins: 50 and others the person, 53 policies, 65 consent, 7 and 9 the
 * app's request. That the token service answered is sure, and the rest is a hint.
 */
export function causeOfUnknown(number: number): string {
  const [, cause = 'user-sign-in-failed'] = beginnings.find(([shape]) => shape.test(String(number))) ?? [];
  return cause;
}

const beginnings = [
  [/^53/, 'conditional-access'],
  [/^65/, 'consent-not-granted'],
  [/^[79]/, 'app-registration-misconfigured'],
] as const;

/** `error` values of the token endpoint (OAuth 2.0, RFC 6749 section 5.2, and Microsoft's own). Only those that point somewhere. */
export const oauthErrors = byKey<string>({
  'conditional-access': { strong: ['interaction_required'] },
  'consent-not-granted': { decisive: ['consent_required'], weak: ['access_denied'] },
  'session-revoked': { weak: ['login_required'] },
  'client-credentials-invalid': { strong: ['invalid_client'] },
  'app-registration-misconfigured': {
    strong: ['invalid_scope'],
    weak: ['unauthorized_client', 'unsupported_grant_type'],
  },
  'wrong-audience': { strong: ['invalid_resource'] },
  'not-authorization': {
    decisive: ['authorization_pending'],
    strong: ['temporarily_unavailable', 'server_error', 'expired_token', 'bad_verification_code'],
  },
  'user-sign-in-failed': { weak: ['authorization_declined'] },
});
