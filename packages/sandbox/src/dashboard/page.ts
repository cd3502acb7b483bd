import { csrfField } from "../http/page-forms.js";

/**
 * Renders the dashboard: a page that shows snapshots. It inserts all data as text, never as markup.
 *
 * @param token CSRF token of its form. It must need no escaping in HTML.
 */
export function renderPage(token: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>paysession sandbox</title>
<style>
  body { font: 0.9rem/1.4 system-ui; margin: 1.5rem; }
  h2 { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; padding: 0.15rem 0.75rem 0.15rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
  td:first-child { white-space: nowrap; }
  td { font-family: ui-monospace, monospace; font-size: 0.8rem; overflow-wrap: anywhere; }
  .bad { color: #c22; }
  input, button { font: inherit; }
</style>
</head>
<body>
<h1>paysession sandbox</h1>
<form method="post" action="/dashboard/fault">
  <input type="hidden" name="${csrfField}" value="${token}">
  <label>Fault <input name="fault" list="faults" value="reset-after"></label>
  <label>for the next <input name="times" type="number" min="0" max="1000" value="1"> requests</label>
  <datalist id="faults">
    <option value="latency=2000"><option value="working=2000"><option value="stall"><option value="reset-before">
    <option value="reset-after"><option value="truncate"><option value="status=503">
    <option value="status=429;retry-after=2"><option value="clock=-3600">
  </datalist>
  <button>Arm</button> <output id="fault"></output>
</form>
<h2>Sessions and payments</h2><table id="money"></table>
<h2>Requests</h2><table id="requests"></table>
<h2>Webhooks</h2><table id="webhooks"></table>
<script>
  const time = ({ at }) => new Date(at).toISOString().slice(11, 23);
  const columns = {
    money: {
      time, provider: ({ provider }) => provider, kind: ({ kind }) => kind, id: ({ id }) => id,
      status: ({ status }) => status, "amount (minor units)": ({ amount, currency }) => (amount ?? "") + " " + (currency ?? ""),
    },
    requests: {
      time, provider: ({ provider }) => provider, request: ({ method, path }) => method + " " + path,
      operation: ({ operation }) => operation ?? "", status: ({ status }) => status,
      verdict: ({ refusal, unknown = [] }) =>
        [refusal ?? "executed", ...unknown.map((one) => "unknown: " + one)].join("; "),
    },
    webhooks: {
      time, provider: ({ provider }) => provider, kind: ({ kind }) => kind,
      attempts: ({ attempts }) => attempts.map((status) => status ?? "no response").join(", "),
      outcome: ({ acknowledged }) => (acknowledged ? "acknowledged" : "given up"),
    },
  };
  const isBad = ({ refusal, acknowledged }) => refusal !== undefined || acknowledged === false;
  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }
  new EventSource("/dashboard/events").onmessage = ({ data }) => {
    const snapshot = JSON.parse(data);
    for (const [name, cells] of Object.entries(columns)) {
      const head = document.createElement("tr");
      head.append(...Object.keys(cells).map((title) => element("th", title)));
      const rows = snapshot[name].map((entry) => {
        const row = document.createElement("tr");
        row.append(...Object.values(cells).map((read) => element("td", read(entry))));
        row.classList.toggle("bad", isBad(entry));
        return row;
      });
      document.getElementById(name).replaceChildren(head, ...rows);
    }
    const { fault } = snapshot;
    document.getElementById("fault").textContent =
      fault === undefined ? "" : "armed: " + fault.fault + " for " + fault.times + " more";
  };
</script>
</body>
</html>
`;
}
