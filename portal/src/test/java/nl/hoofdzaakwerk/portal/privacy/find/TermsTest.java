package nl.hoofdzaakwerk.portal.privacy.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale ENGLISH = Locale.forLanguageTag("en");
    private static final Path GLOSSARY = Path.of("../docs/glossary.md");

    @Test
    @DisplayName("every Dutch term of the glossary is in the help")
    void shouldHoldEveryDutchTermOfTheGlossary() throws IOException {
        List<String> glossary = Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
                .map(line -> line.split("\\|")[2].strip())
                .toList();

        List<String> help = Terms.in(DUTCH).stream().map(Terms.Term::name).toList();

        assertThat(glossary).hasSizeGreaterThan(400);
        assertThat(help).containsExactlyInAnyOrderElementsOf(glossary);
    }

    @Test
    @DisplayName("every term has a name and a meaning in both languages")
    void shouldExplainEveryTermInBothLanguages() {
        assertThat(Terms.in(DUTCH)).hasSameSizeAs(Terms.in(ENGLISH));
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            assertThat(Terms.in(language)).allSatisfy(term -> {
                assertThat(term.name()).isNotBlank();
                assertThat(term.other()).isNotBlank();
                assertThat(term.meaning()).isNotBlank();
            });
        }
    }

    @Test
    @DisplayName("a term has its name in both languages, and what it means")
    void shouldPairNamesAndMeaning() {
        assertThat(Terms.in(DUTCH))
                .contains(new Terms.Term(
                        "onbestelbaar bericht", "dead letter", "een gebeurtenis die niet verwerkt kon worden"));
    }
}
