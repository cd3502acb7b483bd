import { expect, it } from "vitest";
import type { Contract } from "../contract/model.js";
import { renewReadme } from "./readme.js";

const contract = {
  paths: {
    "/things": {
      post: {
        operationId: "makeThing",
        summary: "Make a | thing",
        "x-source": { page: "https://docs.example/t" },
      },
    },
  },
} as unknown as Contract;

it("renews what is between the markers and nothing else", () => {
  const readme = "# Before\n\n<!-- operations:start -->\nold\n<!-- operations:end -->\n\nAfter.\n";
  expect(renewReadme(readme, contract)).toBe(`# Before

<!-- operations:start -->

| Operation | Request | Purpose |
| --- | --- | --- |
| \`makeThing\` | \`POST /things\` | [Make a \\| thing](https://docs.example/t) |

<!-- operations:end -->

After.
`);
});

it("lists the webhooks, where there are any", () => {
  const post = { summary: "A thing was made", "x-source": { page: "https://docs.example/made" } };
  const readme = "<!-- operations:start --><!-- operations:end -->\n";
  const webhooks = { "thing.made": { post } } as unknown as NonNullable<Contract["webhooks"]>;
  expect(renewReadme(readme, { ...contract, webhooks })).toContain(`
## Webhooks

| Notification | Meaning |
| --- | --- |
| \`thing.made\` | [A thing was made](https://docs.example/made) |

<!-- operations:end -->
`);
});

it.each(["", "<!-- operations:start -->", "<!-- operations:end --><!-- operations:start -->"])(
  "refuses a README whose markers are missing or in the wrong order: %j",
  (readme) => {
    expect(() => renewReadme(readme, contract)).toThrow("The README needs the lines");
  },
);
