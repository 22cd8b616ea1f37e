/** Spellings of one name that sounds the same, each line those of one name. In the spelling of `plainWords`. */
export const SPELLINGS = `
alexander aleksander
alissa alyssa alisa
anabel annabell annabelle
anika annika
berta bertha
birgit birgitt
britt brit
carina karina
carla karla
carola karola
carolin karolin
caroline karoline
cathrin catrin kathrin katrin kathryn
chantal chantalle
clara klara
constanze konstanze
corinna corina
debora deborah
emely emily
esther ester
evelyn evelin eveline
finja finnja
frida frieda
gabi gaby
hanna hannah
hertha herta
ines inez
ingeborg ingeburg
isabel isabell isabelle
janet janett janette jeanette jeannette
janine jeanine janin
jasmin yasmin jasmine
joana joanna
josefine josephine
karin karen
laila leila leyla
lea leah
lidia lydia
lilly lilli lili lily
linn lynn
luisa louisa
luise louise
maike meike
maja maya
malin malina
mareen maren
marleen marlen
marlies marlis
marta martha
mechthild mechtild
melissa melisa
miriam mirjam
monika monica
nadia nadja
nadin nadine
neele nele
nelly nelli
rebecca rebekka
renate renata
sarah sara
sibylle sybille
siegrid sigrid
silvia sylvia
sophia sofia
sophie sofie
stefanie stephanie
susanne suzanne
svantje swantje
svetlana swetlana
tanja tanya
theresa teresa
veronika veronica
viktoria victoria
vivian vivien vivienne
waltraud waltraut waltrud
yvonne ivonne
zoe zoey
ahmed ahmet ahmad
arnd arndt
artur arthur
benedikt benedict
berthold bertold
burkhard burkhardt burghard
carsten karsten
christoph christof
clemens klemens
constantin konstantin
curt kurt
denis dennis
detlef detlev
dominik dominic
eckhard eckart eckard ekkehard eckehard eckhart
erik eric
finn fynn
gerhard gerhardt
guenter guenther gunter gunther
helmut hellmut helmuth
henri henry
hermann herrmann
hueseyin hussein husein
janik jannik yannik yannick jannick yannic
jannis janis yannis
jona jonah
josef joseph
joshua josua
karl carl
konrad conrad
lennart lennard lennert
leonard leonhard
luca luka
lukas lucas
mahmut mahmoud
maik meik mike
marc mark
marco marko
marcus markus
matthias mathias
mirco mirko
mohamad mohamed mohammad mohammed muhammed
niels nils
nicolai nikolai
nikolas nicolas
niklas niclas
oskar oscar
pavel pawel
philipp philip phillip phillipp
rainer reiner
raimund reimund raymund
ralf ralph
reinhard reinhardt
silvester sylvester
stefan stephan
sven swen
thilo tilo
thorben torben
thorsten torsten
thore tore
tim timm
viktor victor
walter walther
`

/**
 * Short and other forms that people go by, each line those of one name, the full form first. A short form may stand in
 * several lines (Toni: Anton, Antonia). In the spelling of `plainWords`. General knowledge of German first, then English,
 * Romance, Slavic and Turkish use.
 */
