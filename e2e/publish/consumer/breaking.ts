// Reads a member that the second release removes.
import type { SmartGlocalClient } from "paysession/smart-glocal";

export async function finishedAt(client: SmartGlocalClient): Promise<string | undefined> {
  const { session } = await client.getSessionStatus({ session_id: "ps_1" });
  return session.finished_at;
}
