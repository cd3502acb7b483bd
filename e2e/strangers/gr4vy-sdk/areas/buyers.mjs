import { address, person } from "./values.mjs";

/** Buyers and their shipping details. Later areas use the buyer and the shipping details that remain. */
export async function callBuyers(gr4vy, records) {
  const { buyers } = gr4vy;
  const { id } = await buyers.create({
    displayName: "John Doe",
    externalIdentifier: "buyer-12345",
    accountNumber: "1234567890",
    billingDetails: { ...person, taxId: { value: "12345678931", kind: "us.ein" } },
  });
  records.buyer = id;
  await buyers.update(
    { displayName: "John L.", billingDetails: { address: { ...address, line2: "30th Street" } } },
    id,
  );
  await buyers.get(id);
  const { id: kept } = await buyers.shippingDetails.create(person, id);
  records.shippingDetails = kept;
  const { id: other } = await buyers.shippingDetails.create({ firstName: "Jane" }, id);
  await buyers.shippingDetails.update({ lastName: "Roe" }, id, kept);
  await buyers.shippingDetails.get(id, kept);
  await buyers.shippingDetails.delete(id, other);
  await buyers.shippingDetails.list(id);
  const { id: deleted } = await buyers.create({ externalIdentifier: "buyer-12346" });
  await buyers.delete(deleted);
  await buyers.list();
}
