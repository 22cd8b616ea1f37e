import { entries } from './first-names.ts'

/**
 * The most usual family names of Germany, roughly in the order of their frequency (after the counts of telephone
 * directories that name researchers publish).
 */
export const FAMILIES: readonly string[] = [
  ...new Set(
    entries(`
    Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schulz, Hoffmann, Schäfer, Koch, Bauer, Richter,
    Klein, Wolf, Schröder, Neumann, Schwarz, Zimmermann, Braun, Krüger, Hofmann, Hartmann, Lange, Schmitt, Werner, Schmitz,
    Krause, Meier, Lehmann, Schmid, Schulze, Maier, Köhler, Herrmann, König, Walter, Mayer, Huber, Kaiser, Fuchs, Peters,
    Lang, Scholz, Möller, Weiß, Jung, Hahn, Schubert, Vogel, Friedrich, Keller, Günther, Frank, Berger, Winkler, Roth, Beck,
    Lorenz, Baumann, Franke, Albrecht, Schuster, Simon, Ludwig, Böhm, Winter, Kraus, Martin, Schumacher, Krämer, Vogt,
    Stein, Jäger, Otto, Sommer, Groß, Seidel, Heinrich, Brandt, Haas, Schreiber, Graf, Dietrich, Ziegler, Kuhn, Kühn, Pohl,
    Engel, Horn, Busch, Bergmann, Thomas, Voigt, Sauer, Arnold, Wolff, Pfeiffer, Paul, Schulte, Kramer, Hübner, Beyer,
    Ernst, Lindner, Nowak, Hansen, Fröhlich, Hermann, Kaufmann, Jansen, Schilling, Kurz, Böttcher, Barth, Schulz, Ott,
    Petersen, Marx, Nagel, Peter, Wenzel, Riedel, Grimm, Bock, Sander, Hein, Ritter, Bach, Reuter, Adam, Fiedler, Rose,
    Hammer, Götz, Hesse, Wittmann, Schmitt, Mohr, Jahn, Bayer, Wirth, Ebert, Kunz, Stahl, Schramm, Thiel, Michel, Eckert,
    Urban, Anders, Hoffman, Zander, Bender, Geiger, Maurer, Bachmann, Block, Ullrich, Ulrich, Gebhardt, Marquardt, Beckmann,
    Schlüter, Schröter, Witte, Hauser, Kern, Brand, Ackermann, Körner, Kiefer, Steiner, Gruber, Moser, Eder, Pichler, Auer,
    Reiter, Hofer, Leitner, Egger, Aigner, Brunner, Bauer, Berg, Lutz, Decker, Dorn, Franz, Förster, Geyer, Gross, Hagen,
    Heck, Heinze, Henning, Herbst, Herzog, Hess, Heß, Hinz, Hirsch, Holz, Höhne, Hofmeister, Jakob, Janssen, Janßen, Jensen,
    John, Kasper, Kastner, Kirchner, Klaus, Klose, Knoll, Kolb, Konrad, Kremer, Kroll, Kröger, Kruse, Krug, Kuhlmann, Kunze,
    Langer, Lenz, Linde, Link, Löffler, Lohmann, Lück, Lüdtke, Ludewig, Mai, Mann, Marten, Mattern, Mertens, Merz, Metz,
    Metzger, Meister, Menzel, Miller, Moll, Münch, Naumann, Neubauer, Nickel, Noack, Noll, Nolte, Oswald, Pape, Pfeifer,
    Philipp, Pieper, Popp, Probst, Raabe, Rademacher, Rau, Rauch, Reich, Reichel, Reimann, Reinhardt, Renner, Rieger, Riedl,
    Röder, Rösch, Rösler, Rößler, Rohde, Römer, Rothe, Rudolph, Ruf, Runge, Sachs, Sauter, Schade, Schaller, Scharf, Schenk,
    Scherer, Schick, Schiller, Schindler, Schlegel, Schlosser, Schmidtke, Schober, Scholl, Schön, Schönfeld, Schott,
    Schreiner, Schuh, Schultz, Schultze, Schütz, Schütte, Schwab, Schwarze, Schweizer, Seifert, Seiler, Seitz, Siebert,
    Singer, Sonntag, Sperling, Springer, Stadler, Stark, Steffen, Steffens, Steinbach, Stephan, Stern, Stock, Stoll, Strauß,
    Strobel, Stumpf, Sturm, Teichmann, Thiele, Thieme, Thomsen, Timm, Trautmann, Ulbrich, Unger, Vetter, Voß, Vollmer, Wagener,
    Wahl, Walther, Weber, Wegener, Weidner, Weigel, Weis, Weise, Weiss, Welsch, Wendt, Werner, Wiegand, Wild, Wilhelm, Wilke,
    Will, Wimmer, Wolter, Wulf, Wunderlich, Zeller, Zimmer, Zahn, Zink, Zorn, Abel, Ahrens, Altmann, Amann, Appel, Arndt,
    Bader, Balzer, Bartels, Bartsch, Baum, Baumgartner, Baumgärtner, Bäcker, Bär, Behrendt, Behrens, Beer, Behnke, Benz,
    Bergner, Bernhardt, Bertram, Bischoff, Blank, Blum, Blume, Bode, Bohn, Böhme, Bopp, Born, Brandl, Bräuer, Breuer, Brinkmann,
    Brückner, Bruns, Buchholz, Buck, Bühler, Bunk, Burger, Burkhardt, Büttner, Carstens, Christ, Christmann, Claus, Cordes,
    Conrad, Dahm, Daniel, Degen, Diehl, Dittrich, Dörr, Dreher, Drescher, Dreyer, Eberhardt, Eberle, Ebner, Eckstein, Ehlers,
    Eichhorn, Esser, Ewald, Falk, Feldmann, Fey, Fink, Fleischer, Forster, Freund, Frey, Frick, Fricke, Friedl, Fritsch,
    Fritz, Funk, Gabriel, Gärtner, Gehrke, Geisler, Gerber, Gerlach, Germann, Giese, Glaser, Göbel, Göpfert, Gottschalk,
    Grote, Groth, Grünwald, Gutmann, Haase, Hagemann, Haller, Hamann, Hanke, Harms, Hartung, Hartwig, Hauck, Haupt, Hecht,
    Heider, Heil, Heim, Heine, Heinemann, Heller, Hellwig, Henkel, Hennig, Hensel, Hentschel, Hermes, Herold, Heuer, Heyer,
    Hildebrandt, Hiller, Hirschmann, Höfer, Hofmeier, Hölzel, Holtz, Hoppe, Horstmann, Huth, Ihle, Jacob, Jacobi, Jacobs,
    Jakobs, Janke, Jansen, Janz, Jordan, Jost, Junker, Jürgens, Kahl, Kaminski, Karl, Kaya, Keil, Kellner, Kempf, Kessler,
    Keßler, Kiesel, Kilian, Kirsch, Klemm, Kling, Klinger, Klug, Knapp, Knauer, Knecht, Knobloch, Knorr, Kohl, Kohler, Köster,
    Kopp, Kowalski, Krah, Kraft, Krauß, Krebs, Kreß, Kremser, Kretschmer, Krieger, Kropp, Krumm, Kuhlmann, Kunkel, Küster,
    Lauer, Lehner, Leonhardt, Leopold, Liebig, Lindemann, Lippert, Löhr, Lorenzen, Lotz, Löw, Lübke, Maas, Mack, Mader, Martens,
    Marschall, Mathes, Matthes, Maus, May, Mayr, Mehl, Meinhardt, Meißner, Mende, Merkel, Meurer, Michaelis, Michels, Mielke,
    Moritz, Morgenstern, Mühlbauer, Naujoks, Neu, Neuhaus, Neuber, Neumeier, Niemann, Niemeyer, Nguyen, Nitsche, Oberle, Ochs,
    Oehler, Oertel, Ohm, Olbrich, Oppermann, Orth, Osterloh, Pauli, Paulsen, Pauly, Pelz, Petri, Petzold, Pfaff, Pfister,
    Pietsch, Plath, Pohlmann, Preis, Preuß, Prinz, Quandt, Rapp, Rausch, Rehm, Reichert, Reinhold, Reiß, Reuß, Richter, Riedmann,
    Ries, Rieß, Ring, Rode, Roos, Rosenberger, Roth, Rothmann, Ruppert, Rupp, Sailer, Salzmann, Sander, Sattler, Schaaf,
    Schaefer, Schäffer, Schenke, Scherzer, Schiffer, Schirmer, Schlicht, Schlichting, Schmied, Schmieder, Schneidereit, Schnell,
    Scholze, Schrader, Schröer, Schuler, Schüler, Schulte, Schuhmann, Schumann, Schulz, Schürmann, Schwabe, Schwartz, Schweiger,
    Seeger, Seemann, Seibert, Seidl, Senft, Siegel, Siegert, Sievers, Späth, Specht, Spies, Spieß, Spitzer, Stamm, Stange,
    Starke, Stegemann, Steinert, Steinmann, Steinmetz, Stelzer, Stenzel, Stiegler, Stöhr, Storch, Straub, Streit, Strobl,
    Stroh, Sturm, Süß, Tauber, Thiem, Thoma, Thaler, Tiedemann, Tietz, Tillmann, Töpfer, Trapp, Uhl, Uhlig, Ulmer, Veit, Viehmann,
    Volk, Volkmann, Völker, Vogler, Voss, Wacker, Wagenknecht, Waldmann, Wallner, Weber, Wegner, Weidemann, Weigand, Weigl,
    Weimer, Weinert, Weinhold, Weller, Wenz, Westermann, Wetzel, Wichmann, Widmann, Wiedemann, Wiese, Wilhelmi, Wilms, Windisch,
    Winkelmann, Wirtz, Witt, Wittig, Wöhrle, Wolfram, Wörner, Wurm, Zech, Zeidler, Zeitz, Zell, Zenker, Zeuner, Zielinski,
    Zöller, Aßmann, Bäumer, Bierbaum, Blechschmidt, Boldt, Borchert, Bormann, Brockmann, Brüggemann, Budde, Bürger, Clemens,
    Damm, Deppe, Dietz, Döring, Dohmen, Ebeling, Eggers, Eilers, Engelhardt, Engelmann, Erdmann, Faber, Fehr, Feller, Finke,
    Flick, Freitag, Frenzel, Fries, Friese, Fuhrmann, Gabler, Gans, Gehring, Geißler, Gerhardt, Gerke, Glöckner, Göhler, Grabowski,
    Gräf, Greiner, Grunwald, Güntner, Haack, Haag, Häusler, Hägele, Häberle, Hallmann, Hardt, Hase, Haug, Heise, Heitmann, Helbig,
    Held, Helm, Henke, Hering, Herr, Hertel, Heyne, Hille, Hinrichs, Höppner, Hornung, Jacobsen, Jeske, Johannsen, Kalb, Kamp,
    Karsten, Kaul, Kayser, Klages, Kleinert, Kluge, Knopp, Köllner, Kölling, Koller, Köppen, Korn, Kort, Kost, Krohn, Kühl, Kühne,
    Kummer, Küpper, Lampe, Landgraf, Laux, Leicht, Liebscher, Lieder, Löwe, Lucas, Lüders, Mangold, Marks, Matzke, Mayerhofer,
    Melzer, Meinert, Menke, Meuser, Mittag, Möbius, Morgenroth, Müllner, Muth, Nehls, Neugebauer, Niehaus, Nissen, Oelze, Opitz,
    Pabst, Pfeil, Pilz, Plum, Pötzsch, Rabe, Raab, Radtke, Ramm, Rathke, Rasch, Redlich, Rehberg, Reimer, Reimers, Reiser, Reinke,
    Resch, Rettig, Riemer, Rist, Ritz, Röhr, Röhrig, Rosenthal, Roß, Rust, Ruß, Sachse, Salomon, Sass, Schaub, Scheffler, Schell,
    Schenkel, Schiefer, Schleicher, Schlund, Schlüter, Schmalz, Schnabel, Schnitzler, Schöne, Schöneberg, Schöttler, Schrank,
    Schröter, Schuldt, Schumacher, Schwan, Schwenk, Sell, Sieber, Siegmund, Simons, Sohn, Spengler, Spitz, Sprenger, Staudt,
    Stefan, Steger, Stegmann, Steinke, Stiller, Stöcker, Stolz, Strunk, Stuhlmann, Tesch, Theis, Thelen, Thies, Thieß, Thiessen,
    Tischler, Többen, Trost, Ude, Vater, Viebig, Vieth, Vogelsang, Vorwerk, Wachter, Wächter, Wanner, Weide, Weiland, Weinberg,
    Weinmann, Wendel, Werth, Wessel, Wicke, Wiebe, Wieland, Wiesner, Wilde, Wille, Winterfeld, Wolters, Wörz, Zabel, Zapf,
    Zeh, Zepf, Ziemann, Zoller, Zuber, Zürn`),
  ),
]

