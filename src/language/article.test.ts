import { expect, it } from "vitest";
import { writeArticles } from "./article.ts";

it.each([
  [["7.3"], "art. 7", "第七条"],
  [["3.1", "10"], "arts. 3 and 10", "第三条、第十条"],
  [["7.3", "10", "11"], "arts. 7, 10 and 11", "第七条、第十条、第十一条"],
  [["7.3", "4"], "arts. 4 and 7", "第四条、第七条"],
  [["14.1", "14.2"], "art. 14", "第十四条"],
  [["1.2a", "20"], "arts. 1 and 20", "第一条、第二十条"],
  [["8.1", "G3"], "art. 8; the CSRC guideline", "第八条、证监会监管指引"],
  [["final.1"], "its closing sentences", "结尾条款"],
  [[], "", ""],
])("%j is cited %s, %s", (provisions, en, zh) => {
  expect([writeArticles("en", provisions), writeArticles("zh", provisions)]).toEqual([en, zh]);
});
