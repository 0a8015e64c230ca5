import type { Line } from "./shape.ts";

/** Headlines that begin with those charged: who pays, settles, is barred or misled. */
export const parties: readonly Line[] = [
  { rule: "new/charged", kind: "action_new", sure: 0.96, phrases: ["charged", "accused of", "sued", "indicted", "charges filed"], },
  { rule: "new/pays", kind: "action_new", sure: 0.9, phrases: ["to|will|must|agree*|ordered pay|return|disgorge|forfeit", "agree*|consent*|to|will|has? to? settle|pay|stop|cease|disable|be_barred|resolve", "pay* … penalt*|fine*|million|billion", "settle*|settling … charge*|case|action|allegation*|claim*|violation*|with_sec", "reach* … settlement|agreement|resolution", "admit*|acknowledge* … wrongdoing|charge*|violat*|fraud*|failing|fail*", "order* … to pay|cease|return"], unless: ["^ <sec> statement"] },
  { rule: "new/punished", kind: "action_new", sure: 0.93, phrases: ["barred|fined|penalized|sanctioned|suspended|censured|halted|frozen|busted|caught|convicted", "misled|defrauded|deceived|failed|stole|violated|lied|overcharged|inflated|misappropriated|concealed|bribed", "avoid* … penalt*", "penalties|penalty", "enforcement action*"], unless: ["rule|rules adopt*"] },
  { rule: "new/wrong-named", kind: "action_new", sure: 0.8, phrases: ["fraud*|ponzi|insider_trading|scheme*|scam*|manipulat*|misconduct|violation*|bribery|kickback*|unregistered|misleading|deceptive|pump-and-dump|spoofing|theft|violating|misappropriat*"] },
];
