import type { Live, Source } from "../shape.ts";
import { openFields } from "../packed/table.ts";
import { bulk } from "./bulk.ts";
import { committee } from "./committee.ts";
import { type FileOf, committeesFile, individualsFile, openCommittees, toCandidatesFile } from "./files.ts";
import { openFiling } from "./filing.ts";
import { inaugural } from "./inaugural.ts";
import { individual, toCandidate } from "./itemised.ts";
import { committeesManifest, contributionsManifest, inauguralManifest, openfecManifest, toCandidatesManifest } from "./manifest.ts";
import { receipts } from "./receipts.ts";
import { committeesSetting, contactSetting, contributorsSetting, cyclesSetting, keySetting } from "./settings.ts";

const agent = (settings: Readonly<Record<string, string>>): Record<string, string> => (settings.contact === undefined ? {} : { "user-agent": settings.contact });

/** Files that the Commission puts out each week; one that has not changed is not read again, so that a run may see no rows. */
function weekly(file: FileOf, most: number): Live {
  return {
    limits: { account: "fec.gov", windows: [{ requests: 10, seconds: 60 }] },
    settings: [contactSetting, cyclesSetting, ...(file.filtered ? [committeesSetting] : [])],
    headers: (settings) => ({ shown: agent(settings) }),
    large: true,
    expects: { min: 0, max: most },
    walk: (tour) => bulk(file, tour),
  };
}

/** The live interface. Its key may ask a thousand times an hour; sixteen times a minute leaves some for others. */
const openfec: Live = {
  limits: { account: "api.open.fec.gov", windows: [{ requests: 16, seconds: 60 }] },
  settings: [keySetting, contactSetting, cyclesSetting, committeesSetting, contributorsSetting],
  headers: (settings) => ({ shown: { ...agent(settings), accept: "application/json" }, secret: { "x-api-key": settings[keySetting.name] ?? "" } }),
  expects: { min: 0, max: 5_000_000 },
  walk: receipts,
};

export default [
  {
    manifest: committeesManifest,
    files: { columns: [], table: "committees", whole: "application/octet-stream", open: openCommittees, row: ({ fields, cycle }: { fields: string[]; cycle: number | null }) => committee(fields, cycle) },
    live: weekly(committeesFile, 1_000_000),
  },
  { manifest: contributionsManifest, files: { columns: [], table: "contributions", unique: true, open: (file: string) => openFields(file, individualsFile.form), row: individual }, live: weekly(individualsFile, 1_000_000_000) },
  { manifest: toCandidatesManifest, files: { columns: [], table: "contributions", unique: true, open: (file: string) => openFields(file, toCandidatesFile.form), row: toCandidate }, live: weekly(toCandidatesFile, 100_000_000) },
  { manifest: inauguralManifest, files: { columns: [], table: "contributions", whole: "text/plain", open: openFiling, row: inaugural } },
  { manifest: openfecManifest, live: openfec },
] satisfies Source[];
