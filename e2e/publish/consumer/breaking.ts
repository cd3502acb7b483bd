// Reads a member that the second release takes away.
import { unwrap } from "paysession";
import type { SmartGlocalClient } from "paysession/smart-glocal";

export async function finishedAt(client: SmartGlocalClient): Promise<string | undefined> {
  const { session } = await unwrap(client.POST("/session/status", { body: { session_id: "ps_1" } }));
  return session.finished_at;
}
