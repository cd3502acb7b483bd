/** Compares two texts in constant time, so that timing does not reveal where they differ. */
export async function equalInConstantTime(a: string, b: string): Promise<boolean> {
  const [x, y] = await Promise.all([a, b].map(digest));
  let difference = 0;
  for (let index = 0; index < 32; index++) difference |= (x?.[index] ?? 0) ^ (y?.[index] ?? 0);
  return difference === 0;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
