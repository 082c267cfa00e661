import { describe, expect, it } from 'vitest';
import { compiled, recognise } from './law-support.ts';

const { model } = compiled;

describe('phrases name the category that they mean, and no other', () => {
    it.each([
        // Neatliekama palīdzība
        ['personas, kuru dzīvoklis cietis avārijā', '13(1)1'],
        ['persona, kuras mājoklis gājis bojā ugunsgrēkā', '13(1)1'],
        ['ģimene, kuras īrētā māja cietusi stihiskā nelaimē', '13(1)1'],
        ['īrnieki denacionalizētā mājā, kuras ekspluatācija ir aizliegta', '13(1)2'],
        // Izlikšana no īrētas telpas
        ['maznodrošināti pensionāri, kurus ar tiesas spriedumu izliek no īrētā dzīvokļa', '14(1)1.a'],
        ['maznodrošināta persona ar invaliditāti, kas tiek izlikta no īrētas dzīvojamās telpas', '14(1)1.a'],
        ['no īrētas telpas izlikta maznodrošināta persona, kuras apgādībā ir nepilngadīgs bērns', '14(1)1.b'],
        ['no dzīvojamās telpas izliktas politiski represētas personas', '14(1)1.d'],
        ['ģimene, kuru izliek no īrētas telpas un kuras apgādībā ir bērns ar invaliditāti', '14(1)1.e'],
        [
            'personas, kuras ar tiesas nolēmumu izliek no īrētās dzīvojamās telpas',
            '14(1)1.a 14(1)1.b 14(1)1.d 14(1)1.e'
        ],
        ['citas domes noteiktas kategorijas personas, kuras izliek no īrētas telpas', '14(1)1.c'],
        // Izlikšana no sava dzīvokļa
        ['maznodrošināti pensionāri, kurus izliek no viņiem piederoša dzīvokļa', '14(1)2.a'],
        ['no tai piederoša dzīvokļa piedziņas dēļ izlikta ģimene, kuras apgādībā ir bērns', '14(1)2.b'],
        ['politiski represēta persona, kuru piedziņas dēļ izliek no sava dzīvokļa', '14(1)2.c'],
        ['personas, kuras izliek no tām piederoša dzīvokļa, uz ko vērsta piedziņa', '14(1)2.a 14(1)2.b 14(1)2.c'],
        // Pārējie 14. panta pirmajā daļā
        ['bez vecāku gādības palikušie bērni', '14(1)3'],
        ['bez vecāku gādības palicis bērns pēc pilngadības', '14(1)3'],
        ['bāreņi', '14(1)3'],
        ['personas pēc ārpusģimenes aprūpes beigām', '14(1)3'],
        ['repatrianti', '14(1)4'],
        ['repatriantiem', '14(1)4'],
        ['politiski represētas personas', '14(1)4¹'],
        ['maznodrošināta politiski represēta persona', '14(1)4¹'],
        ['no ieslodzījuma vietas atbrīvotas personas', '14(1)5'],
        [
            'maznodrošināta persona, kas pēc soda izciešanas atbrīvota no ieslodzījuma, ja tā pirms notiesāšanas dzīvoja novadā',
            '14(1)5'
        ],
        ['citas maznodrošinātas personas', '14(1)6'],
        // 14. panta septītā daļa
        ['personas, kuras dzīvo denacionalizētā mājā', '14(7)1'],
        ['īrnieki dzīvokļos, kuru īpašnieks mainījies valsts īpašuma konversijā', '14(7)2'],
        ['kooperatīvo biedrību savienības uzņēmumam piederošu dzīvokļu īrnieki', '14(7)3'],
        // Statuss
        ['personas, kurām piešķirts bēgļa vai alternatīvais statuss', '4(1)#statuss'],
        ['persona ar alternatīvo statusu', '4(1)#statuss'],
        ['bēgļi', '4(1)#statuss'],
        ['starptautiskās aizsardzības saņēmēji', '4(1)#statuss'],
        // Speciālisti un sociālie dzīvokļi
        ['kvalificēts speciālists', '21¹(1)'],
        [
            'maznodrošināta persona, kuras bērnam ar invaliditāti nav atsevišķas istabas, bet dzīvo kopā ar bērnu ar invaliditāti',
            '21⁶(1)1'
        ],
        ['atsevišķi dzīvojoša maznodrošināta persona ar 1. grupas invaliditāti', '21⁶(1)2'],
        ['atsevišķi dzīvojoši maznodrošināti pensionāri', '21⁶(1)3'],
        ['maznodrošināta ģimene, kurā visi ģimenes locekļi ir pensijas vecumā', '21⁶(1)4'],
        ['persona, kas izstājas no sociālās aprūpes institūcijas', '21⁶(1)5'],
        // Citi pabalsti
        ['personas, kuras atbrīvo dzīvojamo telpu denacionalizētā mājā', '26¹(1)1'],
        ['no denacionalizētas mājas evakuētas personas', '26¹(1)4'],
        // Tuvas, bet citas
        ['maznodrošināta persona', ''],
        ['trūcīga mājsaimniecība', ''],
        ['maznodrošinātas personas ar nepilngadīgu bērnu apgādībā', ''],
        ['maznodrošinātas ģimenes, kurās aug bērns ar invaliditāti', ''],
        ['pensionāri un personas ar invaliditāti', ''],
        ['mājokļa pabalsta koeficients atsevišķi dzīvojošai pensijas vecuma personai', ''],
        ['persona, kura atrodas ieslodzījuma vietā', ''],
        ['Ukrainas bēgļi', ''],
        ['pagaidu aizsardzību saņēmušie Ukrainas civiliedzīvotāji', ''],
        ['patvēruma meklētājs', ''],
        ['īrnieku, kurš telpu neatbrīvo, tiesas ceļā izliek no īrētās telpas', ''],
        ['sociālā dienesta speciālists apseko dzīvojamo telpu', ''],
        ['īrnieka iesniegums par īrētās dzīvojamās telpas remontu', ''],
        ['daudzbērnu ģimenes', ''],
        ['personas, kuru lietošanā nav dzīvojamās telpas', ''],
        ['ziemas sākumā personas dzīvo vasaras mītnē', '']
    ])('%s → %s', (text, expected) => expect(recognise(model, text).categories).toBe(expected));
});

