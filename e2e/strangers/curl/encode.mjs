// The two ways in which KOMOJU's documentation sends bodies, as options of curl.

/** A body as a form with brackets, as in the documentation's curl samples. */
export function encodeForm(body) {
  return listFields(body).flatMap(([name, value]) => ["--data-urlencode", `${name}=${value}`]);
}

/** A body as JSON. */
export function encodeJson(body) {
  return ["-H", "content-type: application/json", "--data-binary", JSON.stringify(body)];
}

function listFields(value, name = "") {
  if (typeof value !== "object") return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    listFields(inner, name === "" ? key : `${name}[${key}]`),
  );
}
