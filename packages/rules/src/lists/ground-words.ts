/** Word patterns by which grounds of refusal and exclusion are told apart. Language, not law: the lists are in the packages. */

/** The person lacks what law or rules make the right depend on, or did not prove it. */
export const NOT_ENTITLED = [
    'neatbilst…',
    'neatbilstīb…',
    'nav atbilst…',
    'nav tiesīg…',
    'nav tiesīb…',
    'nav atzīst…',
    'nav atzīt…',
    'nav maznodrošināt…',
    'nav trūcīg…',
    'nav konstatēt…',
    'nav pamat…',
    'ienākum… pārsniedz…',
    'materiāl… stāvokl… pārsniedz…',
    'nav piederīg…',
    'nav kategorij…',
    'neietilpst',
    'nepieder kategorij…',
    'nepieder grup…',
    'zaudē… tiesīb… saņemt',
    'zaudē… status…',
    'zuduš… apstākļ…',
    'zudis pamat…',
    'nav kompetenc…',
    'neattiecas',
    'nav attiecinām…',
    'nav minēt… noteikumos',
    'nav minēt… likum…',
    'nav paredzēt…',
    'nav nepieciešam… palīdzīb…',
    'nav vajadzīg…'
];
/** More means than an amount, and the words that make the amount the threshold of the law. */
export const TOO_MUCH = ['ienākum…', 'uzkrājum…', 'līdzekļ… pārsniedz…', 'materiāl… stāvokl…'];
export const LOW_MEANS = ['maznodrošināt…', 'trūcīg…', 'slieks…', 'minimāl… ienākum…'];
/** The papers are missing: whoever does not prove the right is not recognised. Only when asking, not when struck off. */
export const NOT_PROVED = [
    'nav apliecin…',
    'neapliecin…',
    'nepierād…',
    'nav pierād…',
    'neapstiprin…',
    'nav apstiprin…',
    'nav iesnie…',
    'neiesnie…',
    'nav pievieno…',
    'nepievieno…',
    'nav uzrād…',
    'neuzrād…',
    'trūkst dokument…',
    'trūkst ziņ…',
    'trūkst informācij…',
    'nav norād…',
    'nenorād…',
    'nav visi dokument…',
    'nav sniegt… ziņas',
    'nav snieg… ziņ…',
    'nesnie… ziņ…',
    'nav snieg… informācij…',
    'nesnie… informācij…',
    'nav novērs…',
    'nenovērš…',
    'nepilnīg… dokument…',
    'nepilnīg… iesniegum…',
    'nav paraksti…',
    'nav pilnvar…',
    'nav noformē…',
    'nepamato',
    'nav pamato…',
    'atsauc iesniegum…',
    'atsauk… iesniegum…',
    'atsauc savu iesniegum…'
];
/** When struck off: what the registration rested on is gone. */
export const LAPSED = [
    'vairs nav',
    'vairs ne…',
    'nav vairs',
    'zuduš…',
    'zudis',
    'zudusi',
    'beigušies apstākļ…',
    'beigus… tiesīb…',
    'mirusi',
    'miris',
    'miruši',
    'nāve',
    'nāves',
    'noslēgt… īres līgum… !neiero… !nav !atsak… !atteik… !nevēl…',
    'lēmum… izīrēšan… !atsak… !atteik…',
    'izīrēta',
    'izīrēts',
    'noslēdz… īres līgum…',
    'ieguvusi īpašum…',
    'ieguvis īpašum…',
    'iegādāj…',
    'īpašumā iegūt…',
    'atrisinā…',
    'nodrošinā… dzīvojam…',
    'nodrošinā… dzīvok…',
    'saņēmusi palīdzīb…',
    'sniegta palīdzīb…',
    'izbrauk…',
    'dzīvo ārvalst…',
    'dzīvo ārzem…',
    'uzturas ārvalst…',
    'saņēm… dzīvok… !piedāvājum… !nav',
    'saņēm… dzīvojam… !piedāvājum… !nav',
    'piešķirt… dzīvok…',
    'piešķirt… dzīvojam…',
    'pārcēl…',
    'bērn… sasnie… pilngad…',
    'mainīj… dzīvesviet…',
    'maina dzīvesviet…',
    'nomainīj… dzīvesviet…',
    'aizgāj… dzīvo…'
];
/** Words that make a ground more than the lack of a right. */
export const MORE_THAN_LACK = [
    'parād…',
    'bojāj…',
    'sabojāj…',
    'pārkāp…',
    'izslēgt…',
    'atsak…',
    'atteik…',
    'atteic…',
    'sodām…',
    'sodīt…',
    'uzvedīb…',
    'katru gadu',
    'ik gad…',
    'ikgadēj…',
    'reizi gadā',
    'pārreģistr…',
    'atkārtot…',
    'nav paziņo…',
    'nepaziņo…',
    'nav inform…'
];
/** What is untrue does not prove the right: so it can be read when somebody asks. */
export const UNTRUE = ['nepaties…', 'nepareiz…', 'maldinoš…', 'viltot…'];
/** Only says who it is that asks. */
export const ASKING = [
    'lūdz palīdzīb…',
    'lūgu… palīdzīb…',
    'vēlas saņemt',
    'vēlas reģistrēt…',
    'iesniegus… iesniegum…',
    'iesnieguš… iesniegum…',
    'iesniedzi… iesniegum…',
    'iesniedz iesniegum…',
    'pieteiku…',
    'vērsu… pašvaldīb…',
    'vērsies',
    'pretendē'
];
export const AGAIN = ['agrāk', 'iepriekš', 'atkārtot…', 'jau'];
/** Persons whose doings are not those of the person who asks. */
export const OTHERS = [
    'laulāt…',
    'locek…',
    'partner…',
    'kopdzīv…',
    'dzīvesbiedr…',
    'radiniek…',
    'vecāki',
    'vecākiem',
    'vecāku',
    'bērni',
    'bērniem',
    'bērnu',
    'ģimenei',
    'ģimenes',
    'mājsaimniecībai',
    'mājsaimniecības'
];
/** "Speciālists vai viņa darba devējs atsakās": somebody else does what the law says of the person. */
export const DONE_BY_OTHERS =
    /(?<!\p{L})(?:darba\s+devēj(?:s|i|a)|laulāt(?:ais|ā))\s+(?:nepamatoti\s+|rakstveidā\s+|rakstiski\s+)?(?:atsak|atteic|atteik|iesnie|lūdz|sniedz|snieg)/iu;
export const WITHOUT_OTHERS = [
    'piekrišan…',
    'kopā ar',
    'dāvinā… bērniem…',
    'dāvinā… bērnam…',
    'uzdāvinā… bērniem…',
    'uzdāvinā… bērnam…',
    'uzdāvinā… laulātajam…',
    'uzdāvinā… vecākiem…',
    'uzdāvinā… radiniek…',
    'pārdev… bērn…',
    'pārdev… radiniek…'
];
/** Grounds that law or rules leave open. */
export const LAW_IN_GENERAL = ['normatīv… akt…', 'likum… noteikt…', 'likum… paredzēt…', 'likum… minēt…'];
/** The dwelling need of a person who has a dwelling may simply be absent: the other side of a category of the council. */
export const HAS_DWELLING = [
    'nodrošināt… dzīvojam…',
    'nodrošināt… dzīvok…',
    'lietošan… dzīvojam…',
    'lietošan… dzīvok…',
    'īrē… dzīvojam…',
    'īrē… dzīvok…',
    'lieto dzīvojam…',
    'lieto dzīvok…'
];
export const BEFORE = 'pirms';
export const BEFORE_OR_SAME = ['pirms', 'iepriekš', 'agrāk', 'līdz'];
