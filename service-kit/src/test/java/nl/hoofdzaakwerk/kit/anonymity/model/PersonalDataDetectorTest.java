package nl.hoofdzaakwerk.kit.anonymity.model;

import static nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataKind.BIRTH_DATE;
import static nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataKind.BSN;
import static nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataKind.EMAIL;
import static nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataKind.NAME;
import static nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataKind.POSTAL_ADDRESS;
import static nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataKind.TELEPHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every person and number here is made up; the citizen service numbers are published test numbers. */
class PersonalDataDetectorTest {
    private static final PersonalDataDetector DETECTOR =
            PersonalDataDetector.ofForms(LocalDate.of(2023, 6, 15)).andNames();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@voorbeeld.nl",
                "Anna.vanderMeer+werk@mail.voorbeeld.co.uk",
                "anna @ voorbeeld.nl",
                "anna(at)voorbeeld.nl",
                "anna [at] voorbeeld [punt] nl",
                "anna (apenstaartje) voorbeeld (punt) nl",
                "ANNA@VOORBEELD.NL",
                "anna_m@voorbeeld.nl",
                "anna@ｖoorbeeld.nl"
            })
    @DisplayName("C2 an e-mail address is found, also written out")
    void email(String address) {
        found(address, EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "071-5123456",
                "071 512 34 56",
                "(071) 512 34 56",
                "0715123456",
                "0172-123456",
                "0252 - 12 34 56",
                "06-12345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06/12345678",
                "0612345678",
                "06 1234 5678",
                "０６１２３４５６７８",
                "06‑1234‑5678",
                "+31 6 12345678",
                "+31612345678",
                "+31 (0)6 12 34 56 78",
                "+31(0)71-5123456",
                "0031 6 1234 5678",
                "0031612345678",
                "00 31 71 512 3456",
                "+49 151 23456789",
                "+32 475 12 34 56"
            })
    @DisplayName("C2 a telephone number is found: fixed and mobile, national and international, however spaced")
    void telephone(String number) {
        found(number, TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tel. 512 34 56", "Mobiel: 612345678", "bellen naar 5123456", "telefoonnummer 512-3456"})
    @DisplayName("C2 a shorter number after a word for telephone is found")
    void telephoneAfterWord(String text) {
        assertThat(kindsIn("Neem contact op: " + text + ".")).containsExactly(TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "123456782",
                "123 456 782",
                "123.456.782",
                "1234.56.782",
                "123-456-782",
                "12.34.56.782",
                "1 2 3 4 5 6 7 8 2",
                "010464554",
                "１２３４５６７８２",
                "123\u00a0456\u00a0782",
                "123456​782"
            })
    @DisplayName("C2 a citizen service number is found by its eleven-check, with dots, spaces or dashes")
    void bsn(String number) {
        found(number, BSN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 mei 1990",
                "3 Mei '90",
                "03 mei 90",
                "3e mei 1990",
                "3 mei, 1990",
                "3-mei-1990",
                "3 mrt. 1985",
                "12 sept 1979",
                "1 okt. ’88",
                "03-05-1990",
                "3-5-1990",
                "3/5/1990",
                "03.05.1990",
                "3 5 1990",
                "03 - 05 - 1990",
                "03-05-'90",
                "03-05-90",
                "3/5/90",
                "03.05.90",
                "1990-05-03",
                "1990/05/03",
                "1990.5.3",
                "May 3, 1990",
                "05/23/1990",
                "31-12-1999",
                "1-1-1955",
                "15 juni 2011"
            })
    @DisplayName("C2 a full date of long ago is taken for a date of birth, in every notation")
    void birthDate(String date) {
        found(date, BIRTH_DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "geboren in mei 1990 | mei 1990",
                "Geboren in 1990 | 1990",
                "geb. 3 mei | 3 mei",
                "geb: 03051990 | 03051990",
                "geboortedatum 3-5 | 3-5",
                "geboortejaar '90 | '90",
                "geboortemaand is mei | mei",
                "jarig op 12 juli | 12 juli",
                "verjaart op 3 mei | 3 mei",
                "geboren op 3 mei 2018 | 3 mei 2018",
                "verjaardag: 24 dec. | 24 dec.",
                "geb.dat. 3-5-'18 | 3-5-'18"
            })
    @DisplayName("C2 any date, month or year after a word for birth is a date of birth")
    void birthDateAfterWord(String text, String date) {
        List<Finding> findings = DETECTOR.findingsIn("Client, " + text + ", zoekt werk");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(BIRTH_DATE);
            assertThat(finding.position()).isEqualTo("Client, ".length() + text.indexOf(date) + 1);
            assertThat(finding.length()).isEqualTo(date.length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2311 AB",
                "2311AB",
                "2311ab",
                "2311 ab",
                "1901 CV",
                "2011 GH",
                "Dorpsstraat 12a",
                "Dorpsstraat 12 a",
                "dorpsstraat 12",
                "Dorpsstr. 12",
                "Burgemeester van Houtlaan 3",
                "van Houtplein 112-3",
                "Oudesingel 5",
                "Morsweg 17",
                "hoofdweg 12b",
                "Lange Maregracht 7 bis",
                "Kerkhof 3",
                "Haarlemmerdijk 44 II"
            })
    @DisplayName("C2 a postcode, or a street with a house number, is an address")
    void address(String address) {
        assertThat(kindsIn("Het is " + address + ", eerste verdieping")).containsExactly(POSTAL_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"woont op Oude Vest 12", "adres: Korte Mare 5a", "Woonachtig aan Het Zand 3"})
    @DisplayName("C2 what follows a word for living somewhere is an address, whatever the street is called")
    void addressAfterWord(String text) {
        assertThat(kindsIn("Kandidaat " + text + " met een hond")).containsExactly(POSTAL_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mevrouw Jansen",
                "Mevr. A. de Vries",
                "dhr. J.P. van den Berg",
                "de heer El Amrani",
                "meneer DEBOER",
                "mw. Yilmaz-Kaya"
            })
    @DisplayName("C2 a name after a title is found without being told of it")
    void titledName(String name) {
        assertThat(kindsIn("Gesprek met " + name + " gehad")).containsExactly(NAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoek eerst iemand bij Jan de Vries van de zorgboerderij | Jan de Vries",
                "Overleg met Fatima El Amrani over de uren | Fatima El Amrani",
                "Anneke van den Berg kent deze werkgever | Anneke van den Berg",
                "De cliënt Kees wil in de techniek | Kees",
                "Zijn jobcoach Sanne belt de werkgever | Sanne",
                "Vraag collega Marieke Jansen om mee te denken | Marieke Jansen",
                "Hij heet Mohammed en woont in de regio | Mohammed",
                "Haar zus, Ayse, helpt | Ayse"
            })
    @DisplayName("C2 a common given name is found after who somebody is, and with a family name that has a prefix")
    void givenName(String text, String name) {
        assertThat(DETECTOR.findingsIn(text))
                .extracting(
                        finding -> text.substring(finding.position() - 1, finding.position() - 1 + finding.length()))
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Werkt als vakkenvuller bij Albert Heijn en eerder bij Jan Linders",
                "Behandeling bij het Leo Kannerhuis of in de Willem Arntsz",
                "Woont in een huis van Pieter van Foreest",
                "Stage op het Johan de Witt college of de Willem de Kooning Academie",
                "De route loopt langs de Jan van Nassaustraat",
                "De gemeente Alphen aan den Rijn en de klantmanager van Den Haag beslissen samen",
                "Vraag de klantmanager Leiden, de jobcoach Gemeente Katwijk of de coach UWV",
                "De heer wil graag; de kandidaat Wil niet meer dan 20 uur",
                "Bij de Bakker van het dorp, in de Kop van Noord-Holland",
                "Een coach met ervaring; cliënt In behandeling bij Rivierduinen",
                "Het UWV Holland Rijnland en GGZ Noord-Holland-Noord doen mee",
                "Kandidaat Zoekt werk in Bergen op Zoom of Kaag en Braassem"
            })
    @DisplayName("C2 places, organisations, streets and titles without a name are no names of persons")
    void noPerson(String text) {
        assertThat(DETECTOR.findingsIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"J. de Vries", "A.B. Jansen", "J. P. van der Molen"})
    @DisplayName("C2 initials with a family name are found without being told of it")
    void initials(String name) {
        found(name, NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Werkt 2 keer per week",
                "Werkt 12 uur per week, op termijn 24 uur",
                "Krijgt € 1.450,00 en daarna € 1.137,40 en 1896.75",
                "Een bedrag van € 123.456.782 is te veel",
                "Een bedrag van 123.456.782,00 euro is te veel",
                "Een budget van 81.000 waarvan 60.515,85 over is",
                "Zit sinds 2019 in de bijstand, sinds 2021 in de WW",
                "Van 2010 tot 2016 gewerkt in de zorg",
                "Opleiding van 1998 tot en met 2002",
                "KvK 12345678 is een leerbedrijf",
                "KvK-nummer 27312345",
                "In week 2023-W05 en 2023-W18-3 was er een gesprek",
                "Gesprek in week 12 en week 40",
                "Start op 3 mei 2022 en 1 juni 2023",
                "Gesprekken op 12-03-2023 12 uur en 01-02-2023 14 uur",
                "Op 2022-11-03 gestart, op 03-11-2022 geëvalueerd",
                "Afspraak op 3 mei om 10:30",
                "Van 9.00 tot 17.00 uur, of 09:00-12:30",
                "Heeft 35 sollicitaties gedaan in 18 maanden",
                "Is 32 jaar en heeft 2 kinderen van 4 en 7",
                "In 2022 is alles veranderd; in 2021 en 2022 was er rust",
                "Reist 25 km en 45 minuten met de trein",
                "Onderweg 2 keer overstappen",
                "Een baan 12 uur per week, een bijbaan 8 uur",
                "De arbeidsmarkt 2023 biedt kansen",
                "Werd ontslagen na 3 maanden; ontslaan 2 keer niet gelukt",
                "Het traject kost 8000 en duurt 36 maanden",
                "Verlies van 1500 pd per maand",
                "Heeft 1200 kg getild in 2019 WW-uitkering gehad",
                "Sinds 2020 WW en sinds 2022 ZW",
                "Groep van 20 deelnemers uit 16 organisaties, 4 casussen",
                "Mevrouw A. wil werken. Zij kan 3 dagen",
                "Meneer B. Hij heeft een HBO-diploma",
                "Mevrouw wil 16 uur werken in de zorg",
                "Artikel 6 lid 1 AVG en artikel 7 PW",
                "Score 7.5 van 10, versie 3.2.1",
                "Een deel van 0,123456 procent, 50% of 100 %",
                "De straat op gaan is 2 keer per dag moeilijk",
                "ROC niveau 2-3, MBO 4",
                "Bij een B.V. Werkgever is positief",
                "Het UWV. Leiden doet mee",
                "Wao 80-100 procent, 35-80 mogelijk",
                "Mail en telefoon zijn lastig; belt niet graag",
                "Gebouw met 12 verdiepingen; gebruikt 3 medicijnen niet meer",
                "Schoolplein 3 keer per week toezicht"
            })
    @DisplayName("C2 hours, amounts, years, weeks, company numbers and recent dates are no personal data")
    void ordinaryText(String text) {
        assertThat(DETECTOR.findingsIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222334", "123456789", "000000000", "123.456.789", "999 999 999"})
    @DisplayName("C2 nine digits that fail the eleven-check are no citizen service number")
    void noBsn(String number) {
        assertThat(kindsIn("Nummer " + number + " in de lijst")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2011-06-15, true", "2012-06-15, false", "2022-06-15, false", "2023-06-15, false"})
    @DisplayName("C2 a date without more is one of birth only when someone born then can work")
    void recentDate(String date, boolean expected) {
        assertThat(!kindsIn("Op " + date + " dus").isEmpty()).isEqualTo(expected);
    }

    @Test
    @DisplayName("C2 everything in a text is found at its place, and no finding repeats the data")
    void findsAll() {
        String text = "Bel 06-12345678 of mail anna@voorbeeld.nl; BSN 123456782, geboren 3 mei 1990.";

        List<Finding> findings = DETECTOR.findingsIn(text);

        assertThat(findings)
                .containsExactly(
                        new Finding(TELEPHONE, 5, 11, "••-••••••••"),
                        new Finding(EMAIL, 25, 17, "••••@•••••••••.••"),
                        new Finding(BSN, 48, 9, "•••••••••"),
                        new Finding(BIRTH_DATE, 67, 10, "• ••• ••••"));
        assertThat(findings.toString()).doesNotContain("123", "anna", "mei");
    }

    @Test
    @DisplayName("C2 a very long text of nothing is read in no time")
    void longText() {
        for (String piece : List.of("x", "1", "1 ", "a.", "A.", "0-", "Van ", "é", "woont op A ")) {
            String text = piece.repeat(10_000 / piece.length());
            long started = System.nanoTime();

            DETECTOR.and(new KnownName("Anna", "van der", "Meerveld")).findingsIn(text);

            assertThat(System.nanoTime() - started).as(piece).isLessThan(2_000_000_000L);
        }
    }

    private static void found(String data, PersonalDataKind kind) {
        String before = "Dit staat er: ";
        for (String after : List.of("", ".", ", en nog iets", " en nog iets", "\nen verder")) {
            List<Finding> findings = DETECTOR.findingsIn(before + data + after);
            assertThat(findings).as(data + after).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(kind);
                assertThat(finding.position()).isEqualTo(before.length() + 1);
                assertThat(finding.length()).isEqualTo(data.length());
            });
        }
    }

    private static List<PersonalDataKind> kindsIn(String text) {
        return DETECTOR.findingsIn(text).stream().map(Finding::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 trajecten op 1-7-2023",
                "Zes werkbezoeken, 25 à 30 professionals, 2019 en 2020",
                "€ 111222333 subsidie",
                "111222334",
                "Besluit 2023-000123-45 van de stuurgroep",
                "12 uur per week, 6 maanden"
            })
    @DisplayName("F14 F16 dates, sums and counts of working together are no personal data")
    void workOfOrganisations(String text) {
        assertThat(DETECTOR.findingsIn(text)).isEmpty();
    }
}
