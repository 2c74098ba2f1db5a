package nl.hoofdzaakwerk.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.hoofdzaakwerk.kit.identity.Organisations.Choice.Chosen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {

    @ParameterizedTest
    @CsvSource({"GGZ Rijnduin, GGZ Rijnduin", "'  GGZ Rijnduin ', GGZ Rijnduin", "' ', ggz-rijnduin", ", ggz-rijnduin"})
    @DisplayName("an organisation is called as its attribute says, and by its alias without one")
    void shouldNameTheOrganisation(String attribute, String name) {
        JsonObject claim = Json.createObjectBuilder()
                .add("ggz-rijnduin", organisation(attribute))
                .build();

        Organisations.Choice choice =
                new Organisations(claim).choose(null, new Organisations.User("id", "coach", null));

        assertThat(choice).isInstanceOfSatisfying(Chosen.class, chosen -> assertThat(
                        chosen.caller().organisationName())
                .isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({"Karima Cornelisz, Karima Cornelisz", "' Karima ', Karima", "' ', coach", ", coach"})
    @DisplayName("colleagues know somebody by the name in the token, and by the login name without one")
    void shouldNameTheUser(String told, String name) {
        assertThat(new Organisations.User("id", "coach", told).calledName()).isEqualTo(name);
    }

    private static JsonObjectBuilder organisation(String name) {
        JsonObjectBuilder organisation = Json.createObjectBuilder().add("kind", array("GGZ"));
        return name == null ? organisation : organisation.add("name", array(name));
    }

    private static JsonArrayBuilder array(String value) {
        return Json.createArrayBuilder(List.of(value));
    }
}
