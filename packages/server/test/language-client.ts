import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const MAIN = fileURLToPath(new URL('../src/main-node.ts', import.meta.url));

/** The server as one file, bundled as the extension ships it. */
export async function bundleServer(): Promise<{ file: string; remove: () => void }> {
    const folder = mkdtempSync(join(tmpdir(), 'normraksts-server-'));
    const file = join(folder, 'server.cjs');
    await build({
        entryPoints: [MAIN],
        outfile: file,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        minifySyntax: true,
        banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
        define: { 'import.meta.url': '__moduleUrl' },
        logLevel: 'error'
    });
    return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

interface Message {
    id?: number | string;
    method?: string;
    params?: unknown;
    result?: unknown;
    error?: { code: number; message: string };
}

/** Speaks the protocol byte by byte, so that nothing of the product tests itself. */
export class LanguageClient {
    readonly process: ChildProcess;
    /** Everything the server said of its own accord. */
    readonly notifications: { method: string; params: unknown }[] = [];
    readonly exited: Promise<number | null>;
    stderr = '';
    settings: Record<string, unknown> = {};
    private buffer = Buffer.alloc(0);
    private nextId = 1;
    private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
    private readonly watchers: (() => void)[] = [];

    constructor(file: string, args = ['--stdio']) {
        this.process = spawn(process.execPath, [file, ...args], { stdio: 'pipe' });
        this.exited = new Promise(resolve => this.process.on('exit', resolve));
        this.process.stderr!.on('data', chunk => (this.stderr += String(chunk)));
        this.process.stdout!.on('data', (chunk: Buffer) => this.read(chunk));
    }

    request<T>(method: string, params: unknown = null): Promise<T> {
        const id = this.nextId++;
        const answer = new Promise<T>((resolve, reject) =>
            this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
        );
        this.send({ id, method, params });
        return answer;
    }

    notify(method: string, params: unknown = null): void {
        this.send({ method, params });
    }

    /** The next or an earlier notification that fits. */
    async waitFor<T>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
        for (;;) {
            const found = this.notifications.find(message => message.method === method && fits(message.params as T));
            if (found) return found.params as T;
            await new Promise<void>(resolve => this.watchers.push(resolve));
        }
    }

    private send(message: Message): void {
        const body = JSON.stringify({ jsonrpc: '2.0', ...message });
        this.process.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }

    private read(chunk: Buffer): void {
        this.buffer = Buffer.concat([this.buffer, chunk]);
        for (;;) {
            const head = this.buffer.indexOf('\r\n\r\n');
            const length =
                head < 0
                    ? undefined
                    : Number(/Content-Length: (\d+)/i.exec(this.buffer.toString('latin1', 0, head))?.[1]);
            if (length === undefined || this.buffer.length < head + 4 + length) return;
            const body = this.buffer.toString('utf8', head + 4, head + 4 + length);
            this.buffer = this.buffer.subarray(head + 4 + length);
            this.handle(JSON.parse(body) as Message);
        }
    }

    private handle({ id, method, params, result, error }: Message): void {
        if (method === undefined) {
            const waiting = this.waiting.get(id as number);
            this.waiting.delete(id as number);
            if (error) waiting?.reject(new Error(error.message));
            else waiting?.resolve(result);
        } else if (id !== undefined) {
            const answer =
                method === 'workspace/configuration'
                    ? (params as { items: unknown[] }).items.map(() => this.settings)
                    : null;
            this.send({ id, result: answer });
        } else {
            this.notifications.push({ method, params });
            for (const resolve of this.watchers.splice(0)) resolve();
        }
    }
}
