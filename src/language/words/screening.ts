import { inBoth } from "../shape.ts";

/** Many texts, screened on the command line. Heads of tables stand in both languages at once. */
export const screening = inBoth({
  en: {
    progress: (texts: string, hits: string, softs: string) => `${texts} texts screened: ${hits} hit, ${softs} soft`,
    kept: (file: string) => `What was found is kept in ${file}; prosequi clue open --from-screen ID takes it from there.`,
    summary: (texts: string, hits: string, softs: string, nones: string) => `${texts} texts: ${hits} hit, ${softs} soft, ${nones} with nothing found.`,
    list: (id: string, version: string, sha: string, on: string) => `List ${id}, version ${version}, SHA-256 ${sha}, applied as of ${on}.`,
    title: "Screening report",
    nothing: "Nothing to list.",
  },
  zh: {
    progress: (texts: string, hits: string, softs: string) => `已筛查${texts}条：命中${hits}条，疑似${softs}条`,
    kept: (file: string) => `筛查所得已留存于${file}，prosequi clue open --from-screen ID由此取用。`,
    summary: (texts: string, hits: string, softs: string, nones: string) => `共${texts}条：命中${hits}条，疑似${softs}条，未发现${nones}条。`,
    list: (id: string, version: string, sha: string, on: string) => `词表${id}，版本${version}，SHA-256 ${sha}，适用日期${on}。`,
    title: "筛查报告",
    nothing: "无可列事项。",
  },
});
