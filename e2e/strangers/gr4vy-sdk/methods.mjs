// The methods of a client of @gr4vy/sdk, found by walking its classes, so that a new method of the SDK fails the test.

/** Returns the dotted names of all methods, such as `transactions.refunds.create`. */
export function listMethods(client, prefix = "") {
  return Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(client)))
    .filter(([name]) => name !== "constructor")
    .flatMap(([name, { get, value }]) => {
      if (get !== undefined) return listMethods(client[name], `${prefix}${name}.`);
      return typeof value === "function" ? [`${prefix}${name}`] : [];
    });
}

/** Returns the name under which the SDK exports a method as a standalone function. */
export function functionName(method) {
  return method.replace(/\.(\w)/g, (_, letter) => letter.toUpperCase());
}
