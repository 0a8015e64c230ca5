import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Subject } from "../../record/statements/clue.ts";
import { checkSubject, creditCheck, holdsIdentityNumber, maskSubject, pseudonymOf, readCreditCode, readDomain, readWallet } from "./index.ts";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** A made-up code: registry 9, kind 1, the region, and nine characters nobody was given. */
const made = (region: string, nine = "MA00000QQ"): string => `91${region}${nine}${creditCheck(`91${region}${nine}`)}`;

describe("a unified social credit code", () => {
  // The made-up code that descriptions of the standard print as their example: its check character is not ours.
  it.each(["91350100M000100Y43", "9135 0100 m000 100y 43", "９１３５０１００Ｍ０００１００Ｙ４３", "91350100-M000100Y4-3"])("reads %s", (typed) => {
    expect(readCreditCode(typed)).toEqual({ code: "91350100M000100Y43", region: "350100", problems: [] });
  });

  it.each([
    ["91350100M000100Y4", "17 characters"],
    ["91350100M000100Y44", "ask for 3"],
    ["91350100M00O100Y43", "holds O"],
    ["9135A100M000100Y43", "no region code"],
  ])("refuses %s", (typed, why) => {
    expect(readCreditCode(typed).problems[0]?.en).toContain(why);
  });

  it("sees every single wrong character and every swap of two neighbours that differ", () => {
    const nine = fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }).map((each) => each.join(""));
    fc.assert(
      fc.property(nine, fc.integer({ min: 8, max: 16 }), fc.constantFrom(...alphabet), (text, at, other) => {
        const code = made("440300", text);
        expect(readCreditCode(code).problems).toEqual([]);
        if (code[at] !== other) expect(readCreditCode(code.slice(0, at) + other + code.slice(at + 1)).problems).toHaveLength(1);
        if (at < 16 && code[at] !== code[at + 1]) expect(readCreditCode(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)).problems).toHaveLength(1);
      }),
      { seed: 3 },
    );
  });
});

describe("a resident identity number", () => {
  // 110101190001010000-like numbers with a check digit worked out; none belongs to anybody born in 1900.
  it.each([
    ["11010119000101001X", false],
    ["110101190001010010", false],
    ["91350100M000100Y43", false],
    ["order 123456789012345678", false],
  ])("%s: %s unless its check digit fits", (text, held) => expect(holdsIdentityNumber(text)).toBe(held));

  it("is found inside other words and in full width", () => {
    const seventeen = "11010119000101001";
    const fits = [..."0123456789X"].filter((last) => holdsIdentityNumber(seventeen + last));
    expect(fits).toHaveLength(1);
    expect(holdsIdentityNumber(`张某${seventeen}${fits[0]}（法定代表人）`)).toBe(true);
    expect(holdsIdentityNumber(`${seventeen}${fits[0]}`.replace(/[0-9]/g, (each) => String.fromCodePoint(each.codePointAt(0)! + 0xfee0)))).toBe(true);
  });
});

describe("a domain", () => {
  it.each([
    ["Example.COM.", "example.com", "example.com"],
    ["例子.测试", "xn--fsqu00a.xn--0zwm56d", "例子.测试"],
    ["ＥＸＡＭＰＬＥ．com", "example.com", "example.com"],
    ["shop。example。cn", "shop.example.cn", "shop.example.cn"],
  ])("reads %s as %s", (typed, ascii, unicode) => {
    expect(readDomain(typed)).toEqual({ ascii, unicode, problems: [], notes: [] });
  });

  it.each(["https://example.com", "example.com/a", "example.com:8443", "who@example.com", "", "a b.com", "a..com", "-a.com", "localhost", "nas.local", "box.home.arpa", "com", "10.0.0.1", "0x7f.1", "2130706433", "192.168.1.1", "[::1]", "fe80::1", "::ffff:10.0.0.1", `${"a".repeat(64)}.com`])("refuses %j", (typed) => {
    expect(readDomain(typed).problems).toHaveLength(1);
  });

  it("takes a public address and says what an address is not", () => {
    expect(readDomain("9.9.9.9")).toMatchObject({ ascii: "9.9.9.9", problems: [], notes: [{ en: expect.stringContaining("not who") }] });
    expect(readDomain("[2620:fe::fe]")).toMatchObject({ ascii: "2620:fe::fe", problems: [] });
  });

  it.each(["аррle.com", "раураӏ.com", "αpple.com"])("tells of letters that read as others in %s and keeps both forms", (typed) => {
    const read = readDomain(typed);
    expect(read.problems).toEqual([]);
    expect(read.unicode).toBe(typed);
    expect(read.notes[0]?.en).toContain(read.ascii);
  });
});

