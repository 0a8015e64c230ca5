import { Hono } from "hono";
import type { Context } from "hono";
import { locales, say, type Locale } from "../language/index.ts";
import { preferred } from "./address.ts";
import { again, Busy } from "./coming.ts";
import { openFolio } from "./folio.ts";
import { guarded } from "./headers.ts";
import { hookRoutes } from "./hooks.ts";
import { leaves } from "./leaves.tsx";
import { look, styleAddress } from "./look/index.ts";
import { TroublePage } from "./pages/trouble.tsx";
import { BadAddress, readQuery } from "./query.ts";
import { openReading, type Reading } from "./reading.ts";
import { recordPages, type Made } from "./record.tsx";
import { reviewRoutes, serveKeys } from "./review/routes.tsx";
import type { Desk } from "./shape.ts";

/**
 * The site over a desk: request in, answer out. It keeps no state but drawn
 * charts, asks nothing of the network, and needs no script in the browser. It
 * writes nothing but what people say at the review desk, where that is open.
 */
export function site(desk: Desk): Hono {
  const app = new Hono();
  app.use(guarded);
  app.get("/", (context) => context.redirect(`/${preferred(context.req.header("accept-language"))}${new URL(context.req.url).search}`, 302));
  app.get("/health", async (context) => {
    const report = await desk.report({ definition: {} });
    return context.json({ status: "ok", asOf: report.asOf, knownAt: report.knownAt, standing: report.standing });
  });
  app.get(styleAddress.split("?")[0] ?? "", (context) => context.body(look, 200, { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" }));
  serveKeys(app);
  hookRoutes(app, desk);
  for (const locale of locales) {
    reviewRoutes(app, desk, locale, (context) => notFound(context, locale));
    for (const [path, make] of Object.entries(recordPages)) {
      app.get(`/${locale}${path === "/" ? "" : path}`, async (context) => answer(context, desk, locale, path === "/" ? "" : context.req.path.slice(locale.length + 1), make));
    }
    for (const [path, make] of Object.entries(leaves)) {
      app.get(`/${locale}${path}`, async (context) => {
        const folio = openFolio(desk, locale, context.req.path.slice(locale.length + 1), new URL(context.req.url).searchParams);
        const html = await make(folio, (name) => context.req.param(name) ?? "");
        return html === undefined ? notFound(context, locale) : context.html(sheet(html));
      });
    }
    app.get(`/${locale}/`, (context) => context.redirect(`/${locale}${new URL(context.req.url).search}`, 301));
  }
  app.notFound((context) => notFound(context, localeOf(context)));
  app.onError((problem, context) => {
    const words = say(localeOf(context));
    if (problem instanceof BadAddress) {
      return context.html(sheet(<TroublePage words={words} title={words.trouble.badTitle} what={problem.message} next={words.trouble.badNext} />), 400);
    }
    if (problem instanceof Busy) return context.html(sheet(<TroublePage words={words} title={words.waiting.title} what={words.trouble.busy} next={words.trouble.busyNext} />), 503);
    desk.trouble?.(problem, context.req.path);
    return context.html(sheet(<TroublePage words={words} title={words.trouble.brokenTitle} what={words.trouble.broken} next={words.trouble.brokenNext} />), 500);
  });
  return app;
}

async function answer(context: Context, desk: Desk, locale: Locale, path: string, make: (reading: Reading, id: string) => Made | Promise<Made>): Promise<Response> {
  const params = new URL(context.req.url).searchParams;
  const query = readQuery(params, desk, say(locale));
  const own = new URLSearchParams([...params].filter(([key]) => ["outcome-class", "tie", "page", "claim"].includes(key)));
  const reading = await openReading(desk, locale, query, path, own);
  const made = await make(reading, context.req.param("id") ?? "");
  if (made === undefined) return query.on !== undefined && (await stands(desk, make, reading, context)) ? notYet(context, reading) : notFound(context, locale);
  if ("csv" in made) {
    return context.body(made.csv, 200, { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${made.name}"` });
  }
  if (!made.waits) return context.html(sheet(made.html));
  context.header("refresh", String(again));
  return context.html(sheet(made.html), 202);
}

function notFound(context: Context, locale: Locale): Response | Promise<Response> {
  const words = say(locale);
  const what = words.trouble.notFound(context.req.path.slice(0, 120));
  return context.html(sheet(<TroublePage words={words} title={words.trouble.notFoundTitle} what={what} next={words.trouble.notFoundNext} />), 404);
}

/** True when the record holds the thing on its last day, though not on the day asked for. */
async function stands(desk: Desk, make: (reading: Reading, id: string) => Made | Promise<Made>, { words, path, own }: Reading, context: Context): Promise<boolean> {
  const last = await openReading(desk, words.locale, { definition: {} }, path, own);
  return (await make(last, context.req.param("id") ?? "")) !== undefined;
}

function notYet(context: Context, reading: Reading): Response | Promise<Response> {
  const { words, view, desk } = reading;
  const next = <a href={reading.here({ query: { ...reading.query, on: desk.days.last } })}>{words.frame.lastDay(words.day(desk.days.last))}</a>;
  return context.html(sheet(<TroublePage words={words} title={words.trouble.notYetTitle} what={words.trouble.notYet(words.day(view.on))} next={next} />), 404);
}

function localeOf(context: Context): Locale {
  const first = context.req.path.split("/")[1];
  return locales.find((locale) => locale === first) ?? preferred(context.req.header("accept-language"));
}

function sheet(html: { toString(): string }): string {
  return `<!doctype html>${html.toString()}`;
}
