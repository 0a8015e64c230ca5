import { expect, test } from "vitest";
import { verify } from "../../src/evidence/verify.ts";
import type { Draft } from "../../src/record/assertion.ts";
import { openStore } from "../../src/store/open.ts";

test("a statement written past the casebook, without its shape, is found", async () => {
  const store = await openStore(":memory:");
  const draft = {
    kind: "tie", key: "forged", body: { id: "forged", from: "somebody" }, on: null,
    by: { type: "program", name: "elsewhere" }, evidence: [], recorded: "2026-01-01", salt: "s",
  } as unknown as Draft;
  await store.append([draft]);
  const found = await verify(store);
  expect(found.broken).toHaveLength(1);
  expect(found.broken[0]).toMatchObject({ where: "assertion 1", what: expect.stringContaining("tie forged does not have the shape of its kind") });
  await store.close();
});
