import { createHandlers } from "../../../../../handlers.mjs";

const { komoju } = createHandlers(process.env);

export async function POST(request) {
  await request.json();
  return komoju(request);
}
