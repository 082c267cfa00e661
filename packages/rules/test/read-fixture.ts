/**
 * Annotated fixtures. A comment line below a line of the source promises a finding in it:
 *
 *     izdoti saskaņā ar: likuma "X" 17. panta pirmo daļu
 *         // ^^^^ warning BAS-NOT-A-DELEGATION      the carets stand under the words
 *         // 0-17 error BAS-NONE                     columns, where there is no room for carets (from 0, end exclusive)
 *         // ^^^^… error CODE                        the finding goes on behind the end of the carets, on another line
 */
const CARETS = /^\s*\/\/\s*(\^+)(…?)\s+(\S+)\s+(\S+)\s*$/;
const COLUMNS = /^\s*\/\/\s*(\d+)-(\d+)\s+(error|warning|info|hint)\s+(\S+)\s*$/;

export interface Fixture {
    source: string;
    /** `line:from-to severity code`, lines from 1, sorted. */
    expected: string[];
}

export function readFixture(annotated: string): Fixture {
    const kept: string[] = [];
    const expected: string[] = [];
    for (const line of annotated.split(/\r?\n/)) {
        const carets = CARETS.exec(line);
        const columns = COLUMNS.exec(line);
        if (carets !== null) {
            const from = line.indexOf('^');
            const to = carets[2] === '…' ? '…' : from + carets[1]!.length;
            expected.push(`${kept.length}:${from}-${to} ${carets[3]} ${carets[4]}`);
        } else if (columns !== null) {
            expected.push(`${kept.length}:${columns[1]}-${columns[2]} ${columns[3]} ${columns[4]}`);
        } else {
            kept.push(line);
        }
    }
    return { source: kept.join('\n'), expected: expected.sort() };
}

/** A finding in the form of the annotations. */
export function printFinding(source: string, finding: { span: { start: number; end: number }; severity: string; code: string }): string {
    const lineStart = source.lastIndexOf('\n', finding.span.start - 1) + 1;
    const line = source.slice(0, lineStart).split('\n').length;
    const lineEnd = source.indexOf('\n', finding.span.start);
    const ends = lineEnd < 0 || finding.span.end <= lineEnd ? finding.span.end - lineStart : '…';
    return `${line}:${finding.span.start - lineStart}-${ends} ${finding.severity} ${finding.code}`;
}
