export {
  createSmartGlocalClient,
  type SmartGlocalClient,
  type SmartGlocalOptions,
  type SmartGlocalServer,
} from "./client.js";
export { sign, verify, type PrivateKey, type PublicKey, type Signer } from "./sign.js";
export type { RsaJwk, RsaKey, WebCryptoKey } from "../keys/key.js";
