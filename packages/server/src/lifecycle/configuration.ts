import {
    type ConfigurationInitializedParams,
    DefaultConfigurationProvider,
    type LangiumSharedCoreServices
} from 'langium';
import type { DidChangeConfigurationParams } from 'vscode-languageserver';
import type { Settings } from '../settings.ts';

const SECTION = 'normraksts';

/** One section of settings for all languages, where Langium would ask for one per language. */
export class SettingsConfigurationProvider extends DefaultConfigurationProvider {
    private readonly productSettings: Settings;
    private fetch: (() => Promise<void>) | undefined;

    constructor(services: LangiumSharedCoreServices, settings: Settings) {
        super(services);
        this.productSettings = settings;
    }

    override async initialized(params: ConfigurationInitializedParams): Promise<void> {
        if (this.workspaceConfig) {
            params.register?.({ section: SECTION });
            const { fetchConfiguration } = params;
            if (fetchConfiguration) {
                this.fetch = async () => {
                    const [section] = (await fetchConfiguration([{ section: SECTION }])) as unknown[];
                    this.productSettings.update(section);
                };
                await this.fetch();
            }
        }
        this._ready.resolve();
    }

    override updateConfiguration(change: DidChangeConfigurationParams): void {
        const section = (change.settings as Record<string, unknown> | null)?.[SECTION];
        if (section !== undefined) this.productSettings.update(section);
        else this.fetch?.().catch(error => console.error(error));
    }
}
