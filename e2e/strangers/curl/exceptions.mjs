// Operations of which something does not round-trip, each with the reason.

export const komojuExceptions = {};

export const smartGlocalExceptions = {};
