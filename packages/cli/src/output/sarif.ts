import { pathToFileURL } from 'node:url';
import type { JsonReport } from './json.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** SARIF 2.1.0 for systems that show findings beside changes. Columns count from 1, in UTF-16 units. */
export function toSarif(report: JsonReport, cwd: string, version: string, titles: ReadonlyMap<string, string>): string {
    const codes = [...new Set(report.files.flatMap(file => file.diagnostics.map(one => one.code)))].sort();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'normraksts',
                        version,
                        rules: codes.map(id => ({ id, shortDescription: { text: titles.get(id) ?? id } }))
                    }
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(cwd).href}/` } },
                properties: { lawState: report.lawState },
                results: report.files.flatMap(file =>
                    file.diagnostics.map(one => ({
                        ruleId: one.code,
                        ruleIndex: codes.indexOf(one.code),
                        level: LEVELS[one.severity],
                        message: { text: one.message },
                        locations: [
                            {
                                physicalLocation: {
                                    artifactLocation: { uri: encodeURI(file.path), uriBaseId: 'ROOT' },
                                    region: {
                                        startLine: one.range.start.line + 1,
                                        startColumn: one.range.start.character + 1,
                                        endLine: one.range.end.line + 1,
                                        endColumn: one.range.end.character + 1
                                    }
                                }
                            }
                        ],
                        properties: {
                            point: one.point,
                            grade: one.grade,
                            basis: one.basis,
                            persons: one.persons,
                            positions: one.positions
                        }
                    }))
                )
            }
        ]
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
