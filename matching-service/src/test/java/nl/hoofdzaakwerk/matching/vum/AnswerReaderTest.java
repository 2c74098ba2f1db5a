package nl.hoofdzaakwerk.matching.vum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.matching.vum.model.VumProfile;
import nl.hoofdzaakwerk.matching.vum.model.VumVacancy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {
    private final AnswerReader reader = new AnswerReader();

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    private static JsonNode matches(String... matches) throws JsonProcessingException {
        return json("{\"matches\": [" + String.join(",", matches) + "], \"vraagID\": \"q\"}");
    }

    @Test
    @DisplayName("D6 a vacancy is read field by field, with VUM's id before the source's own")
    void shouldReadVacancy() throws Exception {
        var answer = reader.vacancies(matches("""
                {"vumID": "v", "idVacature": "own", "naamVacature": "Kok",
                 "sluitingsdatumVacature": "2026-12-31",
                 "beroep": {"codeBeroepsnaam": "http://data.europa.eu/esco/isco/C5120"},
                 "werkgever": {"handelsnaamOrganisatie": "De Verte", "sector": [{"codeSbi": "5610"}]},
                 "adres": {"postcode": "2311AB"},
                 "arbeidsVoorwaarden": {"datumAanvangWerkzaamheden": "2026-09-01"},
                 "werktijden": {"aantalWerkurenPerWeekMinimaal": 12, "aantalWerkurenPerWeekMaximaal": 24},
                 "rijbewijs": [{"codeSoortRijbewijs": "b"}, {"codeSoortRijbewijs": "ship"}]}"""));

        assertThat(answer.questionId()).isEqualTo("q");
        assertThat(answer.items())
                .containsExactly(new VumVacancy(
                        "v",
                        "Kok",
                        LocalDate.of(2026, 12, 31),
                        new IscoCode("5120"),
                        "http://data.europa.eu/esco/isco/C5120",
                        12,
                        24,
                        new Postcode4("2311"),
                        LocalDate.of(2026, 9, 1),
                        null,
                        "De Verte",
                        SbiSection.I,
                        Set.of(DrivingLicence.B)));
    }

    @Test
    @DisplayName("D6 E3 a field that breaks its rule is as if it was not told; a match without an id is left out")
    void shouldTreatBrokenFieldsAsUnknown() throws Exception {
        var answer = reader.vacancies(matches("""
                {"idVacature": "own", "naamVacature": 7, "sluitingsdatumVacature": "2026-02-30",
                 "beroep": {"codeBeroepsnaam": "urn:x"}, "sector": [{"codeSbi": "x"}], "adres": {"postcode": "0011"},
                 "werktijden": {"aantalWerkurenPerWeekMinimaal": 40, "aantalWerkurenPerWeekMaximaal": 10},
                 "rijbewijs": "B"}""", "{\"naamVacature\": \"x\"}", "{\"vumID\": \"\"}", "\"x\"", "null"));

        assertThat(answer.told()).isEqualTo(5);
        assertThat(answer.items())
                .containsExactly(new VumVacancy(
                        "own", "-", null, null, "urn:x", null, null, null, null, null, null, null, Set.of()));
    }

    @Test
    @DisplayName("D6 E3 a profile is read field by field; of several means of travel the farthest-reaching counts")
    void shouldReadProfile() throws Exception {
        var answer = reader.profiles(matches("""
                {"idWerkzoekende": "p", "naam": "Verzonnen",
                 "bemiddelingsberoep": [{"codeBeroepsnaam": "http://data.europa.eu/esco/isco/C5120"},
                     {"codeBeroepsnaam": "urn:x"}],
                 "mobiliteit": {"bemiddelingspostcode": "2312CD", "maximaleReistijd": 45, "maximaleReisafstand": 1000},
                 "flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "2026-05-01"},
                 "werktijden": {"aantalWerkurenPerWeekMaximaal": 32},
                 "vervoermiddel": [{"codeVervoermiddel": 3}, {"codeVervoermiddel": 5}, {"codeVervoermiddel": 9}],
                 "arbeidsmarktkwalificatie": {"rijbewijs": []}}"""));

        assertThat(answer.items())
                .containsExactly(new VumProfile(
                        "p",
                        List.of(new IscoCode("5120")),
                        null,
                        32,
                        new Postcode4("2312"),
                        TravelMode.PUBLIC_TRANSPORT,
                        45,
                        null,
                        LocalDate.of(2026, 5, 1),
                        Set.of()));
    }

    @Test
    @DisplayName("D6 what is no answer of VUM is not read as an empty one")
    void shouldRefuseWhatIsNoAnswer() {
        for (String wrong : List.of(
                "{}", "[]", "7", "{\"matches\": {}}", "{\"matches\": [], \"maximumAantalResultatenBereikt\": \"x\"}")) {
            assertThatExceptionOfType(VumTrouble.class)
                    .as(wrong)
                    .isThrownBy(() -> reader.vacancies(json(wrong)))
                    .extracting(VumTrouble::kind)
                    .isEqualTo(VumTrouble.Kind.BROKEN);
        }
        assertThatExceptionOfType(VumTrouble.class).isThrownBy(() -> reader.profile("p", json("[]")));
    }
}
