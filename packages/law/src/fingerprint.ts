/**
 * Fingerprints of the text of laws, by which a copy of it is known without having the text: hashes of every three
 * neighbouring words, each reduced to its stem. Words that only join others, and words of references, are left out.
 */
import { stemKey, words } from '@normraksts/latvian';
import { parent } from './address.ts';
import type { Address, IsoDate } from './model.ts';

/** What `packages/law/fingerprints` holds; made by `packages/tools/src/fingerprint-law-text.ts`. */
export interface LawFingerprints {
    /** Day of the edition of the texts. */
    edition: IsoDate;
    /** Each provision that has words of its own, with the hashes of its sentences: three bytes each, Base64. */
    provisions: Record<Address, string[]>;
}

/** Of what provision a text is a copy. */
export interface LawCopy {
    address: Address;
    /** How many of the text's hashes the provision has, 0 … 1. */
    share: number;
    /** How many of the hashes of the provision, or of one sentence of it, the text has, 0 … 1. */
    covered: number;
}

const SILENT = new Set(
    (
        'un vai kas kurš kura kuri kuru kuras kurai kuram kurām kuriem kurā kurās kuros kuri ir tiek tikt tas tā to tai tam tās tie ' +
        'tajā tos tiem tām šis šī šā šo šai šajā šie šos šīs šāds šāda šādu arī ka ja ar par no uz pēc pie līdz kā gan bet lai kad ' +
        'minētā minēto attiecīgā attiecīgo attiecīgās likuma likumā likums panta pantā pants daļas daļā daļa punkta punktā punkts ' +
        'apakšpunktā apakšpunkta apakšpunkts noteikumu bija bijis bijusi bijuši bijušas būt'
    )
        .split(' ')
        .map(stemKey)
);

const LENGTH = 3;
/** So many letters of a stem count: `saglabā` and `saglabājams` are the same. */
const ROOT = 6;

/** Hashes of the text, 24 bits each, in order; linear. */
export function toShingles(text: string): number[] {
    const stems = words(text).flatMap(({ key }) => (/^\d/.test(key) || SILENT.has(key) ? [] : [key.slice(0, ROOT)]));
    const shingles: number[] = [];
    for (let at = 0; at + LENGTH <= stems.length; at++) shingles.push(hash(stems.slice(at, at + LENGTH).join(' ')));
    return shingles;
}

/** FNV-1a, folded to 24 bits. */
function hash(text: string): number {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return ((value >>> 24) ^ value) & 0xffffff;
}

export function encodeShingles(shingles: readonly number[]): string {
    return btoa(shingles.map(value => String.fromCharCode(value >> 16, (value >> 8) & 255, value & 255)).join(''));
}

export function decodeShingles(text: string): number[] {
    const bytes = atob(text);
    const shingles: number[] = [];
    for (let at = 0; at + 2 < bytes.length; at += 3)
        shingles.push((bytes.charCodeAt(at) << 16) | (bytes.charCodeAt(at + 1) << 8) | bytes.charCodeAt(at + 2));
    return shingles;
}

/** Finds of what provision a text is a copy. */
export class LawCopyFinder {
    /** Sentences and whole provisions: what a text may be a copy of. */
    private readonly originals: { address: Address; size: number }[] = [];
    /** Indices of the originals that have a hash. */
    private readonly holders = new Map<number, Set<number>>();

    constructor(fingerprints: LawFingerprints) {
        const whole = new Map<Address, number>();
        for (const [address, sentences] of Object.entries(fingerprints.provisions)) {
            const around: number[] = [];
            for (let outer: Address | undefined = address; outer !== undefined; outer = parent(outer)) {
                if (!whole.has(outer)) whole.set(outer, this.originals.push({ address: outer, size: 0 }) - 1);
                around.push(whole.get(outer)!);
            }
            for (const encoded of sentences) {
                const sentence = this.originals.push({ address, size: 0 }) - 1;
                for (const shingle of decodeShingles(encoded)) this.hold(shingle, [sentence, ...around]);
            }
        }
    }

    /**
     * What shares most with the text, counted from both sides; `undefined` where nothing shares anything.
     * Cost: one lookup for each hash.
     */
    find(shingles: readonly number[]): LawCopy | undefined {
        const wanted = new Set(shingles);
        const counts = new Map<number, number>();
        for (const shingle of wanted)
            for (const holder of this.holders.get(shingle) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1);
        let best: LawCopy | undefined;
        for (const [holder, count] of counts) {
            const { address, size } = this.originals[holder]!;
            const share = count / wanted.size;
            const covered = count / size;
            if (best === undefined || share + covered > best.share + best.covered) best = { address, share, covered };
        }
        return best;
    }

    private hold(shingle: number, originals: readonly number[]): void {
        let list = this.holders.get(shingle);
        if (list === undefined) this.holders.set(shingle, (list = new Set()));
        for (const original of originals) {
            if (list.has(original)) continue;
            list.add(original);
            this.originals[original]!.size++;
        }
    }
}
