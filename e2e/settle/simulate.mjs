import { createSandbox } from "@paysession/sandbox";
import { startClock } from "./clock.mjs";
import { createNetwork } from "./network.mjs";
import { gr4vy } from "./providers/gr4vy.mjs";
import { komoju } from "./providers/komoju.mjs";
import { smartGlocal } from "./providers/smart-glocal.mjs";
import { createRandom } from "./random.mjs";
import { simulateWrite } from "./write.mjs";

export const providers = [gr4vy, komoju, smartGlocal];

/** A sandbox forgets its oldest records some time, and lists grow, so each serves only so many writes. */
const writesPerSandbox = 240;

/**
 * Makes writes of all providers under random faults, in turn, and settles those whose outcome is unknown.
 *
 * @param options `count` writes, and the `seed` that they follow from.
 * @returns A record of each write. Its `violations` are empty if every verdict was true.
 */
export async function* simulateWrites({ count, seed }) {
  const clock = startClock();
  try {
    let world;
    for (let index = 0; index < count; index++) {
      if (index % writesPerSandbox === 0) {
        clock.reset();
        world = await createWorld(seed, clock);
      }
      const provider = providers[index % providers.length];
      const random = createRandom(seed, index);
      const scenario = random.pick(provider.scenarios);
      const record = await simulateWrite(world(provider, scenario), scenario, `write-${index}`, random);
      yield { provider: provider.contract.title, index, ...record };
    }
  } finally {
    clock.stop();
  }
}

/** A sandbox of all providers, whose state the writes share. */
async function createWorld(seed, clock) {
  const log = [];
  const sandbox = await createSandbox({ seed, now: clock.now, onRequest: (entry) => log.push(entry) });
  for (const { name, prepare } of providers) await prepare?.(sandbox[name], sandbox.fetch);
  const network = createNetwork(sandbox, clock);
  const retry = { delay: 1 };
  return (provider, scenario) => {
    const target = sandbox[provider.name];
    return {
      clock,
      network,
      log,
      contract: provider.contract,
      overview: target.overview,
      visit: (path, form) =>
        sandbox.fetch(`${target.url}${path}`, { method: "POST", body: new URLSearchParams(form) }),
      open: (account) => ({
        ...provider.createClients(
          target,
          account,
          { fetch: sandbox.fetch, retry },
          { fetch: network.fetch, retry },
          scenario,
        ),
        settle: provider.settle,
      }),
    };
  };
}