describe('phrases name the facts that a condition is about', () => {
    it.each([
        ['kuras deklarējušas dzīvesvietu novada administratīvajā teritorijā', 'declared-residence'],
        ['kuru dzīves vieta ir deklarēta pilsētā', 'declared-residence'],
        ['kuras ir deklarējušās novada administratīvajā teritorijā ne mazāk kā piecus gadus', 'declared-residence'],
        ['pierakstīta novadā vismaz desmit gadus', 'declared-residence'],
        ['kuru pamata dzīvesvieta ir novada teritorijā', 'declared-residence'],
        ['kuras reģistrējušas savu dzīvesvietu pašvaldībā', 'declared-residence'],
        ['kuru dzīvesvieta ir novada administratīvajā teritorijā', 'declared-residence'],
        ['kuru pēdējā deklarētā dzīvesvieta bija novadā', 'last-residence declared-residence'],
        ['kuras faktiski dzīvo novadā', 'actual-residence'],
        ['nepārtraukti dzīvojušas pilsētā trīs gadus', 'actual-residence'],
        ['deklarēta dzīvesvieta un faktiskā dzīvesvieta novadā', 'actual-residence declared-residence'],
        ['ja tās pirms notiesāšanas dzīvoja novadā', 'residence-before-conviction'],
        ['ienākumus un materiālo stāvokli deklarē Sociālajā dienestā', 'income'],
        ['maznodrošinātas personas', 'low-means'],
        ['kurām nepieder cita dzīvojamā telpa', 'owns-dwelling'],
        ['kuras īpašumā nav dzīvokļa', 'owns-dwelling'],
        ['personas laulātajam pieder dzīvoklis', 'family-owns-dwelling'],
        ['kuru lietošanā nav dzīvojamās telpas', 'no-dwelling'],
        ['īrētā telpa nav derīga pastāvīgai lietošanai', 'dwelling-condition'],
        ['persona ar 1. grupas invaliditāti', 'disability'],
        ['pensijas vecumu sasniegusi persona', 'pension-age'],
        ['kuras apgādībā ir vismaz trīs nepilngadīgi bērni', 'children'],
        ['kurām nav parādu par komunālajiem pakalpojumiem', 'debts'],
        ['ja personai palīdzība vienreiz jau sniegta, bet pārtraukta', 'earlier-help'],
        ['kas pēdējo trīs gadu laikā izslēgta no palīdzības reģistra', 'earlier-exclusion'],
        ['gada laikā pēc izslēgšanas no reģistra', 'earlier-exclusion'],
        ['nosūta personai lēmumu par izslēgšanu no palīdzības reģistra piecu darba dienu laikā', ''],
        ['katru gadu ierosina izslēgšanu no reģistra', ''],
        ['ar savu rīcību apzināti pasliktinājusi dzīvokļa apstākļus', 'deliberate-worsening'],
        ['kuras ir nodarbinātas novadā', 'employment'],
        ['kas pārkāpj iekšējās kārtības noteikumus', 'conduct'],
        ['personu reģistrē tikai vienā palīdzības reģistrā', 'single-register'],
        ['ģimenes locekļus reģistrē tikai vienā reģistra lietā', ''],
        ['Latvijas pilsoņi', 'citizenship'],
        ['latviešu valodas prasme', 'language'],
        ['kuras vecākas par 65 gadiem', 'age'],
        ['par pārkāpumu uzliek naudas sodu', 'penalty'],
        ['pēc soda izciešanas', ''],
        ['kas īrē pašvaldībai piederošu dzīvojamo telpu', ''],
        ['pašvaldības īpašumā esošas dzīvojamās telpas izīrē', ''],
        ['dzīvojamās telpas izīrēšanas kārtība novadā', ''],
        ['dzīvošanai paredzēta telpa pašvaldības teritorijā', ''],
        ['mājsaimniecība, kurā dzīvo bērns, pašvaldības administratīvajā teritorijā', '']
    ])('%s → %s', (text, expected) => expect(recognise(model, text).facts).toBe(expected));
});

