import { type Command, InvalidArgumentError, Option } from "commander";

const again = (text: string, before: string[] | undefined): string[] => [...(before ?? []), text];

/** The options of `prosequi review`, and what its verbs take. `day` reads a day. */
export function ofReview(command: Command, day: (text: string) => string): Command {
  return command
    .option("--known-at <date>", "for show and list: what had been judged by that day", day)
    .option("--coder <name>", "who judges: a local name, not authenticated in this version")
    .addOption(new Option("--items <kind>", "only items of this kind").choices(["entries", "releases", "press"]))
    .addOption(new Option("--round <round>", "for show and list: as one who codes or as one who settles").choices(["coder", "adjudicator"]).default("coder"))
    .option("--each <n>", "how many coders judge each item", whole, 2)
    .option("--max <n>", "at most so many items", whole)
    .option("--blind", "hide what the machine says, so that it moves nobody; the judgement says so")
    .option("--set <field=value>", "for judge and adjudicate: a field of the code, like event=answer; may be given again", again)
    .option("--accept", "for judge and adjudicate: it is what the machine says")
    .option("--unsure", "for judge and adjudicate: the words do not tell")
    .option("--comment <text>", "for judge and adjudicate: free words; they can be erased by themselves")
    .option("--reason <text>", "for erase: why, for the public record")
    .addHelpText(
      "after",
      `
What it takes:
  load entries|releases|press FILE.jsonl   texts, the lines that prosequi code takes; the coder's answers become proposals
  next --coder NAME                        one after another at the terminal: a accept, c change, u unsure, m comment, b back, s skip, q quit
  list | show ITEM                         most consequential and least sure first; an item as NAME may see it
  judge ITEM --coder NAME --set event=answer | --accept | --unsure
  adjudicate [ITEM] --coder NAME           a third settles what two left open, and sees both
  export FILE.csv [--coder NAME]           a batch for a spreadsheet: write x under accept or unsure, or fill every field in
  import FILE.csv --coder NAME             all of it or nothing; again changes nothing
  erase ITEM --coder NAME --reason TEXT    the words of its comments go, the judgements stay
A code stands by who said it: settled by a third, coders who agree, one coder, the machine. Two coders never see each
other's judgement before it is settled, and nothing is overwritten.`,
    );
}

/** A whole number from 1. */
export function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError(`"${text}" is no whole number from 1.`);
  return number;
}