describe("a wallet", () => {
  it.each([
    // Published test values: BIP 173, BIP 350, EIP-55, the genesis block; the burn address of TRON.
    ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "bitcoin"],
    ["BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bitcoin"],
    ["bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bitcoin"],
    ["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "evm"],
    ["0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", "evm"],
    ["evm:0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "evm"],
    ["T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", "tron"],
  ])("reads %s", (typed, address, chain) => {
    expect(readWallet(typed)).toMatchObject({ address, chain, problems: [] });
  });

  it.each([
    ["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed", "checksum"],
    ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "checksum"],
    ["T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwc", "checksum"],
    ["bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "checksum"],
    ["bc1Qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "checksum"],
    ["bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", "checksum"],
    ["tron:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "one of evm"],
    ["hello", "no Bitcoin, EVM or TRON"],
    [`0x${"ab".repeat(32)}`, "private key"],
    ["5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "private key"],
  ])("refuses %s", (typed, why) => {
    expect(readWallet(typed).problems[0]?.en).toContain(why);
  });

  it("keeps an address of another chain under its chain's name, and says that nobody checked it", () => {
    expect(readWallet("solana:4Nd1mYv1R2EXAMPLEEXAMPLEEXAMPLEEXAMPLE")).toMatchObject({ chain: "unchecked", problems: [], notes: [{ en: expect.stringContaining("not checked") }] });
  });

  it("notes that an address without capitals shows no slip", () => {
    expect(readWallet("0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359").notes).toHaveLength(1);
  });
});

describe("a subject", () => {
  const firm: Subject = { nature: "organisation", label: " 甲乙科技有限公司 ", uscc: "9135 0100 m000 100y 43" };

  it("is kept normalised", () => {
    expect(checkSubject({ ...firm, domain: "Alder.Example.", app: "Huawei：C1", account: "微博: 甲乙" })).toEqual({
      subject: { nature: "organisation", label: "甲乙科技有限公司", uscc: "91350100M000100Y43", domain: "alder.example", app: "huawei:C1", account: "微博:甲乙" },
      problems: [],
      notes: [],
      tells: { registeredIn: "350100", domainAsRead: "alder.example" },
    });
  });

  it("needs something that identifies", () => expect(checkSubject({ nature: "unknown", label: "a site" }).problems[0]?.en).toContain("names nothing"));

  it.each([
    [{ ...firm, app: "wechat" }, "both where and which"],
    [{ ...firm, account: "https://weibo.example/u/1" }, "both where and which"],
    [{ ...firm, label: "张某 13800000000" }, "mobile number"],
    [{ ...firm, account: "weixin:138 0000 0000" }, "natural person"],
  ] as [Subject, string][])("refuses what does not belong: %j", (subject, why) => {
    expect(checkSubject(subject).problems.map(({ en }) => en).join(" ")).toContain(why);
  });

  it("is checked alike twice: normalising a kept subject changes nothing", () => {
    const once = checkSubject({ ...firm, wallet: "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359", domain: "例子.测试" });
    const twice = checkSubject(once.subject);
    expect(twice.subject).toEqual(once.subject);
    expect(twice.problems).toEqual([]);
  });
});

describe("a natural person", () => {
  const salt = "a salt of thirty-two characters!";
  const person: Subject = { nature: "person", label: "丙某", account: "weibo:bingmou", wallet: "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", domain: "bing.example" };

  it("is shown by stand-ins alone", () => {
    const masked = JSON.stringify(maskSubject(person, salt));
    for (const word of ["丙某", "bingmou", "T9yD", "bing.example"]) expect(masked).not.toContain(word);
    expect(maskSubject(person, salt).account).toMatch(/^weibo:P-[0-9a-f]{12}$/);
  });

  it("has one stand-in under one salt, and another under another", () => {
    expect(pseudonymOf("丙某", salt)).toBe(pseudonymOf(" 丙某", salt));
    expect(pseudonymOf("丙某", salt)).not.toBe(pseudonymOf("丙某", `${salt}.`));
    expect(() => pseudonymOf("丙某", "short")).toThrow("salt");
  });

  it("leaves others as they are", () => {
    const firm: Subject = { nature: "organisation", label: "甲乙科技有限公司", domain: "alder.example" };
    expect(maskSubject(firm, salt)).toEqual(firm);
  });
});