/** Parts of which the long tail of rare names is made, as such names are: place, farm, trade, tree or nickname. */
export const RARE_BEGINNINGS = entries(`
  Birken, Eichen, Linden, Buchen, Eschen, Erlen, Hasel, Dorn, Rosen, Blumen, Berg, Thal, Wald, Wiesen, Feld, Acker, Stein,
  Sand, Kies, Bach, Brunn, Quell, Mühl, Brück, Burg, Schloss, Kirch, Kloster, Dorf, Markt, Neu, Alt, Ober, Nieder, Unter,
  Hinter, Vorder, Mitter, Hoch, Tief, Breit, Lang, Kurz, Schön, Wild, Lieb, Gut, Grün, Weiß, Schwarz, Roth, Grau, Braun,
  Gold, Silber, Eisen, Kupfer, Hammer, Nagel, Wagen, Rad, Pflug, Korn, Hafer, Gersten, Weizen, Heu, Stroh, Honig, Most,
  Wein, Bier, Käs, Brot, Mehl, Salz, Fleisch, Fisch, Vogel, Hahn, Hühner, Gans, Enten, Tauben, Sperling, Falken, Adler, Wolfs,
  Bären, Fuchs, Hasen, Hirsch, Reh, Ochsen, Kälber, Schaf, Lämmer, Ziegen, Rössl, Katzen, Mäuse, Winter, Sommer, Oster,
  Pfingst, Sonnen, Mond, Stern, Nord, Süd, West, Kalten, Warm, Hell, Finster, Wander, Sprengel, Ritters, Kaisers, Herzogs,
  Grafen, Fürsten, Bischofs, Pfaffen, Mönch, Nonnen, Engels, Teufels, Heiligen, Diet, Hilde, Sieg, Gund, Wern, Rein, Eber,
  Bern, Ger, Leon, Mark, Volk, Land, Hage, Hart, Wall, Zwick, Krumm, Quer, Holz, Reis, Laub, Moos, Ried, Rohr, Schilf, Hopfen,
  Senf, Zwiebel, Rüben, Kraut, Bohnen, Erbsen, Apfel, Birn, Kirsch, Nuss, Pilgram, Rüg, Döt, Hüls, Lüne, Löh, Rött, Möhr, Bött`)

