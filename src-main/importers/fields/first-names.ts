/**
 * First names that are hardly ever family names: enough to see that "Müller Hans" stands the wrong way round and
 * that a lone "Sabine" is no family name. Names that are both (Martin, Werner, Otto, Peter) are left out.
 */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'Alexandra Alina Amelie Andrea Angelika Anja Anke Anna Anne Annette Antje Astrid Barbara Beate Bettina Birgit ' +
    'Brigitte Britta Carina Carmen Carolin Charlotte Christa Christiane Christina Christine Claudia Cornelia Dagmar ' +
    'Daniela Denise Diana Doris Elena Elfriede Elisabeth Elke Ella Ellen Emilia Emily Emma Erika Eva Franziska Frauke ' +
    'Gabriele Gerda Gertrud Gisela Greta Gudrun Hannah Hanna Hannelore Heidi Heike Helena Helga Ilona Ilse Ines Inge ' +
    'Ingeborg Ingrid Irene Iris Irmgard Isabell Jacqueline Jana Janina Jasmin Jennifer Jessica Johanna Julia Juliane ' +
    'Jutta Karin Karla Karolin Katharina Kathrin Katja Katrin Kerstin Kristin Kristina Lara Laura Lea Lena Leonie Lina ' +
    'Linda Lisa Luisa Madeleine Maike Manuela Mareike Margarete Margit Maria Marie Marina Marion Marlene Martha Martina ' +
    'Melanie Mia Michaela Miriam Mirjam Mona Monika Monique Nadine Nadja Natalie Nele Nicole Nina Olga Patricia Paula ' +
    'Petra Pia Ramona Rebecca Regina Renate Rita Rosemarie Ruth Sabine Sabrina Sandra Sara Sarah Silke Silvia Simone ' +
    'Sonja Sophia Sophie Stefanie Steffi Stephanie Susanne Svenja Sylvia Tamara Tanja Tatjana Theresa Ulrike Ursula Ute ' +
    'Valentina Vanessa Vera Verena Veronika Viktoria Waltraud Yvonne ' +
    'Achim Alexander Andreas Axel Ben Bernd Bernhard Björn Carsten Christian Christoph Daniel David Dennis Detlef Dieter ' +
    'Dirk Dominik Elias Emil Erik Felix Finn Florian Frank Franz Friedrich Fritz Georg Gerd Gerhard Guido Günter Günther ' +
    'Hans Hans-Jürgen Hans-Peter Heinz Helmut Henrik Henry Herbert Holger Horst Ingo Jan Jannik Jens Joachim Johannes ' +
    'Jonas Jonathan Josef Julian Jürgen Jörg Kai Karl Karl-Heinz Karsten Kevin Klaus Kurt Lars Leon Leonard Linus Luca ' +
    'Luis Lukas Manfred Manuel Marc Marcel Marco Mario Marius Markus Matthias Max Maximilian Maxim Michael Moritz ' +
    'Niklas Nico Niels Nils Noah Norbert Olaf Oliver Oskar Paul Philipp Rainer Ralf Reinhard Reiner Rene Robert Rolf ' +
    'Roland Ronny Rüdiger Sascha Sebastian Siegfried Stefan Steffen Stephan Sven Theo Thomas Thorsten Tim Timo Tobias Tom ' +
    'Torsten Udo Uwe Volker Wolfgang'
  ).split(' '),
)

/** The most frequent family names that are no first names. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'Müller Mueller Schmidt Schmitt Schmitz Schmid Schneider Fischer Weber Meyer Meier Maier Mayer Wagner Becker Schulz ' +
    'Schulze Schultz Hoffmann Hofmann Schäfer Schaefer Koch Bauer Richter Klein Schröder Neumann Schwarz Zimmermann Braun ' +
    'Krüger Hartmann Lange Krause Lehmann Köhler Huber Kaiser Fuchs Scholz Möller Weiß Jung Hahn Keller Vogel Schubert ' +
    'Roth Beck Berger Winkler Lorenz Baumann Albrecht Schuster Böhm Kraus Schumacher Krämer Vogt Jäger Stein Haas Graf ' +
    'Groß Sommer Seidel Brandt Dietrich Schreiber Kuhn Kühn Pohl Horn Busch Bergmann Ziegler Pfeiffer Voigt Sauer Wolff ' +
    'Ernst Hübner Gruber Steiner Moser Hofer Leitner Berger Eder Fuchs Reiter Pichler Wallner Keller Marxer Frick Zürcher ' +
    'Schweizer Baumgartner Brunner Kaufmann Hartung Naumann Lindner Engel Ludwig Ott Hesse Kern Böttcher Wenzel Arndt'
  ).split(' '),
)
const NEVER_FIRST = new Set(['Ludwig', 'Ernst', 'Dietrich', 'Engel', 'Lorenz', 'Albrecht', 'Marco'])

/** True where a word alone is a first name and not a family name. */
export function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word)
}

/** True for a frequent family name that is no first name. */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word) && !NEVER_FIRST.has(word)
}

/** True where two words can only be family name and first name, in this order. */
export function isFamilyNameFirst(first: string, second: string): boolean {
  return FIRST_NAMES.has(second) && FAMILY_NAMES.has(first) && !NEVER_FIRST.has(first)
}
