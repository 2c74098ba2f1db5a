package nl.hoofdzaakwerk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema cannot say: rules between components, and that records do not change. */
class RecordRulesTest {
    private static final ObjectMapper MAPPER = EventJson.mapper();

    @Test
    @DisplayName("Minimum hours are at most the maximum, from 0 to 60")
    void shouldOrderHours() throws Exception {
        assertThat(((VacancyPublished) changed(EventType.VACANCY_PUBLISHED, hours(0, 60))).maximumHours())
                .isEqualTo(60);
        assertThat(((VacancyPublished) changed(EventType.VACANCY_PUBLISHED, hours(60, 60))).minimumHours())
                .isEqualTo(60);
        refused(EventType.VACANCY_PUBLISHED, hours(25, 24), "minimumHours is more than maximumHours");
        refused(EventType.CANDIDATE_CARD_PUBLISHED, hours(25, 24), "minimumHours is more than maximumHours");
    }

    @Test
    @DisplayName("A period does not end before it starts; one day is a period")
    void shouldOrderDates() throws Exception {
        var oneDay =
                (PlacementMade) changed(EventType.PLACEMENT_MADE, json -> json.put("expectedEndDate", "2023-04-01"));
        assertThat(oneDay.expectedEndDate()).isEqualTo(oneDay.startDate());
        refused(
                EventType.PLACEMENT_MADE,
                json -> json.put("expectedEndDate", "2023-03-31"),
                "expectedEndDate is before the start");
        refused(
                EventType.VACANCY_PUBLISHED,
                json -> json.put("closesOn", "2023-02-19"),
                "closesOn is before the start");
    }

    @Test
    @DisplayName("D1 A stage change goes to another stage; the first has none before it")
    void shouldChangeTheStage() throws Exception {
        refused(
                EventType.EMPLOYER_STAGE_CHANGED,
                json -> json.put("to", "STRONG_AMBITION"),
                "to is the stage it already had");
        var first = (EmployerStageChanged) changed(EventType.EMPLOYER_STAGE_CHANGED, json -> json.remove("from"));
        assertThat(first.from()).isNull();
    }

    @Test
    @DisplayName("The occupations keep their order, are copied and cannot change")
    void shouldCopyLists() {
        var occupations = new ArrayList<>(List.of(new IscoCode("92"), new IscoCode("6113")));
        var card = card(occupations);
        occupations.clear();

        assertThat(card.preferredOccupations()).containsExactly(new IscoCode("92"), new IscoCode("6113"));
        assertThatThrownBy(() -> card.preferredOccupations().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> card.neededConditions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> card(Arrays.asList(new IscoCode("92"), null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("preferredOccupations has an absent element");
    }

    @ParameterizedTest
    @CsvSource({
        "1, UNDER_TWELVE",
        "11, UNDER_TWELVE",
        "12, TWELVE_TO_FIFTEEN",
        "15, TWELVE_TO_FIFTEEN",
        "16, SIXTEEN_TO_TWENTY_THREE",
        "23, SIXTEEN_TO_TWENTY_THREE",
        "24, TWENTY_FOUR_TO_THIRTY_ONE",
        "31, TWENTY_FOUR_TO_THIRTY_ONE",
        "32, THIRTY_TWO_OR_MORE",
        "60, THIRTY_TWO_OR_MORE"
    })
    @DisplayName("Each number of hours a week, from 1 to 60, lies in one band")
    void shouldBandHours(int hours, HoursBand band) {
        assertThat(HoursBand.of(hours)).isEqualTo(band);
        assertThatThrownBy(() -> HoursBand.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HoursBand.of(61)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A missing component is named")
    void shouldNameWhatIsMissing() {
        assertThatThrownBy(() ->
                        new TrajectoryEnded(UUID.randomUUID(), new RegionCode("AM19"), LocalDate.of(2023, 1, 1), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AM1", "AM123", "am19", "19", "", " AM19", "AM19\n"})
    @DisplayName("A region code is AM and two digits")
    void shouldRefuseRegionCodes(String text) {
        refused(RegionCode::new, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "GGZ", "ggz rijnduin", "ggz_x"})
    @DisplayName("An alias is lower case with hyphens inside")
    void shouldRefuseAliases(String text) {
        refused(OrganisationAlias::new, text);
        refused(OrganisationAlias::new, "a".repeat(64));
        assertThat(new OrganisationAlias("a".repeat(63))).hasToString("a".repeat(63));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1a", "١"})
    @DisplayName("An ISCO code is one to four digits")
    void shouldRefuseIscoCodes(String text) {
        refused(IscoCode::new, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "123", "12345", "2215AB", "2215 AB"})
    @DisplayName("A postcode is four digits, never the letters")
    void shouldRefusePostcodes(String text) {
        refused(Postcode4::new, text);
    }

    @Test
    @DisplayName("A reason code is no free text")
    void shouldRefuseFreeText() {
        refused(
                EventType.MATCH_REJECTED,
                json -> json.put("reasonCode", "Jan wilde niet"),
                "reasonCode does not match");
        assertThatThrownBy(() -> new LegalGround("consent", "passing it on", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("purpose does not match");
    }

    @Test
    @DisplayName("G4 a part has a number up to its total, and rows as wide as its columns")
    void shouldKeepPartsWhole() {
        refused(EventType.SUBJECT_FILE_PART, json -> json.put("number", 3), "number is more than total");
        refused(
                EventType.SUBJECT_FILE_PART,
                json -> ((ObjectNode) json.at("/section/rows/0"))
                        .putArray("values")
                        .add("alone"),
                "rows have other columns");
        refused(
                EventType.SUBJECT_FILE_PART,
                json -> ((ObjectNode) json.at("/section/rows/0"))
                        .putArray("values")
                        .add("x".repeat(65))
                        .add(""),
                "value does not match");
    }

    private static void refused(Function<String, ?> constructor, String text) {
        assertThatThrownBy(() -> constructor.apply(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(" does not match ");
    }

    private static void refused(EventType type, Consumer<ObjectNode> change, String complaint) {
        assertThatThrownBy(() -> changed(type, change))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageStartingWith(complaint);
    }

    private static Event changed(EventType type, Consumer<ObjectNode> change) throws IOException {
        ObjectNode json = MAPPER.valueToTree(Samples.of(type));
        change.accept(json);
        return EventJson.read(type, MAPPER.writeValueAsBytes(json));
    }

    private static Consumer<ObjectNode> hours(int minimum, int maximum) {
        return json -> json.put("minimumHours", minimum).put("maximumHours", maximum);
    }

    private static CandidateCardPublished card(List<IscoCode> occupations) {
        var sample = (CandidateCardPublished) Samples.of(EventType.CANDIDATE_CARD_PUBLISHED);
        return new CandidateCardPublished(
                sample.cardId(),
                sample.region(),
                sample.organisation(),
                sample.disclosure(),
                occupations,
                sample.minimumHours(),
                sample.maximumHours(),
                sample.postcode4(),
                sample.travelMode(),
                sample.maximumTravelMinutes(),
                sample.neededConditions(),
                sample.legalGround(),
                sample.availableFrom(),
                sample.updatedAt());
    }
}
