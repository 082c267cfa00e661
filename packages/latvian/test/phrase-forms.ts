/** Declined phrases for the test of `declinePhrase`. */

/** Nominative and the forms: genitive, dative, accusative, locative. */
export const PHRASES = `
maznodrošināta persona
maznodrošinātas personas
maznodrošinātai personai
maznodrošinātu personu
maznodrošinātā personā

maznodrošinātas personas
maznodrošinātu personu
maznodrošinātām personām
maznodrošinātas personas
maznodrošinātās personās

bez vecāku gādības palikuši bērni
bez vecāku gādības palikušu bērnu
bez vecāku gādības palikušiem bērniem
bez vecāku gādības palikušus bērnus
bez vecāku gādības palikušos bērnos

bez vecāku gādības palicis bērns
bez vecāku gādības palikuša bērna
bez vecāku gādības palikušam bērnam
bez vecāku gādības palikušu bērnu
bez vecāku gādības palikušā bērnā

politiski represēta persona
politiski represētas personas
politiski represētai personai
politiski represētu personu
politiski represētā personā

politiski represēti iedzīvotāji
politiski represētu iedzīvotāju
politiski represētiem iedzīvotājiem
politiski represētus iedzīvotājus
politiski represētos iedzīvotājos

dzīvokļu komisija
dzīvokļu komisijas
dzīvokļu komisijai
dzīvokļu komisiju
dzīvokļu komisijā

mājsaimniecība
mājsaimniecības
mājsaimniecībai
mājsaimniecību
mājsaimniecībā

Ķekavas novada dome
Ķekavas novada domes
Ķekavas novada domei
Ķekavas novada domi
Ķekavas novada domē

izpilddirektors
izpilddirektora
izpilddirektoram
izpilddirektoru
izpilddirektorā

sociālās palīdzības komisija
sociālās palīdzības komisijas
sociālās palīdzības komisijai
sociālās palīdzības komisiju
sociālās palīdzības komisijā

sociālā dienesta vadītājs
sociālā dienesta vadītāja
sociālā dienesta vadītājam
sociālā dienesta vadītāju
sociālā dienesta vadītājā

sociālais dienests
sociālā dienesta
sociālajam dienestam
sociālo dienestu
sociālajā dienestā

bāreņi un bez vecāku gādības palikuši bērni
bāreņu un bez vecāku gādības palikušu bērnu
bāreņiem un bez vecāku gādības palikušiem bērniem
bāreņus un bez vecāku gādības palikušus bērnus
bāreņos un bez vecāku gādības palikušos bērnos

izglītības un kultūras iestādes
izglītības un kultūras iestāžu
izglītības un kultūras iestādēm
izglītības un kultūras iestādes
izglītības un kultūras iestādēs

persona ar invaliditāti
personas ar invaliditāti
personai ar invaliditāti
personu ar invaliditāti
personā ar invaliditāti

pirmās grupas invalīds
pirmās grupas invalīda
pirmās grupas invalīdam
pirmās grupas invalīdu
pirmās grupas invalīdā

1. grupas invalīds
1. grupas invalīda
1. grupas invalīdam
1. grupas invalīdu
1. grupas invalīdā

valsts pabalsts
valsts pabalsta
valsts pabalstam
valsts pabalstu
valsts pabalstā

dzīvojamā telpa
dzīvojamās telpas
dzīvojamajai telpai
dzīvojamo telpu
dzīvojamajā telpā

dzīvojamās telpas
dzīvojamo telpu
dzīvojamajām telpām
dzīvojamās telpas
dzīvojamajās telpās

Latvijas Republikas pilsonis
Latvijas Republikas pilsoņa
Latvijas Republikas pilsonim
Latvijas Republikas pilsoni
Latvijas Republikas pilsonī

tiesības saņemt palīdzību
tiesību saņemt palīdzību
tiesībām saņemt palīdzību
tiesības saņemt palīdzību
tiesībās saņemt palīdzību

palīdzība dzīvokļa jautājumu risināšanā
palīdzības dzīvokļa jautājumu risināšanā
palīdzībai dzīvokļa jautājumu risināšanā
palīdzību dzīvokļa jautājumu risināšanā
palīdzībā dzīvokļa jautājumu risināšanā

no ieslodzījuma vietas atbrīvota persona
no ieslodzījuma vietas atbrīvotas personas
no ieslodzījuma vietas atbrīvotai personai
no ieslodzījuma vietas atbrīvotu personu
no ieslodzījuma vietas atbrīvotā personā

aizgādībā esoša persona
aizgādībā esošas personas
aizgādībā esošai personai
aizgādībā esošu personu
aizgādībā esošā personā

saistošie noteikumi
saistošo noteikumu
saistošajiem noteikumiem
saistošos noteikumus
saistošajos noteikumos

ģimenes locekļi
ģimenes locekļu
ģimenes locekļiem
ģimenes locekļus
ģimenes locekļos

biedrība "Cerība"
biedrības "Cerība"
biedrībai "Cerība"
biedrību "Cerība"
biedrībā "Cerība"

persona, kura deklarējusi dzīvesvietu
personas, kura deklarējusi dzīvesvietu
personai, kura deklarējusi dzīvesvietu
personu, kura deklarējusi dzīvesvietu
personā, kura deklarējusi dzīvesvietu

māte vai tēvs
mātes vai tēva
mātei vai tēvam
māti vai tēvu
mātē vai tēvā

šī persona
šīs personas
šai personai
šo personu
šajā personā

pieaugušais
pieaugušā
pieaugušajam
pieaugušo
pieaugušajā

jauna novada dome
jauna novada domes
jauna novada domei
jauna novada domi
jauna novada domē

juridiskā un iepirkumu nodaļa
juridiskās un iepirkumu nodaļas
juridiskajai un iepirkumu nodaļai
juridisko un iepirkumu nodaļu
juridiskajā un iepirkumu nodaļā

Ogres Centrālā bibliotēka
Ogres Centrālās bibliotēkas
Ogres Centrālajai bibliotēkai
Ogres Centrālo bibliotēku
Ogres Centrālajā bibliotēkā

zemas īres dzīvojamā māja
zemas īres dzīvojamās mājas
zemas īres dzīvojamajai mājai
zemas īres dzīvojamo māju
zemas īres dzīvojamajā mājā

deputāta apliecība
deputāta apliecības
deputāta apliecībai
deputāta apliecību
deputāta apliecībā

atbalsts ģimenei
atbalsta ģimenei
atbalstam ģimenei
atbalstu ģimenei
atbalstā ģimenei

vientuļš pensionārs vai invalīds
vientuļa pensionāra vai invalīda
vientuļam pensionāram vai invalīdam
vientuļu pensionāru vai invalīdu
vientuļā pensionārā vai invalīdā

pilngadību sasniedzis jaunietis
pilngadību sasnieguša jaunieša
pilngadību sasniegušam jaunietim
pilngadību sasniegušu jaunieti
pilngadību sasniegušā jaunietī

pensijas vecumu sasniegusi persona
pensijas vecumu sasniegušas personas
pensijas vecumu sasniegušai personai
pensijas vecumu sasniegušu personu
pensijas vecumu sasniegušā personā

vispārējā kārtība
vispārējās kārtības
vispārējai kārtībai
vispārējo kārtību
vispārējā kārtībā

pēdējais gads
pēdējā gada
pēdējam gadam
pēdējo gadu
pēdējā gadā

Ukrainas civiliedzīvotājs
Ukrainas civiliedzīvotāja
Ukrainas civiliedzīvotājam
Ukrainas civiliedzīvotāju
Ukrainas civiliedzīvotājā

Ķekavas novada pašvaldības sociālais dienests
Ķekavas novada pašvaldības sociālā dienesta
Ķekavas novada pašvaldības sociālajam dienestam
Ķekavas novada pašvaldības sociālo dienestu
Ķekavas novada pašvaldības sociālajā dienestā

Eiropas Savienības pilsonis un viņa ģimenes loceklis
Eiropas Savienības pilsoņa un viņa ģimenes locekļa
Eiropas Savienības pilsonim un viņa ģimenes loceklim
Eiropas Savienības pilsoni un viņa ģimenes locekli
Eiropas Savienības pilsonī un viņa ģimenes loceklī
`;