export const SHORT_FORMS = `
alena alina
amelie amalia amelia
celine celina
edith editha
fatma fatima fatme
gertrud gertraud
irene irena
kirstin kerstin
kristin kristina kristine
lena lenja lenia
mareike marieke
marina mariana
jannes hannes
hendrik henrik
jonas jona jonah
julian julien
marten martin
mathis matthias matthis
michael mikael mikail
steffen stefan stephan
till tillmann tilman tilmann
nikolaus nikolas nicolas niklas
johannes hannes hans hansi hanns johann jo joh
johannes jannis janis jan johann
jan jann janni
hansjuergen hajo
hanspeter hape
karlheinz kalle heinz karl
karl kalle carl
josef joseph sepp beppo jupp seppl josi
georg joerg schorsch
joachim jochen achim jo jochim
heinrich heiner heinz henrik hein henry heini heinerich
friedrich fritz fred friedel freddy frieder fridolin
wilhelm willi willy wilko wim helm will
michael michi michel mike micha maik mischa
matthias mathias matze hias mats matti matthi
andreas andi andy anderl andre
alexander alex sascha sandro xander alec
alexandra alex sandra sascha lexi alexa
maximilian max maxi maxim
thomas tom tommy thommy
stefan stephan steffen stef steff
christian chris christl
christoph chris christof stoffel toffi
christine christina christiane christel tina tine stine chrissi chris christl kristina kristin christin christa
sebastian basti bastian wastl seb
benjamin ben benni benny benno
daniel dani danny dan
daniela dani danny ela
manuel manu
manuela manu ela
martina tina tine
martin maddin marty
tobias tobi toby
florian flo flori
dominik domi nik dominic
nikolaus nico niko klaus claus nik nick nicolaus
klaus claus
nicolas nico niklas nicholas nikolas nick niko
nicole nicki niki nicola nici
dieter dietrich didi
dietmar didi
rudolf rudi rolf ruedi rudolph
rolf ralf
ralf ralph
walter walther
guenter guenther
eberhard hardy ebi
gerhard gerd gert hardy
gertrud trude traudl gerti gertrude gerda
bernhard bernd hardy berni bernd
eduard edi ede eddy edward
edmund edi eddy
ferdinand ferdi ferdl
franz franzl franzi frank
franziska franzi sissi ziska
ludwig lutz lui wiggerl louis luis
lukas luca lucas luki luc luke
ulrich uli ulli utz
ulrike uli ulli rike ulla
ursula uschi ulla ursel ulla
hubert hubi hubertus
jakob jakobus jacob jaki
jonathan jonas john joni
leonhard leo lenny leon hardi
leopold leo poldi
lorenz enzo laurenz laurentius lenz
oliver oli olli olly ollie
patrick pat paddy patrik
peter pit piet petr
philipp phil philip lippo
raphael rafael raffi rafi
reinhard reini hardy
reinhold reini
robert rob robbie robby bobby bob bert robin
roland rolli
siegfried sigi siggi
siegmund sigi sigmund
sigrid siggi siri
simon simi
simone simi moni
theodor theo
timotheus tim timo timothy
valentin vali
vincent vinzenz vinz vince vinny
volker volki
werner wern
wolfgang wolf wolfi
konrad conrad kurt conny konni
cornelius cornel nelius conny
cornelia conny nele nelly conni kornelia lia
anton toni tony
antonia toni tonia
antonius anton toni
albert bert albrecht al
albrecht bert
alfred fredi fred ali
alfons fons alphons
august gustl gustav
augustin gustl
gustav gustl gus
adolf dolf adi
arnold arno noldi
erich ernst erik eric
erik eric
hartmut hardy
helmut helmuth heli
herbert bert heri
herrmann hermann
horst hotte
ignaz naz
isidor isi
kaspar caspar kasper
julius juli
julian juli
juliane julia juli liane juliana
julia juli jule julchen
katharina kathi kathrin katrin kati kaethe katja trine katarina catharina rina catherine
kathrin katrin catrin kathi kati
elisabeth lisa elli lisbeth sissi else elsbeth liesel lilli liesl elise betty lilly elisa sisi beth babette ilse
liselotte lilo lisa lotte lieselotte
anneliese anna liesel annelise anne
annemarie anne anna marie annamarie
annette anette anne
anna anne anni aenne nanni ann annie anny
johanna hanna hannah jo hanni
hannelore hanne lore hannah hanni
margarete grete gretel greta margret gretl margarethe margarita meg marga margit rita gretchen margot
margit margret
maria marie mia mizzi marlene ria mitzi mary mariechen maja
marianne maria janne nanni marianna
mariechen marie
magdalena lena leni magda madlen magdalene
helene lena leni helena lene elena
eleonore lore nora leonore eleonora ellen
barbara babsi baerbel barbi babs babette
brigitte gitte biggi gitti britta birgit gitta
birgit birgitt biggi brigitte
charlotte lotte charly lotta lottchen
claudia claudi klaudia
dorothea dora doro thea dorle dorothee doris
edeltraud edel traudl traute
emilia emmi emma mia milla emily emilie
eva evi evchen eve
evamaria eva evi
friederike rike fritzi frieda rieke friedel
gabriele gabi gaby gabriela ella
gisela gisi gila
hedwig hedi hedda
heidemarie heidi
adelheid heidi heide adele
hildegard hilde hilda hildchen
ingeborg inge inga
ingrid inge
irmgard irma irmi
isabella isa bella isabel isabelle isabell bella
jacqueline jacky jaqueline jackie
jessica jessi jessy jess
jennifer jenny jenni jen
josephine josefine josi fine josie josefa sefa
karoline caroline karo caro lina line karolina carolin karolin carolina
kerstin kirsten
kirsten kirstin
laura lauri
leonie leo loni
luise louise lulu luisa louisa
melanie mel melli melly
michaela michi micha ela michelle
monika moni mona monica
mathilde tilly tilda hilde thilde matilda
natalie nati natalia natascha nathalie
nadine nadja
patricia pat patty trisha tricia patrizia
pauline paula lina
petra peti
rebecca becky rebekka bekki becci
regina gina regine
renate reni nate
roswitha rosi
rosemarie rosi rosa rosmarie rose romy
rosa rosi rosalie roeschen
sabine bine biene sabina
stefanie steffi stephanie stefani steffie stefania
susanne susi sanne susann suse susanna susan suzanne suzi
silvia sylvia silvi silvie
svenja svenni
tamara tami
theresa resi therese teresa resl tess tessa terry theres thesi
therese resi
ute uta
valerie vali valeria
vanessa nessa
verena vreni vera
veronika vroni moni vera veronica
viktoria vicky vicki vicci victoria tori toria
viktor vic victor
waltraud traudl traute waltraut trudi
wilhelmine mina minna minchen helma wilma
sophie sofie sophia sofia fine soph
sarah sara sari
yvonne ivonne
angelika geli angi angela angie gela
angela angie geli
alois lois loisl aloys
aloisia loisi
benedikt bene ben benno
bartholomaeus barthel
balthasar hauser balzer
emanuel manu emmanuel
fabian fabi
frederik freddy frederick fred fredrik rick
gottfried friedel
gregor greg gregory
ottilie tilly otti
ottokar otto
pascal pasci
xaver xaverl
zacharias zach
james jim jimmy jamie
john jack johnny jon
jonathan jon john jonny nathan
robert bob bobby rob robbie
william bill billy will willy liam willie
richard dick rick ricky rich richie
edward ed eddie ted teddy ned
charles charlie chuck charly chas
henry harry hank
harold harry hal
thomas tom tommy
michael mike mick mickey mikey
joseph joe joey
joshua josh
samuel sam sammy
samantha sam sammy
daniel dan danny
david dave davey
matthew matt matty
andrew andy drew
anthony tony ant
christopher chris kit topher
stephen steve steven stevie
steven steve stephen
nicholas nick nicky
alexander alex sandy al
alan allan allen al
albert al bert
francis frank fran
francesca fran frankie
frances fran franny
kenneth ken kenny
ronald ron ronnie
donald don donnie
raymond ray
lawrence larry laurie
leonard len lenny leo
gerald gerry jerry
jeremy jerry jez
geoffrey geoff jeff jeffrey
gregory greg
douglas doug
philip phil pip
peter pete
timothy tim timmy
vincent vince
walter walt wally
zachary zach zac zack zachery
jacob jake
benjamin ben benny
cameron cam
dominic dom
elizabeth liz beth betty lizzie eliza elisabeth libby bess lisa betsy elsie
margaret maggie meg peggy marge margie greta
katherine kate katie kathy catherine kathryn kitty kat cathy kath
catherine kate katie cathy cath
jennifer jen jenny
rebecca becky bec becca beck
jessica jess jessie
victoria vicky vic tori
susan sue susie suzie
deborah deb debbie debra
barbara barb babs
dorothy dot dotty dolly
eleanor ellie nell nora
helen nell nellie
isabella bella izzy isabelle isobel
josephine jo josie
joanne jo joanna
jacqueline jackie
kimberley kim kimberly
madeleine maddie maddy madeline
mary molly polly mae
natalie nat
pamela pam
patricia pat trish patty
penelope penny
sandra sandy
stephanie steph
theresa terri tess terry
veronica ronnie
amanda mandy
abigail abby gail
alison ali allie
christine chris chrissy tina christina
emily em emmy
emma em
olivia liv livvy ollie
charlotte charlie lottie
georgia georgie
georgina georgie gina
lauren laurie
francesco franco checco
giovanni gianni vanni
giuseppe beppe peppe pino
antonio toni nino tonino
luigi gigi
jose pepe
francisco paco pancho curro fran
ignacio nacho
guillermo memo guille
enrique quique
dolores lola
consuelo chelo
jean jeannot
francois fanfan
aleksander olek aleks
aleksandra ola aleks
katarzyna kasia
malgorzata gosia malgosia
agnieszka aga
joanna asia
anna ania
barbara basia
magdalena magda
krzysztof krzys krzysiek
stanislaw staszek stas
wojciech wojtek
tomasz tomek
michal michael
dmitri dima dmitry dmitrij dimitri
vladimir vova wladimir wolodja
aleksandr sascha alexander sasha
ekaterina katja katya
natalia natascha natasha
mikhail misha michail mischa
mehmet memo mohammed muhammed mehmed
mustafa musti
mohammed mohammad muhammad mohamed muhammed
ibrahim ibo
`
