import type { Line } from "./shape.ts";

/** Headlines that begin with those charged: who pays, settles, is barred or misled. What is left of the agency is none of these. */
export const parties: readonly Line[] = [
  { rule: "new/charged", kind: "action_new", sure: 0.96, phrases: ["charged", "accused of", "sued", "indicted", "charges filed"], },
  { rule: "new/pays", kind: "action_new", sure: 0.9, phrases: ["to|will|must|agree*|ordered pay|disgorge|forfeit", "agree*|consent*|to|will|has? to? pay|stop|cease|disable|be_barred", "pay* … penalt*|fine*|million|billion", "admit*|acknowledge* … wrongdoing|charge*|violat*|fraud*|failing|fail*", "order* … to pay|cease|return"], unless: ["^ <sec> statement"] },
  // A settlement that names no payment is of a case known before nearly as often as of a new one.
  { rule: "new/settles", kind: "action_new", sure: 0.7, phrases: ["agree*|consent*|to|will settle|resolve", "settle|settles|settled|settling with|over|for", "settle*|settling … charge*|case|action|allegation*|claim*|violation*|with_sec", "reach* … settlement|agreement|resolution"] },
  { rule: "new/punished", kind: "action_new", sure: 0.88, phrases: ["barred|fined|penalized|sanctioned|suspended|censured|halted|frozen|busted|caught|convicted", "misled|defrauded|deceived|failed|stole|violated|lied|overcharged|inflated|misappropriated|concealed|bribed", "avoid* … penalt*", "penalties|penalty", "enforcement action*"], unless: ["rule|rules adopt*"] },
  { rule: "new/wrong-named", kind: "action_new", sure: 0.8, phrases: ["sham|fake|bogus|hoax|phony", "fraud*|ponzi|insider_trading|scheme*|scam*|manipulat*|misconduct|violation*|bribery|kickback*|unregistered|misleading|deceptive|pump-and-dump|spoofing|theft|violating|misappropriat*"], unless: ["^ <sec> launch*|host*|publish*|create*|form*|establish*|remind*"] },
  { rule: "other/agency", kind: "other", sure: 0.75, phrases: ["^ <agency>", "<sec> to host|co-host"] },
];
