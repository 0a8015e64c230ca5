import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Record } from "../../casebook/open.ts";
import { type ClueBook, readClueBook } from "../../clues/book.ts";
import { chinaDay } from "../../clues/day.ts";
import { type Hand, Refused, saidOf } from "../../clues/draft.ts";
import { readClues } from "../../clues/read.ts";
import { readScreenings } from "../../clues/read-screenings.ts";
import type { ClueView, Said, ScreeningView } from "../../clues/shape.ts";
import { soundLog } from "../../clues/sound.ts";
import { parsePage, type Problem } from "../../codebook/page.ts";
import type { Assertion, Draft } from "../../record/assertion.ts";
import type { Day } from "../../record/day.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor, rulebooks } from "../record.ts";

/** What a person may say on the command line about a clue. */
export interface Options extends Common {
  by?: string;
  role?: string;
  reason?: string[];
  purpose?: string;
  fromScreen?: string;
  in?: string;
  region?: string;
  known?: string[];
  to?: string;
  exhibit?: string[];
  authority?: string;
  finding?: "established" | "not-established";
  measure?: string;
  on?: Day;
  reply?: string[];
  feedback?: string[];
  due?: boolean;
  dryRun?: boolean;
  profile?: string;
  adapter?: string;
  rulebook: string;
}

/** A command at work on clues: the record, the rules of the loop, the day. */
export interface Sitting {
  effects: Effects;
  options: Options;
  record: Record;
  book: ClueBook;
  /** Folder of the rule set. */
  folder: string;
  /** The day in China as of which to read. */
  on: Day;
  /** Who writes; throws where nobody is named. */
  hand(): Hand;
  /** Reads the log again, walks its chain and folds it. `whole`: the clue whose natural persons are shown, `*` for all. */
  clues(whole?: string): Promise<ClueView[]>;
  clue(id: string | undefined, whole?: string): Promise<ClueView>;
  screenings(): Promise<ScreeningView[]>;
  write(drafts: Draft[]): Promise<Assertion[]>;
}

/** Opens the record and the rules of the loop, works, and closes. What is refused is said in the reader's language. */
export async function sit(effects: Effects, options: Options, work: (sitting: Sitting) => Promise<number>): Promise<number> {
  const folder = path.join(rulebooks(), path.basename(options.rulebook));
  const record = await openFor(effects, options);
  try {
    const book = await readClueBook(folder);
    const on = options.asOf ?? chinaDay(effects.now());
    const clues = async (whole?: string): Promise<ClueView[]> => readClues(await soundLog(record.store), { on, book, ...(whole === undefined ? {} : { whole }) });
    return await work({
      effects, options, record, book, folder, on, clues,
      hand: () => ({ by: named(options), now: effects.now(), random: effects.random }),
      clue: async (id, whole) => pick(await clues(whole), id),
      screenings: async () => readScreenings(await soundLog(record.store), { on, book }),
      write: (drafts) => record.store.append(drafts),
    });
  } catch (error) {
    throw error instanceof Refused ? new RecordError(error.says[options.lang]) : error;
  } finally {
    await record.close();
  }
}

/** The person named with `--by`. Throws where nobody is. */
export function named({ by }: Options): string {
  if (by === undefined || by.trim() === "") throw new Refused({ en: "Say who does it with --by NAME; the name is local and not authenticated in this version.", zh: "请以--by注明操作人姓名；本版本中姓名仅为本地标识，未经身份认证。" });
  return by.trim();
}

/** The role named with `--role`. Throws where none is. */
export function roleOf({ role }: Options, book: ClueBook): string {
  if (role === undefined) throw new Refused({ en: `Say in which role with --role: ${[...book.loop.roles.keys()].join(", ")}.`, zh: `请以--role注明角色：${[...book.loop.roles.values()].map(({ id, label }) => `${id}（${label.zh}）`).join("、")}。` });
  return role;
}

/** The reason given with `--reason`, in one language or both. Throws where none is. */
export function reasonOf({ reason }: Options): Said {
  const said = saidOf(reason ?? []);
  if (!said) throw new Refused({ en: "Give the reason with --reason, in English or Chinese, or twice for both.", zh: "请以--reason写明理由，可用中文或英文，也可各写一次。" });
  return said;
}

/** Reads a yaml or json file and checks its shape. `many`: a list is wanted, and one thing counts as a list of one. Throws with file and line. */
export async function readShaped<T>(file: string | undefined, cwd: string, shape: z.ZodType<T>, many = false): Promise<T> {
  if (file === undefined) throw new Refused({ en: "Name the file, yaml or json; prosequi clue --help shows what stands in it.", zh: "请指明文件（yaml或json）；内容格式见prosequi clue --help。" });
  const text = await readFile(path.resolve(cwd, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new RecordError(`${file} cannot be read (${error.code === "ENOENT" ? "there is no such file" : error.message}); check the path.`, { cause: error });
  });
  const problems: Problem[] = [];
  const page = parsePage(file, text, problems);
  const single = many && !Array.isArray(page?.value);
  const parsed = page && shape.safeParse(single ? [page.value] : page.value);
  for (const issue of parsed?.error?.issues ?? []) {
    const at = single ? issue.path.slice(1) : issue.path;
    problems.push({ where: `${file}:${page!.lineOf(at)}`, what: `${at.join(".") || "the file"}: ${issue.message}` });
  }
  if (!parsed?.success) throw new RecordError(problems.map(({ where, what }) => `${where}: ${what}`).join("\n"));
  return parsed.data;
}

function pick(clues: readonly ClueView[], id: string | undefined): ClueView {
  const found = clues.find((clue) => clue.id === id);
  if (found) return found;
  throw new Refused(id === undefined ? { en: "Name the clue; prosequi clue list shows them.", zh: "请指明线索编号；可用prosequi clue list查看。" } : { en: `There is no clue ${id}; prosequi clue list shows those on record.`, zh: `没有线索${id}；可用prosequi clue list查看。` });
}
