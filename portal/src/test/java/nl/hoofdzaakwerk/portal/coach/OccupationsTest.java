package nl.hoofdzaakwerk.portal.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Names of occupations come from the table that the services judge by. */
class OccupationsTest {

    @Test
    @DisplayName("occupations of every width have their official name")
    void shouldNameOccupations() {
        assertThat(Occupations.dutchName("0")).isEqualTo("Beroepen bij de strijdkrachten");
        assertThat(Occupations.dutchName("0110")).isEqualTo("Officieren");
        assertThat(Occupations.dutchName("94")).isEqualTo("Assistenten bij de bereiding van levensmiddelen");
        assertThat(Occupations.dutchName("9999")).isNull();
    }

    @Test
    @DisplayName("a name with a comma is whole and without quotes")
    void shouldReadNamesWithCommas() {
        assertThat(Occupations.dutchName("11"))
                .isEqualTo(
                        "Directeuren van grote ondernemingen, beleidvoerende functies, leden van wetgevende lichamen");
    }
}
