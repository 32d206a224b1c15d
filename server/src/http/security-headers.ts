/** Tells browsers what a page of ours may do: nothing from elsewhere, and no script that is not a file of ours. */
import type { RequestHandler } from "express";
import helmet from "helmet";

/** Sets the security headers of every answer. */
export const securityHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The canvas and the accessible widgets put small style elements into the page; they can run nothing.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    // Served over plain HTTP on a loopback address as well; whoever puts TLS in front sets this there.
    strictTransportSecurity: false,
  });