/** Nouns and place names, in the same order. */
export const NOUNS = `
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

/** Genitive, dative and accusative of phrases set aside; when first scored, 150 of the 165 forms were right. */
export const ASIDE = `
vientuļa pensijas vecuma persona
vientuļas pensijas vecuma personas
vientuļai pensijas vecuma personai
vientuļu pensijas vecuma personu

daudzbērnu ģimene
daudzbērnu ģimenes
daudzbērnu ģimenei
daudzbērnu ģimeni

pašvaldības īpašumā esošs dzīvoklis
pašvaldības īpašumā esoša dzīvokļa
pašvaldības īpašumā esošam dzīvoklim
pašvaldības īpašumā esošu dzīvokli

bāriņtiesas priekšsēdētāja
bāriņtiesas priekšsēdētājas
bāriņtiesas priekšsēdētājai
bāriņtiesas priekšsēdētāju

Sociālais dienests
Sociālā dienesta
Sociālajam dienestam
Sociālo dienestu

pagaidu administrācija
pagaidu administrācijas
pagaidu administrācijai
pagaidu administrāciju

administratīvā teritorija
administratīvās teritorijas
administratīvajai teritorijai
administratīvo teritoriju

garantētais minimālais ienākums
garantētā minimālā ienākuma
garantētajam minimālajam ienākumam
garantēto minimālo ienākumu

