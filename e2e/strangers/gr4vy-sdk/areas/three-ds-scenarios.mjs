/** 3-D Secure scenarios. */
export async function callThreeDsScenarios(gr4vy) {
  const outcome = { version: "2.2.0", authentication: { transactionStatus: "Y" } };
  const conditions = { firstName: "John", amount: 1299, externalIdentifier: "scenario-12345" };
  const { id } = await gr4vy.threeDsScenarios.create({ conditions, outcome });
  await gr4vy.threeDsScenarios.update({ conditions: { lastName: "Doe" } }, id);
  await gr4vy.threeDsScenarios.list();
  await gr4vy.threeDsScenarios.delete(id);
  await gr4vy.threeDsScenarios.list();
}
