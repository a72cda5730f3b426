import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A place in a text, counted from 0 as the protocol does. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What the server says is wrong, and where. */
export interface Complaint {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** A completion on offer. */
export interface Offer {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** The settings with which a server needs no network. */
const SETTINGS = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
};

type Message = Readonly<Record<string, unknown>>;

/** The yaml-language-server as an editor runs it: a process that speaks the Language Server Protocol on its streams. */
export class LanguageClient {
  readonly #server: ChildProcess;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #complaints = new Map<string, (found: Complaint[]) => void>();
  #read: Buffer = Buffer.alloc(0);
  #last = 0;

  constructor() {
    const program = path.resolve('node_modules/yaml-language-server/bin/yaml-language-server');
    this.#server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#server.stdout?.on('data', (chunk: Buffer) => {
      this.#take(chunk);
    });
  }

  /** Greets the server for the folder of the project. */
  async start(): Promise<void> {
    await this.#ask('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(path.resolve('.')).href,
      capabilities: {
        textDocument: {
          completion: { completionItem: { documentationFormat: ['plaintext'] } },
          hover: { contentFormat: ['markdown'] },
        },
        workspace: { configuration: true },
      },
    });
    this.#tell('initialized', {});
    this.#tell('workspace/didChangeConfiguration', { settings: SETTINGS });
  }

  /** Opens a text as a file of that name, which need not exist. Returns what is wrong with it. */
  async open(file: string, text: string): Promise<Complaint[]> {
    const uri = uriOf(file);
    const found = new Promise<Complaint[]>((resolve) => this.#complaints.set(uri, resolve));
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return found;
  }

  /** The completions on offer at a place of an open file. */
  async complete(file: string, position: Position): Promise<readonly Offer[]> {
    const at = { textDocument: { uri: uriOf(file) }, position };
    const result = await this.#ask('textDocument/completion', at);
    const { items } = result as { readonly items?: readonly Offer[] };
    return items ?? (result as readonly Offer[]);
  }

  /** What is shown where the pointer rests. */
  async hover(file: string, position: Position): Promise<string> {
    const at = { textDocument: { uri: uriOf(file) }, position };
    const result = (await this.#ask('textDocument/hover', at)) as {
      readonly contents: { readonly value: string };
    } | null;
    return result?.contents.value ?? '';
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#server.once('exit', resolve));
    await this.#ask('shutdown', null);
    this.#tell('exit', null);
    await ended;
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last;
    const answer = new Promise((resolve, reject) =>
      this.#answers.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${JSON.stringify(error)}`));
      }),
    );
    this.#send({ id, method, params });
    return answer;
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Takes what arrives, message by message: a head with its length, then its body. */
  #take(chunk: Buffer): void {
    this.#read = Buffer.concat([this.#read, chunk]);
    for (;;) {
      const head = this.#read.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#read.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#read.length < end) return;
      const message = JSON.parse(this.#read.toString('utf8', head + 4, end)) as Message;
      this.#read = this.#read.subarray(end);
      this.#hear(message);
    }
  }

  #hear(message: Message): void {
    const { id, method, params } = message;
    if (typeof method !== 'string') {
      if (typeof id === 'number') this.#answers.get(id)?.(message);
      return;
    }
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: Complaint[] };
      this.#complaints.get(uri)?.(diagnostics);
    }
    if (id !== undefined) this.#send({ id, result: this.#answer(method, params) });
  }

  /** What the server asks the editor: its settings, section by section; everything else is granted. */
  #answer(method: string, params: unknown): unknown {
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { readonly items: readonly { readonly section?: string }[] };
    return items.map(({ section }) => (section === 'yaml' ? SETTINGS.yaml : {}));
  }
}

/** Server and test must spell a name alike: the server escapes less than Node, so names are kept plain. */
function uriOf(file: string): string {
  return pathToFileURL(path.resolve(file)).href;
}
