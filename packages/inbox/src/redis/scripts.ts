/*
 * Each script reads and writes one key, a hash, so that the scripts run on any node of a Redis Cluster:
 *
 *   status   claimed, failed or done
 *   token    fencing token of the last claim
 *   expires  when the lease ends, in microseconds of Redis's clock
 *   owner    who claimed last, for people who look into the store
 *
 * Every write sets a time to live, so that no key stays for ever. Microseconds since 1970 have 16 digits: `%.0f` prints
 * them all, where Lua's own conversion would round to 14.
 */

const time = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
`;

/** Ends the script unless ARGV[1] is the token of the current claim. */
const requireClaim = `
local stored = redis.call('HMGET', KEYS[1], 'status', 'token')
if stored[1] ~= 'claimed' or stored[2] ~= ARGV[1] then return {'stale', 0} end
`;

/**
 * Arguments: owner, lease and retention in milliseconds. Replies `done`, `busy` with the remaining microseconds, or
 * `acquired` with the token.
 */
export const claim: string = `${time}
local stored = redis.call('HMGET', KEYS[1], 'status', 'token', 'expires')
if stored[1] == 'done' then return {'done', 0} end
local remaining = (tonumber(stored[3]) or 0) - now
if stored[1] == 'claimed' and remaining > 0 then return {'busy', remaining} end
local token = math.max(now, (tonumber(stored[2]) or 0) + 1)
redis.call('HSET', KEYS[1], 'status', 'claimed', 'token', string.format('%.0f', token),
  'expires', string.format('%.0f', now + math.floor(ARGV[2] * 1000)), 'owner', ARGV[1])
redis.call('PEXPIRE', KEYS[1], math.ceil(ARGV[2] + ARGV[3]))
return {'acquired', token}
`;

/** Arguments: token, lease and retention in milliseconds. Replies `ok` or `stale`. */
export const renew: string = `${requireClaim}${time}
redis.call('HSET', KEYS[1], 'expires', string.format('%.0f', now + math.floor(ARGV[2] * 1000)))
redis.call('PEXPIRE', KEYS[1], math.ceil(ARGV[2] + ARGV[3]))
return {'ok', 0}
`;

/** Arguments: token and retention in milliseconds. Replies `ok` or `stale`. */
export const complete: string = `${requireClaim}
redis.call('HSET', KEYS[1], 'status', 'done')
redis.call('HDEL', KEYS[1], 'expires')
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return {'ok', 0}
`;

/** Arguments: token and retention in milliseconds. Keeps the token, so that the next one is higher. Replies `ok` or `stale`. */
export const fail: string = `${requireClaim}
redis.call('HSET', KEYS[1], 'status', 'failed')
redis.call('HDEL', KEYS[1], 'expires')
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return {'ok', 0}
`;
