package nl.hoofdzaakwerk.employer.pressure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.activity.model.ActivityPurpose;
import nl.hoofdzaakwerk.employer.calendar.model.WorkingDays;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.pressure.model.ContactPressure.OrganisationContacts;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 16);
    private static final ContactRule RULE = new ContactRule(1, 4, 10, 1);

    @ParameterizedTest
    @CsvSource({"0, QUIET", "1, NORMAL", "3, NORMAL", "4, HIGH", "40, HIGH"})
    @DisplayName("X8 the band follows from the contacts of the last 30 days by the region's thresholds")
    void hasBand(long contacts, PressureBand band) {
        assertThat(RULE.band(contacts)).isEqualTo(band);
    }

    @Test
    @DisplayName("X8 contacts of 29 days ago count for 30 days, those of 89 days ago for 90; today counts too")
    void hasWindows() {
        assertThat(ContactPressure.shortWindow(TODAY)).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(ContactPressure.longWindow(TODAY)).isEqualTo(LocalDate.of(2025, 12, 3));
    }

    @Test
    @DisplayName("X8 the pressure is that of all organisations together, each shown by itself")
    void addsOrganisations() {
        var pressure = new ContactPressure(List.of(
                new OrganisationContacts("wsp", 2, 5, TODAY),
                new OrganisationContacts("ggz", 1, 1, TODAY.plusDays(1))));

        assertThat(pressure.organisations())
                .extracting(OrganisationContacts::organisation)
                .containsExactly("ggz", "wsp");
        assertThat(pressure.last30Days()).isEqualTo(3);
        assertThat(pressure.last90Days()).isEqualTo(6);
        assertThat(pressure.lastContact()).contains(TODAY.plusDays(1));
        assertThat(new ContactPressure(List.of()).lastContact()).isEmpty();
    }

    @Test
    @DisplayName("X8 a claim lasts ten working days at most")
    void endsInTime() {
        var weekdays = new WorkingDays(_ -> Map.of(), List.of());
        assertThat(RULE.lastClaimDay(TODAY, weekdays)).isEqualTo(LAST);

        assertThat(Claim.check(LAST, TODAY, LAST, Optional.empty())).isEmpty();
        assertThat(Claim.check(TODAY, TODAY, LAST, Optional.empty())).isEmpty();
        assertThat(Claim.check(LAST.plusDays(1), TODAY, LAST, Optional.empty()))
                .contains(Refusal.of("/untilDate", "X8", "claim-too-long", LAST));
        assertThat(Claim.check(TODAY.minusDays(1), TODAY, LAST, Optional.empty()))
                .contains(Refusal.of("/untilDate", "X8", "claim-in-the-past", TODAY));
    }

    @Test
    @DisplayName("X8 a second claim is refused, naming who has it and until when")
    void holdsAlone() {
        assertThat(Claim.check(LAST, TODAY, LAST, Optional.of(claim(TODAY.plusDays(3)))))
                .contains(Refusal.of("", "X8", "claimed", "fatima", "wsp-holland-rijnland", TODAY.plusDays(3)));
    }

    @Test
    @DisplayName("X8 a claim holds up to and including its last day, and expires by itself after it")
    void expires() {
        var claim = claim(TODAY.plusDays(3));

        assertThat(claim.holds(TODAY.minusDays(1))).isFalse();
        assertThat(claim.holds(TODAY)).isTrue();
        assertThat(claim.holds(TODAY.plusDays(3))).isTrue();
        assertThat(claim.holds(TODAY.plusDays(4))).isFalse();
        assertThat(claim.state(TODAY.plusDays(3))).isEqualTo(ClaimState.ACTIVE);
        assertThat(claim.state(TODAY.plusDays(4))).isEqualTo(ClaimState.EXPIRED);
        assertThat(claim.expire(TODAY.plusDays(3))).isFalse();
        assertThat(claim.nextStep().orElseThrow().dueDate()).isEqualTo(TODAY.plusDays(3));
        assertThat(claim.expire(TODAY.plusDays(4))).isTrue();
        assertThat(claim.nextStep()).isEmpty();
        assertThat(claim.expire(TODAY.plusDays(5))).isFalse();
    }

    @Test
    @DisplayName("X8 a claim is renewed once, for longer than it held, and not after it ended")
    void renews() {
        var claim = claim(TODAY.plusDays(3));

        assertThat(claim.renew(TODAY.plusDays(3), TODAY, LAST, 1))
                .containsExactly(Refusal.of("/untilDate", "X8", "claim-not-longer", TODAY.plusDays(3)));
        assertThat(claim.renew(LAST.plusDays(1), TODAY, LAST, 1))
                .containsExactly(Refusal.of("/untilDate", "X8", "claim-too-long", LAST));
        assertThat(claim.renewals()).isZero();

        assertThat(claim.renew(LAST, TODAY, LAST, 1)).isEmpty();
        assertThat(claim.until()).isEqualTo(LAST);
        assertThat(claim.nextStep().orElseThrow().dueDate()).isEqualTo(LAST);
        assertThat(claim.renew(LAST.plusDays(1), TODAY.plusDays(1), LAST.plusDays(1), 1))
                .containsExactly(Refusal.of("", "X8", "claim-renewed-already", 1));
        assertThat(claim.renew(LAST.plusDays(9), LAST.plusDays(1), LAST.plusDays(9), 9))
                .containsExactly(Refusal.of("", "X8", "claim-ended", LAST));
    }

    @Test
    @DisplayName("X8 a released claim holds no more and cannot be released again")
    void releases() {
        var claim = claim(LAST);

        assertThat(claim.release(TODAY)).isEmpty();
        assertThat(claim.holds(TODAY)).isFalse();
        assertThat(claim.state(LAST.plusDays(1))).isEqualTo(ClaimState.RELEASED);
        assertThat(claim.release(TODAY)).contains(Refusal.of("", "X8", "claim-ended", LAST));
        assertThat(claim.nextStep()).isEmpty();
    }

    @Test
    @DisplayName("X8 thresholds that do not rise are impossible")
    void refusesImpossibleRules() {
        assertThatThrownBy(() -> new ContactRule(4, 4, 10, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContactRule(0, 4, 10, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Claim claim(LocalDate until) {
        return new Claim(
                Ids.next(),
                new Claim.Target(Ids.next(), new RegionCode("AM19"), ActivityPurpose.VACANCY, TODAY, until),
                new Claim.Holder(new OrganisationAlias("wsp-holland-rijnland"), "sub-1", "fatima"),
                Instant.EPOCH);
    }
}
