package nl.hoofdzaakwerk.kit.anonymity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BsnPropertiesTest {
    private static final PersonalDataDetector DETECTOR =
            PersonalDataDetector.ofForms(LocalDate.of(2023, 6, 15)).andNames();

    @Property(tries = 3000)
    @Label("C2 every valid citizen service number is found, in whatever groups and with whatever sign between them")
    void everyValidNumber(@ForAll("written") Written number, @ForAll("surroundings") String before) {
        String text = before + number.text() + " in het dossier";

        assertThat(DETECTOR.findingsIn(text)).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(PersonalDataKind.BSN);
            assertThat(finding.position()).isEqualTo(before.length() + 1);
            assertThat(finding.length()).isEqualTo(number.text().length());
        });
    }

    @Property(tries = 3000)
    @Label("C2 no nine digits that fail the eleven-check are called a citizen service number")
    void noInvalidNumber(@ForAll("invalid") String digits, @ForAll("surroundings") String before) {
        assertThat(DETECTOR.findingsIn(before + digits + " in het dossier"))
                .extracting(Finding::kind)
                .doesNotContain(PersonalDataKind.BSN);
    }

    record Written(String text) {}

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of("Nummer ", "BSN: ", "", "Zie (", "Werkt 12 uur, ", "In 2022 was het nr. ", "a");
    }

    @Provide
    Arbitrary<Written> written() {
        return Combinators.combine(
                        valid(),
                        Arbitraries.of("", " ", ".", "-", "/", " - ", ". "),
                        Arbitraries.integers().between(0, 255))
                .as((digits, separator, cuts) -> new Written(cut(digits, separator, cuts)));
    }

    @Provide
    Arbitrary<String> invalid() {
        return nineDigits().filter(digits -> !passes(digits));
    }

    private static Arbitrary<String> valid() {
        return Arbitraries.integers()
                .between(1_000_000, 99_999_999)
                .map(first -> String.format("%08d", first))
                .flatMap(first -> Arbitraries.of(completions(first)))
                .filter(digits -> !digits.isEmpty());
    }

    /** The ninth digit follows from the eight before it, unless it would be ten. */
    private static List<String> completions(String first) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (first.charAt(i) - '0');
        }
        int last = sum % 11;
        return List.of(last == 10 ? "" : first + last);
    }

    private static Arbitrary<String> nineDigits() {
        return Arbitraries.integers().between(0, 999_999_999).map(number -> String.format("%09d", number));
    }

    /** Told from the definition, not by the code under test. */
    private static boolean passes(String digits) {
        List<String> completed = completions(digits.substring(0, 8));
        return completed.getFirst().equals(digits) || digits.equals("000000000");
    }

    private static String cut(String digits, String separator, int cuts) {
        StringBuilder text = new StringBuilder(digits.substring(0, 1));
        for (int i = 1; i < digits.length(); i++) {
            text.append((cuts >> (i - 1) & 1) == 1 ? separator : "").append(digits.charAt(i));
        }
        return text.toString();
    }
}
