import { entries } from './first-names.ts'

/** Names of families that came to Germany, or whose parents did. */
export interface OriginNames {
  women: readonly string[]
  men: readonly string[]
  families: readonly string[]
  /** Families of women where their names end otherwise; the same position as in `families`. */
  familiesOfWomen?: readonly string[]
}

export const TURKISH: OriginNames = {
  women: entries(`
    Ayşe, Fatma, Emine, Hatice, Zeynep, Elif, Meryem, Aylin, Sevgi, Gülay, Derya, Esra, Büşra, Özlem, Songül, Hülya,
    Yasemin, Ebru, Melek, Nurcan, Filiz, Tuğba, Sibel, Canan, Dilara, Ceren, Ece, Selin, Merve, Şeyma`),
  men: entries(`
    Mehmet, Mustafa, Ahmet, Ali, Hüseyin, Hasan, İbrahim, Murat, Emre, Yusuf, Osman, Ömer, Serkan, Fatih, Kemal, Can,
    Cem, Deniz, Burak, Kaan, Orhan, Süleyman, Halil, Ramazan, Volkan, Tolga, Uğur, Hakan, Erkan, Selim`),
  families: entries(`
    Yılmaz, Kaya, Demir, Çelik, Şahin, Yıldız, Yıldırım, Öztürk, Aydın, Özdemir, Arslan, Doğan, Kılıç, Aslan, Çetin,
    Kara, Koç, Kurt, Özkan, Şimşek, Polat, Korkmaz, Çakır, Erdoğan, Yavuz, Can, Acar, Güneş, Aktaş, Bozkurt, Bulut,
    Taş, Ünal, Tekin, Coşkun, Karaca, Aksoy, Sarı, Turan, Akın`),
}

export const POLISH: OriginNames = {
  women: entries(`
    Agnieszka, Katarzyna, Małgorzata, Anna, Joanna, Ewa, Barbara, Magdalena, Monika, Aleksandra, Beata, Dorota, Iwona,
    Justyna, Karolina, Natalia, Renata, Sylwia, Urszula, Zofia`),
  men: entries(`
    Piotr, Krzysztof, Andrzej, Tomasz, Paweł, Marcin, Michał, Jan, Grzegorz, Jakub, Łukasz, Adam, Zbigniew, Dariusz,
    Mariusz, Rafał, Robert, Sebastian, Wojciech, Artur`),
  families: entries(`
    Nowak, Kowalski, Wiśniewski, Wójcik, Kowalczyk, Kamiński, Lewandowski, Zieliński, Szymański, Woźniak, Dąbrowski,
    Kozłowski, Jankowski, Mazur, Krawczyk, Piotrowski, Grabowski, Pawłowski, Michalski, Król, Wieczorek, Jabłoński,
    Wróbel, Majewski, Olszewski, Stępień, Malinowski, Krzyżewski, Sikora, Baran`),
  familiesOfWomen: entries(`
    Nowak, Kowalska, Wiśniewska, Wójcik, Kowalczyk, Kamińska, Lewandowska, Zielińska, Szymańska, Woźniak, Dąbrowska,
    Kozłowska, Jankowska, Mazur, Krawczyk, Piotrowska, Grabowska, Pawłowska, Michalska, Król, Wieczorek, Jabłońska,
    Wróbel, Majewska, Olszewska, Stępień, Malinowska, Krzyżewska, Sikora, Baran`),
}

export const RUSSIAN: OriginNames = {
  women: entries(`
    Olga, Irina, Svetlana, Natalia, Tatjana, Elena, Ludmila, Galina, Marina, Oksana, Julia, Larissa, Valentina, Anastasia,
    Ekaterina, Swetlana, Nadeschda, Alina, Viktoria, Lilli`),
  men: entries(`
    Alexander, Sergej, Dimitri, Vladimir, Andrej, Viktor, Igor, Oleg, Eugen, Waldemar, Jurij, Nikolai, Anatoli, Konstantin,
    Roman, Maxim, Artur, Pavel, Boris, Wladimir`),
  families: entries(`
    Iwanow, Petrow, Smirnow, Kusnezow, Popow, Wassiljew, Sokolow, Michailow, Fedorow, Morosow, Wolkow, Alexeew, Lebedew,
    Semenow, Pawlow, Koslow, Stepanow, Nikolaew, Orlow, Makarow`),
  familiesOfWomen: entries(`
    Iwanowa, Petrowa, Smirnowa, Kusnezowa, Popowa, Wassiljewa, Sokolowa, Michailowa, Fedorowa, Morosowa, Wolkowa, Alexeewa,
    Lebedewa, Semenowa, Pawlowa, Koslowa, Stepanowa, Nikolaewa, Orlowa, Makarowa`),
}

