import { realpathSync } from "node:fs";
import { sep } from "node:path";
import { BaseResolver, ResolveError, type Source } from "@redocly/openapi-core";

/**
 * Reads the files of one contract and nothing else. A contract that referred to other files or to the network would bring
 * their content into a published package, and would not be the same everywhere.
 */
export class ContainedResolver extends BaseResolver {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = realpathSync(folder) + sep;
  }

  override loadExternalRef(absoluteRef: string): Promise<Source> {
    if (!this.#contains(absoluteRef)) {
      const error = new Error(`a contract refers only to files in its own folder, not to ${absoluteRef}.`);
      return Promise.reject(new ResolveError(error));
    }
    return super.loadExternalRef(absoluteRef);
  }

  /** Whether a file lies in the folder, also when it is a symbolic link. A file that is missing is not outside. */
  #contains(file: string): boolean {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) return false;
    try {
      return realpathSync(file).startsWith(this.#folder);
    } catch {
      return file.startsWith(this.#folder);
    }
  }
}
