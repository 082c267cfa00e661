/** Inflected forms for the test of `stemKey`; each line holds the forms of one lemma, the lemma first. */

/** Lemmas looked at while the rules were written. */
export const TUNED = `
brālis brāļa brālim brāli brālī brāļi brāļu brāļiem brāļus brāļos
iestāde iestādes iestādei iestādi iestādē iestāžu iestādēm iestādēs
valsts valsti valstij valstī valstis valstu valstīm valstīs
mēnesis mēneša mēnesim mēnesi mēnesī mēneši mēnešu mēnešiem mēnešus mēnešos
suns suņa sunim suni sunī suņi suņu suņiem suņus suņos
deklarējis deklarējusi deklarējušas deklarējuši deklarējušajām deklarējušais deklarējušo deklarējies deklarējusies
palicis palikusi palikusī palikuši palikušais palikušajiem palikušo palikuša palikušam palikušā
dzīvojošs dzīvojoša dzīvojošajiem dzīvojošie dzīvojošo dzīvojošām
īpašs īpaša īpašu īpašo īpašie
krīze krīzes krīžu krīzei krīzē krīzēm
ukrainietis ukrainieša ukrainietim ukrainiešu ukrainiešiem ukrainieti
valde valdes valžu valdei valdē
adrese adreses adrešu adresei
minūte minūtes minūšu minūtēm
nakts nakti naktij naktī naktis nakšu naktīm
diennakts diennakti diennakšu diennaktīm
tirgus tirgum tirgu tirgū tirgi tirgiem
māte mātes mātei māšu mātēm
māsa māsas māsu māsām
pēdējais pēdējā pēdējam pēdējo pēdējie pēdējiem pēdējos pēdējās pēdējām
mežs meža mežu mežam
garāža garāžas garāžu garāžām
sirds siržu sirdij sirdī
ūdens ūdeņa ūdenim ūdeņi ūdeņu
krāsns krāšņu krāsnij krāsnīm
zvaigzne zvaigžņu zvaigznēm
upe upju upēm upes
Limbaži Limbažu Limbažiem Limbažos
pats paša pašam pašu pati pašai pašas
kurš kura kuram kuru kuras kurai kuriem kurām
trīs triju trim trijiem trijās trijos
`;

