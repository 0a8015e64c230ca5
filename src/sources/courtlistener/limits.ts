import type { Limits } from "../../fetching/index.ts";
import type { Setting } from "../shape.ts";

/** What an account without a membership may ask; all windows hold at once (since spring 2026). */
export const limits: Limits = {
  account: "courtlistener.com",
  windows: [{ requests: 5, seconds: 60 }, { requests: 50, seconds: 3600 }, { requests: 125, seconds: 86_400 }],
};

/** The token, and the secret part of the address to which CourtListener sends word of a new entry. */
export const settings: readonly Setting[] = [
  {
    name: "courtlistener-token", required: true, secret: true,
    what: { en: "the token of your account at CourtListener, shown after signing in at https://www.courtlistener.com/profile/api-token/", zh: "您在 CourtListener 账户的令牌，登录后见 https://www.courtlistener.com/profile/api-token/" },
  },
  {
    name: "courtlistener-hook", required: false, secret: true,
    what: { en: "a long random word of your own, the last part of the address to which CourtListener sends its webhooks (/hooks/courtlistener/…)", zh: "您自定的一长串随机字符，即 CourtListener 发送 webhook 的网址末段（/hooks/courtlistener/…）" },
  },
];
