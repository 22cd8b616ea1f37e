/**
 * First names that are well known in German-speaking countries, whatever their origin, and the usual English ones, in
 * the spelling of `plainWords`. Two of them are two names, not one and a slip of the keys; and who bears a name of one
 * list is taken for a woman, of the other for a man.
 */
const WOMEN = `
abigail ada adele adelheid adriana agata agathe agnes agnieszka aischa alberta aleksandra alena alessa alessandra alessia
alexandra alexa alexia alice alicia alina aline alisa alissa alma alwine alyssa amalia amanda amelia amelie amina amira amy
ana anabel anastasia andrea anette angela angelika angelina anika anita anja anke ann anna annabell annabelle annalena annamaria
anne annegret anneke anneli anneliese annelie annelore annemarie annerose annett annette annika anny antje antonia antonie
anuschka ariana ariane arlette arzu asli astrid asya auguste aurelia aurora ava aylin ayse aysel aysegul ayten barbara bea
beate beatrice beatrix bella berta bertha beata bettina bianca bianka birgit birgitt birgitta birte brigitta brigitte brit britt
britta brooke bruni brunhilde caitlin camilla camille canan carina carla carlotta carmen carola carolin carolina caroline cathrin catrin
cecilia celina celine chantal chantalle charlotte chiara chloe christa christel christiane christin christina christine cilli
cindy clara clarissa claudia colette constanze cora cordula corina corinna corinne cornelia dagmar daisy dana danica daniela
danielle daria darija debora deborah denise derya desiree diana dilara dilek dina ditte dolores dominika dora dorina doris
dorit dorothea dorothee dorothy edda edeltraud edelgard edith editha ekaterina ela elena eleni eleonora eleonore elfi elfriede
elfie elif elina elisa elisabeth elise elizabeth elke ella ellen elli elly elma elsa elsbeth else elvira emel emely emilia emilie emily emine
emma emmi emmy emmeline erika erin erna esma esra estelle esther eugenia eva evelin evelina eveline evelyn evi evie ewa fabienne
fadime fatima fatma fatme felicia felicitas filiz finja finnja fiona flora franka franziska frauke freya frida frieda friederike
gabi gabriela gabriele galina gamze georgia georgina gerda gerlinde gerti gertraud gertrud gertrude gesa gesche gesine gina giovanna
gisela giulia gloria grace greta gretchen grete gretel grit gudrun gunda gundula guelay guelcan guelsen gunhild hale halina hana hanna hannah
hanne hannelore hatice harriet havva hedda hedi hedwig heide heidemarie heiderose heidi heidrun heike helen helena helene helga
helma henni henny henriette henrike hermine herta hertha hilda hilde hildegard hildegund hilke hiltrud holly ida ilka ilona ilse imke
imogen ina ines inez inga inge ingeborg ingeburg ingelore ingrid inka insa ira irena irene irina iris irma irmela irmgard irmhild
irmtraud isa isabel isabell isabella isabelle isla isolde ivana ivanka ivonne jacqueline jade jadwiga jana jane janet janett janette janin
janina janine janna jaqueline jasmin jasmina jasmine jean jeanette jeanine jeannette jelena jella jenni jennifer jenny jessica jessika jette
joana joanna joanne joelle johanna jolanda jolanta jolie josefa josefine josephine joyce judith jule julia juliana juliane
julie julika juliette justina justine jutta karen karin karina karla karola karolin karolina karoline katalin katarina katarzyna kate
katerina katharina kathe katherine kathi kathleen kathrin kathryn katie katja katrin kay kelly kerstin kiara kira kirsten kirstin klara klaudia
konstanze kornelia krista kristin kristina kristine kunigunde laila lana lara larissa latifa laura lauren lea leah leila lena lene leni lenia lenja
leona leonie leonora leonore levke leyla lia liane libby lidia liesbeth liesel lieselotte lilia lilian liliana lilith lilli lilly lily lina
linda linn lioba lisa lisanne lisbeth liselotte lisette liv livia loni lore loreen lorena lotta lotte louisa louise lucia lucie lucy ludmila
luisa luise luna lydia lynn mabel maddalena madeleine madita madlen magda magdalena magdalene maggie maike maila maja malgorzata malin malina
mandy manja manon manuela mara mareen mareike mareile maren margaret margarete margarethe margareta margarita margit margitta
margot margret margrit maria mariam mariana marianna marianne marie mariella marieke marielle marietta marija marika marina marion marisa
marissa marit marita marleen marlen marlene marlies marliese marlis marta martha martina mary mathilda mathilde matilda maxi maya mechthild mechtild
megan meike melanie melek melina melinda melis melisa melissa melitta mercedes meret merle merve meryem meta mia michaela michelle mila
milena mina minna mira miriam mirjam mona monika monique muriel nadia nadin nadine nadja nadjeschda nahid naomi nastasja natalia natalie natalija
natascha nathalie neele nele nelli nelly nergis nesrin nevin nicole nika nina nisa noemi nora norma nuray nurcan nuria nuriye oda odette oezge oezlem
oksana olga olivia ophelia paige pilar ortrud oxana paloma pamela patricia patrizia paula paulina pauline penelope petra philine philippa phoebe
pia poppy priska rachel rahel ramona ramona rebecca rebekka regina regine regula reinhild reinhilde renata renate renee resi ria ricarda rita roberta romina romy
ronja rosa rosalia rosalie rosamunde rose roselinde rosemarie rosi rosina rosita roswitha roxana ruby ruth sabina sabine sabrina sahra
saliha samantha samira sandra sandy sanja sanne sara sarah saskia scarlett selin selina selma semra senta serap sevgi sevim shirin sibel
sibylle sieglinde siegrid siegrun sienna sigrid sigrun silja silke silva silvana silvia simona simone sina sinja sissi smilla sofia sofie
solveig songuel sonja sophia sophie stefania stefanie steffi stella stephanie stina susan susann susanna susanne suse suzanne svantje svea svenja
svetlana swantje swetlana sybille sylke sylvia tabea tabitha talia tamara tanja tanya tatjana teresa tess thea thekla theresa
therese theresia thusnelda tilda tina tjorven tomma toya traudel trudi trude tuana tuelay tugba ulla ulrike ursel ursula urszula uschi uta ute
valentina valeria valerie vanessa vera verena verona veronika victoria viktoria viola violetta vivian vivien vivienne vroni walburga
waltraud waltraut waltrud wally wanda wencke wendy wiebke wilhelmine wilma wiltrud winnie xenia yara yasemin yasmin yeliz yildiz ylvi
ylva yvette yvonne zara zehra zeynep zita zoe zoey zofia zora zuzanna
`

