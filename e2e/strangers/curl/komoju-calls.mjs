// A call for each operation of KOMOJU, with values from its documentation and IDs of records that were created before.

const card = {
  type: "credit_card",
  number: "4111111111111111",
  month: 12,
  year: 2030,
  verification_value: "123",
  name: "Ada Example",
};
const order = { amount: 4200, currency: "JPY", tax: 0, payment_details: card };
const konbini = { type: "konbini", store: "lawson", email: "ada@example.com" };
const metadata = { order_id: "order-12345" };

/** Payments and what payments are made from. */
export async function callPayments(call) {
  const { id } = await call("post", "/payments", {
    ...order,
    external_order_num: "order-12345",
    description: "Coffee beans",
    capture: false,
    metadata,
  });
  await call("patch", `/payments/${id}`, {
    description: "Gift wrapped",
    metadata: { order_id: "order-12346" },
  });
  await call("post", `/payments/${id}/capture`, { amount: 4200 });
  await call("post", `/payments/${id}/refund`, { amount: 1200, description: "One item is sold out" });
  await call("get", `/payments/${id}`);
  await call("get", "/payments?external_order_num=order-12345");
  const { id: waiting } = await call("post", "/payments", { ...order, payment_details: konbini });
  await call("get", `/barcodes/${waiting}`);
  await call("post", `/payments/${waiting}/cancel`);
  await call("get", "/payment_methods");
  await call("post", "/tokens", { payment_details: card, currency: "JPY" });
  const secure = await call("post", "/secure_tokens", {
    amount: 4200,
    currency: "JPY",
    return_url: "https://shop.example/3ds",
    payment_details: { ...card, number: "4100000000005000" },
  });
  await call("get", `/secure_tokens/${secure.id}`);
  const terminal = { type: "credit_card_terminal", number: "4111111111111111", flowType: "1" };
  const inPerson = await call("post", "/payments", { ...order, payment_details: terminal });
  await call("post", `/payments/${inPerson.id}/finalize`, {
    ac_type: "tc",
    field55: "9F2608AABBCCDDEEFF0011",
    track2: "4111111111111111D30121010000000000000",
  });
}

/** Refunds of payments at a shop. They are paid on the sandbox's page, which `pay` submits. */
export async function callRefundRequests(call, pay) {
  const { id, payment_details } = await call("post", "/payments", { ...order, payment_details: konbini });
  await pay(payment_details.instructions_url);
  await call("post", `/payments/${id}/refund_request`, {
    amount: 4200,
    customer_name: "ｴｸﾞｻﾞﾝﾌﾟﾙ ｴｲﾀﾞ",
    bank_name: "Example Bank",
    bank_code: "0001",
    branch_name: "Main branch",
    branch_number: "001",
    account_type: "normal",
    account_number: "0123456",
    include_payment_method_fee: false,
  });
}

/** Sessions, customers and subscriptions. */
export async function callShoppers(call) {
  const session = {
    amount: 4200,
    currency: "JPY",
    return_url: "https://shop.example/return",
    payment_types: ["credit_card", "konbini"],
    line_items: [{ description: "Coffee beans", amount: 2100, quantity: 2 }],
    external_customer_id: "shopper-77",
    metadata,
  };
  const { id } = await call("post", "/sessions", session);
  await call("post", `/sessions/${id}/pay`, { payment_details: card });
  await call("get", `/sessions/${id}`);
  const { id: cancelled } = await call("post", "/sessions", session);
  await call("post", `/sessions/${cancelled}/cancel`);
  await call("delete", "/external_customers/shopper-77");
  const details = { email: "ada@example.com", payment_details: card, metadata: { shopper_id: "shopper-77" } };
  const { id: customer } = await call("post", "/customers", details);
  await call("patch", `/customers/${customer}`, { email: "ada@example.org" });
  await call("get", `/customers/${customer}`);
  await call("get", "/customers");
  const { id: subscription } = await call("post", "/subscriptions", {
    customer,
    amount: 980,
    currency: "JPY",
    period: "monthly",
    metadata: { plan: "basic" },
  });
  await call("get", `/subscriptions/${subscription}`);
  await call("get", "/subscriptions");
  await call("delete", `/subscriptions/${subscription}`);
  await call("delete", `/customers/${customer}`);
  await call("get", `/customers/${customer}`);
  const { data } = await call("get", "/events");
  await call("get", `/events/${data[0].id}`);
}

