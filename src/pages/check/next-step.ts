/** What a refusal of our own sign-in asks for; the first that fits. Numbers as the token service documents them. */
const steps: readonly (readonly [RegExp, string | ((redirectUri: string) => string)])[] = [
  [
    /\b(?:AADSTS)?65004\b/,
    'You did not allow it, so this one stays open. The others work as before, and you can be asked again.',
  ],
  [
    /\b(?:AADSTS)?(?:90094|90095|90097|900981)\b/,
    'In this tenant only an administrator can allow it. The others work as before; the same by hand is below, for somebody who may.',
  ],
  [
    /\b(?:AADSTS)?65001\b|\bconsent_required\b/,
    'It was not allowed yet, by you or by an administrator. The others work as before.',
  ],
  [
    /\b(?:AADSTS)?700016\b|\binvalid_client\b|\bunauthorized_client\b/,
    'The app that this check signs in with is not known in that tenant. Compare its id with the registration, and the tenant with the one where it is.',
  ],
  [
    /\b(?:AADSTS)?(?:50011|500112|500113)\b/,
    (uri) => `The registration does not know this page. Add this address to it under Single-page application: ${uri}`,
  ],
  [
    /\b(?:AADSTS)?9002326\b/,
    (uri) => `The address is registered under another platform. Move it to Single-page application: ${uri}`,
  ],
  [/\b(?:AADSTS)?50194\b/, 'The registration is for one tenant alone. Type in the tenant, and sign in again.'],
  [
    /\bno_network_connectivity\b|\bnetwork_error\b|\bpost_request_failed\b/,
    'The sign-in could not be reached. Is the network there?',
  ],
];

const declined = 'It was not allowed, so this one stays open. The others work as before, and you can be asked again.';

export function nextStepOf(text: string, redirectUri: string): string {
  const step =
    steps.find(([shape]) => shape.test(text))?.[1] ??
    (text.includes('access_denied') ? declined : 'The sign-in was refused.');
  return typeof step === 'string' ? step : step(redirectUri);
}