describe('phrases name the group of the law', () => {
    it.each([
        ['pirmās kārtas grupā', 'first'],
        ['personas, kurām palīdz pirmām kārtām', 'first'],
        ['pirmajā kārtā', 'first'],
        ['vispārējās kārtas reģistrā', 'general'],
        ['vispārējā kārtībā', 'general'],
        ['ārkārtas grupā', 'urgent'],
        ['neatliekami sniedzama palīdzība', 'urgent'],
        ['sociālo dzīvokli ir tiesīga īrēt', 'social'],
        ['zemas īres māju dzīvokļu reģistrs', 'low-rent'],
        ['14. panta pirmās daļas 6. punktā minētās personas noteiktā kārtībā', ''],
        ['pirms iesnieguma iesniegšanas likumā noteiktajā kārtībā', ''],
        ['domes ārkārtas sēdē', ''],
        ['neatliekamā medicīniskā palīdzība', ''],
        ['14. panta pirmās daļas 6. punktā minētās personas reģistrē vispārējās kārtas grupā', 'general']
    ])('%s → %s', (text, expected) => expect(recognise(model, text).groups).toBe(expected));
});

describe('grounds are known or foreign', () => {
    it.each([
        ['persona devusi piekrišanu privatizēt tās īrēto dzīvokli citai personai', '7(5)1'],
        ['ar personas piekrišanu tās dzīvoklis pārdots', '7(5)2'],
        ['personas īpašumā ir dzīvošanai derīga māja', '7(5)3'],
        ['persona ar savu rīcību apzināti pasliktinājusi dzīvokļa apstākļus', '7(6)'],
        ['apzināti pārdevusi dzīvokli un tā pasliktinājusi apstākļus', '7(6)'],
        ['sniegtas nepatiesas ziņas', '10(1)1'],
        ['zuduši apstākļi, kas bija reģistrēšanas pamatā', '10(1)2'],
        ['persona saņēmusi palīdzību', '10(1)2'],
        ['nepamatoti atteikusies no trim īres piedāvājumiem', '10(1)3'],
        ['nav sniegusi atbildi uz piedāvājumiem', '10(1)3'],
        ['persona iesniegumā atsakās no palīdzības', '10(1)4'],
        ['saņemts atbrīvošanas pabalsts', '26¹(2)'],
        ['personai ir parāds par īri', ''],
        ['persona nav pārreģistrējusies līdz 1. februārim', ''],
        ['palīdzība vienreiz jau sniegta, bet personas rīcības dēļ pārtraukta', ''],
        ['persona iesniegumu iesniegusi vēlāk nekā sešus mēnešus pēc izlikšanas', ''],
        ['personas laulātajam pieder dzīvojamā telpa', ''],
        ['persona pārkāpj kārtības noteikumus', '']
    ])('%s → %s', (text, expected) => expect(recognise(model, text).grounds).toBe(expected));
});
