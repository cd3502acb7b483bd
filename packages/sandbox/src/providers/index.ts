import { gr4vy } from "./gr4vy/index.js";
import { komoju } from "./komoju/index.js";
import { smartGlocal } from "./smart-glocal/index.js";

export type { Gr4vyCredentials } from "./gr4vy/credentials.js";
export type { KomojuCredentials } from "./komoju/credentials.js";
export type { SmartGlocalCredentials } from "./smart-glocal/credentials.js";

/** The providers that the sandbox simulates. This is the only list of them; everything else is derived from it. */
const providers: {
  readonly gr4vy: typeof gr4vy;
  readonly komoju: typeof komoju;
  readonly "smart-glocal": typeof smartGlocal;
} = { gr4vy, komoju, "smart-glocal": smartGlocal };

// The default export, so that the package can export all named types of this module and nothing else.
export default providers;

/** Name of a provider in options, results, paths and on the command line. */
export type ProviderName = keyof typeof providers;

/** All provider names. */
export const providerNames: readonly ProviderName[] = Object.keys(providers) as ProviderName[];
