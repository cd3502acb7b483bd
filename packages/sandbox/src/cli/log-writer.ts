/**
 * Creates a function that writes lines. The lines of one turn of the event loop are written together, because a write takes
 * longer than serving a request.
 */
export function createLogWriter(write: (text: string) => void): (line: string) => void {
  let lines: string[] = [];
  const flush = (): void => {
    write(`${lines.join("\n")}\n`);
    lines = [];
  };
  return (line) => {
    if (lines.push(line) === 1) setImmediate(flush);
  };
}
