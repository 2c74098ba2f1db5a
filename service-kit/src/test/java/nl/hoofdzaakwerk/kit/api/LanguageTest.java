package nl.hoofdzaakwerk.kit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {
    private static final Locale DUTCH = Language.DUTCH;
    private static final Pattern PROBLEM =
            Pattern.compile("(?:Problem\\.(?:of|plain|forbidden)\\(|Refused\\()\\s*(?:\\w+,\\s*)?\"([a-z-]+)\""
                    + "|invalidField\\([^,]+,\\s*\"([a-z-]+)\"");
    private static final Pattern TEXT = Pattern.compile("\"((?:problem|field|constraint)\\.[a-z0-9.-]*[a-z0-9])\"");

    enum Colour {
        RED,
        BLUE
    }

    private static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of(LocalDate.of(2026, 11, 26), "26 november 2026", "26 November 2026"),
                Arguments.of("2026-11-26", "26 november 2026", "26 November 2026"),
                Arguments.of("2026-02-30", "2026-02-30", "2026-02-30"),
                Arguments.of(YearMonth.of(2026, 3), "maart 2026", "March 2026"),
                Arguments.of(Year.of(2026), "2026", "2026"),
                Arguments.of(
                        Instant.parse("2026-11-26T14:30:00Z"),
                        "26 november 2026 om 15:30",
                        "26 November 2026 at 15:30"),
                Arguments.of(Instant.parse("2026-06-30T22:30:00Z"), "1 juli 2026 om 00:30", "1 July 2026 at 00:30"),
                Arguments.of(new RegionCode("AM19"), "Holland Rijnland", "Holland Rijnland"),
                Arguments.of(new RegionCode("AM99"), "AM99", "AM99"),
                Arguments.of("AM05", "Twente", "Twente"),
                Arguments.of(Colour.RED, "rood", "red"),
                Arguments.of(Colour.BLUE, "BLUE", "BLUE"),
                Arguments.of(
                        List.of(Colour.RED, LocalDate.of(2026, 1, 2)), "rood, 2 januari 2026", "red, 2 January 2026"),
                Arguments.of(new BigDecimal("1234.5"), "1.234,5", "1,234.5"),
                Arguments.of("GGZ Rijnduin", "GGZ Rijnduin", "GGZ Rijnduin"));
    }

    @ParameterizedTest
    @MethodSource("readable")
    @DisplayName("what fills in a text is said as people read it")
    void shouldPutArgumentsIntoWords(Object argument, String dutch, String english) {
        assertThat(Language.text(DUTCH, "shown", argument)).isEqualTo(dutch);
        assertThat(Language.text(Locale.ENGLISH, "shown", argument)).isEqualTo(english);
    }

    @Test
    @DisplayName("money stands with its sign and two decimals, as each language writes it")
    void shouldSayMoney() {
        assertThat(Language.text(DUTCH, "price", new BigDecimal("4500.00"), 12))
                .isEqualTo("Het kost € 4.500,00 voor 12 uur.");
        assertThat(Language.text(Locale.ENGLISH, "price", new BigDecimal("4500.00"), 12))
                .isEqualTo("It costs €4,500.00 for 12 hours.");
    }

    @Test
    @DisplayName("a text comes from the service's bundles or else from the kit's; without a text there is an error")
    void shouldLookInEachBundle() {
        assertThat(Language.text(DUTCH, "E1.move", "Eva", LocalDate.of(2026, 1, 31)))
                .isEqualTo("Eva verhuist naar 31 januari 2026.");
        assertThat(Language.text(DUTCH, "problem.not-your-region", new RegionCode("AM05")))
                .isEqualTo(
                        "Uw organisatie werkt niet in de regio Twente. Kies een regio waar uw organisatie wel werkt.");
        assertThatThrownBy(() -> Language.text(DUTCH, "nothing.of.the.kind"))
                .isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @CsvSource({"'en-GB,nl', en", "'fr,en;q=0.9', en", "'nl-NL,en', nl", "fr, nl", "'', nl"})
    @DisplayName("Dutch unless English comes first of the two")
    void shouldPreferDutch(String tags, String language) {
        assertThat(Language.preferred(Stream.of(tags.replaceAll(";[^,]*", "").split(","))))
                .isEqualTo(Locale.forLanguageTag(language));
    }

    @Test
    @DisplayName("the kit says the same things in both languages")
    void shouldHaveEveryTextInBothLanguages() {
        assertThat(ResourceBundle.getBundle("kit", DUTCH).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ResourceBundle.getBundle("kit", Locale.ENGLISH).keySet());
    }

    @Test
    @DisplayName("every problem and text that the kit itself names is there")
    void shouldHaveEveryTextThatIsNamed() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                PROBLEM.matcher(source)
                        .results()
                        .forEach(found ->
                                named.add("problem." + (found.group(1) == null ? found.group(2) : found.group(1))));
                TEXT.matcher(source).results().forEach(found -> named.add(found.group(1)));
            }
        }

        assertThat(named)
                .contains("problem.not-a-member", "problem.malformed-json", "field.one-of", "constraint.plain-line")
                .allMatch(key -> Language.has(DUTCH, key));
    }

    @Test
    @DisplayName("a problem is put into words when it leaves; its code stays")
    void shouldSayProblemsInTheCallersLanguage() {
        Problem late = Problem.of(412, "stale-version");

        assertThat(late.body(DUTCH).title()).isEqualTo("Intussen veranderd");
        assertThat(late.body(DUTCH).errors())
                .containsExactly(FieldError.of(
                        "",
                        "stale-version",
                        "Iemand heeft dit intussen veranderd. Lees het opnieuw en doe het dan nog eens."));
        assertThat(late.body(Locale.ENGLISH).title()).isEqualTo("Changed meanwhile");
        assertThat(late.body(Locale.ENGLISH).errors().getFirst().code()).isEqualTo("stale-version");
        assertThat(Problem.of(409, FieldError.rule("/id", "taken", "Bezet: " + UUID.fromString("0-0-0-0-1"), "E1"))
                        .body(DUTCH)
                        .detail())
                .isEqualTo("Bezet: 00000000-0000-0000-0000-000000000001");
    }
}
