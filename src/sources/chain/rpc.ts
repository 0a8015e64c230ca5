import { z } from "zod";
import { type Answer, Spent, Unreadable } from "../../fetching/index.ts";
import type { Tour } from "../shape.ts";
import type { Provider } from "./settings.ts";

/** The provider says no. What it says differs from one to the next; the code tells little. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(readonly code: number, message: string, readonly answer: Answer) {
    super(message);
  }
}

const Told = z.object({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string(), z.number()]).nullable(),
  result: z.unknown().optional(),
  error: z.object({ code: z.number(), message: z.string() }).optional(),
});

/** Words of providers whose budget is used up, as against a range that is too large. */
const EXHAUSTED = /rate.?limit|too many requests|request count|per second|compute units|daily|monthly|quota|credits|capacity|throughput/i;
/** A new try within the hour. */
const LATER = 3_600_000;

/** A question to a provider; the answer is given as it is, with its bytes. */
export interface Told<T> {
  result: T;
  answer: Answer;
}

/**
 * Asks a provider. The question is its own id, which the answer repeats: so the
 * bytes that are kept say what they answer. Throws Refused where the provider
 * refuses this question, Spent where its budget is used up, Unreadable where it
 * answers with something else.
 */
export async function ask<T>(tour: Pick<Tour, "ask" | "now">, { url, host, secret }: Provider, method: string, params: readonly unknown[], shape: z.ZodType<T, unknown>): Promise<Told<T>> {
  const id = `${method} ${JSON.stringify(params)}`;
  const answer = await tour.ask({ url, method: "POST", headers: { "content-type": "application/json", accept: "application/json" }, secret, body: JSON.stringify({ jsonrpc: "2.0", id, method, params }), atMost: 100_000_000 });
  if (answer.status === 401 || answer.status === 403) throw new Unreadable(`${host} does not let this program in (status ${answer.status}); look at its key in the settings.`, answer);
  const told = Told.safeParse(jsonOf(answer));
  if (!told.success) throw new Unreadable(`${host} answered ${method} with status ${answer.status} and something that is no JSON-RPC answer; look whether the address in the settings is right.`, answer);
  const { error, result } = told.data;
  if (error) {
    if (EXHAUSTED.test(error.message) && !/range|block/i.test(error.message)) throw new Spent(`${host} says that its budget is used up (${error.message.slice(0, 120)}); run prosequi sync chain again later.`, new Date(Date.parse(tour.now()) + LATER).toISOString());
    throw new Refused(error.code, error.message.slice(0, 200), answer);
  }
  if (told.data.id !== id) throw new Unreadable(`${host} answered another question than ${method}.`, answer);
  const read = shape.safeParse(result);
  if (!read.success) throw new Unreadable(`${host} answered ${method} in another layout (${read.error.issues[0]?.path.map(String).join(".") || "the whole"}).`, answer, { cause: read.error });
  return { result: read.data, answer };
}

/** As `ask`, for questions that no provider should refuse: a refusal ends the run. */
export async function need<T>(tour: Pick<Tour, "ask" | "now">, provider: Provider, method: string, params: readonly unknown[], shape: z.ZodType<T, unknown>): Promise<Told<T>> {
  try {
    return await ask(tour, provider, method, params, shape);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Unreadable(`${provider.host} refused ${method} (${error.code}, ${error.message}).`, error.answer, { cause: error });
  }
}

function jsonOf(answer: Answer): unknown {
  try {
    return JSON.parse(Buffer.from(answer.bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
