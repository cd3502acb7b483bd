/** The body of the KOMOJU call that is measured. */
export const sessionBody = JSON.stringify({
  amount: 1000,
  currency: "JPY",
  email: "ada@shop.example",
  metadata: { order: "1042" },
});

/** Headers for a secret key. */
export function headersFor(secretKey) {
  return { "content-type": "application/json", authorization: `Basic ${btoa(`${secretKey}:`)}` };
}
