import { expect, it } from "vitest";
import { html } from "./html.js";

it("escapes texts in content and attributes, and does not escape markup", () => {
  const evil = `<script>alert("&'")</script>`;
  const items = [html`<li>${evil}</li>`, html`<li>b</li>`];
  // prettier-ignore
  const markup = html`<ul title="${evil}">${items}</ul>`;
  expect(String(markup)).toBe(
    '<ul title="&lt;script&gt;alert(&quot;&amp;&#39;&quot;)&lt;/script&gt;">' +
      "<li>&lt;script&gt;alert(&quot;&amp;&#39;&quot;)&lt;/script&gt;</li><li>b</li></ul>",
  );
});
