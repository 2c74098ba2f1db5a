package nl.hoofdzaakwerk.reporting.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen.RegionThen;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen.YearThen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammeThenTest {
    private static final RegionThen FIRST = new RegionThen(
            new RegionCode("AM15"),
            "Noord-Holland Noord",
            Map.of(2024, new YearThen(25, Division.EREDIVISIE), 2025, new YearThen(null, null)));
    private static final RegionThen SECOND = new RegionThen(
            new RegionCode("AM19"), "Holland Rijnland", Map.of(2024, new YearThen(100, Division.CHAMPIONS_LEAGUE)));
    private static final ProgrammeThen PROGRAMME = new ProgrammeThen(40, List.of(FIRST, SECOND));

    @Test
    @DisplayName("F1 the national target is that of the regions together; without any there is none")
    void shouldAddTargets() {
        assertThat(PROGRAMME.nationalTarget(2024)).isEqualTo(125);
        assertThat(PROGRAMME.nationalTarget(2025)).isNull();
        assertThat(PROGRAMME.region(new RegionCode("AM19")).orElseThrow().year(2023))
                .isEqualTo(new YearThen(null, null));
        assertThat(PROGRAMME.region(new RegionCode("AM05"))).isEmpty();
    }

    @Test
    @DisplayName("X24 what is kept with a release is read again as it was")
    void shouldBeKept() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();

        assertThat(json.readValue(json.writeValueAsString(PROGRAMME), ProgrammeThen.class))
                .isEqualTo(PROGRAMME);
    }
}
