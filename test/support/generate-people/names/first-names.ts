/** A list written as text: one or more words per entry, parted by commas. */
export function entries(text: string): readonly string[] {
  return text.trim().split(/\s*,\s*/)
}

/** The most usual names of those born in some years, the most frequent first. */
export interface NameCohort {
  /** First year of birth; the cohort ends where the next begins. */
  from: number
  women: readonly string[]
  men: readonly string[]
}

/**
 * Ranked after the lists of popular first names by year of birth that the Gesellschaft für deutsche Sprache and
 * collectors of birth notices publish; ranks within a decade are approximate.
 */
export const GERMAN_COHORTS: readonly NameCohort[] = [
  {
    from: 1930,
    women: entries(`
      Ursula, Helga, Gisela, Ingrid, Renate, Christa, Karin, Erika, Inge, Brigitte, Gerda, Edith, Hannelore, Waltraud,
      Elisabeth, Margarete, Ilse, Anneliese, Irmgard, Ruth, Elfriede, Lieselotte, Hildegard, Marianne, Rosemarie,
      Eva, Ingeborg, Erna, Edeltraud, Christel, Marlies, Käthe, Herta, Bärbel, Gertrud, Lore, Anna, Maria, Sigrid,
      Hilde, Jutta, Annemarie, Johanna, Frieda, Emma, Martha, Elfie, Rosa, Charlotte, Luise, Therese, Katharina,
      Magdalena, Irma, Wilma, Doris`),
    men: entries(`
      Hans, Günter, Horst, Karl, Werner, Heinz, Gerhard, Klaus, Helmut, Manfred, Dieter, Peter, Siegfried, Rolf,
      Wolfgang, Walter, Heinrich, Josef, Rudolf, Kurt, Herbert, Erich, Georg, Willi, Otto, Franz, Günther, Gerd,
      Jürgen, Egon, Hermann, Alfred, Ernst, Erwin, Johann, Wilhelm, Friedrich, Fritz, Bruno, Paul, Ewald, Hubert,
      Lothar, Eberhard, Joachim, Harald, Artur, Alois, Ludwig, Hans-Joachim, Karl-Heinz, Johannes, Gottfried,
      Reinhold, Theodor, Max`),
  },
  {
    from: 1950,
    women: entries(`
      Brigitte, Renate, Karin, Angelika, Monika, Ursula, Gabriele, Barbara, Christine, Ingrid, Jutta, Petra, Marion,
      Elisabeth, Gisela, Christa, Sabine, Heike, Margit, Cornelia, Regina, Helga, Marianne, Birgit, Rita, Maria, Eva,
      Bärbel, Hannelore, Doris, Roswitha, Ulrike, Dagmar, Gudrun, Marlies, Beate, Sigrid, Edith, Ilona, Waltraud,
      Elke, Rosemarie, Anna, Edeltraud, Annegret, Evelyn, Irene, Christiane, Claudia, Anita, Ute, Susanne, Hildegard,
      Mechthild, Veronika, Gerlinde, Elvira, Viola, Margret, Eva-Maria`),
    men: entries(`
      Hans, Peter, Wolfgang, Klaus, Manfred, Jürgen, Michael, Bernd, Werner, Günter, Dieter, Rainer, Joachim, Uwe,
      Karl-Heinz, Gerhard, Hans-Jürgen, Thomas, Rolf, Helmut, Reinhard, Norbert, Heinz, Horst, Josef, Harald, Walter,
      Lothar, Hartmut, Frank, Andreas, Ulrich, Volker, Wilfried, Herbert, Franz, Hans-Joachim, Karl, Udo, Gerd,
      Detlef, Siegfried, Roland, Ralf, Eckhard, Johann, Heinrich, Rudolf, Wilhelm, Burkhard, Holger, Hans-Peter,
      Ernst, Winfried, Bernhard, Albert, Willi, Axel, Erwin, Hermann`),
  },
  {
    from: 1960,
    women: entries(`
      Sabine, Susanne, Petra, Birgit, Gabriele, Andrea, Martina, Ute, Heike, Angelika, Claudia, Barbara, Ulrike,
      Karin, Cornelia, Monika, Kerstin, Elke, Christine, Silvia, Regina, Beate, Marion, Anja, Bettina, Brigitte,
      Christiane, Simone, Jutta, Eva, Manuela, Ines, Dagmar, Anke, Annette, Renate, Katrin, Iris, Astrid, Carola,
      Sylvia, Doris, Silke, Ramona, Evelyn, Michaela, Sonja, Gudrun, Ursula, Maria, Marina, Elisabeth, Gisela, Anette,
      Antje, Kirsten, Ilona, Margit, Friederike, Patricia`),
    men: entries(`
      Thomas, Michael, Andreas, Peter, Frank, Uwe, Klaus, Stefan, Jürgen, Jörg, Ralf, Bernd, Dirk, Wolfgang, Martin,
      Matthias, Christian, Torsten, Markus, Joachim, Ulrich, Holger, Norbert, Volker, Rainer, Harald, Heiko, Carsten,
      Olaf, Detlef, Jens, Hans, Axel, Karsten, Udo, Dieter, Roland, Bernhard, Reinhard, Oliver, Mario, Josef, Jochen,
      Guido, Rolf, Manfred, Robert, Steffen, Johannes, Gerald, Lutz, Henry, Thorsten, Günter, Hans-Peter, Achim,
      Gerhard, Alexander, Karl, Werner`),
  },
  {
    from: 1970,
    women: entries(`
      Nicole, Anja, Claudia, Stefanie, Andrea, Tanja, Katrin, Susanne, Petra, Sabine, Sandra, Daniela, Silke, Melanie,
      Christine, Simone, Alexandra, Kerstin, Bianca, Heike, Yvonne, Martina, Katja, Michaela, Sonja, Sylvia, Anke,
      Birgit, Bettina, Manuela, Jana, Antje, Diana, Cornelia, Ulrike, Ines, Christiane, Julia, Kathrin, Nadine,
      Anne, Barbara, Doreen, Britta, Doris, Nadja, Annette, Mandy, Kirsten, Corinna, Karin, Monika, Carmen, Verena,
      Peggy, Eva, Judith, Maren, Astrid, Ilka`),
    men: entries(`
      Michael, Stefan, Thomas, Andreas, Frank, Markus, Christian, Oliver, Matthias, Torsten, Martin, Sven, Alexander,
      Jens, Jörg, Dirk, Daniel, Ralf, Jan, Carsten, Peter, Marco, Holger, Heiko, Sebastian, Thorsten, Uwe, Lars,
      Mario, Ronny, Kai, René, Robert, Björn, Steffen, Marc, Tobias, Florian, Bernd, Klaus, Dennis, Maik, Enrico, Jürgen,
      Mike, Patrick, André, Olaf, Volker, Ingo, Timo, Nils, Guido, Axel, Hendrik, Boris, Ulf, Felix, Marcus, Christoph`),
  },
  {
    from: 1980,
    women: entries(`
      Stefanie, Christina, Sandra, Julia, Nadine, Nicole, Katharina, Melanie, Anna, Sarah, Daniela, Jennifer, Kathrin,
      Jessica, Anne, Claudia, Susanne, Katrin, Anja, Sabrina, Tanja, Maria, Yvonne, Franziska, Sabine, Bianca, Sonja,
      Vanessa, Nina, Carolin, Verena, Lisa, Eva, Sabine, Alexandra, Kristin, Juliane, Jasmin, Janine, Theresa, Ramona,
      Johanna, Laura, Mandy, Simone, Manuela, Corinna, Annika, Nadja, Judith, Miriam, Cindy, Maike, Ann-Kathrin, Lena,
      Svenja, Isabel, Rebecca, Hanna, Wiebke`),
    men: entries(`
      Christian, Michael, Sebastian, Stefan, Daniel, Alexander, Thomas, Jan, Tobias, Matthias, Markus, Florian,
      Andreas, Dennis, Martin, Marcel, Patrick, Benjamin, Philipp, David, Robert, Sven, Marco, Johannes, Simon,
      Felix, Christoph, Tim, Oliver, Kevin, Steffen, Björn, Peter, Manuel, Jens, Fabian, Nils, Lars, Dominik, Marc,
      Frank, Timo, Julian, Robin, Jonas, Sascha, Maximilian, René, Mathias, Eric, Ronny, Stephan, Dirk, Benedikt,
      Hendrik, Marius, Mario, Christopher, Torben, Malte`),
  },
  {
    from: 1990,
    women: entries(`
      Julia, Sarah, Lisa, Anna, Jennifer, Laura, Katharina, Jessica, Lena, Vanessa, Franziska, Maria, Christina,
      Sabrina, Johanna, Melanie, Sophie, Jasmin, Michelle, Theresa, Marie, Carolin, Nina, Annika, Stefanie, Alina,
      Eva, Hannah, Luisa, Sandra, Lea, Denise, Kim, Svenja, Miriam, Rebecca, Elisabeth, Selina, Larissa, Jana, Isabell,
      Verena, Natalie, Ramona, Paula, Antonia, Leonie, Helena, Anne, Anna-Lena, Carina, Kristina, Lara, Janina,
      Viktoria, Charlotte, Pauline, Saskia, Mona, Clara`),
    men: entries(`
      Jan, Daniel, Tobias, Alexander, Lukas, Philipp, Kevin, Patrick, Christian, Florian, Maximilian, Dennis, Sebastian,
      Marcel, Felix, Dominik, Fabian, Tim, Jonas, Michael, Simon, David, Benjamin, Marvin, Julian, Johannes, Niklas,
      Andreas, Robin, Stefan, Thomas, Moritz, Marco, Nico, Pascal, Paul, Matthias, Martin, Sven, Markus, Jannik,
      Lars, Christoph, Max, Timo, Robert, Nils, Tom, Yannick, Jakob, Leon, Marius, Steffen, Kai, Dustin, Oliver, Björn,
      Hendrik, Jens, Ruben`),
  },
  {
    from: 2000,
    women: entries(`
      Marie, Sophie, Anna, Laura, Lea, Sarah, Maria, Hannah, Julia, Michelle, Lena, Lisa, Alina, Leonie, Emily, Johanna,
      Jana, Lara, Vanessa, Luisa, Katharina, Celina, Jasmin, Nele, Annika, Pauline, Emma, Clara, Chiara, Paula, Antonia,
      Amelie, Franziska, Charlotte, Helena, Carolin, Melina, Mia, Merle, Fiona, Josephine, Theresa, Greta, Jule, Selina,
      Emilia, Maja, Nina, Pia, Finja, Elisa, Frieda, Ronja, Lilly, Miriam, Angelina, Eva, Carlotta, Ida, Mara`),
    men: entries(`
      Lukas, Jan, Tim, Finn, Leon, Niklas, Tom, Jonas, Jannik, Luca, Alexander, Philipp, Paul, Maximilian, Felix, Max,
      Nico, Julian, Moritz, Lennart, Fabian, Simon, Daniel, David, Florian, Leonard, Johannes, Jakob, Tobias, Elias, Noah,
      Ben, Marvin, Robin, Dominik, Kevin, Luis, Erik, Justin, Nils, Jannis, Benedikt, Marlon, Till, Lasse, Lars,
      Sebastian, Pascal, Joshua, Vincent, Oskar, Hannes, Anton, Emil, Jason, Colin, Linus, Mika, Ole, Konstantin`),
  },
]

