import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Protocol } from 'electron';
import { appOrigin, appScheme } from './appOrigin.ts';
import { responseHeaders } from './responseHeaders.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** URL to file, for every file below `folder` that has a known type; `folder` must exist. */
export function listAppFiles(folder: string, url = `${appOrigin}/`): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return [...listAppFiles(path, `${url}${entry.name}/`)];
    }
    return extname(entry.name) in contentTypes ? [[url + entry.name, path]] : [];
  });
  return new Map(entries);
}

/**
 * Answers one request. The URL is looked up as a whole in the list made at start and never taken apart, so that
 * `..`, `%2e`, `%5c`, NUL, a query or another host has nothing to work on: what is not listed is a 404.
 */
export async function answerAppRequest(
  files: ReadonlyMap<string, string>,
  { method, url }: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  const path = method === 'GET' ? files.get(url) : undefined;
  if (path === undefined) {
    return new Response('Not found', { status: 404, headers: responseHeaders });
  }
  const type = contentTypes[extname(path)] ?? 'application/octet-stream';
  return new Response(await readFile(path), { headers: { ...responseHeaders, 'Content-Type': type } });
}

/** Security checklist 18: the window's files come through a custom scheme, from a fixed list. */
export function serveAppScheme(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  const files = listAppFiles(folder);
  protocol.handle(appScheme, (request) => answerAppRequest(files, request));
}
