package nl.hoofdzaakwerk.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReasonBundleTest {

    private static final Pattern KEY = Pattern.compile("\"([A-Z]\\d{1,2}\\.[a-z.-]+)\"");

    private static Set<String> keys(String language) throws IOException {
        var bundle = new Properties();
        try (InputStream in = ReasonBundleTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            bundle.load(in);
        }
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    @Test
    @DisplayName("E3 every reason can be said in Dutch and in English, and none is left unused")
    void shouldHaveEveryKeyInBothLanguages() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).collect(Collectors.toList())) {
                KEY.matcher(Files.readString(source)).results().forEach(key -> used.add(key.group(1)));
            }
        }
        named().forEach(used::add);

        assertThat(keys("nl")).isEqualTo(used);
        assertThat(keys("en")).isEqualTo(used);
    }

    private static Stream<String> named() {
        return Stream.of(
                        names(Reason.CONDITION, WorkCondition.values()),
                        names(Reason.TASK, WorkTask.values()),
                        names(Reason.SECTOR, SbiSection.values()),
                        names(Reason.EDUCATION, EducationLevel.values()),
                        names(Reason.DISCLOSURE, DisclosureLevel.values()))
                .flatMap(names -> names);
    }

    private static Stream<String> names(String kind, Enum<?>... values) {
        return Stream.of(values).map(value -> kind + value);
    }

    @Test
    @DisplayName("E3 a reason reads as plain Dutch, and as English when asked")
    void shouldReadAsASentence() {
        assertThat(Language.text(Locale.forLanguageTag("nl"), "E3.hours.too-many", 29, 24, 5))
                .isEqualTo("De vacature vraagt ten minste 29 uur; de kandidaat wil hooguit 24 uur (5 te veel).");
        assertThat(Language.text(Locale.ENGLISH, "E3.travel.within", 12, 30))
                .isEqualTo("About 12 minutes' travel; the limit is 30.");
        assertThat(Language.text(Locale.forLanguageTag("nl"), "E3.wage.too-low", 14.5, 15.0))
                .isEqualTo("Het uurloon is € 14,50; de kandidaat wil ten minste € 15,00.");
    }

    @Test
    @DisplayName("X18 a near miss reads as a sentence in both languages")
    void shouldReadANearMiss() {
        Locale dutch = Locale.forLanguageTag("nl");

        assertThat(Language.text(dutch, "X18.fits-better", Language.text(dutch, "X18.hours", 16, 24)))
                .isEqualTo("Past beter bij 16 in plaats van 24 uur per week.");
        assertThat(Language.text(dutch, "X18.fits", Language.text(dutch, "X18.telephone")))
                .isEqualTo("Past zonder telefoonwerk.");
        assertThat(Language.text(
                        dutch, "X18.fits", Language.text(dutch, "X18.sector-yes", Language.text(dutch, "sector.I"))))
                .isEqualTo("Past als de kandidaat ja zegt tegen deze sector: horeca.");
        assertThat(Language.text(Locale.ENGLISH, "X18.fits", Language.text(Locale.ENGLISH, "X18.travel", 10)))
                .isEqualTo("Fits with 10 minutes more travel.");
    }
}
