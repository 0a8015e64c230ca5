import { digitsOf, type Span, spansOf } from "./kinds.ts";

const ext = String.raw`(?:[ ,]{0,2}(?:ext\.?|extension|x|转)\s?\d{1,6})?`;
/** No letter, digit or sign of a docket, release, file, amount or address on the web before or behind; a line end that was written out (\\r) is none of these. */
const free = String.raw`(?:(?<=\\[rnt])|(?<![\p{Script=Latin}\p{N}$€£¥§#/=_.-])(?<!\d[:,]))`;
const ends = String.raw`(?![\p{Script=Latin}\p{N}]|[-/.,:]\d|-\p{Script=Latin})`;

/** (202) 555-0143, 202-555-0143, 202.555.0143, 202/555-0143, +1 202 555 0143, 1-800-555-0143. */
const american = new RegExp(String.raw`${free}((?:\+?1[ .-]?)?(?:\([2-9]\d{2}\)[ .-]?\s?[2-9]\d{2}[ .-]\d{4}|[2-9]\d{2}([-.])[2-9]\d{2}\2\d{4}|[2-9]\d{2}/[2-9]\d{2}-\d{4})${ext})${ends}`, "dgiu");
/** +44 20 7946 0018, 011-44-20-7946-0018, +86 138 0013 8000. */
const international = new RegExp(String.raw`${free}((?:\+|011[ .-])\d(?:[ .()-]{0,2}\d){7,14}${ext})${ends}`, "dgiu");
/** 13800138000, 138-0013-8000, 138 0013 8000. */
const mobile = new RegExp(String.raw`(?<![\d.$¥#/_-]|[a-z])((?:86[ -]?)?1[3-9]\d([ -]?)\d{4}\2\d{4})(?![\d]|[a-z]|[-/.,]\d)`, "dgi");
/** 010-65541234, (021) 6554 1234, 0755-86013388; with an area of four digits, as receipts of courts begin too, only in Chinese. */
const landline = new RegExp(String.raw`(?<![\d.$¥#/_-]|[a-z])((?:[(（]0(?:10|2\d|[3-9]\d{2})[)）][ -]?|0(?:10|2\d|[3-9]\d{2})[ -])\d{4}[ -]?\d{3,4}${ext})(?![\d]|[a-z]|[-/.,]\d)`, "dgi");
/** What a label says is a number: Tel. 555-0143, fax: 2025550143, 电话：65541234. */
const labelled = new RegExp(String.raw`(?:(?<!\p{Script=Latin})(?:tele?phone|tel|phone|fax|facsimile|mobile|cell(?:ular)?|whatsapp|wechat)(?!\p{Script=Latin})|电话|传真|手机|座机|热线|微信)(?:\s?(?:numbers?|nos?\.?|号码?|#))?[\s.:：=]{0,4}(?:at\s|is\s|为|是)?\s?([+(]?\d(?:[ .()-]{0,2}\d){6,14}${ext})${ends}`, "dgiu");

const han = /\p{Script=Han}/u;

/** Numbers of telephones and fax machines: American, Chinese and international forms. Numbers in letters (1-800-SELL-ALL) are names of businesses and stay. */
export function* phones(text: string): Generator<Span> {
  yield* spansOf(text, american, "phone");
  yield* spansOf(text, international, "phone", (words) => digitsOf(words).length <= 19);
  yield* spansOf(text, mobile, "phone");
  yield* spansOf(text, landline, "phone", (words, at) => /^[(（]?0(?:10|2\d)\D/.test(words) || han.test(text.slice(Math.max(0, at - 40), at)));
  yield* spansOf(text, labelled, "phone", (words) => !/^(?:19|20)\d{2}[-.](?:0?\d|1[0-2])[-.]\d{1,2}$/.test(words));
}
