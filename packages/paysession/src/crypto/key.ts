/** A WebCrypto `CryptoKey`, declared by its shape so that the types need neither DOM nor Node.js types. */
export interface WebCryptoKey {
  readonly type: string;
  readonly extractable: boolean;
  readonly algorithm: { readonly name: string };
  readonly usages: readonly string[];
}

/** An RSA key as a JSON Web Key (RFC 7517). */
export interface RsaJwk {
  readonly kty?: string;
  readonly n?: string;
  readonly e?: string;
  readonly d?: string;
  readonly p?: string;
  readonly q?: string;
  readonly dp?: string;
  readonly dq?: string;
  readonly qi?: string;
}

/** A key as PEM text, JWK or CryptoKey. */
export type RsaKey = string | RsaJwk | WebCryptoKey;