/** Chargebacks, which two scenarios of the sandbox raise. */
export async function callChargebacks(call) {
  const scenario = ["-H", "Komoju-Scenario: chargeback"];
  await call("post", "/payments", order, scenario);
  await call("post", "/payments", order, scenario);
  const { data } = await call("get", "/chargeback_requests");
  const [first, second] = data;
  await call("get", `/chargeback_requests/${first.id}`);
  await call("post", `/chargeback_requests/${first.id}/accept`);
  await call("post", `/chargeback_requests/${second.id}/defend`, {
    description: "The parcel was delivered and signed for.",
    document: { document_base64: "JVBERi0xLjcK", filename: "receipt.pdf" },
    product_name: "Coffee beans",
    shipping_info: { company_name: "Example Express", tracking_number: "EX-0001" },
  });
  await call("get", `/chargeback_requests/${second.id}`);
}

/** Merchants of a platform, with their files and applications. */
export async function callMerchants(call, records) {
  const { id } = await call("post", "/merchants", { name: "Example Bakery", platform_role: "seller" });
  records.merchant = id;
  await call("patch", `/merchants/${id}`, {
    send_payment_reminder_email: false,
    expiry_settings: [{ slug: "konbini", currency: "JPY", expiry_days: 3 }],
  });
  await call("get", `/merchants/${id}`);
  await call("get", "/merchants");
  const file = await call("post", `/merchants/${id}/files`, { paper: "iVBORw0KGgo=" });
  await call("get", `/merchants/${id}/files/${file.id}`);
  const application = `/live_application/${id}`;
  await call("patch", application, {
    locale: "en",
    "service_agreement.agreed_to_tos": true,
    "company_information.company_name": "Example Bakery",
    "site_information.site_url": "https://bakery.example.com",
  });
  await call("get", application);
  await call("patch", `${application}/payment_methods/paypay`, {
    "shared_payment_method_data.privacy_policy_url": "https://bakery.example.com/privacy",
    "paypay.accepted_paypay_tos": true,
  });
  await call("get", `${application}/payment_methods/paypay`);
  await call("patch", `${application}/payment_methods/paypay/simulate_status`, { status: "accepted" });
  await call("get", `${application}/payment_methods`);
  await call("patch", `${application}/simulate_status`, { status: "accepted" });
}

/** Balances, disbursements and settlements. `passDays` moves the sandbox's clock. */
export async function callBalances(call, { merchant }, passDays) {
  const { id } = await call("post", "/payments", {
    ...order,
    platform_details: { submerchants: [{ submerchant_id: merchant, amount: 3000, platform_fee: 300 }] },
  });
  await call("get", `/merchants/${merchant}/payments`);
  const { remitter } = await call("post", "/balances/JPY/transfer", { amount: 1000, to: merchant });
  const balance = `/merchants/${merchant}/balances/JPY`;
  await call("post", `${balance}/transfer`, { to: remitter, amount: 1000, currency: "JPY" });
  await call("get", balance);
  const { data: movements } = await call("get", `${balance}/transactions`);
  await call("get", `${balance}/transactions/${movements[0].id}`);
  await call("get", `/balances/JPY/transactions/${movements[0].id}`);
  const settings = { frequency: "monthly", settlement_minimum_amount: 1000, currency: "JPY" };
  await call("patch", `${balance}/settings`, settings);
  await call("get", `${balance}/settings`);
  const account = {
    amount: 500,
    currency: "JPY",
    account_number: "1234567",
    account_type: "ordinary",
    account_name_kana: "ｶ)ｴｸｻﾝﾌﾟﾙ",
    bank_code: "0001",
    branch_code: "001",
    external_id: "payout-77",
  };
  const paid = await call("post", "/disbursements", account);
  const cancelled = await call("post", "/disbursements", account);
  await call("post", `/disbursements/${cancelled.id}/cancel`, {});
  await call("get", `/disbursements/${paid.id}`);
  await call("get", "/disbursements?currency=JPY");
  const period = "start_time=2026-01-01T00:00:00Z&end_time=2036-01-01T00:00:00Z";
  await call("get", `/disbursements/report?${period}&currency=JPY&status=paid`);
  passDays(70);
  await callSettlements(call, "/settlements");
  await callSettlements(call, `/merchants/${merchant}/settlements`);
  return id;
}

async function callSettlements(call, path) {
  const { data, settlements } = await call("get", path);
  const { id } = (data ?? settlements)[0];
  await call("get", `${path}/${id}`);
  for (const type of ["csv", "xls", "pdf"]) await call("get", `${path}/${id}/${type}`);
}
