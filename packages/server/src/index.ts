export type { ServerHost } from './host.ts';
export { createServerServices, type Product, type ServerServices } from './module.ts';
export * from './protocol.ts';
export { startServer } from './start-server.ts';
