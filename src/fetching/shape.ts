import { RecordError } from "../record/problem.ts";

/** What is asked of a site. */
export interface Request {
  /** Absolute, https (http only where the policy of the wire allows it). */
  url: string;
  method?: "GET" | "POST";
  /** Sent, and written into the custody of the answer. */
  headers?: Readonly<Record<string, string>>;
  /** Sent, never written down: tokens and keys. */
  secret?: Readonly<Record<string, string>>;
  body?: string;
  /** Most bytes of the answer, unpacked; 20 MB where not given. */
  atMost?: number;
  /** Most seconds the whole answer may take; as the policy of the wire says where not given. */
  within?: number;
}

/** What a site answered. Header names in lower case; a header that came several times is joined with a comma. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Every address asked, the first as given, the last the one that answered. */
  urls: readonly string[];
  /** Headers sent, without the secret ones. */
  sent: Readonly<Record<string, string>>;
  method: "GET" | "POST";
  /** The body, unpacked. Ends with an error where it is cut short, too long or too slow. */
  body: AsyncIterable<Uint8Array>;
}

/** A reply whose body was read. */
export interface Answer extends Omit<Reply, "body"> {
  bytes: Uint8Array;
  /** SHA-256 of the bytes: what the record calls them. */
  hash: string;
  /** When it came: an ISO instant in UTC. */
  at: string;
  /** The site says that nothing changed since the bytes were taken (304); they are those of then. */
  unchanged: boolean;
}

/**
 * Dials and asks once, safely: public addresses only, checked when the
 * connection is made and at each redirect; TLS kept on; size, time and
 * unpacking limited. Throws a RecordError in one sentence.
 */
export type Wire = (request: Request, signal: AbortSignal) => Promise<Reply>;

/** Time as an argument: nothing here reads a clock or sleeps by itself. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Resolves after that many milliseconds, or rejects with the signal's reason. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** At most so many requests in any stretch of so many seconds. */
export interface Window {
  requests: number;
  seconds: number;
}

/** Whose limits are spent: one account for all hosts of a publisher. */
export interface Limits {
  /** `sec.gov`: sources with the same account share its windows, also across processes. */
  account: string;
  windows: readonly Window[];
}

/**
 * The other side answered with something that is not what was asked for: a
 * challenge page, a changed layout, a page that says "unavailable". The source
 * stops with this sentence, and the page is kept for inspection.
 */
export class Unreadable extends RecordError {
  constructor(message: string, readonly answer: Answer, options?: ErrorOptions) {
    super(message, options);
  }
}

/** The budget does not allow the next request soon; what was done so far is kept, and a later run goes on. */
export class Spent extends RecordError {
  /** The first instant at which the request may be made, ISO, UTC. */
  constructor(message: string, readonly until: string) {
    super(message);
  }
}
