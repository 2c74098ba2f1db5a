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
    @DisplayName("a term is found by its name in either language, and by what it means")
    void shouldFindByNameAndMeaning() {
        Terms.Term deadLetter = Terms.in(DUTCH).stream()
                .filter(term -> term.name().equals("onbestelbaar bericht"))
                .findFirst()
                .orElseThrow();

        assertThat(deadLetter)
                .isEqualTo(new Terms.Term(
                        "onbestelbaar bericht", "dead letter", "een gebeurtenis die niet verwerkt kon worden"));
        assertThat(deadLetter.has("Onbestelbaar")).isTrue();
        assertThat(deadLetter.has("dead")).isTrue();
        assertThat(deadLetter.has("verwerkt kon")).isTrue();
        assertThat(deadLetter.has("vacature")).isFalse();
    }
}