/** Lemmas written down after the rules, some of them of kinds that the rules name (`briedis`, `ekspertīze`). */
export const KNOWN_KINDS = `
pabalsts pabalsta pabalstam pabalstu pabalstā pabalsti pabalstiem pabalstus pabalstos
ceļš ceļa ceļam ceļu ceļā ceļi ceļiem ceļus ceļos
īrnieks īrnieka īrniekam īrnieku īrniekā īrnieki īrniekiem īrniekus īrniekos
skolēns skolēna skolēnam skolēnu skolēni skolēniem
vārds vārda vārdam vārdu vārdā vārdi vārdiem vārdos
kuģis kuģa kuģim kuģi kuģī kuģu kuģiem kuģos
briedis brieža briedim briedi briedī brieži briežu briežiem briežos
eglītis eglīša eglītim eglīti eglīši eglīšu eglīšiem
zirnis zirņa zirnim zirni zirņi zirņu zirņiem
kāpslis kāpšļa kāpslim kāpsli kāpšļi kāpšļu kāpšļiem
gulbis gulbja gulbim gulbi gulbji gulbju gulbjiem
burvis burvja burvim burvi burvji burvju
vācietis vācieša vācietim vācieti vācieši vāciešu vāciešiem
kaimiņš kaimiņa kaimiņam kaimiņu kaimiņi kaimiņiem
akmens akmeņa akmenim akmeni akmenī akmeņi akmeņu akmeņiem
lietus lietum lietu lietū lieti
nodaļa nodaļas nodaļai nodaļu nodaļā nodaļām nodaļās
kategorija kategorijas kategorijai kategoriju kategorijām kategorijās
maksa maksas maksai maksu maksā maksām
veranda verandas verandai verandu verandā
skola skolas skolai skolu skolā skolām skolās
zeme zemes zemei zemi zemē zemju zemēm
mīkla mīklas mīklai mīklu mīklā
izpilde izpildes izpildei izpildi izpildē izpilžu izpildēm
saimniece saimnieces saimniecei saimnieci saimniecē saimnieču saimniecēm
pils pili pilij pilī pilis piļu pilīm pilīs
acs aci acij acī acis acu acīm
zivs zivi zivij zivī zivis zivju zivīm
telts telti teltij teltī teltis telšu teltīm
asins asini asinis asiņu asinīm asinīs
govs govi govij govju govīm
durvis durvju durvīm durvīs
ekspertīze ekspertīzes ekspertīzei ekspertīzi ekspertīžu ekspertīzēm
studente studentes studentei studenti studenšu studentēm
prioritāte prioritātes prioritātei prioritāti prioritāšu prioritātēm
klase klases klasei klasi klašu klasēm
roze rozes rozei rozi rožu rozēm
ēde ēdes ēdei ēdi
sēne sēnes sēnei sēni sēņu sēnēm
egle egles eglei egli egļu eglēm
lelle lelles lellei lelli leļļu lellēm
sniegs sniega sniegam sniegu sniegā
biedre biedres biedrei biedri biedrē biedru biedrēm
plats plata platam platu platā plati platiem platus plats platais platajam platajai platajā platie platās platajām
zaļš zaļa zaļam zaļu zaļi zaļiem zaļais zaļajam zaļajā zaļo zaļie zaļajām
trūcīgs trūcīga trūcīgam trūcīgu trūcīgi trūcīgiem trūcīgas trūcīgām trūcīgais trūcīgā trūcīgo trūcīgajiem trūcīgajās
sabiedrisks sabiedriska sabiedriskā sabiedrisko sabiedriskajam sabiedriskajā sabiedriskie sabiedriskajiem
vietējais vietējā vietējam vietējo vietējie vietējiem vietējās vietējām
labāks labāka labākam labāku labākā labākais labākajam labākajiem labākie
apmaksāts apmaksāta apmaksātam apmaksātu apmaksātā apmaksāti apmaksātiem apmaksātais apmaksātajā apmaksātās
pārdodams pārdodama pārdodamam pārdodamu pārdodamais pārdodamajā pārdodamās pārdodamo
augošs augoša augošam augošu augošais augošajā augošie augošās
sasniedzis sasniegusi sasniegušas sasnieguši sasnieguša sasniegušam sasniegušai sasniegušu sasniegušais sasniegušajam
zaudējis zaudējusi zaudējuši zaudējušas zaudējušiem zaudējušām zaudējušo zaudējušajiem
audzis augusi auguši augušas augušiem
stājies stājusies stājušies stājušās
nolēmis nolēmusi nolēmuši nolēmušas nolēmušajai
pircis pirkusi pirkuši pirkušajiem
celtniecība celtniecības celtniecībai celtniecību celtniecībā
apmācīšana apmācīšanas apmācīšanai apmācīšanu apmācīšanā apmācīšanām
pārcelšanās pārcelšanos
Dobele Dobeles Dobelei Dobeli Dobelē
Madona Madonas Madonai Madonu Madonā
Preiļi Preiļu Preiļiem Preiļus Preiļos
Jēkabpils Jēkabpilij Jēkabpili Jēkabpilī
Cēsis Cēsu Cēsīm Cēsīs
galdiņš galdiņa galdiņam galdiņu galdiņi
barjera barjeras barjerai barjeru
tramvajs tramvaja tramvajam tramvaju tramvajā tramvaji tramvajos
viesnīca viesnīcas viesnīcai viesnīcu viesnīcā viesnīcām
apjoms apjoma apjomam apjomu apjomā apjomi apjomos
notārs notāra notāram notāru notāri notāriem
pavasaris pavasara pavasarim pavasari pavasarī pavasaros
kliņģeris kliņģera kliņģerim kliņģeri kliņģeru kliņģeriem
dzinējs dzinēja dzinējam dzinēju dzinējā dzinēji dzinējiem
zoss zosi zosij zosu zosīm
bērzs bērza bērzam bērzu bērzi bērziem
svece sveces svecei sveci sveču svecēm
dzērve dzērves dzērvei dzērvi dzērvju dzērvēm
vērsis vērša vērsim vērsi vērši vēršu vēršiem
ezis eža ezim ezi eži ežu ežiem
vecāks vecāka vecākam vecāku vecāki vecākiem vecākais vecākajam vecākajai vecākie
`;

/**
 * Lemmas chosen last, none of which occurs in the rules; scored once, before any of them was looked into. The rules
 * were not changed for its misses, which `keys.test.ts` lists.
 */
