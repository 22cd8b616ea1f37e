/** Common given and family names; the people made of them are invented. */
function words(text: string): readonly string[] {
  return text.trim().split(/\s*,\s*/)
}

export interface NameLists {
  women: readonly string[]
  men: readonly string[]
  families: readonly string[]
}

export const GERMAN_NAMES: NameLists = {
  women: words(`
    Anna, Sabine, Petra, Monika, Julia, Katharina, Claudia, Susanne, Nicole, Stefanie, Andrea, Christine, Birgit,
    Ursula, Renate, Heike, Martina, Gabriele, Angelika, Bärbel, Käthe, Jördis, Ingeborg, Hannelore, Gisela, Brigitte,
    Anke, Silke, Kerstin, Tanja, Melanie, Sandra, Daniela, Anja, Ulrike, Barbara, Cornelia, Doris, Elke, Regina,
    Franziska, Theresa, Johanna, Charlotte, Luise, Marlene, Frieda, Greta, Ida, Mia, Emma, Lina, Lea, Hannah, Sophie,
    Marie, Clara, Paula, Mathilda, Zoë, Chloé, Anna-Lena, Eva-Maria, Ann-Kathrin, Marie-Luise, Lieselotte, Rosemarie,
    Ayşe, Fatma, Zeynep, Elif, Agnieszka, Małgorzata, Olga, Irina, Svetlana, Jasmin, Vanessa, Jennifer, Saskia,
    Maren, Wiebke, Antje, Gesa, Frauke, Hilde, Edeltraud, Waltraud, Mechthild, Gudrun, Annegret, Rebekka, Leonie`),
  men: words(`
    Thomas, Michael, Andreas, Peter, Stefan, Christian, Martin, Frank, Markus, Jürgen, Jörg, Günther, Björn, Sören,
    Klaus, Wolfgang, Hans, Werner, Dieter, Uwe, Rainer, Bernd, Holger, Matthias, Alexander, Daniel, Tobias,
    Sebastian, Florian, Felix, Lukas, Jonas, Leon, Paul, Maximilian, Moritz, Jakob, Anton, Emil, Oskar, Karl-Heinz,
    Hans-Peter, Hans-Jürgen, Ernst-August, Friedrich, Georg, Heinrich, Hermann, Konrad, Leopold, Gottfried, Rüdiger,
    Götz, Jörn, Henning, Hauke, Torben, Malte, Thorsten, Carsten, Sven, Dirk, Ralf, Volker, Harald, Helmut, Norbert,
    Mehmet, Mustafa, Emre, Piotr, Krzysztof, Dimitri, Marcel, Kevin, Dennis, Patrick, Philipp, Benedikt, Valentin,
    Ludwig, Xaver, Alois, Sepp, Detlef, Eckhard, Reinhold, Manfred, Siegfried, Tim, Jan, Nils, Ole, René`),
  families: words(`
    Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schulz, Hoffmann, Schäfer, Koch, Bauer,
    Richter, Klein, Wolf, Schröder, Neumann, Schwarz, Zimmermann, Braun, Krüger, Hofmann, Hartmann, Lange, Schmitt,
    Werner, Schmitz, Krause, Meier, Lehmann, Schmid, Schulze, Maier, Köhler, Herrmann, König, Walter, Mayer, Huber,
    Kaiser, Fuchs, Peters, Lang, Scholz, Möller, Weiß, Jung, Hahn, Schubert, Vogel, Friedrich, Keller, Günther,
    Frank, Berger, Winkler, Roth, Beck, Lorenz, Baumann, Franke, Albrecht, Schuster, Simon, Ludwig, Böhm, Winter,
    Kraus, Martin, Schumacher, Krämer, Vogt, Stein, Jäger, Otto, Sommer, Groß, Seidel, Heinrich, Brandt, Haas,
    Schreiber, Graf, Dietrich, Ziegler, Kuhn, Kühn, Pohl, Engel, Horn, Busch, Bergmann, Thomas, Voigt, Sauer,
    Arnold, Wolff, Pfeiffer, Strauß, Großmann, Weißenborn, Süß, Rößler, Öztürk, Yılmaz, Şahin, Demir, Kowalski,
    Nowak, Wójcik, Petrov, Ivanova, Jansen, Petersen, Hansen, Thießen, Lüdtke, Dünnebier, Bäumer, Hägele, Häberle,
    Brüggemann, Löffler, Götze, Bühler, Rühl, Jürgens, Schürmann, Kröger, Höfer, Dörr, Fröhlich, Ötting, Übel,
    Ackermann, Bachmann, Eberhardt, Falkenberg, Gerlach, Hildebrandt, Ihle, Kirchner, Lindner, Marquardt, Nagel,
    Oppermann, Pietsch, Quandt, Reichelt, Steinbach, Trautmann, Ullrich, Vollmer, Wendt, Zeller`),
}

export const DUTCH_NAMES: NameLists = {
  women: words('Sanne, Fleur, Lotte, Anouk, Marijke, Ingrid, Femke, Roos, Daniëlle'),
  men: words('Daan, Bram, Sjoerd, Willem, Pieter, Koen, Maarten, Joost'),
  families: words(
    'de Vries, van den Berg, Jansen, Bakker, Visser, van Dijk, Smit, de Boer, Mulder, van der Heijden',
  ),
}

export const FRENCH_NAMES: NameLists = {
  women: words('Hélène, Amélie, Claire, Françoise, Océane, Margaux, Sylvie, Anaïs'),
  men: words('François, Jérôme, Étienne, Luc, Benoît, Olivier, Jean-Pierre, Rémi'),
  families: words("Dupont, Lefèvre, Moreau, Garnier, Rousseau, Fournier, d'Aubigny, Bélanger, Chevalier"),
}

/** Companies; `*` stands for a family name. */
export const COMPANIES: readonly string[] = words(`
  Café Morgenrot, Buchhandlung am Markt, Praxis für Physiotherapie *, Hofladen Birkenhof GmbH, Yogastudio Lotos,
  Bäckerei * & Söhne, Steuerbüro *, Tischlerei * GmbH, Hotel Zur Linde, Kanzlei * und Partner, Blumen *,
  Pension Seeblick, Architekturbüro *, Gemeinschaftspraxis Dr. *, Weltladen e. V., Naturkost * OHG`)

export const TITLES: readonly string[] = ['Dr.', 'Dr.', 'Dr.', 'Dr.', 'Prof. Dr.', 'Dipl.-Ing.', 'Dr. med.']

export const NOBLE_PARTICLES: readonly string[] = ['von', 'von der', 'zu', 'von und zu']
