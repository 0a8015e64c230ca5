/** Where a host answers; `port` only in tests, where an invented site stands in for a real one. */
export interface Address {
  address: string;
  port?: number;
}

/** How long an answer may take, in milliseconds. */
export interface Patience {
  /** Until a connection stands, name and TLS included. */
  connect: number;
  /** Until the head of the answer has come, counted from the asking. */
  head: number;
  /** Between two pieces of a body. */
  idle: number;
  /** Everything together, redirects and body included, where the request does not say otherwise. */
  total: number;
}

/** Calls back once after so many milliseconds, and gives what calls it off. */
export type After = (milliseconds: number, act: () => void) => () => void;

/** What a wire may do. Without one: https on port 443 to public addresses, nothing else. There is no switch that turns TLS checks off. */
export interface Policy {
  /** Whether http on port 80 may be asked too. */
  http?: boolean;
  /**
   * Origins that may be asked whatever their scheme, port and address: a node on the person's own
   * machine (`http://127.0.0.1:8545`). Only by a request that begins there, never by a redirect.
   */
  alsoAllowed?: readonly string[];
  /** A further authority to trust, PEM. */
  ca?: string;
  patience?: Partial<Patience>;
  /** Timers of the machine where not given. */
  after?: After;
  /** Addresses of a host: the machine's resolver where not given. */
  lookup?(host: string): Promise<readonly Address[]>;
  /** Whether this address may be dialled on this port: public ones where not given. */
  allowed?(address: string, port: number): boolean;
}

/** Waits long enough for a slow court, not for ever. */
export const patience: Patience = { connect: 20_000, head: 90_000, idle: 60_000, total: 300_000 };

/** Timers of the machine. */
export const after: After = (milliseconds, act) => {
  // Longer than 24.8 days a timer of Node fires at once.
  const timer = setTimeout(act, Math.min(milliseconds, 0x7fff_ffff));
  return () => clearTimeout(timer);
};
