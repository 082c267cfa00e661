import { describe, expect, it } from 'vitest';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { readRegulation, type Norm, type NormKind } from '../src/index.ts';

const LAW = createLawIndex(lawModel as unknown as LawModel);

function readNorms(point: string): Norm[] {
    return readRegulation(`saistošie noteikumi "Par palīdzību"\n\npunkts Norma\n    ${point}\n`, 'file:///sentence.noteikumi', LAW).norms;
}

/** Kind of norm, group of the law (`-`: not said), how its persons were found, modality, sentence. */
const SENTENCES: [NormKind, string, Norm['persons']['by'], Norm['modality'], string][] = [
    ['scope', '-', 'general', 'must', 'Šie saistošie noteikumi nosaka kārtību, kādā Upmales novada pašvaldība sniedz palīdzību dzīvokļa jautājumu risināšanā.'],
    ['scope', '-', 'general', 'must', 'Noteikumi attiecas uz pašvaldības īpašumā esošajām dzīvojamām telpām.'],
    ['scope', '-', 'general', 'must', 'Noteikumu mērķis ir noteikt vienotu palīdzības sniegšanas kārtību.'],
    ['scope', '-', 'general', 'must', 'Saistošie noteikumi reglamentē pašvaldības dzīvojamo telpu izīrēšanu.'],
    ['entitlement', '-', 'general', 'may', 'Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu novada administratīvajā teritorijā.'],
    ['entitlement', '-', 'general', 'may', 'Tiesības saņemt palīdzību ir personai, kuras dzīvesvieta pēdējos trīs gadus deklarēta novadā.'],
    ['entitlement', '-', 'general', 'may', 'Uz palīdzību var pretendēt maznodrošinātas personas.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzību sniedz personām, kuru dzīvesvieta novadā deklarēta vismaz vienu gadu.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzība pienākas maznodrošinātām ģimenēm ar bērniem.'],
    ['entitlement', '-', 'general', 'may', 'Palīdzību ir tiesīga saņemt persona, kas atbilst šo noteikumu prasībām.'],
    ['entitlement', '-', 'general', 'may', 'Persona ir tiesīga saņemt palīdzību, ja tās dzīvesvieta ir deklarēta pašvaldības administratīvajā teritorijā.'],
    ['entitlement', '-', 'name', 'must', 'Pašvaldība ar dzīvojamo telpu nodrošina repatriantus.'],
    ['entitlement', 'first', 'name', 'must', 'Ar dzīvojamo telpu pirmām kārtām nodrošina maznodrošinātas politiski represētas personas.'],
    ['entitlement', '-', 'name', 'may', 'Tiesības uz palīdzību ir arī bez vecāku gādības palikušiem bērniem.'],
    ['entitlement', '-', 'citation', 'must', 'Pašvaldība sniedz palīdzību Palīdzības likuma 13. pantā minētajām personām.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzību piešķir personai, kura atbilst noteikumu prasībām.'],
    ['entitlement', '-', 'general', 'must', 'Noteikumi attiecas tikai uz personām, kuru deklarētā dzīvesvieta ir novadā vismaz trīs gadus.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzība tiek sniegta, ja vismaz viens no ģimenes locekļiem ir deklarēts novadā ne mazāk kā 5 gadus.'],
    ['entitlement', 'first', 'name', 'must', 'Bāreņiem, repatriantiem un politiski represētām personām palīdzību sniedz pirmām kārtām.'],
    ['entitlement', '-', 'general', 'may', 'Palīdzību var saņemt mājsaimniecība, kuras visi locekļi deklarējuši dzīvesvietu novadā.'],
    ['entitlement', '-', 'general', 'may', 'Persona, kura dzīvo novadā vismaz trīs gadus, var saņemt palīdzību.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzību sniedz, ja persona nepārtraukti deklarēta novadā ne mazāk kā divus gadus.'],
    ['entitlement', '-', 'general', 'must', 'Personai, kura pretendē uz palīdzību, jābūt deklarētai novadā vismaz trīs gadus.'],
    ['entitlement', '-', 'general', 'must', 'Lai pretendētu uz palīdzību, personas dzīvesvietai novadā jābūt deklarētai ne mazāk kā gadu.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzību saņem persona, kura deklarēta novadā kopš 2020. gada 1. janvāra.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzības saņemšanai personas dzīvesvietai jābūt deklarētai novadā.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzību sniedz ģimenei, kurā vismaz vienam pilngadīgajam loceklim dzīvesvieta novadā deklarēta trīs gadus.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzību sniedz ģimenēm, kurās visiem pilngadīgajiem locekļiem dzīvesvieta deklarēta novadā.'],
    ['entitlement', '-', 'general', 'may', 'Persona, kuras pamata dzīvesvieta ir novadā, var saņemt palīdzību.'],
    ['entitlement', '-', 'name', 'may', 'Palīdzību var saņemt personas, kuras pirms notiesāšanas dzīvojušas novadā vismaz 5 gadus.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzību sniedz pilngadīgām personām līdz 35 gadu vecumam.'],
    ['application', '-', 'general', 'must', 'Persona, kura vēlas saņemt palīdzību, iesniedz pašvaldībai rakstveida iesniegumu.'],
    ['application', '-', 'general', 'may', 'Iesniegumu var iesniegt klātienē, pa pastu vai oficiālajā elektroniskajā adresē.'],
    ['application', '-', 'general', 'must', 'Lai saņemtu palīdzību, persona vēršas pašvaldībā ar iesniegumu.'],
    ['application', '-', 'general', 'may', 'Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novadā.'],
    ['application', '-', 'general', 'must', 'Persona piesakās palīdzībai, aizpildot veidlapu.'],
    ['application', '-', 'general', 'may', 'Ar iesniegumu var vērsties persona, kura sasniegusi 18 gadu vecumu.'],
    ['application', '-', 'general', 'may', 'Persona var iesniegt iesniegumu, ja tās dzīvesvieta novadā deklarēta vismaz divus gadus.'],
    ['application', '-', 'general', 'must', 'Iesniegumu persona, kura vēlas saņemt palīdzību, iesniedz pašvaldībā.'],
    ['application', '-', 'general', 'must', 'Persona, kura dzīvo novadā, piesakās palīdzībai pašvaldībā.'],
    ['statement', '-', 'general', 'must', 'Iesniegumā norāda palīdzības veidu, kuru persona vēlas saņemt.'],
    ['statement', '-', 'general', 'must', 'Komisija pieprasa ziņas no valsts reģistriem.'],
    ['statement', '-', 'general', 'must', 'Persona sešu mēnešu laikā nomaksā īres parādu.'],
    ['statement', '-', 'general', 'must', 'Komisijas sēdes ir slēgtas.'],
    ['statement', '-', 'general', 'must', 'Komisijas sastāvu apstiprina dome.'],
    ['statement', '-', 'general', 'must', 'Persona, kura vēlas saņemt palīdzību, norāda iesniegumā palīdzības veidu.'],
    ['documents', '-', 'general', 'must', 'Iesniegumam pievieno īres līguma kopiju un izziņu par ienākumiem.'],
    ['documents', '-', 'general', 'must', 'Persona uzrāda personu apliecinošu dokumentu.'],
    ['documents', '-', 'name', 'must', 'Repatriants iesniedz dokumentu, kas apliecina repatrianta statusu.'],
    ['documents', '-', 'general', 'must', 'Papildus iesniegumam jāiesniedz tiesas sprieduma kopija.'],
    ['documents', 'first', 'group', 'must', 'Reģistrācijai pirmās kārtas grupā persona iesniedz īres līguma kopiju.'],
    ['register-setup', '-', 'general', 'must', 'Pašvaldība uztur palīdzības reģistru elektroniski.'],
    ['register-setup', '-', 'general', 'must', 'Personu uzskaiti kārto trijās grupās.'],
    ['registration', 'first', 'citation', 'must', 'Pirmās kārtas reģistrā reģistrē Palīdzības likuma 14. panta pirmajā daļā minētās personas.'],
    ['registration', 'general', 'own', 'must', 'Vispārējā kārtībā reģistrē ģimenes, kurās ir trīs vai vairāk nepilngadīgi bērni.'],
    ['registration', 'general', 'own', 'must', 'Vispārējās kārtas reģistrā iekļauj maznodrošinātas personas, kurām nepieder cita dzīvojamā telpa.'],
    ['registration', 'general', 'own', 'must', 'Persona tiek reģistrēta vispārējās kārtas reģistrā, ja tās dzīvesvieta novadā deklarēta vismaz trīs gadus.'],
    ['registration', '-', 'general', 'must', 'Palīdzības reģistrā personu ieraksta, kad saņemti visi dokumenti.'],
    ['registration', 'first', 'name', 'must', 'Pirmās kārtas grupā uzņem no ieslodzījuma atbrīvotas maznodrošinātas personas.'],
    ['registration', 'urgent', 'name', 'must', 'Ārkārtas grupā reģistrē personas, kuru dzīvojamā telpa cietusi ugunsgrēkā.'],
    ['registration', '-', 'general', 'must', 'Personu, kura atzīta par tiesīgu saņemt palīdzību, reģistrē palīdzības reģistrā.'],
    ['registration', '-', 'name', 'must', 'Reģistrā iekļauj arī repatriantus.'],
    ['registration', '-', 'general', 'must', 'Pašvaldība reģistrē personas, kas deklarētas novadā, izņemot repatriantus.'],
    ['registration', 'general', 'own', 'must', 'Ja persona atbilst noteikumu prasībām, to reģistrē vispārējās kārtas reģistrā.'],
    ['registration', 'general', 'own', 'must', 'Maznodrošinātas ģimenes, kuru lietošanā nav dzīvojamās telpas, reģistrē vispārējās kārtas grupā.'],
    ['registration', 'general', 'own', 'must', 'Vispārējās kārtas grupā reģistrē, ja dzīvesvieta novadā deklarēta vismaz trīs gadus.'],
    ['registration', 'first', 'name', 'must', 'Pirmās kārtas reģistrā reģistrē personas, kuras ar tiesas spriedumu izliktas no īrētas dzīvojamās telpas.'],
    ['registration', 'first', 'name', 'must', 'Pirmās kārtas grupā reģistrē politiski represētas personas, kuras novadā deklarētas vismaz piecus gadus.'],
    ['registration', 'first', 'group', 'must', 'Pirmās kārtas grupā reģistrē personas, kuras novadā deklarētas vismaz piecus gadus.'],
    ['registration', 'first', 'own', 'must', 'Pirmās kārtas grupā reģistrē arī maznodrošinātas personas, kuras cietušas no vardarbības.'],
    ['registration', 'general', 'own', 'must', 'Vispārējās kārtas reģistrā reģistrē personas, kuras minētas 5. punktā.'],
    ['registration', '-', 'general', 'must', 'Personas reģistrē 5. punktā noteiktajā kārtībā.'],
    ['registration', 'general', 'own', 'must', 'Ar komisijas lēmumu personu iekļauj vispārējās kārtas reģistrā.'],
    ['registration', 'first', 'name', 'must', 'Repatriantus reģistrē pirmās kārtas reģistrā.'],
    ['registration', '-', 'general', 'must', 'Komisija reizi gadā pārreģistrē reģistrā iekļautās personas.'],
    ['order', '-', 'general', 'must', 'Priekšroka ir ģimenēm ar nepilngadīgiem bērniem.'],
    ['order', '-', 'citation', 'must', 'Brīvo dzīvojamo telpu vispirms piedāvā Palīdzības likuma 13. pantā minētajām personām.'],
    ['order', '-', 'general', 'must', 'Palīdzību sniedz iesniegumu reģistrēšanas secībā.'],
    ['order', '-', 'general', 'must', 'Prioritāri palīdzību sniedz personām, kuras novadā deklarētas vismaz piecus gadus.'],
    ['order', '-', 'general', 'must', 'Reģistrā personas, kuras atbilst nosacījumiem, tiek iekļautas iesniegumu secībā.'],
    ['order', '-', 'general', 'must', 'Priekšrocības ir personām, kuras novadā dzīvo vismaz 5 gadus.'],
    ['offer', '-', 'general', 'must', 'Dzīvojamo telpu piedāvā rakstveidā.'],
    ['offer', '-', 'general', 'must', 'Uz piedāvājumu persona atbild nedēļas laikā pēc apskates dienas.'],
    ['offer', '-', 'general', 'must', 'Komisija piedāvā personai vismaz trīs dažādas dzīvojamās telpas.'],
    ['refusal', '-', 'general', 'may', 'Komisija var atteikt palīdzību, ja persona ar savu rīcību apzināti pasliktinājusi savus dzīvokļa apstākļus.'],
    ['refusal', '-', 'general', 'must', 'Palīdzību atsaka personai, kuras īpašumā ir dzīvošanai derīga dzīvojamā telpa.'],
    ['refusal', '-', 'general', 'must', 'Palīdzību nesniedz personām, kuras nav deklarējušas dzīvesvietu novadā.'],
    ['refusal', '-', 'general', 'must', 'Personu nereģistrē, ja tā nav iesniegusi visus dokumentus.'],
    ['refusal', '-', 'general', 'must', 'Nav tiesību saņemt palīdzību personai, kurai ir parāds par komunālajiem pakalpojumiem.'],
    ['refusal', '-', 'general', 'must', 'Lēmumu par atteikumu komisija pieņem Palīdzības likuma 7. panta piektajā daļā minētajos gadījumos.'],
    ['refusal', '-', 'general', 'must', 'Iesniegumu noraida, ja persona sniegusi nepatiesas ziņas.'],
    ['refusal', '-', 'general', 'may', 'Palīdzību var nesniegt personai, kurai ir parādi pašvaldībai.'],
    ['refusal', '-', 'general', 'must', 'Iesniegumu neizskata, ja persona nav deklarējusi dzīvesvietu novadā.'],
    ['refusal', '-', 'general', 'must', 'Palīdzība netiek sniegta personai, kurai ir īres parāds.'],
    ['refusal', '-', 'general', 'must', 'Tiesību uz palīdzību nav personai, kura novadā deklarēta mazāk nekā divus gadus.'],
    ['refusal', '-', 'general', 'must', 'Palīdzību liedz personai, kura agrāk izslēgta no reģistra.'],
    ['refusal', '-', 'general', 'must', 'Persona nevar tikt reģistrēta, ja tās dzīvesvieta nav deklarēta novadā.'],
    ['refusal', '-', 'general', 'must', 'Atteikumu pieņem Palīdzības likuma 7. panta piektajā daļā minētajos gadījumos.'],
    ['refusal', '-', 'general', 'must', 'Personām, kuras novadā deklarētas īsāku laiku nekā divi gadi, palīdzību nesniedz.'],
    ['refusal', '-', 'general', 'must', 'Ja personai ir parāds, tai palīdzību atsaka.'],
    ['refusal', '-', 'general', 'must', 'Personai, kurai ir parāds, palīdzību atsaka.'],
    ['refusal', '-', 'general', 'must', 'Palīdzību nepiešķir, ja personas ienākumi pārsniedz 500 euro mēnesī.'],
    ['refusal', '-', 'general', 'must', 'Palīdzību nevar saņemt persona, kura iepriekš izlikta no pašvaldības dzīvokļa.'],
    ['refusal', '-', 'general', 'must', 'Personai atsaka reģistrāciju, ja tai pieder nekustamais īpašums.'],
    ['refusal', '-', 'general', 'may', 'Komisija ir tiesīga atteikt palīdzību, ja persona atsavinājusi savu dzīvokli.'],
    ['refusal', '-', 'general', 'must', 'Komisija pieņem lēmumu par atteikumu reģistrēt personu, ja tās dzīvesvieta novadā deklarēta mazāk par diviem gadiem.'],
    ['refusal', '-', 'general', 'must', 'Palīdzība jāatsaka, ja personas īpašumā ir dzīvošanai derīga dzīvojamā telpa.'],
    ['exclusion', '-', 'general', 'must', 'Lēmumu par izslēgšanu no reģistra pieņem, ja persona nav pārreģistrējusies.'],
    ['exclusion', '-', 'general', 'must', 'Personu izslēdz no palīdzības reģistra, ja tā vairs nav deklarēta novadā.'],
    ['exclusion', '-', 'general', 'must', 'No reģistra izslēdz personu, kura nepamatoti atteikusies no trim īres piedāvājumiem.'],
    ['exclusion', '-', 'general', 'must', 'No reģistra svītro personu, kura mirusi.'],
    ['exclusion', '-', 'general', 'must', 'Personu svītro no rindas, ja tā divus gadus nav atjaunojusi iesniegumu.'],
    ['exclusion', '-', 'general', 'must', 'Reģistrāciju anulē, ja persona sniegusi nepatiesas ziņas.'],
    ['exclusion', '-', 'general', 'must', 'Komisija izslēdz personu no palīdzības reģistra Palīdzības likuma 10. panta pirmajā daļā noteiktajos gadījumos.'],
    ['exclusion', '-', 'general', 'must', 'Ja persona divas nedēļas neatbild uz piedāvājumu, komisija to izslēdz no reģistra.'],
    ['exclusion', '-', 'general', 'must', 'Personu no reģistra izslēdz, ja tā deklarējusi dzīvesvietu citā pašvaldībā.'],
    ['exclusion', '-', 'general', 'must', 'Personu, kura saņēmusi palīdzību, izslēdz no reģistra.'],
    ['refusal', '-', 'general', 'must', 'Reģistrā neiekļauj personas, kuras nav deklarētas novadā.'],
    ['refusal', '-', 'general', 'may', 'Palīdzību atteikt var, ja personai pieder dzīvoklis citā pašvaldībā.'],
    ['exclusion', '-', 'general', 'must', 'Ja persona divas reizes nav ieradusies uz dzīvokļa apskati, to svītro no rindas.'],
    ['exclusion', '-', 'general', 'must', 'Persona, kura atteikusies no trim piedāvājumiem, tiek izslēgta no reģistra.'],
    ['social-lease', 'social', 'group', 'must', 'Sociālajā dzīvoklī izmitina personas, kuras novadā deklarētas vismaz trīs gadus.'],
    ['lease-end', '-', 'general', 'must', 'Dzīvokļa īres līgums zaudē spēku, ja īrnieks miris.'],
    ['documents', '-', 'general', 'must', 'Lai tiktu reģistrēta, persona uzrāda darba līgumu.'],
    ['documents', '-', 'general', 'must', 'Ja persona atsakās no piedāvātās telpas, tai jāiesniedz rakstveida pamatojums.'],
    ['decision', '-', 'general', 'must', 'Lēmumu par izslēgšanu no reģistra pieņem komisija.'],
    ['decision', '-', 'general', 'must', 'Lēmumu par palīdzības sniegšanu pieņem Dzīvokļu komisija mēneša laikā no iesnieguma saņemšanas dienas.'],
    ['decision', '-', 'general', 'must', 'Komisija izskata iesniegumu divu nedēļu laikā.'],
    ['decision', '-', 'general', 'must', 'Par palīdzības sniegšanu lemj dome.'],
    ['decision', '-', 'general', 'must', 'Komisija lēmumu paziņo iesniedzējam triju darba dienu laikā.'],
    ['decision', '-', 'general', 'must', 'Iesniegumu, kuru parakstījusi persona, komisija izskata mēneša laikā.'],
    ['decision', '-', 'general', 'must', 'Komisija lemj par palīdzības sniegšanu ne vēlāk kā mēneša laikā.'],
    ['exemption', 'protection', 'name', 'must', 'Šis nosacījums neattiecas uz repatriantiem un personām ar bēgļa statusu.'],
    ['exemption', '-', 'citation', 'must', 'Šā punkta prasības nepiemēro Palīdzības likuma 14. panta pirmās daļas 3. punktā minētajām personām.'],
    ['exemption', '-', 'name', 'must', 'Deklarēšanas nosacījums nav attiecināms uz repatriantiem.'],
    ['exemption', '-', 'name', 'must', 'No šīs prasības atbrīvo repatriantus.'],
    ['exemption', '-', 'name', 'must', 'Prasība par dzīvesvietas deklarēšanu neattiecas uz bāreņiem un repatriantiem.'],
    ['exemption', '-', 'name', 'must', 'Šīs prasības neattiecas uz repatriantiem.'],
    ['exemption', '-', 'name', 'must', 'Trīs gadu termiņš neattiecas uz repatriantiem.'],
    ['appeal', '-', 'general', 'may', 'Komisijas lēmumu var apstrīdēt domē viena mēneša laikā.'],
    ['appeal', '-', 'general', 'may', 'Domes lēmumu var pārsūdzēt administratīvajā tiesā.'],
    ['appeal', '-', 'general', 'must', 'Komisijas lēmums ir apstrīdams domē.'],
    ['appeal', '-', 'general', 'must', 'Domes lēmums ir galīgs un nav pārsūdzams.'],
    ['lease', '-', 'general', 'must', 'Īres līgumu slēdz uz laiku līdz trim gadiem.'],
    ['lease', '-', 'general', 'must', 'Īres līguma termiņš ir pieci gadi.'],
    ['lease', '-', 'general', 'must', 'Dzīvojamo telpu izīrē uz vienu gadu.'],
    ['lease', '-', 'general', 'must', 'Īres līgumu pagarina, ja īrnieks pilda līguma nosacījumus.'],
    ['lease', '-', 'general', 'must', 'Īres līgums tiek noslēgts uz pieciem gadiem.'],
    ['lease', '-', 'general', 'must', 'Īres līguma termiņš nepārsniedz trīs gadus.'],
    ['lease', '-', 'general', 'must', 'Līgumu slēdz uz pieciem gadiem ar tiesībām to pagarināt.'],
    ['lease', '-', 'general', 'must', 'Dzīvokli izīrē divām personām ne mazāk kā 40 kvadrātmetru platībā.'],
    ['lease-end', '-', 'general', 'must', 'Īres līgumu izbeidz, ja īrnieks trīs mēnešus nemaksā īres maksu.'],
    ['lease-end', '-', 'general', 'must', 'Pašvaldība uzteic īres līgumu, ja īrnieks bojā dzīvojamo telpu.'],
    ['lease-end', '-', 'general', 'must', 'Īres līgums izbeidzas, beidzoties termiņam.'],
    ['social-lease', 'social', 'citation', 'must', 'Sociālo dzīvokli izīrē Palīdzības likuma 21.⁶ panta pirmajā daļā minētajām personām.'],
    ['social-lease', '-', 'general', 'must', 'Sociālā dzīvokļa īres līgumu slēdz uz sešiem mēnešiem.'],
    ['social-lease', 'social', 'group', 'may', 'Sociālo dzīvokli var īrēt maznodrošināta persona, kuras dzīvesvieta novadā deklarēta vismaz trīs gadus.'],
    ['specialist', 'specialists', 'name', 'must', 'Kvalificētam speciālistam dzīvojamo telpu izīrē uz darba attiecību laiku.'],
    ['specialist', '-', 'name', 'must', 'Speciālisti nepieciešami veselības aprūpes un izglītības nozarē.'],
    ['specialist', 'specialists', 'name', 'must', 'Speciālistam dzīvojamo telpu izīrē uz laiku līdz trim gadiem.'],
    ['exchange', '-', 'general', 'must', 'Pašvaldības dzīvojamo telpu apmaina pret citu, ja mainījies mājsaimniecības locekļu skaits.'],
    ['exchange', '-', 'general', 'may', 'Īrnieks var lūgt dzīvojamās telpas apmaiņu.'],
    ['exchange', '-', 'general', 'must', 'Dzīvojamo telpu maiņa notiek ar komisijas lēmumu.'],
    ['benefit', 'repair-benefit', 'group', 'must', 'Pabalstu dzīvojamās telpas remontam piešķir maznodrošinātām personām.'],
    ['benefit', '-', 'general', 'must', 'Pabalsta apmērs ir 500 euro.'],
    ['benefit', '-', 'general', 'must', 'Pabalstu izmaksā divu nedēļu laikā.'],
    ['benefit', '-', 'general', 'must', 'Mājokļa pabalsta apmēru aprēķina pēc formulas.'],
    ['penalty', '-', 'general', 'must', 'Par noteikumu pārkāpšanu piemēro naudas sodu līdz 350 euro.'],
    ['penalty', '-', 'general', 'must', 'Par nepatiesu ziņu sniegšanu personu sauc pie administratīvās atbildības.'],
    ['penalty', '-', 'general', 'must', 'Personai, kura pārkāpj noteikumus, uzliek naudas sodu.'],
    ['fee', '-', 'general', 'must', 'Par iesnieguma izskatīšanu maksā nodevu 10 euro apmērā.'],
    ['fee', '-', 'general', 'must', 'Par atkārtotu iesniegumu maksā 5 euro.'],
    ['fee', '-', 'general', 'must', 'Persona maksā par dokumentu izskatīšanu.'],
    ['delegation-down', '-', 'general', 'must', 'Vērtēšanas kritērijus nosaka Dzīvokļu komisija.'],
    ['delegation-down', '-', 'general', 'must', 'Kritērijus nosaka komisijas nolikumā.'],
    ['entry-into-force', '-', 'general', 'must', 'Noteikumi stājas spēkā nākamajā dienā pēc to publicēšanas.'],
    ['entry-into-force', '-', 'general', 'must', 'Šie noteikumi stājas spēkā 2026. gada 1. martā.'],
    ['entry-into-force', '-', 'general', 'must', 'Noteikumu 5. punkts stājas spēkā 2027. gada 1. janvārī.'],
    ['repeal', '-', 'general', 'must', 'Atzīt par spēku zaudējušiem domes 2020. gada 5. maija saistošos noteikumus Nr. 7/2020 "Par dzīvokļiem".'],
    ['repeal', '-', 'general', 'must', 'Ar šo noteikumu spēkā stāšanos spēku zaudē 2020. gada 5. maija saistošie noteikumi Nr. 7/2020.'],
    ['transition', '-', 'general', 'must', 'Personas, kuras reģistrētas līdz noteikumu spēkā stāšanās dienai, saglabā kārtas numuru.'],
    ['transition', '-', 'general', 'must', 'Līdz noteikumu spēkā stāšanās dienai iesniegtos iesniegumus izskata saskaņā ar agrākajiem noteikumiem.'],

    ['refusal', '-', 'general', 'must', 'Palīdzību nesniedz Ukrainas civiliedzīvotājiem.'],
    ['refusal', '-', 'general', 'must', 'Palīdzību atsaka parādniekiem.'],
    ['refusal', '-', 'general', 'must', 'Pamats atteikumam ir īres parāds.'],
    ['refusal', '-', 'general', 'must', 'Persona nav tiesīga saņemt palīdzību, ja tai ir parāds.'],
    ['exclusion', '-', 'general', 'must', 'Persona zaudē tiesības uz palīdzību, ja tā sniegusi nepatiesas ziņas.'],
    ['decision', '-', 'general', 'must', 'Ja trūkst dokumentu, iesniegumu atstāj bez izskatīšanas.'],
    ['exemption', '-', 'name', 'must', 'Izņēmums ir repatrianti.'],
    ['lease', '-', 'general', 'must', 'Dzīvojamo telpu īrē uz nenoteiktu laiku.'],
    ['transition', '-', 'general', 'must', 'Noteikumu 5. punktu piemēro no 2027. gada 1. janvāra.'],
    ['entitlement', 'urgent', 'group', 'may', 'Ārpus kārtas dzīvojamo telpu var nodrošināt personai, ja dome atzīst to par lietderīgu.'],
    ['refusal', '-', 'general', 'may', 'Par atteikuma pamatu var būt nepatiesu ziņu sniegšana.'],
    ['refusal', '-', 'general', 'must', 'Persona netiek atzīta par tiesīgu saņemt palīdzību, ja tās īpašumā ir dzīvojamā māja citā pašvaldībā.'],
    ['refusal', '-', 'general', 'must', 'Palīdzība nepienākas personai, kura jau vienreiz privatizējusi dzīvokli.'],
    ['refusal', '-', 'general', 'may', 'Palīdzību var nepiešķirt, ja persona ir alkoholiķis vai narkomāns.'],
    ['refusal', '-', 'general', 'must', 'Ja personai pieder cits dzīvoklis, iesniegums netiek apmierināts.'],
    ['refusal', 'first', 'group', 'must', 'Pirmās kārtas grupā neuzņem personas ar parādiem.'],
    ['statement', '-', 'general', 'must', 'Palīdzību nevar atteikt, ja persona atbilst likuma prasībām.'],
    ['statement', '-', 'general', 'must', 'Atteikumu reģistrēt personu noformē rakstveidā, norādot pamatojumu.'],
    ['exclusion', '-', 'general', 'must', 'Personu no rindas izņem, ja tā mirusi.'],
    ['exclusion', '-', 'general', 'must', 'No uzskaites noņem personas, kuras saņēmušas dzīvokli.'],
    ['exclusion', '-', 'general', 'must', 'Personas, kuras neatjauno iesniegumu, no rindas tiek dzēstas.'],
    ['exclusion', '-', 'general', 'must', 'Persona zaudē vietu rindā, ja atsakās no piedāvātā dzīvokļa.'],
    ['exclusion', '-', 'general', 'must', 'Izslēgšanas pamats ir parāds par pašvaldības dzīvokli.'],
    ['exclusion', '-', 'general', 'must', 'Personu izslēdz no reģistra pēc dzīvojamās telpas īres līguma noslēgšanas.'],
    ['documents', '-', 'general', 'must', 'Iesniegumam jāpievieno izziņa par deklarēto dzīvesvietu.'],
    ['documents', '-', 'general', 'must', 'Kopā ar iesniegumu persona iesniedz ienākumu deklarāciju.'],
    ['documents', '-', 'general', 'must', 'Maznodrošinātas mājsaimniecības statusu apliecina Sociālā dienesta izziņa.'],
    ['documents', '-', 'general', 'must', 'Persona ar parakstu apliecina, ka tās īpašumā nav dzīvojamās telpas.'],
    ['application', '-', 'general', 'may', 'Ar iesniegumu par palīdzību var griezties arī personas pilnvarots pārstāvis.'],
    ['application', '-', 'general', 'must', 'Pieteikumu palīdzībai pieņem no personām, kas nodarbinātas novada uzņēmumos.'],
    ['entitlement', '-', 'citation', 'must', 'Pašvaldība palīdz personām, kuras atbilst Palīdzības likuma 14. panta pirmās daļas nosacījumiem.'],
    ['entitlement', '-', 'general', 'must', 'Palīdzība paredzēta ģimenēm un atsevišķi dzīvojošām personām, kurām ir maznodrošinātas mājsaimniecības statuss.'],
    ['lease', '-', 'general', 'must', 'Īres līgumu nepagarina, ja īrniekam ir parāds.'],
    ['lease', '-', 'general', 'must', 'Īres maksu nosaka ar domes lēmumu.'],
    ['lease', '-', 'general', 'must', 'Pēc īrnieka nāves īres līgumu pārslēdz ar ģimenes locekli, kurš tur deklarēts.'],
    ['order', '-', 'general', 'must', 'Dzīvojamās telpas piešķir rindas kārtībā atbilstoši reģistrācijas numuram.'],
    ['transition', '-', 'general', 'must', 'Personas, kas uzņemtas rindā līdz 2020. gadam, saglabā savu vietu.'],
    ['registration', 'first', 'name', 'must', 'Personu ar bēgļa statusu reģistrē pirmās kārtas grupā.'],
    ['registration', 'general', 'own', 'must', 'Otrās kārtas grupā reģistrē jaunās ģimenes līdz 35 gadu vecumam.'],
    ['registration', 'first', 'own', 'must', 'Pirmās kārtas grupā reģistrē personas, kuras cietušas no vardarbības ģimenē un novadā deklarētas vismaz gadu.'],
    ['registration', 'first', 'own', 'must', 'Pirmās kārtas grupā reģistrē maznodrošinātas personas, kuras novadā dzīvo krīzes centrā.'],
];

