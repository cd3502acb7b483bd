/** Gift cards and their balances. */
export async function callGiftCards(gr4vy, records) {
  const { giftCards, buyers } = gr4vy;
  const card = { number: "4123455541234561234", pin: "1234" };
  const { id } = await giftCards.create({ ...card, buyerId: records.buyer });
  await giftCards.get(id);
  await giftCards.list();
  await giftCards.balances.list({ items: [card, { id }] });
  await buyers.giftCards.list(undefined, records.buyer);
  const { id: deleted } = await giftCards.create({ number: "4123455541234561235", pin: "1234" });
  await giftCards.delete(deleted);
}
