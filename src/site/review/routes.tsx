import type { Context, Hono } from "hono";
import { setCookie } from "hono/cookie";
import { Refused } from "../../record/hand.ts";
import { signedBy } from "../../coding/review/person.ts";
import { say, type Locale } from "../../language/index.ts";
import { openFolio } from "../folio.ts";
import { TroublePage } from "../pages/trouble.tsx";
import type { Desk } from "../shape.ts";
import { readAddress } from "./address.ts";
import { AgreementPage } from "./agreement.tsx";
import { backTo, cookie, formIn, nameFrom, nameIn } from "./arriving.ts";
import { longest, readSent, wishOf } from "./form.ts";
import { bears, isOwn, sealed } from "./guard.ts";
import { ItemPage } from "./item.tsx";
import type { Typed } from "./judge.tsx";
import { keys, keysAddress } from "./keys.ts";
import { ProposalPage } from "./proposal.tsx";
import { ProposalsPage } from "./proposals.tsx";
import type { Undecided } from "./ruling.tsx";
import { QueuePage, rows } from "./queue.tsx";
import { way, type Seat } from "./seat.tsx";
import { asked as askedFor, before, nextAfter } from "./stages.ts";
import { pageOf } from "../parts/pager.tsx";

/** A form that arrived, and where from. */
interface Post {
  context: Context;
  seat: Seat;
  form: URLSearchParams;
  /** False where the form is from before the server was started anew: it is shown again, and not kept. */
  fresh: boolean;
}

