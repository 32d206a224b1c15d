/** Serves the explorer and starts a Chromium once for a whole test run, and tells every file where they are (`inject("explorer")`). */
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { launchBrowser } from "./browser.ts";
import { startTestServer } from "./server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The served explorer, and where its Chromium takes connections; both are every test file's, so that none may stop them. */
    explorer: Readonly<{ url: string; browser: string }>;
  }
}

/** Called by Vitest before the first test file, once there is a database; what it returns is called after the last one. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { database } = project.getProvidedContext();
  const server = await startTestServer(database);
  try {
    const browser = await launchBrowser();
    project.provide("explorer", { url: server.url, browser: browser.endpoint });
    return async () => {
      await browser.stop();
      await server.stop();
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
};
