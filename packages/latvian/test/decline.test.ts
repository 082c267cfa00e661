import { describe, expect, it, test } from 'vitest';
import { analysePhrase, CASES, declinePhrase, personalPronoun, relativePronoun } from '../src/index.ts';

/** Nominative and the forms: genitive, dative, accusative, locative. */
const PHRASES = `
maznodrošināta persona | maznodrošinātas personas | maznodrošinātai personai | maznodrošinātu personu | maznodrošinātā personā
maznodrošinātas personas | maznodrošinātu personu | maznodrošinātām personām | maznodrošinātas personas | maznodrošinātās personās
bez vecāku gādības palikuši bērni | bez vecāku gādības palikušu bērnu | bez vecāku gādības palikušiem bērniem | bez vecāku gādības palikušus bērnus | bez vecāku gādības palikušos bērnos
bez vecāku gādības palicis bērns | bez vecāku gādības palikuša bērna | bez vecāku gādības palikušam bērnam | bez vecāku gādības palikušu bērnu | bez vecāku gādības palikušā bērnā
politiski represēta persona | politiski represētas personas | politiski represētai personai | politiski represētu personu | politiski represētā personā
politiski represēti iedzīvotāji | politiski represētu iedzīvotāju | politiski represētiem iedzīvotājiem | politiski represētus iedzīvotājus | politiski represētos iedzīvotājos
dzīvokļu komisija | dzīvokļu komisijas | dzīvokļu komisijai | dzīvokļu komisiju | dzīvokļu komisijā
mājsaimniecība | mājsaimniecības | mājsaimniecībai | mājsaimniecību | mājsaimniecībā
Ķekavas novada dome | Ķekavas novada domes | Ķekavas novada domei | Ķekavas novada domi | Ķekavas novada domē
izpilddirektors | izpilddirektora | izpilddirektoram | izpilddirektoru | izpilddirektorā
sociālās palīdzības komisija | sociālās palīdzības komisijas | sociālās palīdzības komisijai | sociālās palīdzības komisiju | sociālās palīdzības komisijā
sociālā dienesta vadītājs | sociālā dienesta vadītāja | sociālā dienesta vadītājam | sociālā dienesta vadītāju | sociālā dienesta vadītājā
sociālais dienests | sociālā dienesta | sociālajam dienestam | sociālo dienestu | sociālajā dienestā
bāreņi un bez vecāku gādības palikuši bērni | bāreņu un bez vecāku gādības palikušu bērnu | bāreņiem un bez vecāku gādības palikušiem bērniem | bāreņus un bez vecāku gādības palikušus bērnus | bāreņos un bez vecāku gādības palikušos bērnos
izglītības un kultūras iestādes | izglītības un kultūras iestāžu | izglītības un kultūras iestādēm | izglītības un kultūras iestādes | izglītības un kultūras iestādēs
persona ar invaliditāti | personas ar invaliditāti | personai ar invaliditāti | personu ar invaliditāti | personā ar invaliditāti
pirmās grupas invalīds | pirmās grupas invalīda | pirmās grupas invalīdam | pirmās grupas invalīdu | pirmās grupas invalīdā
1. grupas invalīds | 1. grupas invalīda | 1. grupas invalīdam | 1. grupas invalīdu | 1. grupas invalīdā
valsts pabalsts | valsts pabalsta | valsts pabalstam | valsts pabalstu | valsts pabalstā
dzīvojamā telpa | dzīvojamās telpas | dzīvojamajai telpai | dzīvojamo telpu | dzīvojamajā telpā
dzīvojamās telpas | dzīvojamo telpu | dzīvojamajām telpām | dzīvojamās telpas | dzīvojamajās telpās
Latvijas Republikas pilsonis | Latvijas Republikas pilsoņa | Latvijas Republikas pilsonim | Latvijas Republikas pilsoni | Latvijas Republikas pilsonī
tiesības saņemt palīdzību | tiesību saņemt palīdzību | tiesībām saņemt palīdzību | tiesības saņemt palīdzību | tiesībās saņemt palīdzību
palīdzība dzīvokļa jautājumu risināšanā | palīdzības dzīvokļa jautājumu risināšanā | palīdzībai dzīvokļa jautājumu risināšanā | palīdzību dzīvokļa jautājumu risināšanā | palīdzībā dzīvokļa jautājumu risināšanā
no ieslodzījuma vietas atbrīvota persona | no ieslodzījuma vietas atbrīvotas personas | no ieslodzījuma vietas atbrīvotai personai | no ieslodzījuma vietas atbrīvotu personu | no ieslodzījuma vietas atbrīvotā personā
aizgādībā esoša persona | aizgādībā esošas personas | aizgādībā esošai personai | aizgādībā esošu personu | aizgādībā esošā personā
saistošie noteikumi | saistošo noteikumu | saistošajiem noteikumiem | saistošos noteikumus | saistošajos noteikumos
ģimenes locekļi | ģimenes locekļu | ģimenes locekļiem | ģimenes locekļus | ģimenes locekļos
biedrība "Cerība" | biedrības "Cerība" | biedrībai "Cerība" | biedrību "Cerība" | biedrībā "Cerība"
persona, kura deklarējusi dzīvesvietu | personas, kura deklarējusi dzīvesvietu | personai, kura deklarējusi dzīvesvietu | personu, kura deklarējusi dzīvesvietu | personā, kura deklarējusi dzīvesvietu
māte vai tēvs | mātes vai tēva | mātei vai tēvam | māti vai tēvu | mātē vai tēvā
šī persona | šīs personas | šai personai | šo personu | šajā personā
pieaugušais | pieaugušā | pieaugušajam | pieaugušo | pieaugušajā
jauna novada dome | jauna novada domes | jauna novada domei | jauna novada domi | jauna novada domē
juridiskā un iepirkumu nodaļa | juridiskās un iepirkumu nodaļas | juridiskajai un iepirkumu nodaļai | juridisko un iepirkumu nodaļu | juridiskajā un iepirkumu nodaļā
Ogres Centrālā bibliotēka | Ogres Centrālās bibliotēkas | Ogres Centrālajai bibliotēkai | Ogres Centrālo bibliotēku | Ogres Centrālajā bibliotēkā
zemas īres dzīvojamā māja | zemas īres dzīvojamās mājas | zemas īres dzīvojamajai mājai | zemas īres dzīvojamo māju | zemas īres dzīvojamajā mājā
deputāta apliecība | deputāta apliecības | deputāta apliecībai | deputāta apliecību | deputāta apliecībā
atbalsts ģimenei | atbalsta ģimenei | atbalstam ģimenei | atbalstu ģimenei | atbalstā ģimenei
vientuļš pensionārs vai invalīds | vientuļa pensionāra vai invalīda | vientuļam pensionāram vai invalīdam | vientuļu pensionāru vai invalīdu | vientuļā pensionārā vai invalīdā
pilngadību sasniedzis jaunietis | pilngadību sasnieguša jaunieša | pilngadību sasniegušam jaunietim | pilngadību sasniegušu jaunieti | pilngadību sasniegušā jaunietī
pensijas vecumu sasniegusi persona | pensijas vecumu sasniegušas personas | pensijas vecumu sasniegušai personai | pensijas vecumu sasniegušu personu | pensijas vecumu sasniegušā personā
vispārējā kārtība | vispārējās kārtības | vispārējai kārtībai | vispārējo kārtību | vispārējā kārtībā
pēdējais gads | pēdējā gada | pēdējam gadam | pēdējo gadu | pēdējā gadā
Ukrainas civiliedzīvotājs | Ukrainas civiliedzīvotāja | Ukrainas civiliedzīvotājam | Ukrainas civiliedzīvotāju | Ukrainas civiliedzīvotājā
Ķekavas novada pašvaldības sociālais dienests | Ķekavas novada pašvaldības sociālā dienesta | Ķekavas novada pašvaldības sociālajam dienestam | Ķekavas novada pašvaldības sociālo dienestu | Ķekavas novada pašvaldības sociālajā dienestā
Eiropas Savienības pilsonis un viņa ģimenes loceklis | Eiropas Savienības pilsoņa un viņa ģimenes locekļa | Eiropas Savienības pilsonim un viņa ģimenes loceklim | Eiropas Savienības pilsoni un viņa ģimenes locekli | Eiropas Savienības pilsonī un viņa ģimenes loceklī
`;

