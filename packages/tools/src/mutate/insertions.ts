import { insertPoint, removePoint, type Model, type Mutant } from './mutant.ts';

interface Insertion {
    operator: string;
    /** Words that must stand in the model, so that the sentence fits its subject. */
    where: RegExp;
    sentences: readonly string[];
    /** A point of the model that would take the edge off the sentence, and goes. */
    without?: string;
    expected: readonly string[];
    allowed?: readonly string[];
}

const HELP = /palīdzības reģistr/;
const QUEUE = /zemas īres/;
const BENEFITS = /pabalst/;
const ANY = /saistošie noteikumi/;
const NEIGHBOURS = [
    'BAS-',
    'DELEG-EXCEEDS',
    'DOC-GAP',
    'DUP-SELF',
    'CONTRADICT-SELF',
    'MODAL-MIX',
    'DEC-BODY-CONFLICT',
    'ORDER-PRIORITY',
    'CAT-NARROW',
    'TERM-UNDEF'
];

const INSERTIONS: readonly Insertion[] = [
    {
        operator: 'refusal-ground',
        where: HELP,
        sentences: [
            'Komisija atsaka personai palīdzību, ja personai ir parādi par komunālajiem pakalpojumiem.',
            'Palīdzību atsaka, ja persona agrāk jau saņēmusi pašvaldības dzīvojamo telpu.',
            'Komisija var pieņemt lēmumu par atteikumu, ja personas laulātajam pieder dzīvoklis citā pašvaldībā.',
            'Persona nevar pretendēt uz palīdzību, ja tā iepriekš izslēgta no reģistra.'
        ],
        expected: ['REF-EXTRA-GROUND', 'REF-SCOPE'],
        allowed: ['REF-', 'EXCL-']
    },
    {
        operator: 'exclusion-ground',
        where: HELP,
        sentences: [
            'Personu izslēdz no palīdzības reģistra, ja tā gada laikā nav pārreģistrējusies.',
            'No palīdzības reģistra izslēdz personu, kura nemaksā par īri.',
            'Persona tiek izslēgta no reģistra, ja tā mainījusi darbavietu.'
        ],
        expected: ['EXCL-EXTRA-GROUND']
    },
    {
        operator: 'offers',
        where: HELP,
        sentences: [
            'Personu izslēdz no palīdzības reģistra, ja tā divas reizes nepamatoti atteikusies no īres piedāvājuma.',
            'Pēc otrā nepamatotā atteikuma personu izslēdz no palīdzības reģistra.'
        ],
        expected: ['EXCL-OFFERS', 'EXCL-EXTRA-GROUND']
    },
    {
        operator: 'document-held-by-state',
        where: HELP,
        without: 'Ziņas reģistros',
        sentences: [
            'Persona iesniegumam pievieno izziņu par deklarēto dzīvesvietu.',
            'Iesniegumam pievieno zemesgrāmatas nodalījuma noraksta kopiju par personai piederošajiem īpašumiem.',
            'Persona iesniedz izziņu par invaliditāti.'
        ],
        expected: ['DOC-REGISTER']
    },
    {
        operator: 'open-document-list',
        where: HELP,
        sentences: [
            'Persona iesniedz arī citus dokumentus pēc komisijas pieprasījuma.',
            'Iesniegumam pievieno īres līgumu un citus nepieciešamos dokumentus.'
        ],
        expected: ['DOC-OPEN-LIST']
    },
    {
        operator: 'fee',
        where: ANY,
        sentences: [
            'Par iesnieguma izskatīšanu persona maksā 10 euro.',
            'Par izziņu par vietu rindā ņem maksu 5 euro apmērā.'
        ],
        expected: ['FEE-NO-BASIS', 'DOC-FEE']
    },
    {
        operator: 'penalty',
        where: ANY,
        sentences: ['Par noteikumu pārkāpšanu personai piemēro naudas sodu līdz 70 euro.'],
        expected: ['PENALTY-NO-POWER']
    },
    {
        operator: 'open-category',
        where: HELP,
        sentences: [
            'Vispārējās kārtas grupā reģistrē arī citas personas, ja komisija to atzīst par nepieciešamu.',
            'Komisija var atzīt par tiesīgu saņemt palīdzību arī citu personu.'
        ],
        expected: ['CAT-OPEN', 'DELEG-SUB', 'VAGUE-CRITERION']
    },
    {
        operator: 'sub-delegation',
        where: ANY,
        sentences: [
            'Kritērijus, pēc kuriem personas reģistrē, nosaka komisija savā nolikumā.',
            'Dokumentus, kas iesniedzami, apstiprina izpilddirektors ar rīkojumu.'
        ],
        expected: ['DELEG-SUB'],
        allowed: ['VAGUE-']
    },
    {
        operator: 'private-decision',
        where: ANY,
        sentences: ['Lēmumu par personas reģistrēšanu pieņem SIA "Upmales nami".'],
        expected: ['DELEG-PRIVATE']
    },
    {
        operator: 'late-decision',
        where: ANY,
        sentences: [
            'Lēmumu par iesniegumu pieņem triju mēnešu laikā no tā saņemšanas dienas.',
            'Lēmumu pieņem 60 dienu laikā pēc iesnieguma saņemšanas.'
        ],
        expected: ['DL-LONGER-THAN-LAW'],
        allowed: ['DL-']
    },
    {
        operator: 'notice-instead-of-decision',
        where: ANY,
        sentences: ['Par atteikumu reģistrēt personai nosūta vēstuli.'],
        expected: ['DEC-NOTICE-ONLY'],
        allowed: ['REF-']
    },
    {
        operator: 'short-appeal',
        where: ANY,
        sentences: ['Komisijas lēmumu var apstrīdēt 10 dienu laikā no tā spēkā stāšanās dienas.'],
        expected: ['APPEAL-WRONG']
    },
    {
        operator: 'entry-into-force',
        where: ANY,
        sentences: [
            'Noteikumi stājas spēkā to parakstīšanas dienā.',
            'Saistošie noteikumi stājas spēkā ar 2019. gada 1. janvāri.',
            'Noteikumi stājas spēkā dienā, kad tie publicēti pašvaldības tīmekļvietnē.'
        ],
        expected: ['TIME-RETRO', 'TIME-ENTRY-OTHER'],
        allowed: ['TIME-']
    },
    {
        operator: 'long-social-lease',
        where: HELP,
        sentences: ['Sociālā dzīvokļa īres līgumu slēdz uz laiku līdz pieciem gadiem.'],
        expected: ['LEASE-SOCIAL-MAX'],
        allowed: ['LEASE-']
    },
    {
        operator: 'deposit',
        where: HELP,
        sentences: ['Slēdzot īres līgumu, īrnieks maksā drošības naudu četru mēnešu īres maksas apmērā.'],
        expected: ['LEASE-DEPOSIT'],
        allowed: ['LEASE-', 'FEE-']
    },
    {
        operator: 'one-register',
        where: HELP,
        sentences: ['Persona vienlaikus var būt reģistrēta tikai vienā palīdzības reģistrā.'],
        expected: ['ONE-REGISTER-ONLY']
    },
    {
        operator: 'discrimination',
        where: HELP,
        sentences: [
            'Vispārējās kārtas grupā reģistrē Latvijas pilsoņus, kuru lietošanā nav dzīvojamās telpas.',
            'Priekšroka ir latviešu tautības ģimenēm.'
        ],
        expected: ['DISCR-CRITERION']
    },
    {
        operator: 'public-data',
        where: HELP,
        sentences: ['Palīdzības reģistru ar personu vārdiem un uzvārdiem publicē pašvaldības tīmekļvietnē.'],
        expected: ['DATA-PUBLIC'],
        allowed: ['DATA-']
    },
    {
        operator: 'net-income',
        where: QUEUE,
        sentences: ['Rindā reģistrē mājsaimniecību, kuras mēneša neto vidējie ienākumi nepārsniedz noteikto slieksni.'],
        expected: ['MK459-NETO'],
        allowed: ['MK459-']
    },
    {
        operator: 'own-income-cap',
        where: QUEUE,
        sentences: [
            'Vienas istabas dzīvokli izīrē mājsaimniecībai, kuras bruto ienākumi nepārsniedz 2000 euro mēnesī.'
        ],
        expected: ['MK459-CAP'],
        allowed: ['MK459-']
    },
    {
        operator: 'rooms',
        where: QUEUE,
        sentences: ['Divu istabu dzīvokli izīrē mājsaimniecībai, kurā ir vismaz divas personas.'],
        expected: ['MK459-ROOMS'],
        allowed: ['MK459-']
    },
    {
        operator: 'benefit-residence-term',
        where: BENEFITS,
        sentences: [
            'Mājokļa pabalstu piešķir mājsaimniecībai, kura novadā deklarēta vismaz gadu.',
            'Garantētā minimālā ienākuma pabalstu var saņemt persona, kuras dzīvesvieta novadā deklarēta ne mazāk kā sešus mēnešus.'
        ],
        expected: ['RES-BENEFIT-TERM'],
        allowed: ['RES-', 'HB-']
    },
    {
        operator: 'fixed-sum',
        where: /ienākumu sliek/,
        sentences: ['Trūcīgas mājsaimniecības ienākumu slieksnis ir 377 euro pirmajai personai.'],
        expected: ['HB-FIXED-SUM'],
        allowed: ['HB-']
    },
    {
        operator: 'narrower-housing-benefit',
        where: /[Mm]ājokļa pabalst/,
        sentences: [
            'Mājokļa pabalsts nepārsniedz 100 euro mēnesī.',
            'Mājokļa pabalstu nepiešķir mājsaimniecībai, kurai pieder automašīna.'
        ],
        expected: ['HB-NARROWER'],
        allowed: ['HB-', 'REF-']
    }
];

/** Sentences that no such rules may hold, each as a new point. */
export function insertSentences({ name, text }: Model): Mutant[] {
    return INSERTIONS.filter(({ where }) => where.test(text)).flatMap(
        ({ operator, sentences, expected, allowed, without }) =>
            sentences.map(sentence => ({
                operator,
                change: `${name}: ${sentence}`,
                text: insertPoint(without === undefined ? text : removePoint(text, without), sentence),
                expected,
                allowed: [...NEIGHBOURS, ...(allowed ?? [])]
            }))
    );
}
