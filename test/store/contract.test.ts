import path from "node:path";
import { openMemory } from "../../src/store/memory.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { storeContract } from "./contract.ts";
import { scratch } from "./scratch.ts";

const directory = scratch();
let count = 0;

storeContract("memory", async () => openMemory());

storeContract(
  "sqlite",
  async () => openSqlite(path.join(directory, `${(count += 1)}.db`)),
  async (store) => {
    await store.close();
    return openSqlite(store.path ?? "");
  },
);
