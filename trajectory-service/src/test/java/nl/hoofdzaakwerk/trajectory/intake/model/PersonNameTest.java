package nl.hoofdzaakwerk.trajectory.intake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Anne-Marie", "'s-Gravesande", "Çelik", "O’Neill", "van der", "Łukasz", "J.P."})
    @DisplayName("names as they occur are accepted")
    void accepted(String name) {
        assertThat(new PersonName(name, null, "Vries").givenName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<b>Jan</b>", "Jan\u0000", "Jan\n", "J\u202Ean", "4lex", "Jan&lt;"})
    @DisplayName("markup, control characters and digits are refused in names")
    void refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(name, null, "Vries"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Jan", null, name));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Jan", name, "Vries"));
    }

    @Test
    @DisplayName("a name has at most 100 characters")
    void length() {
        assertThat(new PersonName("a".repeat(100), null, "Vries").givenName()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("a".repeat(101), null, "Vries"));
    }

    @Test
    @DisplayName("searches compare in lower case and spoken order")
    void searchable() {
        assertThat(new PersonName("Anna", "van der", "Meer").searchable()).isEqualTo("anna van der meer");
        assertThat(new PersonName("Anna", null, "Meer").searchable()).isEqualTo("anna meer");
    }
}