export const RARE_ENDINGS = entries(`
  mann, meier, er, ner, bauer, müller, hofer, berger, bach, bacher, stein, steiner, feld, felder, felde, feldt, berg,
  hausen, häuser, hauser, dorf, dorfer, dörfer, thal, thaler, tal, wald, walder, hof, hoff, au, auer, moser, reuter, reiter,
  rieder, huber, lechner, egger, brunner, kamp, kämper, brink, brock, busch, horst, loh, mayer, meyer, maier, schmidt, schmied,
  schulte, schneider, beck, becker, kötter, heim, heimer, heuser, burg, burger, scheid, scheidt, rath, roth, ing, inger, ling,
  ke, lein, le, el, ler, sen, wig, hard, hardt, bert, fried, mut, hold, rich, wein, blum, haupt, fuß, bein, kopf, haar, zahn`)

/** Beginnings of names that end as in Poland, Bohemia and east of the Elbe. */
export const EASTERN_BEGINNINGS = entries(`
  Kow, Lew, Now, Jan, Kam, Ziel, Dom, Gra, Mal, Wit, Wis, Sob, Czer, Olsch, Pod, Rud, Sad, Tom, Bor, Brod, Buk, Chmel, Dob,
  Dud, Gor, Jab, Jak, Kar, Kos, Kras, Kub, Lip, Lub, Mar, Mich, Mod, Mur, Nied, Oss, Paw, Pior, Pol, Rad, Rog, Ros, Sik, Slo,
  Staw, Stan, Tar, Trz, Urb, Was, Wod, Zab, Zag, Bud, Ret, Schim, Lis`)

