/** What Redocly's rules leave open of the contracts as they are, held to by another party: Ajv for JSON Schema 2020-12. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { bundleContract } from "./bundle.js";
import { loadRules } from "./lint.js";
import { listOperations, type Contract } from "./model.js";
import { listProviders, root } from "./repository.js";

interface Media {
  schema?: object;
  examples?: Record<string, { value: unknown }>;
}

/** Every body that a contract describes, with the JSON pointer to it. */
function listMedia(node: unknown, pointer: string = ""): { pointer: string; media: Media }[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (key === "examples" || key === "x-source") return [];
    return pointer.endsWith("/content") ? [{ pointer: here, media: value as Media }] : listMedia(value, here);
  });
}

const rules = await loadRules(root);
const contracts = await Promise.all(
  (await listProviders()).map(async (provider) => ({
    provider,
    contract: await bundleContract(root, provider, rules),
  })),
);

describe.each(contracts)("$provider", ({ contract }) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(contract, "contract:");
  const json = listMedia(contract).filter(({ pointer }) => pointer.endsWith("application~1json"));

  it("every example is valid", () => {
    const broken = json.flatMap(({ pointer, media }) => {
      const encoded = pointer.split("/").map(encodeURIComponent).join("/");
      const validate = ajv.compile({ $ref: `contract:#${encoded}/schema` });
      return Object.entries(media.examples ?? {}).flatMap(([name, { value }]) =>
        validate(value) ? [] : [`${pointer} ${name}: ${ajv.errorsText(validate.errors)}`],
      );
    });
    expect(broken).toEqual([]);
    expect(json.length).toBeGreaterThan(0);
  });

  it("every operation has an example of success, where it answers with a body, and one of refusal", () => {
    const lacking = listOperations(contract).flatMap(({ operation }) => {
      const bodies = Object.entries(operation.responses).map(([status, answer]) => ({
        success: status.startsWith("2"),
        content: resolve(contract, answer).content,
      }));
      const hasExample = ({ content }: { content: Record<string, unknown> | undefined }): boolean =>
        Object.values(content ?? {}).some((media) => Object.keys((media as Media).examples ?? {}).length > 0);
      const successes = bodies.filter(({ success, content }) => success && content !== undefined);
      const complete =
        successes.every(hasExample) && bodies.some((body) => !body.success && hasExample(body));
      return complete ? [] : [operation.operationId];
    });
    expect(lacking).toEqual([]);
  });

  it("nothing received is closed to further members", () => {
    const notifications = Object.values(contract.webhooks ?? {}).map(({ post }) => post.requestBody);
    const closed = closedSchemas(contract, [...answerPointers(contract), ...notifications]);
    expect(closed).toEqual([]);
  });
});

type Answer = { content?: Record<string, unknown>; $ref?: string };

function resolve(contract: Contract, answer: Answer): Answer {
  return answer.$ref === undefined ? answer : (at(contract, answer.$ref.slice(1)) as Answer);
}

function at(contract: Contract, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], contract);
}

function answerPointers(contract: Contract): unknown[] {
  return listOperations(contract).flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap((answer) =>
      Object.values(resolve(contract, answer).content ?? {}).map((media) => (media as Media).schema),
    ),
  );
}

/** The schemas below the given ones that admit no further members. */
function closedSchemas(contract: Contract, roots: unknown[]): string[] {
  const seen = new Set<unknown>();
  const closed: string[] = [];
  const look = (node: unknown, name: string): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const { $ref, additionalProperties } = node as { $ref?: string; additionalProperties?: unknown };
    if (additionalProperties === false) closed.push(name);
    if (typeof $ref === "string") look(at(contract, $ref.slice(1)), $ref);
    for (const [key, value] of Object.entries(node)) look(value, `${name}/${key}`);
  };
  for (const schema of roots) look(schema, "");
  return closed;
}