/** Nouns and place names, in the same order. */
const NOUNS = `
brālis brāļa brālim brāli brālī
lācis lāča lācim lāci lācī
mēnesis mēneša mēnesim mēnesi mēnesī
pilsonis pilsoņa pilsonim pilsoni pilsonī
dzīvoklis dzīvokļa dzīvoklim dzīvokli dzīvoklī
kapteinis kapteiņa kapteinim kapteini kapteinī
skaitlis skaitļa skaitlim skaitli skaitlī
burvis burvja burvim burvi burvī
tūkstotis tūkstoša tūkstotim tūkstoti tūkstotī
ukrainietis ukrainieša ukrainietim ukrainieti ukrainietī
viesis viesa viesim viesi viesī
mācītājs mācītāja mācītājam mācītāju mācītājā
ceļš ceļa ceļam ceļu ceļā
kaimiņš kaimiņa kaimiņam kaimiņu kaimiņā
suns suņa sunim suni sunī
ūdens ūdens ūdenim ūdeni ūdenī
akmens akmens akmenim akmeni akmenī
tirgus tirgus tirgum tirgu tirgū
statuss statusa statusam statusu statusā
valsts valsts valstij valsti valstī
nakts nakts naktij nakti naktī
iestāde iestādes iestādei iestādi iestādē
zeme zemes zemei zemi zemē
iestādes iestāžu iestādēm iestādes iestādēs
adreses adrešu adresēm adreses adresēs
krīzes krīžu krīzēm krīzes krīzēs
upes upju upēm upes upēs
pases pasu pasēm pases pasēs
minūtes minūšu minūtēm minūtes minūtēs
valstis valstu valstīm valstis valstīs
naktis nakšu naktīm naktis naktīs
durvis durvju durvīm durvis durvīs
ļaudis ļaužu ļaudīm ļaudis ļaudīs
euro euro euro euro euro
vēlēšanas vēlēšanu vēlēšanām vēlēšanas vēlēšanās
Rīga Rīgas Rīgai Rīgu Rīgā
Jūrmala Jūrmalas Jūrmalai Jūrmalu Jūrmalā
Daugavpils Daugavpils Daugavpilij Daugavpili Daugavpilī
Ventspils Ventspils Ventspilij Ventspili Ventspilī
Salaspils Salaspils Salaspilij Salaspili Salaspilī
Cēsis Cēsu Cēsīm Cēsis Cēsīs
Ogre Ogres Ogrei Ogri Ogrē
Talsi Talsu Talsiem Talsus Talsos
Limbaži Limbažu Limbažiem Limbažus Limbažos
Līvāni Līvānu Līvāniem Līvānus Līvānos
Preiļi Preiļu Preiļiem Preiļus Preiļos
Ropaži Ropažu Ropažiem Ropažus Ropažos
Ādaži Ādažu Ādažiem Ādažus Ādažos
Tukums Tukuma Tukumam Tukumu Tukumā
Olaine Olaines Olainei Olaini Olainē
Rēzekne Rēzeknes Rēzeknei Rēzekni Rēzeknē
Augšdaugava Augšdaugavas Augšdaugavai Augšdaugavu Augšdaugavā
Aizkraukle Aizkraukles Aizkrauklei Aizkraukli Aizkrauklē
Dobele Dobeles Dobelei Dobeli Dobelē
Jelgava Jelgavas Jelgavai Jelgavu Jelgavā
Saldus Saldus Saldum Saldu Saldū
Balvi Balvu Balviem Balvus Balvos
Mārupe Mārupes Mārupei Mārupi Mārupē
`;

