package nl.hoofdzaakwerk.employer.merging.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.relation.model.EmployerProfile;
import nl.hoofdzaakwerk.employer.relation.model.FoundThrough;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.employer.relation.model.Municipality;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
import nl.hoofdzaakwerk.employer.relation.model.Sector;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergePolicyTest {
    private static final OrganisationAlias WSP = new OrganisationAlias("wsp-holland-rijnland");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    @Test
    @DisplayName("D3 two records without or with one KvK number can be merged")
    void merges() {
        assertThat(MergePolicy.judgeMerge(employer(ONE, null), employer(TWO, null), MergeGround.DUPLICATE))
                .isEmpty();
        assertThat(MergePolicy.judgeMerge(employer(ONE, "12345678"), employer(TWO, null), MergeGround.DUPLICATE))
                .isEmpty();
    }

    @Test
    @DisplayName("D3 a record is not merged with itself")
    void refusesItself() {
        var one = employer(ONE, null);

        assertThat(MergePolicy.judgeMerge(one, one, MergeGround.DUPLICATE))
                .containsExactly(Refusal.of("/other", "D3", "merge-with-itself"));
        assertThatIllegalStateException().isThrownBy(() -> one.mergeInto(ONE));
    }

    @Test
    @DisplayName("D3 a merged record neither merges again nor takes another in")
    void refusesMerged() {
        var merged = employer(ONE, null);
        merged.mergeInto(THREE);

        assertThat(MergePolicy.judgeMerge(employer(TWO, null), merged, MergeGround.DUPLICATE))
                .containsExactly(Refusal.of("/other", "D3", "merged-already", THREE));
        assertThat(MergePolicy.judgeMerge(merged, employer(TWO, null), MergeGround.DUPLICATE))
                .containsExactly(Refusal.of("", "D3", "merged", THREE));
        assertThatIllegalStateException().isThrownBy(() -> merged.mergeInto(TWO));
    }

    @Test
    @DisplayName("D3 records of two regions are not merged")
    void refusesOtherRegion() {
        var inTwente = employer(TWO, new Municipality("Almelo", new RegionCode("AM05")), null);

        assertThat(MergePolicy.judgeMerge(employer(ONE, null), inTwente, MergeGround.DUPLICATE))
                .containsExactly(Refusal.of(
                        "/other", "D3", "merge-across-regions", new RegionCode("AM05"), new RegionCode("AM19")));
    }

    @ParameterizedTest
    @EnumSource(MergeGround.class)
    @DisplayName("D3 two KvK numbers are two employers, except after a succession or a take-over")
    void refusesTwoNumbers(MergeGround ground) {
        var reasons = MergePolicy.judgeMerge(employer(ONE, "12345678"), employer(TWO, "12345679"), ground);

        switch (ground) {
            case DUPLICATE ->
                assertThat(reasons)
                        .containsExactly(Refusal.of("/ground", "D3", "two-kvk-numbers", "12345678", "12345679"));
            case SUCCESSION, TAKE_OVER -> assertThat(reasons).isEmpty();
        }
    }

    @Test
    @DisplayName("D3 taking apart restores the record exactly, and only what was merged is taken apart")
    void unmerges() {
        var employer = employer(ONE, "12345678");
        employer.passTo(new Owner("manager", WSP));
        var before = employer.profile();

        assertThat(MergePolicy.judgeUnmerge(employer)).contains(Refusal.of("", "D3", "not-merged"));
        employer.mergeInto(TWO);
        assertThat(MergePolicy.judgeUnmerge(employer)).isEmpty();
        assertThat(employer.unmerge()).isEqualTo(TWO);

        assertThat(employer.mergedInto()).isEmpty();
        assertThat(employer.profile()).isEqualTo(before);
        assertThat(employer.owner()).contains(new Owner("manager", WSP));
    }

    private static Employer employer(UUID id, String number) {
        return employer(id, new Municipality("Leiden", new RegionCode("AM19")), number);
    }

    private static Employer employer(UUID id, Municipality municipality, String number) {
        return new Employer(
                id,
                WSP,
                LocalDate.of(2026, 1, 5),
                new EmployerProfile(
                        "Bakkerij De Korenaar",
                        Optional.ofNullable(number).map(KvkNumber::new),
                        municipality,
                        new Sector("C", Optional.of("1071")),
                        25,
                        true,
                        FoundThrough.COACH_NETWORK));
    }
}
