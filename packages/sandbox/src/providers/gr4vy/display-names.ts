/** Names of payment methods and card schemes that do not follow from their IDs. */
const names: Readonly<Record<string, string>> = {
  ach: "ACH",
  alipayhk: "AlipayHK",
  amex: "American Express",
  applepay: "Apple Pay",
  bacs: "Bacs",
  becs: "BECS",
  bitpay: "BitPay",
  boleto: "Boleto",
  cashapp: "Cash App",
  eps: "EPS",
  gcash: "GCash",
  gocardless: "GoCardless",
  googlepay: "Google Pay",
  grabpay: "GrabPay",
  ideal: "iDEAL",
  jcb: "JCB",
  linepay: "LINE Pay",
  mastercard: "Mastercard",
  mercadopago: "Mercado Pago",
  oxxo: "OXXO",
  p24: "Przelewy24",
  paypal: "PayPal",
  paypaldirectorder: "PayPal direct order",
  paypalpaylater: "PayPal Pay Later",
  paypay: "PayPay",
  picpay: "PicPay",
  pse: "PSE",
  rupay: "RuPay",
  sepa: "SEPA",
  shopeepay: "ShopeePay",
  spei: "SPEI",
  uatp: "UATP",
  unionpay: "UnionPay",
  upi: "UPI",
  wechat: "WeChat Pay",
};

/** Returns the name of a payment method or card scheme. */
export function displayNameOf(id: string): string {
  const words = id.replaceAll(/[-_]/g, " ");
  return names[id] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Returns the address of an icon: its name as an image, because the sandbox must work without a network. */
export function iconOf(id: string): string {
  const text = `<text x="4" y="16" font-family="sans-serif" font-size="12">${displayNameOf(id)}</text>`;
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="24">${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(image)}`;
}