const MEN = `
aaron abbas abdul abdullah achim adalbert adam adem adil adolf adrian adriano ahmad ahmed ahmet alain alan albert albrecht
aleksander aleksandar alessandro alessio alex alexander alexandre alf alfons alfred ali alois aloys alwin amadeus amir anas anatol anatoli
andre andreas andrej andrew andrzej angelo angus ansgar anselm anthony antoine anton antonio antonius archie aris armin arnd arndt
arne arno arnold arnulf artur arthur arvid attila august augustin aurel axel balthasar baptist baris bartholomaeus bartosz bastian
bela ben benedikt beni benjamin benno berat bernard bernd bernhard berno bert berthold bertold bertram bilal bjarne bjoern bo bodo bogdan boris
brian bruce bruno burak burkhard burkhardt callum cameron carl carlo carlos carsten caspar cedric cem cengiz charles christian christof
christoph christopher clemens colin collin connor conrad constantin corneliu cornelius curt cyrill damian daniel danilo danny dario dariusz dario dave david
davide davin dean denis dennis denny derek detlef detlev dieter diethelm diethard dietmar dietrich dimitri dimitrios dirk dmitri dominic
dominik domenico donald dorian douglas duncan dylan eberhard eckard eckart eckehard eckhard edgar edmund eduard edward edwin egbert
egon ehrhard eike ekkehard elias elmar elyas emanuel emil emilio emre enes enno enrico eren erhard eric erich erik ernst ertan erwin esteban ethan
etienne eugen ewald fabian fabio fabrice falk farid fatih faruk federico felix ferdinand fernando fiete filip filippo finlay finley finn
flavio florian francesco francis francisco francois frank franz frederic frederick frederik fredi fredy friedbert frieder friedemann friedhelm
friedrich fridolin fritz fynn gabor gabriel gary gebhard genadi geoffrey georg george georgios gerald gerd gereon gerhard gerhardt german gernot
gero gerold gerrit gert giancarlo gianluca gilbert giorgio giovanni gino giuseppe glenn goekhan goeran goerge goetz gordon gottfried gotthard gotthilf gottlieb
graham gregor guenter guenther guido guillaume gunnar gunter gunther gustav hadi hagen hakan halil hamish hamza hannes hans hansgeorg hansjoachim
hansjoerg hansjuergen hanspeter hanswerner harald hardy harry hartmut hartwig hasan hassan hayden heiko heiner heinrich heinz heinzpeter helge hellmut
helmar helmut helmuth hendrik henning henri henrik henry herbert heribert hermann herrmann hilmar hinrich holger horst hubert hubertus
hugo hueseyin husein hussein ian ibrahim ignaz igor ilja illja ilias immanuel ingmar ingo ingolf isaac isidor ismail ivan ivo jack jacob
jakob jamal james jamie jan janik janis jann janne jannes jannik jannis janosch janos janusz jaroslaw jason jens jeremias jeremy jerome jerzy jesper jesse
jim jo joachim joao jochen joe joel joerg joern johann johannes john jon jona jonah jonas jonathan jordan jorge jose josef joseph
joshua josua jost juan jules can juergen juerg juri julian julien julius juri justin justus kaan kadir kai kamil karim karl karlfriedrich karlheinz karsten
kaspar keith kemal kenan kenneth kersten kevin kilian klaas klaus klausdieter klauspeter klemens knud knut konrad konstantin konstantinos korbinian kuno kurt kyle
lachlan lars lasse laurens laurent laurenz laurin lawrence leander leif lennard lennart lennox lenny leo leon leonard leonardo leonhard
leopold leszek levi levin liam linus lion logan lorenz lorenzo lothar louis luc luca lucas lucian luciano ludger ludwig luigi luis luitpold lukas luka luke
lutz maciej magnus mahmoud mahmut maik malte manfred manuel marc marcel marcello marcin marco marcos marcus marek marian marinus mario marius
mark marko markus marlon marten martin marvin marzell mason massimo mateusz matej mateo mathias mathis mats matteo matthew matthias matthis matti maurice
maurizio max maxim maximilian maxime meinhard meinolf meinrad mehdi mehmet merlin metin micha michael michal michail michel miguel mihai mika mike
mikael mikail milan milo milos mirco mirko miroslav mitchell mohamad mohamed mohammad mohammed moritz morten muhammed muharrem murat musa
mustafa nathan nathanael neil nepomuk nevio nicholas nick niclas nico nicolai nicolas niels nigel nik niklas niko nikolai nikolas nikolaus
nikita nils noah noel norbert norman oezguer okan olaf ole oleg oliver olivier oemer onur oscar oskar osman oswald oswin otmar otto ottokar
owen pablo paco paolo pascal patric patrick patrik paul pavel pawel pedro peer pepe per peter philip philipp phillip pierre piet pieter piotr
pirmin quentin rafael raik raimund rainer ralf ralph ramazan ramon randolf raoul raphael rasmus raul raymond reimar reimund reiner
reinhard reinhardt reinhold remigius remo rene reto ricardo riccardo richard rico riley robert roberto robin rocco rodrigo roger roland
rolf rolfdieter roman romeo romuald ron ronald ronny rouven ruben rudi rudolf ruediger rupert rupprecht ruslan ryan sahin said salih salvatore sami samir
samuel sandro saman santiago sean sebastian sedat selim serdar serge sergej sergio serkan severin siegbert siegfried siegmar siegmund sigmund
silas silvan silvano silvester silvio simeon simon sinan soenke soeren stanislaus stanislaw stefan stefano steffen stefanos sten stephan stephen steve steven
stewart stuart sven swen sylvester tarek tarik taylan ted terence thaddaeus theo theobald theodor thies thilo thomas thoralf thorben
thore thorsten thorwald tibor till tillmann tilman tilmann tilo tim timm timo timon timothy timur tino titus tjark tobias tolga tom tomas
tomasz tommy tomislav toni tony tore torben torge torsten travis tristan tuncay udo ufuk ugur ulf uli ulrich umut urban urs uwe valentin
valerij vasile veit vernon victor viktor vincent vincenzo vinzenz vitali vito vladimir volker volkmar waldemar walter walther werner wieland
wilfried wilhelm willi william willibald willy winfried wladimir wojciech wolf wolfdieter wolfgang wolfram wolfhard xaver yannic yannick yannik yannis
yasin yunus yusuf yves zacharias zbigniew zdenko zeljko zoltan
`

/** Borne by women and men; most of these stand for several names. */
const EITHER = `
alex andi aziz bo charlie charly chris conny deniz dominique eike elia fabi friedel gabi gerry helge jackie jamie jessie jo
joni jordan kai janne wally danny leo kay kelly kersten kim leslie lou manu maxi micha michel mika mischa nicky nicola nicolae niki noa
pat quinn robin sam sandy sascha sasha sidney steff sun taylor terry toni uli umut vali wolfi yael zoran
`

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const OF_EITHER = names(EITHER)
const OF_WOMEN = names(WOMEN)
const OF_MEN = names(MEN)

/** True for a first name that is well known, whoever bears it. */
export function isWellKnownFirstName(name: string): boolean {
  return OF_WOMEN.has(name) || OF_MEN.has(name) || OF_EITHER.has(name)
}

/** Who bears a first name; 0 where that is not known. */
export function bearers(name: string): 0 | 1 | 2 {
  if (OF_EITHER.has(name)) return 0
  const isWomans = OF_WOMEN.has(name)
  if (isWomans === OF_MEN.has(name)) return 0
  return isWomans ? 1 : 2
}
