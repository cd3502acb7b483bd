import { importPKCS8, SignJWT } from "jose";
import type { Fixture } from "../fixture.js";

/** Signs a token of Gr4vy with the sandbox's API key, valid from now for some seconds. */
export async function signGr4vyToken(
  {
    sandbox,
    clock,
  }: { readonly sandbox: Pick<Fixture["sandbox"], "gr4vy">; readonly clock: Fixture["clock"] },
  claims: Record<string, unknown>,
  seconds: number,
): Promise<string> {
  const key = await importPKCS8(sandbox.gr4vy.credentials.privateKey, "ES512");
  const now = clock.now.getTime() / 1000;
  const token = new SignJWT(claims).setProtectedHeader({ alg: "ES512" }).setIssuer("test").setJti("1");
  return token
    .setNotBefore(now)
    .setExpirationTime(now + seconds)
    .sign(key);
}
