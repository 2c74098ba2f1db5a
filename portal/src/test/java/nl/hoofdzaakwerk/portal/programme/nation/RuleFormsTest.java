package nl.hoofdzaakwerk.portal.programme.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.web.Form;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleFormsTest {

    @Test
    @DisplayName("numbers of a rule are read line by line; what is no number is sent as typed")
    void shouldReadParameters() {
        Map<String, Object> parameters = RuleForms.parameters("months = 36\n\n days=zes \n");

        assertThat(parameters).containsExactly(Map.entry("months", new BigDecimal("36")), Map.entry("days", "zes"));
    }

    @Test
    @DisplayName("numbers of a rule are shown by name, as they are read")
    void shouldShowParameters() {
        assertThat(RuleForms.lines(Map.of("warningDays", 60, "months", 36))).isEqualTo("months = 36\nwarningDays = 60");
    }

    @Test
    @DisplayName("F6 parties that were not chosen are left out, and one of a party is enough when no number is typed")
    void shouldReadRequirements() {
        Form form = Form.empty()
                .put("requirements.0.party", "GGZ")
                .put("requirements.0.level", "EXECUTIVE")
                .put("requirements.2.party", "UWV")
                .put("requirements.2.atLeast", "2");

        List<Map<String, Object>> requirements = RuleForms.requirements(form, 4);

        assertThat(requirements)
                .containsExactly(
                        Map.of("party", "GGZ", "atLeast", 1, "level", "EXECUTIVE"),
                        Map.of("party", "UWV", "atLeast", new BigDecimal("2")));
    }
}