mājokļa pabalsts
mājokļa pabalsta
mājokļa pabalstam
mājokļa pabalstu

krīzes situācija
krīzes situācijas
krīzes situācijai
krīzes situāciju

funkcionāli traucēts bērns
funkcionāli traucēta bērna
funkcionāli traucētam bērnam
funkcionāli traucētu bērnu

ilgstošas sociālās aprūpes institūcija
ilgstošas sociālās aprūpes institūcijas
ilgstošas sociālās aprūpes institūcijai
ilgstošas sociālās aprūpes institūciju

valsts valodas prasme
valsts valodas prasmes
valsts valodas prasmei
valsts valodas prasmi

ārpusģimenes aprūpē esošs bērns
ārpusģimenes aprūpē esoša bērna
ārpusģimenes aprūpē esošam bērnam
ārpusģimenes aprūpē esošu bērnu

nekustamā īpašuma nodoklis
nekustamā īpašuma nodokļa
nekustamā īpašuma nodoklim
nekustamā īpašuma nodokli

reģistrēts bezdarbnieks
reģistrēta bezdarbnieka
reģistrētam bezdarbniekam
reģistrētu bezdarbnieku

viena vecāka ģimene
viena vecāka ģimenes
viena vecāka ģimenei
viena vecāka ģimeni

audžuģimene
audžuģimenes
audžuģimenei
audžuģimeni

pašvaldības policijas priekšnieks
pašvaldības policijas priekšnieka
pašvaldības policijas priekšniekam
pašvaldības policijas priekšnieku

dienesta viesnīca
dienesta viesnīcas
dienesta viesnīcai
dienesta viesnīcu

sociālais dzīvoklis
sociālā dzīvokļa
sociālajam dzīvoklim
sociālo dzīvokli

sociāla dzīvojamā māja
sociālas dzīvojamās mājas
sociālai dzīvojamajai mājai
sociālu dzīvojamo māju

jaunais speciālists
jaunā speciālista
jaunajam speciālistam
jauno speciālistu

Aizkraukles novada pašvaldība
Aizkraukles novada pašvaldības
Aizkraukles novada pašvaldībai
Aizkraukles novada pašvaldību

Rīgas domes Mājokļu un vides departaments
Rīgas domes Mājokļu un vides departamenta
Rīgas domes Mājokļu un vides departamentam
Rīgas domes Mājokļu un vides departamentu

tuvinieks vai likumiskais pārstāvis
tuvinieka vai likumiskā pārstāvja
tuviniekam vai likumiskajam pārstāvim
tuvinieku vai likumisko pārstāvi

izīrējamā telpa
izīrējamās telpas
izīrējamajai telpai
izīrējamo telpu

brīvprātīgie ugunsdzēsēji
brīvprātīgo ugunsdzēsēju
brīvprātīgajiem ugunsdzēsējiem
brīvprātīgos ugunsdzēsējus

