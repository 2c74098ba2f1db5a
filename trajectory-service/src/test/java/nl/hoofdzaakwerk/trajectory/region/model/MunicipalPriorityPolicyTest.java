package nl.hoofdzaakwerk.trajectory.region.model;

import static nl.hoofdzaakwerk.trajectory.region.model.PriorityGroup.BENEFIT_RECIPIENTS;
import static nl.hoofdzaakwerk.trajectory.region.model.PriorityGroup.NUGGERS;
import static nl.hoofdzaakwerk.trajectory.region.model.PriorityGroup.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MunicipalPriorityPolicyTest {
    private static final PriorityTerms TERMS = new PriorityTerms(27, "HR");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
    private static final LocalDate GROWN = LocalDate.of(1980, 1, 1);
    private static final OrganisationAlias LEIDEN = new OrganisationAlias("gemeente-leiden");

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPATIEWET", "WW", "WIA_WAO", "WAJONG", "ZIEKTEWET"})
    @DisplayName("A14 whoever has a benefit, of whatever kind, is a benefit recipient")
    void recipients(BenefitKind benefit) {
        assertThat(groups(benefit, GROWN)).containsExactly(BENEFIT_RECIPIENTS);
    }

    @Test
    @DisplayName("A14 whoever has no benefit is a nugger; whoever works is neither")
    void nuggers() {
        assertThat(groups(BenefitKind.NONE, GROWN)).containsExactly(NUGGERS);
        assertThat(groups(BenefitKind.EMPLOYED, GROWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1996-03-02, true",
        "1996-03-01, false",
        "1996-02-29, false",
        "1997-02-28, true",
    })
    @DisplayName("A14 somebody is young up to the day before the 27th birthday")
    void young(LocalDate born, boolean young) {
        assertThat(groups(BenefitKind.EMPLOYED, born).contains(YOUTH)).isEqualTo(young);
    }

    @Test
    @DisplayName("A14 the age is a number of the region's policy: under 23 somebody of 25 is not young")
    void ageAsData() {
        LocalDate born = TODAY.minusYears(25);

        assertThat(MunicipalPriorityPolicy.groupsOf(BenefitKind.NONE, born, TODAY, TERMS))
                .containsExactly(NUGGERS, YOUTH);
        assertThat(MunicipalPriorityPolicy.groupsOf(BenefitKind.NONE, born, TODAY, new PriorityTerms(23, "policy")))
                .containsExactly(NUGGERS);
        assertThatIllegalArgumentException().isThrownBy(() -> new PriorityTerms(0, "policy"));
    }

    @Test
    @DisplayName("A14 of somebody's groups those count that the municipality puts first, in its order")
    void inOrder() {
        assertThat(MunicipalPriorityPolicy.prioritised(
                        List.of(YOUTH, NUGGERS, BENEFIT_RECIPIENTS), Set.of(BENEFIT_RECIPIENTS, YOUTH)))
                .containsExactly(YOUTH, BENEFIT_RECIPIENTS);
        assertThat(MunicipalPriorityPolicy.prioritised(List.of(NUGGERS), Set.of(BENEFIT_RECIPIENTS, YOUTH)))
                .isEmpty();
    }

    @Test
    @DisplayName("A14 the first version begins today at the earliest")
    void firstVersion() {
        assertThat(judge(TODAY, Optional.empty())).isEqualTo(Ruling.allowed());
        assertThat(codes(judge(TODAY.minusDays(1), Optional.empty()))).containsExactly("A14.starts-too-early");
    }

    @Test
    @DisplayName("A14 a next version begins after the one before it, which stays as it was until then")
    void nextVersion() {
        Optional<MunicipalPriorityPolicy.Latest> later =
                Optional.of(new MunicipalPriorityPolicy.Latest(LEIDEN, TODAY.plusDays(10)));

        assertThat(codes(judge(TODAY.plusDays(10), later))).containsExactly("A14.starts-too-early");
        assertThat(judge(TODAY.plusDays(11), later)).isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName("A14 one organisation speaks for a municipality, and only in its own region")
    void keeper() {
        Optional<MunicipalPriorityPolicy.Latest> others = Optional.of(
                new MunicipalPriorityPolicy.Latest(new OrganisationAlias("gemeente-katwijk"), TODAY.minusDays(9)));

        assertThat(codes(judge(TODAY, others))).containsExactly("A14.kept-by-another-organisation");
        assertThat(codes(MunicipalPriorityPolicy.judge(LEIDEN, false, TODAY, TODAY, Optional.empty())))
                .containsExactly("A14.other-region");
    }

    @Test
    @DisplayName("A14 a group has one place in an order")
    void onePlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new MunicipalPriority.Order("Leiden", new RegionCode("AM19"), List.of(YOUTH, YOUTH), TODAY));
    }

    private static Set<PriorityGroup> groups(BenefitKind benefit, LocalDate born) {
        return MunicipalPriorityPolicy.groupsOf(benefit, born, TODAY, TERMS);
    }

    private static Ruling judge(LocalDate validFrom, Optional<MunicipalPriorityPolicy.Latest> latest) {
        return MunicipalPriorityPolicy.judge(LEIDEN, true, validFrom, TODAY, latest);
    }

    private static List<String> codes(Ruling ruling) {
        return ((Ruling.Refused) ruling)
                .reasons().stream().map(reason -> reason.remark().code()).toList();
    }
}
