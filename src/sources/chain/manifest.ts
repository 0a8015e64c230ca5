import { type Manifest, ONWARD } from "../manifest.ts";

/** Transfers of tokens from and to addresses that are watched, as the chain has them. */
export const manifest: Manifest = {
  id: "chain",
  what: { en: "token transfers of watched addresses, read from an Ethereum node", zh: "所关注地址的代币转账，读自以太坊节点" },
  publisher: "Ethereum, by the providers that the settings name",
  secondary: false,
  format: "json-rpc",
  tables: ["transfers"],
  version: 1,
  covers: [{ from: "2015-07-30", to: ONWARD }],
  holes: [
    {
      from: "2015-07-30", to: ONWARD, kind: "partial",
      reason: { en: "Tokens only: ether itself, deposits at exchanges and payments off the chain are not seen.", zh: "仅含代币：不含以太币本身、交易所内部往来与链下支付。" },
    },
  ],
  minRows: 1,
};