Ministru kabineta noteikumi
Ministru kabineta noteikumu
Ministru kabineta noteikumiem
Ministru kabineta noteikumus

trīs gadus vecs bērns
trīs gadus veca bērna
trīs gadus vecam bērnam
trīs gadus vecu bērnu

dzīvokļa īpašnieks, īrnieks vai lietotājs
dzīvokļa īpašnieka, īrnieka vai lietotāja
dzīvokļa īpašniekam, īrniekam vai lietotājam
dzīvokļa īpašnieku, īrnieku vai lietotāju

černobiļas avārijas seku likvidēšanas dalībnieks
černobiļas avārijas seku likvidēšanas dalībnieka
černobiļas avārijas seku likvidēšanas dalībniekam
černobiļas avārijas seku likvidēšanas dalībnieku

persona, kas cietusi no vardarbības
personas, kas cietusi no vardarbības
personai, kas cietusi no vardarbības
personu, kas cietusi no vardarbības

no vardarbības cietusi persona
no vardarbības cietušas personas
no vardarbības cietušai personai
no vardarbības cietušu personu

mirušā persona
mirušās personas
mirušajai personai
mirušo personu

maksātspējīgs īrnieks
maksātspējīga īrnieka
maksātspējīgam īrniekam
maksātspējīgu īrnieku

iesnieguma iesniedzējs
iesnieguma iesniedzēja
iesnieguma iesniedzējam
iesnieguma iesniedzēju

atsevišķa dzīvojamā telpa
atsevišķas dzīvojamās telpas
atsevišķai dzīvojamajai telpai
atsevišķu dzīvojamo telpu

vispārējā kārtā sniedzamā palīdzība
vispārējā kārtā sniedzamās palīdzības
vispārējā kārtā sniedzamajai palīdzībai
vispārējā kārtā sniedzamo palīdzību

pirmā kārta
pirmās kārtas
pirmajai kārtai
pirmo kārtu

pedagoģiskais darbinieks
pedagoģiskā darbinieka
pedagoģiskajam darbiniekam
pedagoģisko darbinieku

īres maksas parāds
īres maksas parāda
īres maksas parādam
īres maksas parādu

tā pati persona
tās pašas personas
tai pašai personai
to pašu personu

Latgales priekšpilsēta
Latgales priekšpilsētas
Latgales priekšpilsētai
Latgales priekšpilsētu

Dienvidkurzemes novads
Dienvidkurzemes novada
Dienvidkurzemes novadam
Dienvidkurzemes novadu

apvienība "Sociālais atbalsts"
apvienības "Sociālais atbalsts"
apvienībai "Sociālais atbalsts"
apvienību "Sociālais atbalsts"

invaliditātes grupa
invaliditātes grupas
invaliditātes grupai
invaliditātes grupu

asistenta pakalpojums
asistenta pakalpojuma
asistenta pakalpojumam
asistenta pakalpojumu

attīstības programma
attīstības programmas
attīstības programmai
attīstības programmu

lauku teritorija
lauku teritorijas
lauku teritorijai
lauku teritoriju

zemesgrāmatā ierakstīta tiesība
zemesgrāmatā ierakstītas tiesības
zemesgrāmatā ierakstītai tiesībai
zemesgrāmatā ierakstītu tiesību

bijušais ieslodzītais
bijušā ieslodzītā
bijušajam ieslodzītajam
bijušo ieslodzīto

ieslodzītie
ieslodzīto
ieslodzītajiem
ieslodzītos

mazāk aizsargāta grupa
mazāk aizsargātas grupas
mazāk aizsargātai grupai
mazāk aizsargātu grupu

rakstveida iesniegums
rakstveida iesnieguma
rakstveida iesniegumam
rakstveida iesniegumu

Černobiļas avārijas seku likvidēšanā cietusī persona
Černobiļas avārijas seku likvidēšanā cietušās personas
Černobiļas avārijas seku likvidēšanā cietušajai personai
Černobiļas avārijas seku likvidēšanā cietušo personu

kustamā manta
kustamās mantas
kustamajai mantai
kustamo mantu

kvīts
kvīts
kvītij
kvīti
`;
