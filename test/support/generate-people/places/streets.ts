import { entries } from '../names/first-names.ts'

/** Street names found in most places, the most usual first (after counts of OpenStreetMap's streets by name). */
export const STREETS: readonly string[] = [
  ...new Set(
    entries(`
    Hauptstraße, Schulstraße, Dorfstraße, Gartenstraße, Bahnhofstraße, Bergstraße, Birkenweg, Lindenstraße, Kirchstraße,
    Waldstraße, Ringstraße, Schillerstraße, Amselweg, Wiesenweg, Goethestraße, Jahnstraße, Wiesenstraße, Mühlenweg, Am Sportplatz,
    Buchenweg, Friedhofstraße, Feldstraße, Blumenstraße, Rosenweg, Mozartstraße, Ahornweg, Eichenweg, Finkenweg, Lerchenweg,
    Tannenweg, Mühlstraße, Mittelstraße, Beethovenstraße, Industriestraße, Parkstraße, Poststraße, Bachstraße, Talstraße,
    Schützenstraße, Fliederweg, Drosselweg, Ulmenweg, Rosenstraße, Meisenweg, Lessingstraße, Brunnenstraße, Kirchweg, Am Bahnhof,
    Neue Straße, Lindenweg, Mozartweg, Burgstraße, Bergweg, Uhlandstraße, Waldweg, Schlossstraße, Kirchplatz, Marktplatz,
    Erlenweg, Grüner Weg, Kastanienweg, Marktstraße, Tulpenweg, Feldweg, Eichendorffstraße, Weinbergstraße, Sonnenstraße,
    Nelkenweg, Kiefernweg, Fasanenweg, Fichtenweg, Steinstraße, Friedrichstraße, Hochstraße, Hohlweg, Höhenweg, Am Anger,
    Gartenweg, Heinrich-Heine-Straße, Kapellenstraße, Wilhelmstraße, Schubertstraße, Ahornstraße, Birkenstraße, Buchenstraße,
    Eichenstraße, Bismarckstraße, Römerstraße, Grabenstraße, Turnstraße, Sandweg, Schulweg, Sandstraße, Weidenweg, Lange Straße,
    Nordstraße, Südstraße, Weststraße, Oststraße, Kurze Straße, Breite Straße, Thomas-Mann-Straße, Richard-Wagner-Straße,
    Robert-Koch-Straße, Karlstraße, Ludwigstraße, Luisenstraße, Königstraße, Kaiserstraße, Berliner Straße, Hamburger Straße,
    Frankfurter Straße, Kölner Straße, Dresdner Straße, Leipziger Straße, Münchner Straße, Stuttgarter Straße, Danziger Straße,
    Breslauer Straße, Königsberger Straße, Stettiner Straße, Sudetenstraße, Ostpreußenstraße, Schlesierweg, Ernst-Thälmann-Straße,
    Karl-Marx-Straße, Friedrich-Ebert-Straße, August-Bebel-Straße, Rosa-Luxemburg-Straße, Clara-Zetkin-Straße,
    Geschwister-Scholl-Straße, Albert-Schweitzer-Straße, Käthe-Kollwitz-Straße, Dietrich-Bonhoeffer-Straße, Stresemannstraße,
    Konrad-Adenauer-Straße, Theodor-Heuss-Straße, Kurt-Schumacher-Straße, Willy-Brandt-Straße, Erich-Kästner-Straße,
    Bertha-von-Suttner-Straße, Gerhart-Hauptmann-Straße, Wilhelm-Busch-Straße, Theodor-Storm-Straße, Theodor-Fontane-Straße,
    Fritz-Reuter-Straße, Hermann-Löns-Weg, Matthias-Claudius-Straße, Johann-Sebastian-Bach-Straße, Max-Planck-Straße,
    Albert-Einstein-Straße, Otto-Hahn-Straße, Röntgenstraße, Robert-Bosch-Straße, Carl-Benz-Straße, Gottlieb-Daimler-Straße,
    Rudolf-Diesel-Straße, Siemensstraße, Werner-von-Siemens-Straße, Dieselstraße, Daimlerstraße, Boschstraße, Zeppelinstraße,
    Lilienthalstraße, Gewerbestraße, Am Gewerbepark, Im Gewerbegebiet, Benzstraße, Liebigstraße, Kantstraße, Hegelstraße,
    Fichtestraße, Humboldtstraße, Alexander-von-Humboldt-Straße, Pestalozzistraße, Fröbelstraße, Kolpingstraße, Kettelerstraße,
    Pfarrgasse, Kirchgasse, Schulgasse, Badgasse, Mühlgasse, Schmiedgasse, Obergasse, Untergasse, Hintergasse, Vordergasse,
    Hirtengasse, Judengasse, Klostergasse, Schlossgasse, Rathausgasse, Rathausplatz, Am Markt, Alter Markt, Neumarkt, Domplatz,
    Am Rathaus, Am Kirchberg, Kirchberg, Am Berg, Am Hang, Am Waldrand, Am Wald, Am Bach, Am Mühlbach, Am Weiher, Am See, Am Hafen,
    Am Ufer, Am Rain, Am Graben, Am Stadtgraben, Am Wall, Am Schloss, Am Schlosspark, Am Park, Am Bürgerpark, Am Friedhof, Am Ring,
    Am Sonnenhang, Am Steinbruch, Am Kreuz, Am Brunnen, Am Dorfplatz, Am Dorfanger, Am Alten Markt, Am Lindenbaum, Am Weinberg,
    Am Hofgarten, Am Rosengarten, Im Winkel, Im Grund, Im Tal, Im Wiesengrund, Im Rosengarten, Im Hag, Im Brühl, Im Oberdorf,
    Im Unterdorf, In der Au, In den Wiesen, In der Breite, In den Gärten, Auf der Höhe, Auf dem Berg, Auf der Heide, Auf dem Kamp,
    An der Kirche, An der Mühle, An der Bahn, An der Linde, An der Schule, An der Eiche, An den Teichen, Zum Sportplatz, Zum Bahnhof,
    Zur Mühle, Zur Linde, Zum Wald, Zur Alten Schule, Hinter der Kirche, Hinter den Gärten, Unter den Linden, Über den Gärten,
    Obere Straße, Untere Straße, Obere Hauptstraße, Untere Hauptstraße, Alte Straße, Alte Landstraße, Alte Dorfstraße, Alte Schulstraße,
    Alte Poststraße, Große Straße, Kleine Straße, Hohe Straße, Kreuzstraße, Kreuzweg, Querstraße, Seitenstraße, Seestraße, Uferstraße,
    Uferweg, Hafenstraße, Brückenstraße, Rheinstraße, Mainstraße, Donaustraße, Elbstraße, Weserstraße, Neckarstraße, Moselstraße,
    Isarstraße, Inselstraße, Deichstraße, Strandstraße, Mühlendamm, Steindamm, Damaschkestraße, Moltkestraße, Roonstraße, Blücherstraße,
    Scharnhorststraße, Gneisenaustraße, Yorckstraße, Körnerstraße, Arndtstraße, Hindenburgstraße, Kronprinzenstraße, Augustastraße,
    Viktoriastraße, Charlottenstraße, Sophienstraße, Elisabethstraße, Marienstraße, Annastraße, Josefstraße, Johannesstraße, Jakobstraße,
    Martinstraße, Michaelstraße, Georgstraße, Nikolaistraße, Petersstraße, Paulusstraße, Antoniusstraße, Sebastianstraße, Laurentiusstraße,
    Klosterstraße, Stiftstraße, Domstraße, Münsterstraße, Pfarrstraße, Kapellenweg, Friedensstraße, Freiheitstraße, Einheitstraße,
    Straße der Einheit, Platz der Republik, Straße des Friedens, Europastraße, Kastanienallee, Lindenallee, Eichenallee, Birkenallee,
    Ahornallee, Parkallee, Bahnhofsallee, Waldallee, Platanenallee, Pappelallee, Pappelweg, Ulmenstraße, Erlenstraße, Tannenstraße,
    Fichtenstraße, Kiefernstraße, Lärchenweg, Lärchenstraße, Haselweg, Holunderweg, Schlehenweg, Weißdornweg, Ginsterweg, Heideweg,
    Heidestraße, Moorweg, Moosweg, Torfweg, Asternweg, Dahlienweg, Lilienweg, Veilchenweg, Narzissenweg, Krokusweg, Primelweg,
    Margeritenweg, Enzianweg, Efeuweg, Malvenweg, Kornblumenweg, Mohnweg, Rapsweg, Ährenweg, Bussardweg, Falkenweg, Adlerweg,
    Sperberweg, Habichtweg, Eulenweg, Kuckucksweg, Schwalbenweg, Starenweg, Spatzenweg, Zeisigweg, Rotkehlchenweg, Elsterweg,
    Kranichweg, Storchenweg, Reiherweg, Schwanenweg, Möwenweg, Hasenweg, Rehweg, Hirschweg, Fuchsweg, Dachsweg, Igelweg, Ziegeleistraße,
    Ziegelhütte, Bleichstraße, Gerberstraße, Weberstraße, Schmiedestraße, Bäckerstraße, Fischerstraße, Färberstraße, Töpferstraße,
    Wagnerstraße, Böttcherstraße, Seilerstraße, Schäferweg, Hirtenweg, Jägerstraße, Försterweg, Bergmannstraße, Glückaufstraße,
    Zechenstraße, Hüttenstraße, Eisenbahnstraße, Bahnhofsweg, Bahnstraße, Wasserstraße, Quellenweg, Quellenstraße, Panoramastraße,
    Panoramaweg, Höhenstraße, Schöne Aussicht, Sonnenweg, Sonnenhalde, Mondstraße, Sternstraße, Südring, Nordring, Ostring, Westring`),
  ),
]

