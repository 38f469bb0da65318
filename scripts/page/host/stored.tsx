import { indexedDBStorage } from "@rapport/core/indexeddb";
import { start } from "./start.tsx";

start(indexedDBStorage("film-night"));