export const EASTERN_ENDINGS = entries(`
  alski, owski, ewski, inski, anski, ecki, icki, olski, atzki, itzki, ik, ek, ak, czyk, ow, in, itz, nitz, witz, lack, eck,
  ke, schke, ka, isch, usch, at, eit, owitz, ura, yna`)

/** Of whom many live in one region: in Austria and Switzerland. */
export const AUSTRIAN_FAMILIES = entries(`
  Gruber, Huber, Bauer, Wagner, Müller, Pichler, Steiner, Moser, Mayer, Hofer, Leitner, Berger, Fuchs, Eder, Fischer, Schmid,
  Winkler, Weber, Schwarz, Maier, Schneider, Reiter, Mayr, Schmidt, Wimmer, Egger, Brunner, Lang, Baumgartner, Auer, Binder,
  Lechner, Wolf, Wallner, Aigner, Ebner, Koller, Lehner, Haas, Schuster, Haider, Zauner, Hofbauer, Stadlbauer, Trattnig`)

export const SWISS_FAMILIES = entries(`
  Müller, Meier, Schmid, Keller, Weber, Huber, Schneider, Meyer, Steiner, Fischer, Gerber, Brunner, Baumann, Frei, Zimmermann,
  Moser, Widmer, Wyss, Graf, Roth, Suter, Baumgartner, Bachmann, Studer, Bucher, Berger, Kaufmann, Hofer, Kunz, Bühler, Lüthi,
  Zürcher, Aebischer, Ammann, Egli, Tobler, Hürlimann, Zbinden, Rüegg, Oberholzer`)