function toRows(text: string, divider: RegExp): string[][] {
    return text.trim().split('\n').map(line => line.split(divider));
}

describe('declinePhrase', () => {
    test.each([...toRows(PHRASES, / \| /), ...toRows(NOUNS, / /)])('%s', (...forms) => {
        expect(CASES.map(grammaticalCase => declinePhrase(forms[0] ?? '', grammaticalCase))).toEqual(forms);
    });

    test.each([
        ['persona', 'dat', 'pl', 'personām'],
        ['dzīvoklis', 'gen', 'pl', 'dzīvokļu'],
        ['iestāde', 'gen', 'pl', 'iestāžu'],
        ['politiski represēta persona', 'acc', 'pl', 'politiski represētas personas'],
        ['palikušais bērns', 'nom', 'pl', 'palikušie bērni'],
        ['bez vecāku gādības palikuši bērni', 'nom', 'sg', 'bez vecāku gādības palicis bērns'],
        ['sasniegušas personas', 'nom', 'sg', 'sasniegusi persona'],
        ['ģimenes locekļi', 'dat', 'sg', 'ģimenes loceklim'],
        ['saistošie noteikumi', 'nom', 'sg', 'saistošais noteikums'],
        ['ūdens', 'gen', 'pl', 'ūdeņu'],
        ['darba diena', 'gen', 'pl', 'darba dienu'],
        ['jaunieši', 'gen', 'sg', 'jaunieša'],
        ['ceļi', 'gen', 'sg', 'ceļa'],
        ['valstis', 'dat', 'sg', 'valstij'],
    ] as const)('%s in %s %s', (phrase, grammaticalCase, number, expected) => {
        expect(declinePhrase(phrase, grammaticalCase, number)).toBe(expected);
    });

    it('borrows the instrumental', () => {
        expect(declinePhrase('persona', 'ins')).toBe('personu');
        expect(declinePhrase('personas', 'ins')).toBe('personām');
        expect(declinePhrase('deklarēta dzīvesvieta', 'ins')).toBe('deklarētu dzīvesvietu');
    });

    test.each([['reģistrēšanās', 'dat'], ['', 'gen'], ['123', 'gen'], ['durvis', 'nom', 'sg']] as const)(
        'answers nothing for %s', (phrase, grammaticalCase, number?: 'sg' | 'pl') => {
            expect(declinePhrase(phrase, grammaticalCase, number)).toBeUndefined();
        },
    );

    test.each([
        ['maznodrošināta persona', 'f', 'sg', 'persona'],
        ['bāreņi', 'm', 'pl', 'bāreņi'],
        ['Ķekavas novads', 'm', 'sg', 'novads'],
        ['personas ar invaliditāti', 'f', 'pl', 'personas'],
        ['valsts', 'f', 'sg', 'valsts'],
        ['Cēsis', 'f', 'pl', 'Cēsis'],
    ])('analysePhrase: %s', (phrase, gender, number, head) => {
        expect(analysePhrase(phrase)).toEqual({ gender, number, head });
    });

    it('gives pronouns', () => {
        expect(relativePronoun('f', 'sg', 'dat')).toBe('kurai');
        expect(relativePronoun('m', 'pl', 'nom')).toBe('kuri');
        expect(personalPronoun('f', 'pl', 'ins')).toBe('tām');
    });
});