describe('sentences as lawyers write them', () => {
    it.each(SENTENCES)('%s, %s, %s, %s: %s', (kind, group, by, modality, sentence) => {
        const read = readNorms(sentence).map(norm => [norm.kind, norm.group ?? '-', norm.persons.by, norm.modality, norm.sentence.text]);
        expect(read).toEqual([[kind, group, by, modality, sentence]]);
    });

    it('reads the items of a list as what its opening words say', () => {
        const kinds = (point: string): NormKind[] => readNorms(point).map(norm => norm.kind);
        expect(kinds('Tiesības uz palīdzību apliecina šādi dokumenti:\n    - īres līguma kopija;\n    - tiesas sprieduma kopija.'))
            .toEqual(['documents', 'documents', 'documents']);
        expect(kinds('Palīdzības reģistrā ir divas grupas:\n    - pirmās kārtas grupa;\n    - vispārējās kārtas grupa.'))
            .toEqual(['register-setup', 'register-setup', 'register-setup']);
        expect(kinds('Personu izslēdz no reģistra, ja:\n    - tā sniegusi nepatiesas ziņas;\n    - tā to lūdz.'))
            .toEqual(['exclusion', 'exclusion', 'exclusion']);
    });

    it.each(['Šis nosacījums neattiecas uz repatriantiem.', 'Šīs prasības neattiecas uz repatriantiem.', 'No šīs prasības atbrīvo repatriantus.'])(
        'takes the persons of an exception out of the sentence before: %s',
        exception => {
            const gate = 'Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novada administratīvajā teritorijā.';
            const [norm] = readNorms(`${gate} ${exception}`);
            expect(norm?.persons.except.map(({ category }) => category)).toEqual(['PAL:14(1)4']);
        }
    );

    it('counts everybody whom a sentence names by what they are', () => {
        for (const sentence of ['Palīdzību sniedz Latvijas pilsoņiem.', 'Palīdzību sniedz tās lūdzējiem.', 'Palīdzību sniedz nepilsoņiem.']) {
            expect(readNorms(sentence)[0]?.persons.everyone, sentence).toBe(true);
        }
    });

    it('reads words in quotation marks as free text', () => {
        const [norm] = readRegulation('punkts Norma\n    "Personu izslēdz no reģistra, ja tā to lūdz."\n', 'file:///free.noteikumi', LAW).points[0]?.sentences ?? [];
        expect(norm?.free).toBe(true);
    });
});

