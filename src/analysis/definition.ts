import type { Codebook } from "../codebook/shape.ts";
import { RecordError } from "../record/problem.ts";

/** The option chosen for each definition of the codebook. */
export type Choice = Readonly<Record<string, string>>;

/**
 * Reads choices such as `tied=before-end` (several with commas) over the
 * defaults of the codebook. An unknown definition or option is refused with
 * the ones there are.
 */
export function chooseDefinitions(codebook: Codebook, text = ""): Choice {
  const choice: Record<string, string> = {};
  for (const [id, definition] of codebook.definitions) choice[id] = definition.default;
  return { ...choice, ...namedDefinitions(codebook, text) };
}

/** Only the choices that a text names. Refuses as `chooseDefinitions` does. */
export function namedDefinitions(codebook: Codebook, text: string): Choice {
  const choice: Record<string, string> = {};
  for (const part of text.split(",").map((each) => each.trim()).filter(Boolean)) {
    const [id = "", option = ""] = part.split("=").map((each) => each.trim());
    const definition = codebook.definitions.get(id);
    if (!definition) {
      throw new RecordError(`There is no definition "${id}"; choose among ${[...codebook.definitions.keys()].join(", ")}.`);
    }
    if (!definition.options.some((each) => each.id === option)) {
      const options = definition.options.map((each) => `${id}=${each.id}`).join(", ");
      throw new RecordError(`The definition "${id}" has no option "${option}"; write one of ${options}.`);
    }
    choice[id] = option;
  }
  return choice;
}
