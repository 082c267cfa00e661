import type { IsoDate } from '@normraksts/law';
import type { Language } from '@normraksts/rules';
import type { InitializationOptions } from './protocol.ts';

/**
 * What the client can choose. Texts are Latvian unless English is asked for: by the setting, or, where it says `auto`, by
 * `initializationOptions.locale`. The language of the window decides nothing here: no editor speaks Latvian.
 */
export class Settings {
    private locale = 'lv';
    private chosenLanguage: string | undefined;
    private chosenDate: string | undefined;
    private readonly listeners: (() => void)[] = [];

    get language(): Language {
        const { chosenLanguage } = this;
        if (chosenLanguage === 'lv' || chosenLanguage === 'en') return chosenLanguage;
        return this.locale.toLowerCase().startsWith('en') ? 'en' : 'lv';
    }

    /** Day whose law judges; `undefined`: the last day that the law packages cover. */
    get lawDate(): IsoDate | undefined {
        return this.chosenDate !== undefined && isDay(this.chosenDate) ? this.chosenDate : undefined;
    }

    initialize(options: InitializationOptions): void {
        this.locale = options.locale ?? 'lv';
        this.chosenLanguage = options.language;
        this.chosenDate = options.lawDate;
    }

    /** Takes over the section `normraksts` of the client's settings, whatever it is. */
    update(section: unknown): void {
        if (typeof section !== 'object' || section === null) return;
        const { language, lawDate } = section as Record<string, unknown>;
        const before = `${this.language} ${this.lawDate}`;
        this.chosenLanguage = typeof language === 'string' ? language : undefined;
        this.chosenDate = typeof lawDate === 'string' ? lawDate.trim() : undefined;
        if (before !== `${this.language} ${this.lawDate}`) {
            for (const listener of this.listeners) listener();
        }
    }

    onChange(listener: () => void): void {
        this.listeners.push(listener);
    }
}

function isDay(text: string): boolean {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
