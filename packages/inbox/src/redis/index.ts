export type { IoredisClient, NodeRedisClient, RedisClient } from "./commands.js";
export { createRedisInbox, type RedisInboxOptions } from "./inbox.js";
