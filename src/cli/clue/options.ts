import { type Command, Option } from "commander";

const again = (text: string, before: string[] | undefined): string[] => [...(before ?? []), text];

/** The options of `prosequi clue`, and what its verbs take. `day` reads a day. */
export function ofClue(command: Command, day: (text: string) => string): Command {
  return command
    .option("--as-of <date>", "the clues as of that day in China, like 2026-03-16", day)
    .option("--by <name>", "who does it: a local name, not authenticated in this version")
    .option("--role <role>", "in which role, like local-financial-administration")
    .option("--reason <text>", "why, in English or Chinese; twice for both", again)
    .option("--purpose <text>", "what a clue is read for; with --by it shows natural persons, and the read is logged")
    .option("--from-screen <id>", "open a clue from a kept screening result")
    .option("--in <file>", "file of screening answers (jsonl) that holds it, where it was not kept")
    .option("--region <code>", "region, six digits of GB/T 2260, like 440300")
    .option("--known <fact=value>", "what is known and bears on who has the say or what is due, like crimeSuspected=true, object=vc; may be given again", again)
    .option("--to <state>", "for decide: the state it leads to")
    .option("--exhibit <key>", "exhibit that a step rests on; may be given again", again)
    .option("--authority <id>", "department it is referred to, like market-supervision")
    .addOption(new Option("--finding <finding>", "for determine: what was found").choices(["established", "not-established"]))
    .option("--measure <id>", "for dispose: what was done")
    .option("--on <date>", "day on which it happened, where that is not today", day)
    .option("--reply <text>", "for contest: the subject's reply in its own words; twice for both languages", again)
    .option("--feedback <text>", "what was reported back: receipt, finding, measure", again)
    .option("--due", "for erase: everything that is past its day")
    .option("--dry-run", "for erase: only say what would go")
    .option("--profile <id>", "for export: the recipient, like market-supervision")
    .option("--adapter <id>", "for import and export: the form, like ftm or iscan")
    .option("--rulebook <id>", "the rule set", "yinfa-2026-42")
    .addHelpText(
      "after",
      `
What it takes:
  open FILE | --from-screen ID    a clue: subject, hypothesis, region, exhibits (yaml or json)
  add ID FILE                     exhibits: one, or a list
  corroborate|verify|dismiss|refer|receive|determine|dispose|contest|release ID
  decide ID --to STATE            any step by the state it leads to; confirmed turns a contest down, criminal hands a crime over
  confirm ID                      the second person, where two are needed
  list | show ID                  where clues stand; the audit trail
  erase --due | erase ID          words go to a tombstone with its reason, the chain stays
  export [ID] --profile ID | import FILE --adapter ID
Roles: bank, platform, association, local-monitor, local-financial-administration, central-department, branch, receiving-department (market supervision and others), police, subject
Measures: registration-changed, advertisement-handled, site-closed, mining-closed, activity-stopped, under-other-law

A clue file:
  subject: { nature: organisation, label: 示例虚拟资产有限公司, uscc: 91440300MA00000051 }
  hypothesis: { provision: "8.1", facts: { activity: registration, nameLabel: hit } }
  region: "440300"
  about: { online: false }
An exhibit file:
  - { kind: online, shows: 网站首页宣传兑换, capturedAt: 2026-03-16, file: page.html, locator: https://example.com/,
      origin: example.com, reliability: b, credibility: 2, personal: none }`,
    );
}
