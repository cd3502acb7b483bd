/** Reports with their executions, and audit logs. */
export async function callReports(gr4vy) {
  const { reports } = gr4vy;
  const { id } = await reports.create({
    name: "Monthly Transaction Report",
    description: "All transactions of a month.",
    schedule: "once",
    scheduleEnabled: true,
    scheduleTimezone: "UTC",
    spec: {
      model: "transactions",
      params: {
        fields: ["id", "amount", "currency", "status"],
        filters: { created_at: { start: "day_start", end: "day_end" } },
        sort: [],
      },
    },
  });
  await reports.put({ name: "Daily Transaction Report", description: "All transactions of a day." }, id);
  await reports.get(id);
  await reports.list();
  const { result } = await reports.executions.list(id);
  const all = await gr4vy.reportExecutions.list();
  const execution = result.items[0]?.id ?? all.result.items[0]?.id ?? "7e7e7ce5-5b36-4ee8-9eba-5a1c3ab4f0b6";
  await reports.executions.get(execution);
  await reports.executions.url(id, execution);
  await gr4vy.auditLogs.list();
}
