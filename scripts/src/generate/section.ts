/**
 * Replaces what stands between a page's markers `<!-- NAME:start -->` and `<!-- NAME:end -->`.
 *
 * @param file The page's path, for the message.
 * @throws Error when a marker is missing.
 */
export function replaceSection(page: string, name: string, content: string, file: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} needs the lines ${start} and ${end}, in this order.`);
  return `${page.slice(0, from + start.length)}\n\n${content}\n\n${page.slice(to)}`;
}
