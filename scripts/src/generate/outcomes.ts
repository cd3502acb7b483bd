import { outcomeTable, type Ending, type Outcome, type RetryClass } from "@paysession/core";

/** How the guide describes each row of the core's table. */
const endings: Readonly<Record<Ending, string>> = {
  not_prepared:
    "Signing or token creation failed, middleware failed before it called `next`, or the call was aborted or timed out before `fetch` was called",
  no_connection: "The built-in `fetch` reported that no connection was made",
  success: "A success response as the contract describes it",
  in_progress: "The provider says that a request with this key is still in progress",
  duplicate: "The provider refuses a repeated key, after an earlier attempt's response was lost",
  final_code: "An error code that the contract lists as final, whatever the status",
  throttled: "425 or 429 in the contract's error format",
  rejected:
    "Any other 4xx in the contract's error format, except 408; or an error body with a success status",
  server_error: "408, any 5xx, or 425 and 429 with another body",
  unreadable: "A success status with a body that is empty, cut off or not what the contract describes",
  undescribed:
    "A redirect, another 4xx without the contract's error format, a body that is too large, or an integer beyond 2^53",
  response_lost: "The connection broke or no response came in time after sending, or your own `fetch` threw",
  interrupted: "You aborted the call after sending, or middleware threw after it called `next`",
};

const outcomes: Readonly<Record<Outcome, string>> = {
  not_sent: "not sent",
  succeeded: "succeeded",
  rejected: "rejected",
  in_progress: "in progress",
  received: "received",
  unknown: "**unknown**",
};

const classes: readonly RetryClass[] = ["safe", "with-key", "never"];

/** The core's table of outcomes as Markdown. */
export function outcomesTable(): string {
  const rows = (Object.keys(outcomeTable) as Ending[]).map((ending) => {
    const { outcome, retry } = outcomeTable[ending];
    const retries = classes.map((kind) => (retry.includes(kind) ? "retried" : "–"));
    return `| ${[endings[ending], outcomes[outcome], ...retries].join(" | ")} |`;
  });
  return [
    "| How an attempt ended | Effect of a write | Read | Write with a key | Any other write |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
