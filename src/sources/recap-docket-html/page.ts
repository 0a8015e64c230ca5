import { Appeal } from "./appeal.ts";
import { textOf } from "./cell.ts";
import { courtAt, courtCoded, courtNamed } from "./court.ts";
import { History } from "./history.ts";
import { parseNumber } from "./number.ts";
import { Report } from "./report.ts";
import type { Layout, Read, Refusal } from "./shape.ts";
import { scan } from "./soup.ts";

/** Pages that courts give instead of a docket: what is read on them, and what they are. */
const OTHERS: ReadonlyArray<[RegExp, string]> = [
  [/\b(?:under seal|sealed case|case is sealed)\b|\bdo(?:es)? not have permission\b|\baccess (?:is|to .{0,60} has been) restricted\b/i, "says that the case or document is sealed or restricted; there is nothing to read"],
  [/\b(?:case|docket) not found\b|\bno (?:such )?case\b.{0,20}\bfound\b/i, "is a court's \"case not found\"; check the docket's number"],
  [/\bcharges shown below\b|\baccept charges\b|\bwill be (?:billed|charged)\b|\bmay take a long time\b/i, "is the page that a court shows before the docket (charges, or a warning of length); go on from it and save the docket report itself"],
  [/\bplease log ?in\b|\bnot (?:currently )?logged in\b|\blogin required\b|\bforgot (?:your )?password\b/i, "is a login page; log in to PACER and save the docket itself"],
  [/\berror\b|\bnot found\b|\btime-?out\b|\bunable to\b|\bmust be\b|\binvalid\b|\bdenied\b|\bincomplete request\b/i, "is an error page of a court's system; fetch the docket again"],
];
/** A page that does nothing but lead to the login. */
const LEADS_TO_LOGIN = /pacer\.login\.uscourts\.gov\/csologin/;

/** Reads a saved page of a court's system: docket report, history report, or docket of an appeal. */
export function readPage(page: string): Read | Refusal {
  const report = new Report();
  const history = new History();
  const appeal = new Appeal();
  let cut = false;
  let titled = "";
  let seen = "";
  const hosts = new Set<string>();
  scan(page, {
    title: (text) => (titled ||= text.slice(0, 500)),
    court: (host) => hosts.add(host),
    passage: (_tag, runs) => {
      if (seen.length < 5000 && report.printed === null) seen += ` ${textOf(runs.slice(0, 400)).slice(0, 5000)}`;
      if (!report.heading(runs)) history.passage(runs);
    },
    row: (cells, table) => {
      if (report.printed === null && history.printed === null) appeal.row(cells);
      if (appeal.printed !== null) return;
      report.row(cells, table);
      history.row(cells, table);
      if (seen.length < 5000 && report.printed === null) seen += ` ${textOf(cells.flatMap(({ runs }) => runs.slice(0, 100))).slice(0, 5000)}`;
    },
    table: (table, unclosed) => {
      if (report.ends(table, unclosed) || history.ends(table, unclosed)) cut = true;
    },
  });
  const whole = `${titled} ${seen}`;
  if (report.printed !== null && report.caption !== null) {
    return finish("report", { ...report, printed: report.printed, caption: report.caption, court: report.court ?? courtOf(report.links, hosts, titled, report.printed), cut });
  }
  if (history.printed !== null && history.caption !== null && (history.entries.length > 0 || history.empty)) {
    return finish("history", { ...history, printed: history.printed, caption: history.caption, court: courtOf(history.links, hosts, titled, history.printed), flags: [], parties: [], cut });
  }
  if (appeal.printed !== null && appeal.caption !== null && (appeal.entries.length > 0 || appeal.caption.filed !== null)) {
    return finish("appeal", { ...appeal, printed: appeal.printed, caption: appeal.caption, court: appeal.court ?? courtOf(appeal.links, hosts, titled, appeal.printed), flags: [], cut: false });
  }
  if (report.printed !== null) return { refused: `names the docket ${report.printed.slice(0, 60)} and says nothing of it: it is sealed, just opened or closed without a record` };
  const other = OTHERS.find(([words]) => words.test(whole))?.[1] ?? (page.length < 5000 && LEADS_TO_LOGIN.test(page) ? OTHERS[3]![1] : undefined);
  return { refused: other ?? "is no docket: there is no heading of a docket report, history report or docket of an appeal in it; save the docket page itself" };
}

type Found = Pick<Report, "caption" | "parties" | "entries" | "cases" | "flags" | "unread"> & { printed: string; caption: NonNullable<Report["caption"]>; court: string | null; cut: boolean };

function finish(layout: Layout, { printed, caption, court, parties, entries, cases, flags, unread, cut }: Found): Read | Refusal {
  if (cut) return { refused: `is cut short within its entries (after ${entries.length}); fetch it again` };
  if (court === null) return { refused: `does not say of which court the docket ${printed} is; save the page whole, with its heading and links` };
  if (unread > 0) return { refused: `holds ${unread} row${unread === 1 ? "" : "s"} among its entries that we cannot read, so that entries would be missing; report it, with the court's name` };
  // Links of several cases: none is surely this one.
  const pacerCase = cases.size === 1 ? [...cases][0]! : null;
  return { docket: { layout, court, printed, ...parseNumber(printed), ...caption, pacerCase, flags }, parties, entries };
}

/** The court whose system the entries link to, else the only one that the page links to, else the one that the title names. */
function courtOf(links: readonly string[], hosts: ReadonlySet<string>, title: string, printed: string): string | null {
  const at = new Set(links.slice(0, 50).flatMap((link) => courtAt(link) ?? []));
  const only = at.size === 1 ? at : hosts;
  return only.size === 1 ? [...only][0]! : (courtCoded(title) ?? courtNamed(title, !/-[a-z]{1,8}-\d/i.test(printed) || /-bk-/i.test(printed)));
}
