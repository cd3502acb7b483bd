/** Markup that needs no escaping. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/**
 * Creates markup from a template. Values are escaped, unless they are markup or lists of markup.
 *
 * @example
 * html`<p title="${title}">${paragraphs.map((text) => html`${text}<br />`)}</p>`;
 */
export function html(
  texts: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[])[]
): Markup {
  const escaped = values.map((value) =>
    typeof value === "string" ? escape(value) : [value].flat().join(""),
  );
  return new Markup(String.raw({ raw: texts }, ...escaped));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