/** Pairs and triples that sound the same; who hears a name over a counter writes any of them. */
export const SOUND_ALIKE_FAMILIES: readonly (readonly string[])[] = [
  ['Meyer', 'Meier', 'Maier', 'Mayer', 'Mayr'],
  ['Schmidt', 'Schmitt', 'Schmid', 'Schmied'],
  ['Hoffmann', 'Hofmann'],
  ['Schulz', 'Schulze', 'Schultz', 'Schultze'],
  ['Schröder', 'Schröter', 'Schroeter'],
  ['Neumann', 'Naumann'],
  ['Krüger', 'Kröger', 'Grüger'],
  ['Herrmann', 'Hermann'],
  ['Walter', 'Walther'],
  ['Weiß', 'Weiss', 'Weis'],
  ['Becker', 'Bäcker', 'Beker'],
  ['Schwarz', 'Schwartz'],
  ['Wolf', 'Wolff'],
  ['Pfeiffer', 'Pfeifer'],
  ['Kramer', 'Krämer', 'Cramer'],
  ['Günther', 'Günter'],
  ['Groß', 'Gross'],
  ['Heß', 'Hess', 'Hesse'],
  ['Beyer', 'Bayer', 'Beier', 'Baier'],
  ['Janssen', 'Jansen', 'Janßen'],
  ['Voigt', 'Vogt', 'Voit'],
  ['Keßler', 'Kessler'],
  ['Ziegler', 'Zigler'],
  ['Dietrich', 'Dittrich', 'Diedrich'],
  ['Kaiser', 'Kayser'],
  ['Voß', 'Voss', 'Foss'],
]
