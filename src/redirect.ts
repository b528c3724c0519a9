import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// Opened by hand there is no answer to hand on, and the page says what it is.
await broadcastResponseToMainFrame().catch(() => undefined);
