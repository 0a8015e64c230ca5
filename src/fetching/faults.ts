import { RecordError } from "../record/problem.ts";

/** A fault of the moment: the same request may well be answered a little later. */
export class Fleeting extends RecordError {}

/** An address as it is shown: without a name and password, whole unless it is endless. */
export function shown(url: string | URL): string {
  const text = String(url).replace(/\/\/[^/?#@]*@/, "//").replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]/g, "_");
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** What went wrong on the way, and what to do, by the code that Node or undici gives. */
const fleeting: Readonly<Record<string, string>> = {
  ECONNRESET: "broke the connection off",
  EPIPE: "broke the connection off",
  UND_ERR_SOCKET: "broke the connection off",
  ECONNREFUSED: "takes no connections at the moment",
  ETIMEDOUT: "did not answer in time",
  EHOSTUNREACH: "cannot be reached from here at the moment",
  ENETUNREACH: "cannot be reached from here at the moment",
  EAI_AGAIN: "has a name that could not be looked up at the moment",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "sent an answer that was cut short",
  HPE_INVALID_EOF_STATE: "sent an answer that was cut short",
  Z_BUF_ERROR: "sent a packed answer that was cut short",
  Z_DATA_ERROR: "sent a packed answer that is broken",
  "ERR_STREAM_PREMATURE_CLOSE": "sent an answer that was cut short",
};
const lasting: Readonly<Record<string, string>> = {
  ENOTFOUND: "has a name that leads nowhere; check the network and the address, then try again.",
  ENODATA: "has a name that leads nowhere; check the network and the address, then try again.",
  UND_ERR_HEADERS_OVERFLOW: "answered with a head too large to be one; open the address in a browser to see what is there now.",
  HPE_HEADER_OVERFLOW: "answered with a head too large to be one; open the address in a browser to see what is there now.",
  ERR_TLS_CERT_ALTNAME_INVALID: "shows a certificate that belongs to another name, so it may be somebody else; try from another network.",
};

/**
 * An error on the way to `url` as one sentence that a person can act on:
 * Fleeting where another try may do. What has a sentence already keeps it.
 */
export function explained(error: unknown, url: string | URL): RecordError {
  if (error instanceof RecordError) return error;
  const first = error instanceof AggregateError ? (error.errors as unknown[])[0] : error;
  const { name, code = "", message = String(error) } = (first ?? {}) as { name?: string; code?: string; message?: string };
  const options = { cause: error };
  if (Object.hasOwn(fleeting, code)) return new Fleeting(`${shown(url)} ${fleeting[code]}; try again in a few minutes.`, options);
  if (Object.hasOwn(lasting, code)) return new RecordError(`${shown(url)} ${lasting[code]}`, options);
  // Brotli names each kind of broken stream on its own.
  if (/^(ERR_)?_?ERR(OR)?_|^ERR_BROTLI|^ERR__ERROR_FORMAT/.test(code) && /decompress/i.test(message)) return new Fleeting(`${shown(url)} ${fleeting["Z_DATA_ERROR"]}; try again in a few minutes.`, options);
  if (/CERT|SSL|TLS|SIGN|VERIFY|ISSUER/.test(code)) return new RecordError(`${shown(url)} shows a certificate that cannot be trusted (${code}); set the clock of this machine right, or try from another network.`, options);
  if (name === "HTTPParserError") return new RecordError(`${shown(url)} answered with something that is not HTTP; open the address in a browser to see what is there now.`, options);
  return new RecordError(`${shown(url)} could not be asked: ${message.replace(/\s+/g, " ").replace(/\.$/, "").slice(0, 200)}; check the address and try again.`, options);
}