export const UNSEEN = `
šķīvis šķīvja šķīvim šķīvi šķīvji šķīvju šķīvjiem
ērglis ērgļa ērglim ērgli ērgļi ērgļu ērgļiem
plāksne plāksnes plāksnei plāksni plākšņu plāksnēm
vilnis viļņa vilnim vilni viļņi viļņu viļņiem
sakne saknes saknei sakni sakņu saknēm
kleita kleitas kleitai kleitu kleitām
birste birstes birstei birsti biršu birstēm
dzeguze dzeguzes dzeguzei dzeguzi dzegužu dzeguzēm
lapene lapenes lapenei lapeni lapeņu lapenēm
lāse lāses lāsei lāsi lāšu lāsēm
mētelis mēteļa mētelim mēteli mēteļi mēteļu mēteļiem
cepure cepures cepurei cepuri cepuru cepurēm
skapis skapja skapim skapi skapji skapju skapjiem
tante tantes tantei tanti tanšu tantēm
pūce pūces pūcei pūci pūču pūcēm
bite bites bitei biti bišu bitēm
pīle pīles pīlei pīli pīļu pīlēm
caune caunes caunei cauni cauņu caunēm
priede priedes priedei priedi priežu priedēm
lāde lādes lādei lādi lāžu lādēm
ziede ziedes ziedei ziedi ziežu ziedēm
dvēsele dvēseles dvēselei dvēseli dvēseļu dvēselēm
pudele pudeles pudelei pudeli pudeļu pudelēm
kļūme kļūmes kļūmei kļūmi kļūmju kļūmēm
uguns uguni ugunij ugunī ugunis uguņu ugunīm
kūts kūti kūtij kūtī kūtis kūšu kūtīm
galds galda galdam galdu galdā galdi galdiem galdus galdos
zvejnieks zvejnieka zvejniekam zvejnieku zvejnieki zvejniekiem
trūkums trūkuma trūkumam trūkumu trūkumā trūkumi trūkumiem trūkumus
dokuments dokumenta dokumentam dokumentu dokumentā dokumenti dokumentiem dokumentus dokumentos
gaisma gaismas gaismai gaismu gaismā gaismām
drošība drošības drošībai drošību drošībā
pārziņa pārziņas pārziņai pārziņu pārziņā
izmaksa izmaksas izmaksai izmaksu izmaksām izmaksās
vērtība vērtības vērtībai vērtību vērtībā vērtībām
kustība kustības kustībai kustību kustībām
dzīvojamais dzīvojamā dzīvojamajai dzīvojamo dzīvojamajā dzīvojamās dzīvojamajām dzīvojamajās
izpostījis izpostījusi izpostījuši izpostījušas izpostījušajiem
veicis veikusi veikuši veikušas veikušajai veikušo
miris mirusi miruši mirušais mirušajam mirušā mirušo
cēlies cēlusies cēlušies cēlušās
degošs degoša degošam degošu degošajā degošās
piešķirts piešķirta piešķirtam piešķirtu piešķirti piešķirtais piešķirtajai piešķirtās piešķirtajām
nesamaksāts nesamaksāta nesamaksātu nesamaksātais nesamaksāto nesamaksātajiem
izīrējams izīrējama izīrējamam izīrējamu izīrējamā izīrējamo izīrējamajai
lēts lēta lētam lētu lētais lētajai
mazturīgs mazturīga mazturīgam mazturīgās mazturīgajām mazturīgo
bezdarbnieks bezdarbnieka bezdarbniekam bezdarbnieki bezdarbniekiem
ārējais ārējā ārējam ārējo ārējie ārējiem ārējās
dzeltens dzeltena dzeltenam dzeltenais dzeltenajā dzeltenās
patiess patiesa patiesam patiesu patiesais patiesajā patieso
drošs droša drošam drošu drošā droši drošais drošajam drošajā
svešs sveša svešam svešu svešais svešajā svešās
nazis naža nazim nazi naži nažu nažiem
dadzis dadža dadzim dadzi dadži dadžu dadžiem
tīģeris tīģera tīģerim tīģeri tīģeriem
ķiploks ķiploka ķiplokam ķiploku ķiploki
apse apses apsei apsi apšu apsēm
maize maizes maizei maizi maižu maizēm
puse puses pusei pusi pušu pusēm
bedre bedres bedrei bedri bedru bedrēm
bulta bultas bultai bultu bultām
dzirnavas dzirnavu dzirnavām dzirnavās
nagla naglas naglai naglu naglām
pērkons pērkona pērkonam pērkonu
rajons rajona rajonam rajonu rajonā rajoni rajonos
lauks lauka laukam lauku laukā lauki laukiem
sols sola solam solu solā soli soliem
stāvs stāva stāvam stāvu stāvā stāvi stāvos
dzimums dzimuma dzimumam dzimumu dzimumi dzimumiem
Kuldīga Kuldīgas Kuldīgai Kuldīgu Kuldīgā
Saulkrasti Saulkrastu Saulkrastiem Saulkrastos
Varakļāni Varakļānu Varakļāniem Varakļānos
Smiltene Smiltenes Smiltenei Smiltenē
Alūksne Alūksnes Alūksnei Alūksni Alūksnē
`;

/** Pairs that differ in meaning and must not meet in one key. */
export const APART = `
māsa māte
maksāts maksājošs
deklarēts nedeklarēts
deklarējis deklarēts
pirms pirmais
pase pats
kase kaste
iestāde izstāde
mežs medus
persona personāls
dzīvoklis dzīvesvieta
tieši tieksme
gads gaiss
lieta liesa
valsts valde
rads raža
īpašs īpašums
bērns bērzs
sēde sēta
kopš kopā
vieta viesis
tirgus tiesa
`;
