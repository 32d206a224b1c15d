/** Loads what the searched words find, shortly after the reader stops typing. */
import type { Api } from "../../api/api.ts";
import { FOUND_LIMIT } from "../amounts.ts";
import type { SearchAnswer } from "../answers.ts";
import { LONGEST_TEXT, searchedText } from "../search-text.ts";
import type { Store } from "../store.ts";
import { keepLoaded } from "./keep-loaded.ts";

const TYPING_PAUSE_MS = 120;

/** Keeps `search.answer`. Gives the function that ends it. */
export const keepSearchLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<string, SearchAnswer>(store, {
    wish: ({ search }) => searchedText(search.text),
    load: (text, signal) => api.search({ text, first: FOUND_LIMIT }, signal),
    read: ({ search }) => search.answer,
    write: (answer, { search }) => ({ search: { ...search, answer } }),
    pauseMs: TYPING_PAUSE_MS,
  });

/** Keeps `factorSearch.answer`, which holds factors alone. Gives the function that ends it. */
export const keepFactorSearchLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<string, SearchAnswer>(store, {
    wish: ({ factorSearch }) => factorSearch.text.trim().slice(0, LONGEST_TEXT) || null,
    load: (text, signal) => api.search({ text, types: ["FACTOR"], first: FOUND_LIMIT }, signal),
    read: ({ factorSearch }) => factorSearch.answer,
    write: (answer, { factorSearch }) => ({ factorSearch: { ...factorSearch, answer } }),
    pauseMs: TYPING_PAUSE_MS,
  });
