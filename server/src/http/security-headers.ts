/** Tells browsers what a page of ours may do: nothing from elsewhere, and no script that is not a file of ours. */
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { RequestHandler } from "express";
import helmet from "helmet";

const createHelmet = (): ReturnType<typeof helmet> =>
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

/** Sets the security headers of every answer: always the same, so that they are worked out once. */
export const securityHeaders = (): RequestHandler => {
  const request = new IncomingMessage(new Socket());
  const example = new ServerResponse(request);
  createHelmet()(request, example, (error) => {
    if (error) throw error;
  });
  const headers = new Map(example.getHeaderNames().map((name) => [name, String(example.getHeader(name))]));
  return (_request, response, next) => {
    response.setHeaders(headers);
    next();
  };
};
