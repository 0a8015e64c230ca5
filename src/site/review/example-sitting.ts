import { formOf, openDesk, send } from "./examples.ts";

/** What a browser with a name in it does at the example desk, for the tests of the review. */
export async function sitDown(options: Parameters<typeof openDesk>[0] = {}) {
  const { app, store, desk } = await openDesk(options);
  const as = (name?: string): Record<string, string> => (name === undefined ? {} : { cookie: `coder=${encodeURIComponent(name)}` });
  return {
    app,
    store,
    desk,
    /** A page as somebody reads it. */
    read: async (path: string, name?: string): Promise<{ status: number; html: string; headers: Headers }> => {
      const answer = await app.request(path, { headers: as(name) });
      return { status: answer.status, html: await answer.text(), headers: answer.headers };
    },
    /** A form as somebody sends it from elsewhere on the site. */
    send: (path: string, form: URLSearchParams, name?: string): Promise<Response> => send(app, path, form, as(name)),
    /** The form of a text as its page gives it to somebody. */
    form: (path: string, name: string, change: Record<string, string | undefined>): Promise<URLSearchParams> => formOf(app, path, name, change),
    /** The same form filled in and sent. */
    judge: async (name: string, change: Record<string, string | undefined>, path = e1): Promise<{ status: number; to: string; html: string }> => {
      const answer = await send(app, path, await formOf(app, path, name, change), as(name));
      return { status: answer.status, to: answer.headers.get("location") ?? "", html: await answer.text() };
    },
    /** What the log holds of a kind. */
    log: async (kind: string): Promise<unknown[]> => (await store.read()).filter((each) => each.kind === kind).map(({ body }) => body),
  };
}

/** The page of the first invented entry. */
export const e1 = "/en/review/item?item=entries%2FE1";

/** What somebody codes who differs from the machine on it. */
export const otherwise = { verdict: "change", "field:event": "order_staying_case", "field:prejudice": "not_applicable" };
