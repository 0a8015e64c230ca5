import { expect, it } from "vitest";
import { Hono } from "hono";
import { serve } from "./serve.ts";

it("takes the next free port when one is in use, says so, and stops", async () => {
  const app = new Hono().get("/", (context) => context.text("here"));
  const first = await serve(app, 0);
  const second = await serve(app, first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(second.instead).toBe(first.port);
  expect(first.instead).toBeUndefined();
  expect(await (await fetch(second.url)).text()).toBe("here");
  await Promise.all([first.stop(), second.stop()]);
  await expect(fetch(second.url)).rejects.toThrow();
});