/** The pages of the review in one language, and the forms they take. `lost` answers what is not there. */
export function reviewRoutes(app: Hono, desk: Desk, locale: Locale, lost: (context: Context) => Response | Promise<Response>): void {
  const words = say(locale);
  const t = words.reviewDesk;
  const root = `/${locale}/review`;
  const page = (context: Context, html: { toString(): string }, status: 200 | 400 | 403 | 409 = 200): Response | Promise<Response> => {
    sealed(context);
    return context.html(`<!doctype html>${html.toString()}`, status);
  };
  const seatOf = (context: Context, name = nameIn(context)): Seat => {
    const own = new URL(context.req.url).searchParams;
    const asked = readAddress(own, words);
    return { folio: openFolio(desk, locale, context.req.path.slice(locale.length + 1), own), asked, sitting: { name: desk.review.token === null ? undefined : name, round: asked.round }, token: desk.review.token };
  };
  const get = (path: string, make: (context: Context, seat: Seat) => Response | Promise<Response>): void => {
    app.get(`${root}${path}`, (context) => make(context, seatOf(context)));
  };
  const post = (path: string, take: (post: Post) => Response | Promise<Response>): void => {
    app.post(`${root}${path}`, async (context) => {
      const { token } = desk.review;
      if (token === null) return page(context, <TroublePage words={words} title={t.closed} what={t.closedWhat} next={t.shut} />, 403);
      if (!isOwn(context)) return page(context, <TroublePage words={words} title={t.foreign} what={t.foreignWhat} next={<a href={root}>{t.foreignNext}</a>} />, 403);
      const form = await formIn(context);
      if (form === undefined) return page(context, <TroublePage words={words} title={t.wrong} what={t.badForm} next={<a href={root}>{t.foreignNext}</a>} />, 400);
      const signed = nameFrom(form.get("name") ?? undefined);
      return take({ context, seat: seatOf(context, signed), form, fresh: bears(token, form.get("token") ?? "") });
    });
  };
  const trouble = (context: Context, what: string, status: 400 | 409 = 400): Response | Promise<Response> => page(context, <TroublePage words={words} title={t.wrong} what={what} next={<a href={root}>{t.foreignNext}</a>} />, status);
  const said = (problem: unknown): string => {
    if (problem instanceof Refused) return words.of(problem.says);
    throw problem;
  };

  get("", async (context, seat) => {
    const roll = await desk.review.roll();
    const items = await desk.review.items(pageOf(seat.folio, askedFor(roll.list, seat.asked, seat.sitting), rows).items.map(({ key }) => key));
    return page(context, <QueuePage seat={seat} roll={roll} items={items} />);
  });

  post("/name", ({ context, form, fresh }) => {
    const name = form.get("name") ?? "";
    if (name.trim() === "") return trouble(context, t.noName);
    if (!fresh) return trouble(context, t.oldToken);
    try {
      setCookie(context, cookie, signedBy(name), { path: "/", httpOnly: true, sameSite: "Strict" });
    } catch (problem) {
      return trouble(context, said(problem));
    }
    return context.redirect(backTo(form, root), 303);
  });

  const showItem = async (context: Context, seat: Seat, typed?: Typed): Promise<Response> => {
    const { asked, sitting } = seat;
    const seen = asked.item === undefined ? undefined : await desk.review.show(asked.item, { ...sitting, blind: asked.blind });
    if (seen === undefined) return lost(context);
    const { list } = await desk.review.roll();
    const back = asked.kept ?? before(list, seen.item.key, asked);
    return page(context, <ItemPage seat={seat} seen={seen} ways={{ next: nextAfter(list, seen.item.key, asked, sitting), back }} typed={typed} />, typed ? 400 : 200);
  };
  get("/item", (context, seat) => showItem(context, seat));

  post("/item", async ({ context, seat, form, fresh }) => {
    const { asked, sitting } = seat;
    const sent = readSent(form);
    if (sent === undefined) return trouble(context, t.badForm);
    if (sitting.name === undefined) return trouble(context, t.noName);
    const again = (wrong: string, empty?: readonly string[]): Promise<Response> => showItem(context, { ...seat, asked: { ...asked, kept: undefined } }, { sent, wrong, ...(empty ? { empty } : {}) });
    if (!fresh) return again(t.oldToken);
    const seen = asked.item === undefined ? undefined : await desk.review.show(asked.item, { ...sitting, blind: sent.saw === "" });
    if (seen === undefined) return lost(context);
    const wish = wishOf(sent, seen, sitting.round, desk.codebook, words);
    if ("wrong" in wish) return again(wish.wrong, wish.empty);
    try {
      await desk.review.judge(seen.item.key, wish, sitting.name);
    } catch (problem) {
      return again(said(problem));
    }
    const { list } = await desk.review.roll();
    const next = nextAfter(list, seen.item.key, asked, sitting);
    const kept = seen.item.key;
    return context.redirect(next === undefined ? way(seat, "", { kept }) : way(seat, "/item", { item: next, kept }), 303);
  });

  get("/proposals", async (context, seat) => page(context, <ProposalsPage seat={seat} held={await desk.review.proposals()} around={await around(desk)} />));

  const showProposal = async (context: Context, seat: Seat, undecided?: Undecided): Promise<Response> => {
    const held = (await desk.review.proposals()).find(({ key }) => key === `${context.req.param("action")}/${context.req.param("event")}`);
    if (held === undefined) return lost(context);
    return page(context, <ProposalPage seat={seat} held={held} around={await around(desk)} undecided={undecided} />, undecided ? 400 : 200);
  };
  get("/proposals/:action/:event", (context, seat) => showProposal(context, seat));

  post("/proposals/:action/:event", async ({ context, seat, form, fresh }) => {
    const reason = (form.get("reason") ?? "").replaceAll("\r\n", "\n").trim();
    const answer = (["accept", "refuse"] as const).find((each) => each === form.get("answer"));
    const again = (wrong: string): Promise<Response> => showProposal(context, seat, { reason, wrong });
    if (answer === undefined) return trouble(context, t.badForm);
    if (seat.sitting.name === undefined) return trouble(context, t.noName);
    if (!fresh) return again(t.oldToken);
    if (reason.length > longest) return again(t.tooLong(words.number(longest)));
    if (answer === "refuse" && reason === "") return again(t.needReason);
    const ruled = await desk.review.rule(`${context.req.param("action")}/${context.req.param("event")}`, answer, reason === "" ? null : reason, seat.sitting.name);
    return ruled ? context.redirect(seat.folio.to(seat.folio.path), 303) : trouble(context, t.decidedAlready, 409);
  });

  get("/agreement", async (context, seat) => {
    const kind = seat.asked.kind ?? "entries";
    return page(context, <AgreementPage seat={{ ...seat, asked: { ...seat.asked, kind } }} kind={kind} fields={await desk.review.agreement(kind)} />);
  });
}

/** The one script of the site. */
export function serveKeys(app: Hono): void {
  app.get(keysAddress.split("?")[0] ?? "", (context) => context.body(keys, 200, { "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" }));
}

async function around(desk: Desk): Promise<{ view: Awaited<ReturnType<Desk["view"]>>; report: Awaited<ReturnType<Desk["report"]>> }> {
  return { view: await desk.view({ definition: {} }), report: await desk.report({ definition: {} }) };
}
