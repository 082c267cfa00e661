import type { LocalizedText, Severity } from '../finding.ts';

export const SEVERITY_NAMES: Record<Severity, LocalizedText> = {
    error: { lv: 'kļūda', en: 'error' },
    warning: { lv: 'brīdinājums', en: 'warning' },
    info: { lv: 'informācija', en: 'information' },
    hint: { lv: 'ieteikums', en: 'hint' }
};