/** Names that some bear in every decade. */
export const TIMELESS: Pick<NameCohort, 'women' | 'men'> = {
  women: entries(`
    Anna, Maria, Katharina, Elisabeth, Margarethe, Eva, Charlotte, Johanna, Helene, Sophia, Louise, Agnes, Amalia, Anneke,
    Annelie, Almut, Adelheid, Anna-Maria, Anne-Marie, Ann-Christin, Beatrix, Bernadette, Birte, Britta, Caroline, Catharina,
    Cordula, Constanze, Dorothea, Dorothee, Edda, Eleonore, Elena, Ellen, Elsa, Esther, Felicitas, Frauke, Friederike,
    Gesine, Gesa, Gundula, Hedwig, Heidi, Heidrun, Henriette, Hella, Imke, Inga, Ingeburg, Inken, Insa, Irina, Isolde,
    Jördis, Karola, Karla, Katarina, Kornelia, Leonore, Liane, Lioba, Lydia, Mareike, Marlene, Marie-Luise, Mathilde,
    Meike, Neele, Nora, Olivia, Ottilie, Philippa, Rabea, Renata, Rosalie, Roswita, Ruth, Sibylle, Silvana, Sina,
    Solveig, Stephanie, Susann, Swantje, Tabea, Tatjana, Thea, Tina, Traudel, Uta, Ulla, Vera, Walburga, Wibke, Xenia`),
  men: entries(`
    Johannes, Georg, Martin, Anton, Josef, Paul, Karl, Friedrich, Benno, Adrian, Albrecht, Alwin, Andre, Arne, Arnold,
    Arno, August, Bastian, Bertram, Björn, Bodo, Carl, Caspar, Clemens, Cornelius, Curt, Dankwart, Detlev, Diethard,
    Dietmar, Dietrich, Edgar, Edmund, Eduard, Eike, Elmar, Emanuel, Engelbert, Erhard, Erik, Eugen, Falk, Ferdinand,
    Frederik, Fridolin, Gabriel, Gernot, Gero, Gisbert, Gregor, Gunnar, Gustav, Hanno, Hartwig, Helge, Henning, Henrik,
    Hinrich, Hauke, Ingmar, Jasper, Jobst, Jost, Julius, Kaspar, Knut, Konrad, Korbinian, Kuno, Leander, Leo, Leopold,
    Lorenz, Magnus, Meinhard, Nikolaus, Norman, Oskar, Quirin, Ralph, Raimund, Richard, Rüdiger, Ruprecht, Sönke, Sören,
    Tilman, Tilo, Tjark, Urban, Valentin, Veit, Viktor, Vinzenz, Wendelin, Xaver`),
}
