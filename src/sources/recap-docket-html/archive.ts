import { Parser } from "htmlparser2";
import { single, tidy } from "./cell.ts";
import { captionOf } from "./caption.ts";
import { parseNumber } from "./number.ts";
import type { Entry, Party, Read, Refusal } from "./shape.ts";
import { dayOf, enteredOn, isContact, noteOf, said } from "./words.ts";

/** One level of the document: its name, its attributes, the texts of what it holds. */
interface Node {
  name: string;
  attributes: Readonly<Record<string, string>>;
  texts: Map<string, string>;
  text: string;
}

/** Deeper than this no docket goes. */
const DEEP = 12;
/** Characters that are gone through at once. */
const PIECE = 1 << 14;

/** Reads the XML in which the Internet Archive holds a docket (`gov_uscourts_docket`). Its texts may be cut and its entries few: it has what users bought. */
export function readArchive(xml: string): Read | Refusal {
  const open: Node[] = [];
  const details = new Map<string, string>();
  const entries: Entry[] = [];
  const parties: Party[] = [];
  let party: Party | null = null;
  let whole = false;
  let deepest = 0;

  const close = (node: Node): void => {
    const parent = open.at(-1);
    const of = (name: string): string | null => said(node.texts.get(name));
    if (parent?.name === "case_details") details.set(node.name, single(node.text));
    else if (node.name === "document") entry(node, of, entries);
    else if (node.name === "attorney" && party) {
      const name = of("attorney_name");
      if (name !== null) party.attorneys.push({ name: tidy(name), roles: (of("attorney_role") ?? "").split("\n").map(single).filter((role) => role !== "" && !isContact(role)) });
    } else if (node.name === "party" && party) {
      const name = of("name");
      const note = (of("extra_info") ?? "").split("\n").map(single).filter((line) => line !== "");
      const terminated = dayOf(of("date_terminated") ?? "") ?? note.flatMap((line) => /^TERMINATED:\s*(\S+)/i.exec(line)?.[1] ?? []).map(dayOf)[0] ?? null;
      if (name !== null) parties.push({ ...party, name: single(name), parts: [{ role: said(single(of("type") ?? "")), terminated, note: note.join("\n") }] });
      party = null;
    } else if (node.name === "gov_uscourts_docket") whole = true;
    parent?.texts.set(node.name, node.text);
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push({ name, attributes, texts: new Map(), text: "" });
      deepest = Math.max(deepest, open.length);
      if (name === "party") party = { name: "", parts: [], attorneys: [] };
    },
    ontext: (text) => {
      const node = open.at(-1);
      if (node) node.text += text;
    },
    // An end tag that the page leaves out is the parser's guess: then the document is cut.
    onclosetag: (_name, implied) => {
      const node = open.pop();
      if (node && !implied) close(node);
    },
  }, { xmlMode: true, decodeEntities: true });
  // In pieces, so that nothing is gone through that is nested beyond sense.
  for (let at = 0; at < xml.length; at += PIECE) {
    parser.write(xml.slice(at, at + PIECE));
    if (deepest > DEEP) return { refused: "is XML nested deeper than any docket; fetch it again" };
  }
  parser.end();

  if (!whole) return { refused: "is cut short within the docket; fetch it again" };
  const court = details.get("court") ?? "";
  const printed = details.get("docket_num") ?? "";
  if (!/^[a-z0-9]{2,15}$/.test(court) || printed === "") return { refused: "names no court and no docket number; fetch it again" };
  const fields: Readonly<Record<string, string>> = {
    "date filed": "date_case_filed", "date terminated": "date_case_terminated", "date of last filing": "date_last_filing", "assigned to": "assigned_to", "referred to": "referred_to",
    cause: "case_cause", "nature of suit": "nature_of_suit", "jury demand": "jury_demand", demand: "demand", jurisdiction: "jurisdiction",
  };
  const caption = captionOf((label) => said(details.get(fields[label] ?? "")), said(details.get("case_name")));
  return { docket: { layout: "archive", court, printed, ...parseNumber(printed), ...caption, pacerCase: said(details.get("pacer_case_num")), flags: [] }, parties: parties.map((each) => ({ ...each, parts: each.parts.map((part) => ({ ...part, note: noteOf((part.note ?? "").split("\n"), court) })) })), entries };
}

/** Attachments stand as documents of their own beside that of the entry; they are no entries. */
function entry({ attributes }: Node, of: (name: string) => string | null, entries: Entry[]): void {
  if ((attributes["attachment_num"] ?? "0") !== "0") return;
  const digits = attributes["doc_num"] ?? "";
  const long = tidy(of("long_desc") ?? "");
  const short = said(tidy(of("short_desc") ?? ""));
  entries.push({
    entry: /^\d{1,7}$/.test(digits) ? Number(digits) : null, filed: dayOf(of("date_filed") ?? ""), entered: dayOf(of("date_entered") ?? "") ?? enteredOn(long),
    text: long === "" ? (short ?? "") : long, short, provisional: long === "", document: of("pacer_doc_id"), sequence: of("pacer_de_seq_num"),
  });
}
