/** Places with a postal code that belongs to them. */
export interface Place {
  postalCode: string
  city: string
}

function places(text: string): readonly Place[] {
  return text
    .trim()
    .split(/\s*,\s*/)
    .map(entry => ({
      postalCode: entry.slice(0, entry.indexOf(' ')),
      city: entry.slice(entry.indexOf(' ') + 1),
    }))
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s*,\s*/)
}

export const GERMAN_PLACES = places(`
  10115 Berlin, 10437 Berlin, 12047 Berlin, 13353 Berlin, 14059 Berlin, 20095 Hamburg, 20257 Hamburg,
  22765 Hamburg, 80331 München, 80799 München, 81541 München, 50667 Köln, 50823 Köln, 51103 Köln,
  60311 Frankfurt am Main, 60486 Frankfurt am Main, 70173 Stuttgart, 70597 Stuttgart, 40213 Düsseldorf,
  40477 Düsseldorf, 04109 Leipzig, 04229 Leipzig, 44135 Dortmund, 45127 Essen, 28195 Bremen, 01067 Dresden,
  01309 Dresden, 30159 Hannover, 30449 Hannover, 90402 Nürnberg, 47051 Duisburg, 44787 Bochum, 42103 Wuppertal,
  33602 Bielefeld, 53111 Bonn, 48143 Münster, 76133 Karlsruhe, 68159 Mannheim, 86150 Augsburg, 65183 Wiesbaden,
  41061 Mönchengladbach, 45879 Gelsenkirchen, 52062 Aachen, 38100 Braunschweig, 09111 Chemnitz, 24103 Kiel,
  06108 Halle (Saale), 39104 Magdeburg, 79098 Freiburg im Breisgau, 47798 Krefeld, 55116 Mainz, 23552 Lübeck,
  99084 Erfurt, 46045 Oberhausen, 18055 Rostock, 34117 Kassel, 58095 Hagen, 66111 Saarbrücken, 14467 Potsdam,
  67059 Ludwigshafen am Rhein, 26122 Oldenburg, 51373 Leverkusen, 49074 Osnabrück, 42651 Solingen,
  69117 Heidelberg, 64283 Darmstadt, 93047 Regensburg, 85049 Ingolstadt, 97070 Würzburg, 90762 Fürth,
  38440 Wolfsburg, 89073 Ulm, 74072 Heilbronn, 75172 Pforzheim, 37073 Göttingen, 63065 Offenbach am Main,
  72764 Reutlingen, 56068 Koblenz, 91052 Erlangen, 54290 Trier, 07743 Jena, 03046 Cottbus, 57072 Siegen,
  31134 Hildesheim, 96047 Bamberg, 95444 Bayreuth, 72070 Tübingen, 78462 Konstanz, 87435 Kempten (Allgäu),
  94032 Passau, 83022 Rosenheim, 88045 Friedrichshafen, 73728 Esslingen am Neckar, 71634 Ludwigsburg,
  21335 Lüneburg, 24937 Flensburg, 17489 Greifswald, 19053 Schwerin, 02826 Görlitz, 08056 Zwickau, 99423 Weimar,
  06844 Dessau-Roßlau, 25813 Husum, 29221 Celle, 26721 Emden, 27472 Cuxhaven, 36037 Fulda, 35037 Marburg,
  35390 Gießen, 32756 Detmold, 59065 Hamm, 46483 Wesel, 47533 Kleve, 83646 Bad Tölz,
  82467 Garmisch-Partenkirchen, 91541 Rothenburg ob der Tauber, 97318 Kitzingen, 15230 Frankfurt (Oder),
  16225 Eberswalde, 23966 Wismar, 18439 Stralsund, 38640 Goslar, 66424 Homburg, 55543 Bad Kreuznach,
  67346 Speyer, 76829 Landau in der Pfalz, 77652 Offenburg, 78050 Villingen-Schwenningen, 73430 Aalen,
  74523 Schwäbisch Hall, 88212 Ravensburg, 94315 Straubing, 84028 Landshut, 92637 Weiden in der Oberpfalz,
  63739 Aschaffenburg, 61348 Bad Homburg vor der Höhe, 65549 Limburg an der Lahn`)

export const AUSTRIAN_PLACES = places(`
  1010 Wien, 1070 Wien, 8010 Graz, 4020 Linz, 5020 Salzburg, 6020 Innsbruck, 9020 Klagenfurt am Wörthersee,
  3100 St. Pölten`)

export const SWISS_PLACES = places(
  '8001 Zürich, 3011 Bern, 4051 Basel, 6003 Luzern, 9000 St. Gallen, 8400 Winterthur',
)

/** Without the two letters that follow the digits. */
export const DUTCH_PLACES = places(
  '1012 Amsterdam, 3511 Utrecht, 3011 Rotterdam, 9711 Groningen, 6211 Maastricht, 6811 Arnhem',
)

export const FRENCH_PLACES = places(
  '75011 Paris, 69002 Lyon, 67000 Strasbourg, 68000 Colmar, 31000 Toulouse, 13001 Marseille, 06000 Nice',
)

export const GERMAN_STREETS = words(`
  Hauptstraße, Bahnhofstraße, Gartenstraße, Schulstraße, Dorfstraße, Bergstraße, Birkenweg, Lindenstraße,
  Kirchstraße, Waldstraße, Ringstraße, Schillerstraße, Goethestraße, Amselweg, Wiesenweg, Mühlenweg, Jahnstraße,
  Am Sportplatz, Buchenweg, Friedhofstraße, Feldstraße, Rosenweg, Mozartstraße, Beethovenstraße, Eichenweg,
  Ahornweg, Ulmenstraße, Parkstraße, Sonnenstraße, Poststraße, Mittelstraße, Talstraße, Steinweg, Tannenweg,
  Blumenstraße, Am Bach, Im Winkel, Auf der Höhe, An der Mühle, Zum Steinbruch, Kastanienallee, Lessingstraße,
  Uhlandstraße, Kantstraße, Heinrich-Heine-Straße, Albert-Schweitzer-Straße, Geschwister-Scholl-Straße,
  Käthe-Kollwitz-Straße, Brüder-Grimm-Weg, Weißdornweg, Schloßstraße, Große Gasse, Kleine Gasse, Obere Straße,
  Untere Straße, Alte Dorfstraße, Neue Straße, Burgstraße, Marktplatz, Kirchplatz, Lange Straße, Breite Straße,
  Nordstraße, Südstraße, Weststraße, Oststraße, Fliederweg, Holunderweg, Drosselweg, Finkenweg, Meisenweg,
  Lerchenweg, Falkenstraße, Kiefernweg, Fichtenweg, Erlenweg, Weidenweg, Pappelallee, Schützenstraße, Turnstraße,
  Kapellenweg, Klosterstraße, Mühlstraße, Brunnenstraße, Quellenweg, Seestraße, Uferweg, Am Hang,
  Am Rosengarten, Am Alten Markt, Hinter der Kirche`)

export const DUTCH_STREETS = words(
  'Kerkstraat, Dorpsstraat, Molenweg, Schoolstraat, Prinsengracht, Stationsweg',
)

export const FRENCH_STREETS = words(
  "rue de l'Église, rue Victor Hugo, avenue de la Gare, place du Marché, rue des Écoles, chemin des Vignes",
)
