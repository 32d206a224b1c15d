# The explorer and its server in one image; the database is another container's (docker-compose.yml) or somebody
# else's (NEO4J_URI). No Java is needed here, because this image never starts a database of its own.

FROM node:20.20-bookworm-slim AS client
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY server/package.json server/
COPY client/package.json client/
RUN npm ci --workspace client --no-audit --no-fund
COPY tsconfig.base.json ./
COPY client client
RUN npm run build --workspace client

FROM node:20.20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY server/package.json server/
COPY client/package.json client/
RUN npm ci --workspace server --omit=dev --no-audit --no-fund

FROM node:20.20-bookworm-slim
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY data data
COPY cypher cypher
COPY server server
COPY --from=client /app/client/dist client/dist

# Inside the container every interface is listened on; which of them the outside reaches is said where it is started.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    DATA_DIR=/var/lib/factor-atlas

# The program may write here and nowhere else.
RUN mkdir /var/lib/factor-atlas && chown node:node /var/lib/factor-atlas
VOLUME /var/lib/factor-atlas
USER node

EXPOSE 4000
# Whether the process answers. Whether the database answers too is /readyz: a restart would not mend that.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
    CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/src/main.ts"]
