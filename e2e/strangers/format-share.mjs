/** Formats the share of calls that round-trip, with a line for each loss of those that do not. */
export function formatShare(client, names, losses) {
  const failed = names.filter((name) => losses[name] !== undefined);
  const rows = failed.flatMap((name) => losses[name].map((loss) => `  ${name.padEnd(50)} ${loss}`));
  return [`${client}: ${names.length - failed.length} of ${names.length} round-trip`, ...rows].join("\n");
}
