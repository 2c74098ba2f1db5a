package nl.hoofdzaakwerk.portal.privacy.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    @DisplayName("a role's steps come in their order, each with its page")
    void shouldReadStepsInOrder() {
        Steps steps = Steps.of("operator", DUTCH);

        assertThat(steps.steps()).hasSize(5);
        assertThat(steps.steps().getFirst())
                .isEqualTo(new Steps.Step("Kijk of elke dienst klaar is voor gebruik.", "/beheer"));
        assertThat(steps.steps().getLast().page()).isEqualTo("/beheer/herbouw");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account-manager",
                "client-manager",
                "coach",
                "key-figure",
                "matching-chair",
                "operator",
                "privacy-officer",
                "programme-manager",
                "regional-director",
                "steering-member"
            })
    @DisplayName("a role's steps lead to the same pages in both languages")
    void shouldLeadToTheSamePages(String role) {
        List<String> dutch = pages(role, DUTCH);

        assertThat(dutch).hasSizeGreaterThanOrEqualTo(4).allMatch(page -> page.startsWith("/"));
        assertThat(pages(role, Locale.forLanguageTag("en"))).isEqualTo(dutch);
    }

    @Test
    @DisplayName("a role without usual work in the portal has no steps")
    void shouldBeEmptyForAnUnknownRole() {
        assertThat(Steps.of("vum-gateway", DUTCH).isEmpty()).isTrue();
    }

    private static List<String> pages(String role, Locale language) {
        return Steps.of(role, language).steps().stream().map(Steps.Step::page).toList();
    }
}
