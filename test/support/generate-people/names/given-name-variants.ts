import { entries } from './first-names.ts'

/** What people call themselves, by their name in the passport. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = table(`
  Johannes: Hannes, Johann, Hans, Jojo | Hans: Hansi | Johann: Hans, Hannes | Josef: Sepp, Jupp | Alexander: Alex |
  Alexandra: Alex, Sandra, Sascha | Elisabeth: Lisa, Elli, Betty, Sissi, Liesel | Katharina: Kathi, Katja, Kati, Käthe |
  Kathrin: Kathi, Kati | Katrin: Kati, Kathi | Catharina: Cathi | Susanne: Susi, Sanne | Sebastian: Basti, Bastian |
  Bastian: Basti | Michael: Micha, Michi, Mike | Michaela: Michi, Ela | Andreas: Andi, Andy | Andrea: Andi |
  Christian: Chris, Chrischi | Christina: Tina, Chris, Christl | Christine: Tine, Christel, Chris | Christiane: Chris, Jane |
  Christoph: Chris, Stoffel | Christopher: Chris | Matthias: Matze, Mathias, Hias | Mathias: Matze | Thomas: Tom, Tommy |
  Stefan: Steff, Stef | Stephan: Steff | Stefanie: Steffi, Steff | Stephanie: Steffi | Maximilian: Max, Maxi |
  Benjamin: Ben, Benni, Benny | Benedikt: Bene, Ben | Dominik: Domi, Nick | Daniel: Dani, Danny | Daniela: Dani |
  Manuel: Manu | Manuela: Manu, Ela | Emanuel: Manu | Gabriele: Gabi, Gaby | Angelika: Geli, Angela | Monika: Moni |
  Brigitte: Gitte, Gitti, Biggi | Birgit: Biggi, Gitte | Barbara: Babs, Bärbel, Babsi | Ursula: Uschi, Ulla, Ursel |
  Margarete: Grete, Gretel, Marga | Margarethe: Grete, Marga | Magdalena: Lena, Leni | Helene: Leni, Lene | Helena: Leni |
  Johanna: Hanna, Jojo, Hanni | Theresa: Resi, Resa | Therese: Resi | Franziska: Franzi, Fanny | Veronika: Vroni |
  Cornelia: Conny, Nele | Cornelius: Conny | Antonia: Toni | Anton: Toni | Friederike: Rike, Fritzi | Ulrike: Ulli, Rike |
  Ulrich: Uli, Ulli | Wilhelm: Willi, Helm | Friedrich: Fritz, Fred, Friedel | Heinrich: Heinz, Heiner, Hein | Karl: Kalle |
  Karl-Heinz: Kalle, Heinz, Karlheinz | Rudolf: Rudi, Rolf | Wolfgang: Wolle, Wolf | Joachim: Jochen, Achim, Jo | Jürgen: Jogi |
  Hans-Jürgen: Jürgen, Hansjürgen | Hans-Joachim: Hajo, Achim, Jochen | Hans-Peter: Hape, Peter, Hanspeter | Günter: Günni |
  Gerhard: Gerd, Hardy | Manfred: Manni | Siegfried: Siggi, Sigi | Herbert: Herbie | Norbert: Nobby | Bernhard: Bernd, Hardy |
  Eberhard: Hardy, Ebi | Reinhard: Reini, Hardy | Robert: Rob, Robby | Philipp: Phil, Philip | Florian: Flo | Tobias: Tobi, Tobs |
  Felix: Lixi | Fabian: Fabi | Patrick: Pat, Paddy | Niklas: Nik, Nick | Nikolaus: Klaus, Niko | Lukas: Luke | Konstantin: Konsti |
  Leonard: Leo, Leon | Leopold: Leo, Poldi | Leonie: Leo, Loni | Valentin: Vale, Valle | Vincent: Vinz, Vince | Jakob: Jakko, Kobi |
  Georg: Schorsch, Schorschi | Ludwig: Lutz, Wiggerl | Franz: Franzl | Oliver: Olli, Oli | Marcus: Mac | Markus: Mac | Sabine: Bine |
  Sabrina: Bine, Brina | Stefania: Steffi | Jennifer: Jenny, Jenni | Jessica: Jessi, Jessy | Vanessa: Nessi | Nicole: Nici, Nicki |
  Melanie: Mela, Melli | Petra: Petzi | Claudia: Claudi | Regina: Gina | Renate: Reni, Nate | Rosemarie: Rosi, Romy | Rosa: Rosi |
  Hannelore: Hanne, Lore | Hildegard: Hilde | Gertrud: Trude, Gerti | Waltraud: Traudl, Wally | Edeltraud: Traudl, Edel |
  Irmgard: Irmi | Anneliese: Anne, Liesel | Annemarie: Anne, Annemie | Lieselotte: Lilo, Lotte | Charlotte: Lotte, Charly, Lotti |
  Luise: Lulu | Josephine: Josi, Fine | Sophie: Sophia, Fee | Sophia: Sophie | Viktoria: Vicky | Carolin: Caro | Caroline: Caro |
  Kristin: Kris | Juliane: Julia, Jule | Julia: Jule, Juli | Isabel: Isa, Bella | Isabell: Isa | Annika: Anni, Nika | Anna: Anni, Anne |
  Anna-Lena: Anna, Lena, Leni | Ann-Kathrin: Anni, Ann, Kathi | Eva-Maria: Eva, Evi | Eva: Evi | Marie-Luise: Marie, Malu |
  Marianne: Nanni, Janne | Bettina: Betti, Tina | Martina: Tina | Kerstin: Kersti | Silvia: Silvi | Mechthild: Mecki |
  Rebecca: Becky, Becci | Miriam: Miri | Jasmin: Jassi, Mini | Wiebke: Wibi | Constanze: Conny, Stanzi | Dorothea: Thea, Doro, Dorle |
  Dorothee: Doro | Felicitas: Feli, Fee | Mehmet: Memo | Mustafa: Musti | Süleyman: Sülo | İbrahim: Ibo | Małgorzata: Gosia |
  Katarzyna: Kasia | Agnieszka: Aga | Aleksandra: Ola | Krzysztof: Chris, Krzysiek | Małgorzata: Margarete, Gosia |
  Dimitri: Dima | Alexandr: Sascha | Natalia: Natascha | Giuseppe: Peppe, Beppe | Salvatore: Toto | Mohamed: Mo | Mohammad: Mo`)

/** Names written in several ways that sound the same. */
export const SOUND_ALIKE_NAMES: readonly (readonly string[])[] = [
  ...`Stefan, Stephan | Stefanie, Stephanie | Katharina, Catharina, Katarina | Kathrin, Katrin, Catrin | Philipp, Philip, Phillip |
  Sophie, Sofie | Sophia, Sofia | Sarah, Sara | Hanna, Hannah | Matthias, Mathias | Günter, Günther | Walter, Walther |
  Christian, Kristian | Christina, Kristina | Marc, Mark | Marcus, Markus | Nicole, Nikole | Claudia, Klaudia | Carsten, Karsten |
  Carolin, Karolin, Caroline | Torsten, Thorsten | Jannik, Yannick, Yannik | Luca, Luka | Lukas, Lucas | Niklas, Niclas |
  Erik, Eric | Ralf, Ralph | Detlef, Detlev | Silvia, Sylvia | Annette, Anette | Anke, Anka | Marcel, Marzel | Oskar, Oscar |
  Viktoria, Victoria | Viktor, Victor | Jana, Janna | Theresa, Teresa | Luisa, Louisa | Luise, Louise | Jasmin, Yasmin |
  Rebecca, Rebekka | Jakob, Jacob | Clara, Klara | Carla, Karla | Karl, Carl | Konrad, Conrad | Cornelia, Kornelia | Maike, Meike |
  Mareike, Marijke | Tobias, Thobias | Bernd, Bernt | Gerd, Gert | Josef, Joseph | Johannes, Johanes | Andreas, Andreaß |
  Dominik, Dominic | Patrick, Patrik | Fabian, Fabijan | Leonie, Leoni | Emily, Emilie | Michelle, Michele | Elisabeth, Elisabet |
  Sergej, Sergei | Dimitri, Dmitri | Svetlana, Swetlana | Mohamed, Mohammed, Muhammed | Ahmet, Ahmed | Jusuf, Yusuf | Alexander, Aleksander`
    .split('|')
    .map(entries),
]

/** The same list as a look-up from each spelling to the others. */
export function othersByName(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, readonly string[]>()
  for (const group of groups)
    for (const name of group)
      others.set(
        name,
        group.filter(other => other !== name),
      )
  return others
}

function table(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split('|').map(line => {
      const [name = '', list = ''] = line.split(':')
      return [name.trim(), entries(list)]
    }),
  )
}