/** Beginnings and ends of streets that only one place has. */
export const LOCAL_BEGINNINGS = entries(`
  Galgen, Spital, Zehnt, Kelter, Hof, Herren, Frauen, Nonnen, Kapuziner, Franziskaner, Augustiner, Karmeliter, Löwen, Bären,
  Hirschen, Rössle, Ochsen, Lamm, Adler, Kronen, Engel, Sonnen, Anker, Pulver, Turm, Tor, Zwinger, Zeughaus, Münz, Salz, Korn, Heu,
  Holz, Vieh, Rinder, Schweine, Gänse, Hühner, Enten, Krebs, Hecht, Karpfen, Forellen, Fürsten, Grafen, Herzog, Kurfürsten, Ritter,
  Knappen, Land, Gau, Heide, Hessen, Sachsen, Franken, Schwaben, Bayern, Friesen, Pommern, Alemannen, Welfen, Staufer, Hohenzollern,
  Wartburg, Loreley, Barbarossa, Siegfried, Kriemhild, Parzival, Lohengrin, Dürer, Cranach, Holbein, Rubens, Rembrandt, Spitzweg, Menzel,
  Händel, Haydn, Brahms, Schumann, Liszt, Weber, Bruckner, Reger, Hölderlin, Mörike, Hebbel, Kleist, Novalis, Wieland, Herder, Klopstock,
  Rückert, Storm, Raabe, Keller, Hesse, Brecht, Tucholsky, Kepler, Kopernikus, Gauß, Leibniz, Ohm, Hertz, Planck, Haber, Nernst, Wöhler`)

export const LOCAL_ENDINGS: readonly string[] = [
  'straße',
  'straße',
  'straße',
  'weg',
  'weg',
  'gasse',
  'ring',
  'platz',
  'allee',
]

export const DUTCH_STREETS = entries(`
  Kerkstraat, Dorpsstraat, Molenweg, Schoolstraat, Prinsengracht, Stationsweg, Nieuwstraat, Beatrixstraat, Julianastraat,
  Wilhelminastraat, Molenstraat, Eikenlaan, Beukenlaan, Kastanjelaan, Hoofdstraat, Sportlaan, Lindelaan, Raadhuisstraat`)
