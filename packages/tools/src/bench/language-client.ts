import { spawn, type ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';

interface Message {
    id?: number;
    method?: string;
    params?: { uri?: string; version?: number; diagnostics?: { code?: unknown }[]; items?: unknown[] };
    result?: unknown;
}

/** The least of a language client: enough to open, change and wait for findings over standard input and output. */
export class LanguageClient {
    private readonly process: ChildProcess;
    private buffer = Buffer.alloc(0);
    private nextId = 1;
    private readonly answers = new Map<number, (result: unknown) => void>();
    private readonly waiting: ((message: Message) => boolean)[] = [];

    constructor(node: string, server: string) {
        this.process = spawn(node, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
        this.process.stdout!.on('data', (chunk: Buffer) => this.read(chunk));
    }

    async start(folder: string): Promise<void> {
        await this.request('initialize', {
            processId: process.pid,
            rootUri: pathToFileURL(folder).href,
            workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
            capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } }
        });
        this.notify('initialized', {});
    }

    /**
     * Sends a change or an opening and waits for the findings of that version.
     *
     * @returns milliseconds, and the codes that were found
     */
    async measure(method: string, params: object, version: number): Promise<{ time: number; codes: Set<string> }> {
        const start = performance.now();
        const done = new Promise<Set<string>>(resolve =>
            this.waiting.push(message => {
                const fits =
                    message.method === 'textDocument/publishDiagnostics' &&
                    (message.params?.version ?? version) === version;
                if (fits) resolve(new Set(message.params?.diagnostics?.map(diagnostic => String(diagnostic.code))));
                return fits;
            })
        );
        this.notify(method, params);
        const codes = await done;
        return { time: performance.now() - start, codes };
    }

    stop(): void {
        this.process.kill();
    }

    notify(method: string, params: object): void {
        this.send({ jsonrpc: '2.0', method, params });
    }

    private request(method: string, params: object): Promise<unknown> {
        const id = this.nextId++;
        const answer = new Promise<unknown>(resolve => this.answers.set(id, resolve));
        this.send({ jsonrpc: '2.0', id, method, params });
        return answer;
    }

    private send(message: object): void {
        const body = Buffer.from(JSON.stringify(message));
        this.process.stdin!.write(`Content-Length: ${body.length}\r\n\r\n`);
        this.process.stdin!.write(body);
    }

    private read(chunk: Buffer): void {
        this.buffer = Buffer.concat([this.buffer, chunk]);
        for (;;) {
            const end = this.buffer.indexOf('\r\n\r\n');
            const length = Number(
                /Content-Length: (\d+)/i.exec(this.buffer.subarray(0, Math.max(end, 0)).toString())?.[1]
            );
            if (end < 0 || this.buffer.length < end + 4 + length) return;
            const message = JSON.parse(this.buffer.subarray(end + 4, end + 4 + length).toString()) as Message;
            this.buffer = this.buffer.subarray(end + 4 + length);
            this.handle(message);
        }
    }

    private handle(message: Message): void {
        if (message.id !== undefined && message.method === undefined) {
            this.answers.get(message.id)?.(message.result);
            this.answers.delete(message.id);
        } else if (message.id !== undefined) {
            const result =
                message.method === 'workspace/configuration' ? (message.params?.items ?? []).map(() => null) : null;
            this.send({ jsonrpc: '2.0', id: message.id, result });
        } else {
            const at = this.waiting.findIndex(wait => wait(message));
            if (at >= 0) this.waiting.splice(at, 1);
        }
    }
}