describe('text that is easily lost', () => {
    it('keeps what follows a list after a blank line out of its last item', () => {
        const regulation = readRegulation('punkts Reģistri\n    Reģistri ir:\n    - pirmais;\n    - otrais.\n\n    Tos kārto komisija.\n', 'file:///a.noteikumi', LAW);
        const [point] = regulation.points;
        expect(point?.children.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([['pirmais;'], ['otrais.']]);
        expect(point?.sentences.map(({ text }) => text)).toEqual(['Reģistri ir:', 'Tos kārto komisija.']);
    });

    it('reports text without a point behind the lines about the act', () => {
        const regulation = readRegulation('saistošie noteikumi "Par palīdzību"\nizvilkums\n\n1. Palīdzību var saņemt persona.\n', 'file:///a.noteikumi', LAW);
        expect(regulation.problems.map(({ code }) => code)).toEqual(['SYN-ORPHAN']);
        expect(regulation.orphans.map(({ sentences }) => sentences.length)).toEqual([1]);
    });

    it('takes the title of a chapter without quotation marks', () => {
        const regulation = readRegulation('nodaļa Vispārīgie jautājumi\npunkts A\n    Nodaļa nosaka kārtību.\n', 'file:///a.noteikumi', LAW);
        expect(regulation.chapters.map(({ title }) => title)).toEqual(['Vispārīgie jautājumi']);
        expect(regulation.points[0]?.sentences).toHaveLength(1);
    });
});

describe('points without a name', () => {
    it('keeps the text of the line that follows', () => {
        const regulation = readRegulation('nodaļa\npunkts\n    Lēmumu pieņem komisija.\ntermini\n    Lietotie termini:\n    - komisija – Dzīvokļu komisija\n', 'file:///a.noteikumi', LAW);
        expect(regulation.points.map(({ number, name, sentences }) => [number, name, sentences.map(({ text }) => text)]))
            .toEqual([['1.', undefined, ['Lēmumu pieņem komisija.']], ['2.', undefined, ['Lietotie termini:']]]);
    });
});

describe('clauses that others interrupt', () => {
    const readGrounds = (point: string): string[] => readNorms(point).flatMap(norm => norm.grounds.map(ground => ground.text));

    it.each([
        ['Ja apstākļi, kas bija par pamatu reģistrēšanai, ir zuduši, personu izslēdz no reģistra.', 'Ja apstākļi, kas bija par pamatu reģistrēšanai, ir zuduši'],
        ['Ja persona, kura reģistrēta, sniegusi nepatiesas ziņas, komisija to izslēdz no reģistra.', 'Ja persona, kura reģistrēta, sniegusi nepatiesas ziņas'],
        ['Personu izslēdz no reģistra, ja tā, neraugoties uz brīdinājumu, nav iesniegusi deklarāciju.', 'ja tā, neraugoties uz brīdinājumu, nav iesniegusi deklarāciju'],
        ['Personu, kura, neraugoties uz brīdinājumu, nav iesniegusi deklarāciju, izslēdz no reģistra.', 'kura, neraugoties uz brīdinājumu, nav iesniegusi deklarāciju'],
        ['Iesniegumu neizskata, ja kopš dienas, kad persona deklarējusies novadā, nav pagājis gads.', 'ja kopš dienas, kad persona deklarējusies novadā, nav pagājis gads'],
        ['Ja persona divas nedēļas neatbild, komisija to izslēdz no reģistra.', 'Ja persona divas nedēļas neatbild']
    ])('%s', (sentence, ground) => expect(readGrounds(sentence).map(text => text.replace(/[.,]$/, ''))).toEqual([ground]));
});

describe('lengths since a day', () => {
    const readMonths = (head: string): (number | undefined)[] =>
        readRegulation(`saistošie noteikumi "Par palīdzību"\n${head}\npunkts Norma\n    Palīdzību sniedz personām, kuras novadā deklarētas kopš 2010. gada 1. janvāra.\n`, 'file:///since.noteikumi', LAW)
            .norms.flatMap(norm => norm.conditions.map(({ months }) => months));

    it('count to the day of the rules, else to the last day of the law that is known', () => {
        const [year, month] = LAW.model.lawState.split('-').map(Number);
        expect(readMonths('datums: 2022. gada 1. janvāris\n')).toEqual([144]);
        expect(readMonths('')).toEqual([(year! - 2010) * 12 + month! - 1]);
    });
});
