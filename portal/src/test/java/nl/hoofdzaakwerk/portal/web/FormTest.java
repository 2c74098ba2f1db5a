package nl.hoofdzaakwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    @DisplayName("a refusal finds its field; what no field shows stands above the form; what was typed stays")
    void shouldPlaceRefusals() {
        Form form = typed(Map.of("profile.name", " Bakkerij  ", "form-key", ""));
        ApiRefusal refusal = Refusals.of(
                400,
                new ApiRefusal.Reason("/profile/name", "too-long", "Te lang.", null),
                new ApiRefusal.Reason("/profile/name", "unknown", "Onbekend.", null),
                new ApiRefusal.Reason("", "full", "De route is vol.", "A10"));

        form.refused(refusal);

        assertThat(form.error("profile.name")).isEqualTo("Te lang. Onbekend.");
        assertThat(form.refusals()).containsExactly("De route is vol.");
        assertThat(form.isRefused()).isTrue();
        assertThat(form.value("profile.name")).isEqualTo("Bakkerij");
    }

    @Test
    @DisplayName("what is wrong with one line of a text stands at the text, with the line; with one choice, without")
    void shouldNumberLines() {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putSingle("plan.partners", "UWV\nRodeKruis\nGemeente");
        values.put("present", List.of("uwv-leiden", "wsp"));
        values.putSingle("hosts", "  ");
        Form form = Form.sent(values);

        form.refused(
                Refusals.of(
                        422,
                        new ApiRefusal.Reason("/plan/partners/1", "unknown", "Onbekend.", null),
                        new ApiRefusal.Reason("/plan/partners/2", "twice", "Staat er al.", null),
                        new ApiRefusal.Reason("/present/0", "absent", "Kwam niet.", null),
                        new ApiRefusal.Reason("/hosts/0", "not-null", "Vul dit in.", null)),
                (line, reason) -> "regel " + line + ": " + reason);

        assertThat(form.errors())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("plan.partners", "regel 2: Onbekend. regel 3: Staat er al.", "present", "Kwam niet."));
        assertThat(form.refusals()).containsExactly("Vul dit in.");
    }

    @Test
    @DisplayName("a refusal without reasons is told as a whole")
    void shouldTellTheWhole() {
        Form form = typed(Map.of("name", "x"));

        form.refused(Refusals.of(412));

        assertThat(form.refusals()).containsExactly("refused");
    }

    @Test
    @DisplayName("what nobody can mend by typing something else is no matter of the form")
    void shouldPassOnWhatCannotBeMended() {
        Form form = typed(Map.of("name", "x"));
        ApiRefusal forbidden = Refusals.of(403);

        assertThatThrownBy(() -> form.refused(forbidden)).isSameAs(forbidden);
        assertThat(form.isRefused()).isFalse();
    }

    @Test
    @DisplayName("a body has objects within objects, leaves out what is empty, and reads numbers as people write them")
    void shouldBuildBodies() {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putSingle("plan.title", "Werkbezoek");
        values.putSingle("plan.date", " ");
        values.putSingle("amount", "1.234,50");
        values.putSingle("hours", "12,5");
        values.putSingle("share", "3.5");
        values.putSingle("people", "veel");
        values.putSingle("agreed", "true");
        values.put("days", List.of("MONDAY", " ", "FRIDAY"));
        values.putSingle("partners", "UWV\n\n Gemeente Leiden \n");

        Map<String, Object> body = Form.sent(values)
                .body()
                .text("plan.title", "plan.date")
                .number("amount", "hours", "share", "people", "nothing")
                .flag("agreed", "visited")
                .list("days")
                .lines("partners")
                .build();

        assertThat(body)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "plan",
                        Map.of("title", "Werkbezoek"),
                        "amount",
                        new BigDecimal("1234.50"),
                        "hours",
                        new BigDecimal("12.5"),
                        "share",
                        new BigDecimal("3.5"),
                        "people",
                        "veel",
                        "agreed",
                        true,
                        "visited",
                        false,
                        "days",
                        List.of("MONDAY", "FRIDAY"),
                        "partners",
                        List.of("UWV", "Gemeente Leiden")));
    }

    private static Form typed(Map<String, String> values) {
        return Form.sent(new MultivaluedHashMap<>(values));
    }
}
