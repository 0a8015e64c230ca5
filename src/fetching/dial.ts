import { lookup as resolve } from "node:dns/promises";
import { isIP, connect as connectPlain, type LookupFunction, type Socket } from "node:net";
import { connect as connectSecure, createSecureContext, rootCertificates, type SecureContext } from "node:tls";
import type { buildConnector } from "undici";
import { RecordError } from "../record/problem.ts";
import { bare, isPublic, spelled } from "./address.ts";
import { exempt } from "./destination.ts";
import { Fleeting, shown } from "./faults.ts";
import { type Address, after as machineTimers, patience as usual, type Policy } from "./policy.ts";

/**
 * Makes the connections of a wire. The name is looked up here, once for each
 * connection; every address it gives is checked, and only those are dialled,
 * so that a name which answers otherwise a moment later gains nothing. The
 * other end of the socket is checked once more when it stands.
 */
export function dialler(policy: Policy): buildConnector.connector {
  const { lookup = machineLookup, after = machineTimers } = policy;
  const wait = policy.patience?.connect ?? usual.connect;
  let context: SecureContext | undefined;
  const trusted = (): SecureContext => (context ??= createSecureContext({ minVersion: "TLSv1.2", ...(policy.ca !== undefined && { ca: [...rootCertificates, policy.ca] }) }));

  return ({ hostname, protocol, port: asked }, callback) => {
    const { literal, host } = bare(hostname);
    const origin = new URL(`${protocol}//${literal && host.includes(":") ? `[${host}]` : host}:${asked}`).origin;
    const usualPort = protocol === "https:" ? 443 : 80;
    let socket: Socket | undefined;
    let over = false;
    const finish = (error: Error | null): void => {
      if (over) return;
      over = true;
      callOff();
      if (error) socket?.destroy();
      if (error) callback(error, null);
      else if (socket) callback(null, socket);
    };
    const callOff = after(wait, () => finish(new Fleeting(`${shown(origin)} gave no connection within ${wait / 1000} seconds; try again in a few minutes.`)));
    const permitted = (address: string, port: number): boolean => exempt(policy, origin) || (policy.allowed ? policy.allowed(address, port) : isPublic(address) && (port === 443 || (port === 80 && policy.http === true)));
    const refusal = (address: string): RecordError => new RecordError(`${shown(origin)} leads to ${address}, which is not an address of the open internet, and is not asked; if it is a machine of your own, allow it in the settings.`);

    const dial = async (): Promise<void> => {
      const found: readonly Address[] = literal ? [{ address: host }] : await lookup(host);
      if (over) return;
      if (found.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: "ENOTFOUND" });
      const port = found[0]?.port ?? (asked === "" ? usualPort : Number(asked));
      // One address out of place is enough: an honest name has none.
      const astray = found.find(({ address }) => isIP(address) === 0 || !permitted(address, port));
      if (astray) throw refusal(astray.address);
      const addresses = found.map(({ address }) => ({ address, family: isIP(address) }));
      const known: LookupFunction = (_host, options, answer) => (options.all ? answer(null, addresses) : answer(null, addresses[0]!.address, addresses[0]!.family));
      const where = { host, port, lookup: known, autoSelectFamily: addresses.length > 1, autoSelectFamilyAttemptTimeout: 2000 };
      socket = protocol === "https:"
        ? connectSecure({ ...where, servername: literal ? "" : host, secureContext: trusted(), rejectUnauthorized: true, ALPNProtocols: ["http/1.1"] })
        : connectPlain(where);
      socket.setNoDelay(true).setKeepAlive(true, 60_000);
      socket.on("error", finish);
      socket.once("close", () => finish(Object.assign(new Error("closed"), { code: "ECONNRESET" })));
      socket.once(protocol === "https:" ? "secureConnect" : "connect", () => {
        const there = socket?.remoteAddress ?? "nowhere";
        const one = addresses.some(({ address }) => spelled(address) === spelled(there));
        finish(one && permitted(there, port) ? null : refusal(there));
      });
    };
    dial().catch((error: unknown) => finish(error as Error));
  };
}

async function machineLookup(host: string): Promise<readonly Address[]> {
  return resolve(host, { all: true, verbatim: true });
}
