/**
 * Nouns that do not follow from their nominative ending. An entry with a leading hyphen also stands for its compounds
 * (`-pils`: `Daugavpils`).
 */

/** Feminine nouns of the sixth declension, nominative singular in `-s`. */
export const isSixth = toMatcher(
    '-valsts -pils -nakts sirds pirts -cilts -zivs govs -krāsns telts klēts -kūts kārts plīts nots -balss auss ' +
        'acs zoss -debess krūts -smilts -dzelzs asins uguns -vēsts takts klints izkapts avs maksts dakts versts ' +
        'vāts nāss šalts vakts azots brokasts kvīts ass pusass priekšass -birzs blakts bārksts bikts drāts dzeloņdrāts dūksts ' +
        'dzirksts -grunts ģikts -ģints ilkss krants līksts nīts olekts pāksts palts -pults rūts skrots tāss uts ' +
        'vants žults lecekts uzacs'
);

/** Sixth declension nouns used in the plural only, nominative in `-is`; the first is masculine. */
export const isSixthPlural = toMatcher('ļaudis -ļaudis durvis -durvis brokastis cēsis jūtis šķūtis');

/** Sixth declension, genitive plural without palatalisation, by nominative singular or plural. */
export const isSixthHard = toMatcher(
    '-valsts acs uzacs auss -balss zoss -debess -vēsts takts maksts versts brokastis cēsis ass ' +
        'pusass priekšass -kūts pirts nāss vāts uts pāksts dzirksts bārksts'
);

/** Masculine nouns of the second declension whose nominative has lost its vowel. */
export const isSecondShort = toMatcher('akmens -akmens asmens rudens -ūdens zibens -suns -mēness -sāls');

/** Second declension without palatalisation. */
export const isSecondHard = toMatcher('viesis tētis -skatis -matis -astis gatis valdis raitis guntis vilkatis');

/** Fifth declension, genitive plural without palatalisation; nouns in `-ste` (`karaliste`) never do, but for `-kste`. */
export const isFifthHard = toMatcher(
    'pase -kase gāze dabasgāze biogāze mute balle flote rase mise gide mufe torte dzimte jakte fronte bise bote cunfte lote sarakste ' +
        'pinne kaisle planšete šprote takse'
);

/** First declension in `-š` (elsewhere the nominative ends in `-s`), by nominative plural. */
export const isFirstInSh = toMatcher('ceļi -ceļi vēji teļi kapiteiņi');

/** First declension although the nominative plural looks like one of the second. */
export const isFirstSoft = toMatcher('meži mūži -meži daži īpaši grieži ādaži limbaži ropaži preiļi');

/** Indeclinable nouns. */
export const isIndeclinable = toMatcher(
    'euro eiro radio -foto auto -auto video kino metro depo konto info moto tempo kilo studio logo tango kredo kakao ' +
        'bistro foajē ateljē komunikē resumē žirī taksi menu pony covid'
);

/** Genitive singular in `-s` that looks like a nominative: `valsts` in `valsts pabalsts`. */
export const isGenitiveInS = toMatcher(
    '-valsts -pils -nakts sirds pirts cilts zivs govs krāsns telts klēts kārts plīts balss auss acs ' +
        'debess uguns akmens -ūdens rudens zibens dzelzs sāls tirgus lietus medus alus ledus vidus saldus ' +
        'trīs'
);

/** Stems of nouns that look like a participle or an adjective: their `-a` is a genitive, not an agreeing attribute. */
export const isNounLikeAdjective = toMatcher(
    '-deputāt -kandidāt -rezultāt -advokāt mandāt formāt -automāt aparāt sertifikāt internāt referāt ' +
        'senāt magistrāt diplomāt konsulāt rektorāt pirāt -patronāt literāt kombināt formulāt kredīt vizīt ' +
        'granīt satelīt pilot robot idiot patriot planēt etiķet -arhīv motīv -kolektīv -kooperatīv masīv ' +
        'detektīv -kapitāl -personāl kanāl signāl žurnāl -portāl -materiāl festivāl -terminal termināl ideāl ' +
        'tribunāl hospitāl arsenāl kvartāl ģenerāl mineral potenciāl filiāl oriģināl nam -kilogram obelisk ' +
        'risk disk fisk -maksāt brāl sulain zīdain vecāk -dienest -flikt delikt'
);

function toMatcher(list: string): (word: string) => boolean {
    const whole = new Set<string>();
    const tails: string[] = [];
    for (const entry of list.split(' ')) {
        whole.add(entry.replace('-', ''));
        if (entry.startsWith('-')) {
            tails.push(entry.slice(1));
        }
    }
    return word => whole.has(word) || tails.some(tail => word.endsWith(tail));
}
