package nl.hoofdzaakwerk.kit.anonymity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meerveld",
                "meerveld",
                "MEERVELD",
                "van der Meerveld",
                "Van Der Meerveld",
                "v.d. Meerveld",
                "vanderMeerveld",
                "Van-der-Meerveld",
                "Anna",
                "anna",
                "Anna van der Meerveld",
                "A. van der Meerveld",
                "A.M. vd Meerveld",
                "Meerveld, A.",
                "Meervelds",
                "Meerveld's",
                "Méérvéld",
                "Meer veld",
                "Meer-veld",
                "M e e r v e l d",
                "M.e.e.r.v.e.l.d",
                "Ánná",
                "Meer\u00adveld",
                "annavandermeerveld",
                "mevrouw van der meerveld"
            })
    @DisplayName("C2 the linked candidate's name is found in any case and spelling, with or without prefix or initials")
    void anySpelling(String spelling) {
        PersonalDataDetector detector = knowing("Anna", "van der", "Meerveld");

        List<Finding> findings = detector.findingsIn("Gesprek met " + spelling + " over werk");

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(PersonalDataKind.NAME);
            assertThat(finding.toString().toLowerCase()).doesNotContain("meer", "anna");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Jürgen |  | Müller | mueller",
                "Jürgen |  | Müller | Muller",
                "Jürgen |  | Müller | juergen",
                "Thijs |  | Meijer | Meyer",
                "Sofie | de | Bruyn | de Bruijn",
                "François |  | Lefèvre | francois",
                "Anne-Marie |  | Jansen-de Vries | annemarie",
                "Anne-Marie |  | Jansen-de Vries | mevrouw Vries",
                "Anne-Marie |  | Jansen-de Vries | jansen",
                "Bo | den | Os | denOs",
                "Łukasz |  | Wiśniewski | lukasz wisniewski",
                "Günay |  | Özdemir | ozdemir",
                "Jan | van 't | Hof | Jan"
            })
    @DisplayName("C2 marks, ij and y, double names and short names make no difference")
    void spellings(String given, String prefix, String family, String text) {
        assertThat(knowing(given, prefix, family).findingsIn("Dit is " + text + " dus"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Anna | van der | Meerveld | Van de week was er meer ruimte in het veld",
                "Anna | van der | Meerveld | Woont dertig jaar op een ander meer",
                "Jan |  | Bos | Werkt sinds jan 2023 in het bos",
                "Wil | de | Kok | Kan als kok aan het werk en wil dat",
                "Ad |  | Li | Zij leest li en ad",
                "Anna | van der | Meerveld | Bananen en manna"
            })
    @DisplayName("C2 prefixes and ordinary words that look like a short name are no name")
    void ordinaryWords(String given, String prefix, String family, String text) {
        assertThat(knowing(given, prefix, family).findingsIn(text)).isEmpty();
    }

    @Test
    @DisplayName("C2 a known name tells nobody")
    void silent() {
        assertThat(new KnownName("Anna", null, "Meerveld").toString()).isEqualTo("KnownName[•]");
    }

    private static PersonalDataDetector knowing(String given, String prefix, String family) {
        return PersonalDataDetector.ofForms(LocalDate.of(2023, 6, 15)).and(new KnownName(given, prefix, family));
    }
}
