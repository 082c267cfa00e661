import { eagerLoad } from 'langium';
import { DefaultLanguageServer } from 'langium/lsp';

/**
 * Makes the services of a language when they are first asked for. None of ours waits for `initialize`, and the parser for
 * completions, which takes as long to make as the parser itself, is never asked for.
 */
export class LazyLanguageServer extends DefaultLanguageServer {
    protected override eagerLoadServices(): void {
        eagerLoad(this.services);
    }
}
