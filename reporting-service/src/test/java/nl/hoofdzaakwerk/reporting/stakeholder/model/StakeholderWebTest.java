package nl.hoofdzaakwerk.reporting.stakeholder.model;

import static nl.hoofdzaakwerk.reporting.stakeholder.model.Influence.NEGATIVE;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.Influence.POSITIVE;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.Influence.VERY_NEGATIVE;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.Influence.VERY_POSITIVE;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.Nearness.CLOSE;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.Nearness.FAR;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.Nearness.NEAR;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.WebFixtures.DAY;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.WebFixtures.line;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.WebFixtures.stakeholder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderWeb.Approach;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderWeb.Node;
import nl.hoofdzaakwerk.reporting.stakeholder.model.WebLayout.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StakeholderWebTest {

    @Test
    @DisplayName("F15 who is against is brought round through who favours the project and gets along with them")
    void shouldFindWays() {
        Stakeholder bank = stakeholder("Verzekeraar", CLOSE, VERY_NEGATIVE);
        Stakeholder ggz = stakeholder("GGZ", FAR, VERY_POSITIVE);
        Stakeholder uwv = stakeholder("UWV", CLOSE, POSITIVE);
        Stakeholder foe = stakeholder("Tegenstander", NEAR, NEGATIVE);
        Stakeholder wsp = stakeholder("WSP", CLOSE, VERY_POSITIVE);
        StakeholderWeb web = StakeholderWeb.on(
                DAY,
                List.of(bank, ggz, uwv, foe, wsp),
                List.of(
                        line(uwv, bank, VERY_POSITIVE),
                        line(bank, ggz, POSITIVE),
                        line(foe, bank, VERY_POSITIVE),
                        line(wsp, bank, NEGATIVE)));

        assertThat(web.approaches())
                .extracting(approach -> approach.node().label(), StakeholderWebTest::ways)
                .containsExactly(tuple("Verzekeraar", List.of("GGZ", "UWV")), tuple("Tegenstander", List.of()));
    }

    @Test
    @DisplayName("F15 the web can be seen as of any day, and tells whether somebody came round")
    void shouldRemember() {
        Stakeholder bank = stakeholder("Verzekeraar", FAR, NEGATIVE);
        bank.assess(new StakeholderAssessment(DAY.plusMonths(1), NEAR, POSITIVE));
        bank.leave(DAY.plusMonths(2));

        assertThat(nodes(bank, DAY.minusDays(1))).isEmpty();
        assertThat(nodes(bank, DAY.plusMonths(1).minusDays(1)))
                .extracting(Node::nearness, Node::influence, Node::trend)
                .containsExactly(tuple(FAR, NEGATIVE, Trend.NEW));
        assertThat(nodes(bank, DAY.plusMonths(2)))
                .extracting(Node::nearness, Node::influence, Node::trend)
                .containsExactly(tuple(NEAR, POSITIVE, Trend.BETTER));
        assertThat(nodes(bank, DAY.plusMonths(2).plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("F15 of one day the last assessment holds")
    void shouldReplaceAnAssessment() {
        Stakeholder bank = stakeholder("Verzekeraar", FAR, NEGATIVE);

        bank.assess(new StakeholderAssessment(DAY, CLOSE, VERY_NEGATIVE));

        assertThat(bank.assessments()).containsExactly(new StakeholderAssessment(DAY, CLOSE, VERY_NEGATIVE));
        assertThat(Trend.of(NEGATIVE, VERY_NEGATIVE)).isEqualTo(Trend.WORSE);
        assertThat(Trend.of(NEGATIVE, NEGATIVE)).isEqualTo(Trend.SAME);
    }

    @Test
    @DisplayName(
            "F15 the closer to the middle, the nearer; nobody stands on anybody; the order told makes no difference")
    void shouldLayOut() {
        List<Stakeholder> all = new ArrayList<>(IntStream.range(0, 36)
                .mapToObj(i -> stakeholder("Partij " + i, Nearness.values()[i % 3], POSITIVE))
                .toList());
        StakeholderWeb web = StakeholderWeb.on(DAY, all, List.of());
        Collections.reverse(all);
        StakeholderWeb told = StakeholderWeb.on(DAY, all, List.of());

        Map<UUID, Place> places = WebLayout.of(web).places();

        assertThat(WebLayout.of(told).places()).isEqualTo(places);
        for (Node node : web.nodes()) {
            Place place = places.get(node.id());
            assertThat(Math.hypot(place.x() - WebLayout.MIDDLE, place.y() - WebLayout.MIDDLE))
                    .isCloseTo(WebLayout.radius(node.nearness()), within(1e-6));
            for (Node other : web.nodes()) {
                Place there = places.get(other.id());
                assertThat(node.equals(other)
                                || Math.hypot(place.x() - there.x(), place.y() - there.y())
                                        > place.radius() + there.radius())
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("F15 who stands further away is not drawn behind who stands closer")
    void shouldTurnRings() {
        StakeholderWeb web = StakeholderWeb.on(
                DAY,
                List.of(
                        stakeholder("GGZ", CLOSE, POSITIVE),
                        stakeholder("UWV", CLOSE, POSITIVE),
                        stakeholder("WSP", NEAR, POSITIVE),
                        stakeholder("Bank", FAR, POSITIVE)),
                List.of());

        List<Long> degrees = WebLayout.of(web).places().values().stream()
                .map(place -> Math.round(
                        Math.toDegrees(Math.atan2(place.y() - WebLayout.MIDDLE, place.x() - WebLayout.MIDDLE))))
                .toList();

        assertThat(degrees).containsExactly(-90L, 90L, 0L, 180L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mevrouw Appelveld", "Dhr. van der Molenwiek", "A.B. Duinroos", "Wethouder R. de Linde"})
    @DisplayName("F15 a stakeholder is an organisation or a function, never a name")
    void shouldRefuseNames(String label) {
        assertThat(StakeholderPolicy.judgeLabel(label, false))
                .extracting(Refusal::key)
                .containsExactly("F15.names-a-person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wethouder werk en inkomen", "UWV", "GGZ Noord", "N.V. Werkbedrijf", "Bestuurder Drenthe"})
    @DisplayName("F15 organisations and functions are no names")
    void shouldTakeFunctions(String label) {
        assertThat(StakeholderPolicy.judgeLabel(label, false)).isEmpty();
        assertThat(StakeholderPolicy.judgeLabel(label, true))
                .extracting(Refusal::key)
                .containsExactly("F15.stands-there-already");
    }

    @Test
    @DisplayName("F15 one line between two who stand in the same web")
    void shouldJudgeRelations() {
        Stakeholder ggz = stakeholder("GGZ", CLOSE, POSITIVE);
        Stakeholder uwv = stakeholder("UWV", CLOSE, POSITIVE);
        Stakeholder elsewhere = new Stakeholder(
                UUID.randomUUID(),
                new RegionCode("AM19"),
                "WSP",
                StakeholderKind.ORGANISATION,
                new StakeholderAssessment(DAY, CLOSE, POSITIVE));
        StakeholderRelation there = line(uwv, ggz, POSITIVE);

        assertThat(code(StakeholderPolicy.judgeRelation(ggz, ggz, DAY, List.of())))
                .contains("F15.related-to-self");
        assertThat(code(StakeholderPolicy.judgeRelation(ggz, elsewhere, DAY, List.of())))
                .contains("F15.another-region");
        assertThat(code(StakeholderPolicy.judgeRelation(ggz, uwv, DAY, List.of(there))))
                .contains("F15.related-already");
        there.end(DAY.plusDays(9));
        assertThat(code(StakeholderPolicy.judgeRelation(ggz, uwv, DAY.plusDays(9), List.of(there))))
                .contains("F15.related-already");
        assertThat(StakeholderPolicy.judgeRelation(ggz, uwv, DAY.plusDays(10), List.of(there)))
                .isEmpty();
        uwv.leave(DAY);
        assertThat(code(StakeholderPolicy.judgeRelation(ggz, uwv, DAY.plusDays(10), List.of())))
                .contains("F15.stakeholder-left");
    }

    @Test
    @DisplayName("F15 who stands in a web leaves it once, and a line ends once, on the first day at the earliest")
    void shouldJudgeEnds() {
        Stakeholder ggz = stakeholder("GGZ", CLOSE, POSITIVE);
        StakeholderRelation line = line(ggz, stakeholder("UWV", CLOSE, POSITIVE), POSITIVE);

        assertThat(code(StakeholderPolicy.judgeLeaving(ggz, DAY.minusDays(1)))).contains("F15.left-before-standing");
        assertThat(StakeholderPolicy.judgeLeaving(ggz, DAY)).isEmpty();
        assertThat(code(StakeholderPolicy.judgeEnding(line, DAY.minusDays(1)))).contains("F15.ends-before-beginning");
        assertThat(StakeholderPolicy.judgeEnding(line, DAY)).isEmpty();
        ggz.leave(DAY);
        line.end(DAY);
        assertThat(code(StakeholderPolicy.judgeLeaving(ggz, DAY))).contains("F15.stakeholder-left");
        assertThat(code(StakeholderPolicy.judgeEnding(line, DAY))).contains("F15.relation-over");
        assertThat(code(StakeholderPolicy.judgeAssessment(DAY.plusDays(1), DAY)))
                .contains("F15.assessed-in-future");
        assertThat(StakeholderPolicy.judgeAssessment(DAY, DAY)).isEmpty();
    }

    private static List<Node> nodes(Stakeholder stakeholder, LocalDate day) {
        return StakeholderWeb.on(day, List.of(stakeholder), List.of()).nodes();
    }

    private static List<String> ways(Approach approach) {
        return approach.via().stream().map(Node::label).toList();
    }

    private static Optional<String> code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::key);
    }
}