export const ITALIAN: OriginNames = {
  women: entries(
    'Maria, Francesca, Giulia, Chiara, Laura, Paola, Silvia, Elena, Rosa, Giovanna, Antonella, Carmela',
  ),
  men: entries(
    'Giuseppe, Antonio, Salvatore, Francesco, Marco, Giovanni, Luigi, Vincenzo, Domenico, Roberto, Fabio, Angelo',
  ),
  families: entries(`
    Russo, Ferrari, Esposito, Bianchi, Romano, Colombo, Ricci, Marino, Greco, Bruno, Gallo, Conti, De Luca, Costa, Giordano,
    Mancini, Rizzo, Lombardi, Moretti, Caruso, D'Angelo, Di Stefano`),
}

export const ARABIC: OriginNames = {
  women: entries(
    'Fatima, Mariam, Aisha, Noor, Layla, Zahra, Rania, Amira, Hanan, Samira, Yasmin, Nour, Salma, Khadija, Rima',
  ),
  men: entries(`
    Mohamed, Mohammad, Ahmad, Ali, Omar, Hassan, Ibrahim, Khaled, Mahmoud, Youssef, Abdullah, Karim, Samir, Tarek, Bilal,
    Hussein, Mustafa, Walid`),
  families: entries(`
    Al-Ahmad, Al Hassan, Haddad, Khalil, Ibrahim, Hassan, Ali, Mansour, Saleh, Nasser, Khoury, Darwish, Hamdan, Aziz, Said,
    Abdallah, El-Sayed, Issa, Mustafa, Al-Masri, Rahman, Younes`),
}

export const VIETNAMESE: OriginNames = {
  women: entries(
    'Thi Lan, Thi Hoa, Linh, Thi Mai, Huong, Thu Trang, Anh, Thi Thanh, Phuong, Ngoc Anh, Minh Chau, My',
  ),
  men: entries('Van Hung, Minh, Tuan, Duc, Van Thanh, Hoang, Quang, Van Nam, Long, Huy, Dung, Tien'),
  families: entries('Nguyen, Tran, Le, Pham, Hoang, Vu, Phan, Dang, Bui, Do, Ngo, Duong'),
}

export const BALKAN: OriginNames = {
  women: entries(
    'Ana, Ivana, Marija, Jelena, Dragana, Snežana, Vesna, Mirjana, Jasmina, Azra, Amela, Tanja, Arta, Vjosa',
  ),
  men: entries(
    'Ivan, Marko, Dragan, Zoran, Goran, Milan, Nikola, Dejan, Josip, Ante, Mirza, Senad, Arben, Besnik',
  ),
  families: entries(`
    Horvat, Kovačević, Babić, Marić, Jurić, Novak, Petrović, Jovanović, Nikolić, Marković, Đorđević, Hodžić, Begić, Krasniqi,
    Gashi, Berisha, Popović, Stojanović, Matić, Knežević`),
}

export const DUTCH: OriginNames = {
  women: entries(
    'Sanne, Fleur, Lotte, Anouk, Marijke, Ingrid, Femke, Roos, Daniëlle, Marloes, Anneke, Eline',
  ),
  men: entries('Daan, Bram, Sjoerd, Willem, Pieter, Koen, Maarten, Joost, Jeroen, Bas, Ruben, Thijs'),
  families: entries(`
    de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos,
    Peters, Hendriks, van Leeuwen, Dekker, van der Heijden, Brouwer`),
}
