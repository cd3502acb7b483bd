import type { Engine } from "../engine/engine.js";
import type { Present } from "../engine/outcome.js";
import type { Provider } from "../provider.js";
import type { PageForms } from "./page-forms.js";
import type { RequestRecord } from "./request-record.js";

/** What the routes of one provider share. */
export interface RouteScope {
  readonly provider: Provider;
  readonly engine: Engine;
  readonly present: Present;
  /** Whether to refuse requests with members or query parameters that are not in the contract. */
  readonly strict: boolean;
  readonly now: () => Date;
  /** Reads the forms of hosted pages. */
  readonly forms: PageForms;
  /** Maximum number of bytes of a request body. */
  readonly maxBodyBytes: number;
  /** Called for each request. */
  readonly onRequest: (record: RequestRecord) => void;
}

/** What the log shows of every request. */
export type RequestFacts = Pick<RequestRecord, "method" | "path">;
