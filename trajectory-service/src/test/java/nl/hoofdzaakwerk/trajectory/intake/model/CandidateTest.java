package nl.hoofdzaakwerk.trajectory.intake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID CARD = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final OrganisationAlias INSTITUTION = new OrganisationAlias("ggz-rijnduin");
    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    private static final Place HOME =
            new Place("Katwijk", new RegionCode("AM19"), "Duin- en Bollenstreek", new Postcode4("2225"));
    private static final PersonName NAME = new PersonName("Anna", "van der", "Meerveld");
    private static final Instant REGISTERED = Instant.parse("2023-03-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2023-03-02T10:30:00Z");

    @Test
    @DisplayName("A4 a candidate is the person as registered, of the treating institution, without wishes yet")
    void registered() {
        Candidate candidate = candidate(true);

        assertThat(candidate.id()).isEqualTo(ID);
        assertThat(candidate.version()).isZero();
        assertThat(candidate.cardId()).isEqualTo(CARD);
        assertThat(candidate.organisation()).isEqualTo(INSTITUTION);
        assertThat(candidate.name()).isEqualTo(NAME);
        assertThat(candidate.birthDate()).isEqualTo(BORN);
        assertThat(candidate.place()).isEqualTo(HOME);
        assertThat(candidate.benefit()).isEqualTo(BenefitKind.WW);
        assertThat(candidate.registeredAt()).isEqualTo(REGISTERED);
        assertThat(candidate.updatedAt()).isEqualTo(REGISTERED);
        assertThat(candidate.wishes()).isEmpty();
    }

    @Test
    @DisplayName("A2 whether the person can and wants to work is kept as it was said")
    void wantsToWork() {
        assertThat(candidate(true).canAndWantsToWork()).isTrue();
        assertThat(candidate(false).canAndWantsToWork()).isFalse();
    }

    @Test
    @DisplayName("E3 wishes come back as they were said, and change the candidate at that moment only")
    void wishes() {
        Candidate candidate = candidate(true);
        Wishes wishes = new Wishes(
                List.of(new IscoCode("6113"), new IscoCode("92")),
                16,
                24,
                TravelMode.BICYCLE,
                45,
                List.of(WorkCondition.QUIET, WorkCondition.BUDDY),
                DisclosureLevel.SUPPORT_NEED_ONLY,
                LocalDate.of(2023, 3, 15),
                TermsTest.all());

        candidate.wish(wishes, LATER);

        assertThat(candidate.wishes()).contains(wishes);
        assertThat(candidate.updatedAt()).isEqualTo(LATER);
        assertThat(candidate.registeredAt()).isEqualTo(REGISTERED);
    }

    @Test
    @DisplayName("G3 health stands apart from the person: target group and care, for one candidate")
    void health() {
        Health health = new Health(TargetGroup.EPA, CareSetting.GGZ_SPECIALIST);
        HealthRecord record = new HealthRecord(ID, INSTITUTION, health);

        assertThat(record.candidateId()).isEqualTo(ID);
        assertThat(record.health()).isEqualTo(health);
        assertThatNullPointerException().isThrownBy(() -> new Health(null, CareSetting.GGZ_BASIC));
        assertThatNullPointerException().isThrownBy(() -> new Health(TargetGroup.CMD, null));
    }

    @Test
    @DisplayName("A3 a person is known by name, birth date, place and benefit: none can be left out")
    void person() {
        assertThatNullPointerException().isThrownBy(() -> new Person(null, BORN, HOME, BenefitKind.WW));
        assertThatNullPointerException().isThrownBy(() -> new Person(NAME, null, HOME, BenefitKind.WW));
        assertThatNullPointerException().isThrownBy(() -> new Person(NAME, BORN, null, BenefitKind.WW));
        assertThatNullPointerException().isThrownBy(() -> new Person(NAME, BORN, HOME, null));
    }

    @Test
    @DisplayName("A13 a place has a municipality, a region and a postcode; a subregion only where the region has them")
    void place() {
        RegionCode region = new RegionCode("AM19");
        Postcode4 postcode = new Postcode4("2225");
        assertThat(new Place("Katwijk", region, null, postcode).subregion()).isNull();
        assertThatNullPointerException().isThrownBy(() -> new Place(null, region, null, postcode));
        assertThatNullPointerException().isThrownBy(() -> new Place("Katwijk", null, null, postcode));
        assertThatNullPointerException().isThrownBy(() -> new Place("Katwijk", region, null, null));
    }

    @Test
    @DisplayName("A16 a lead-in talk is of the candidate and the day, and says who recorded it")
    void talk() {
        LeadInTalk talk = new LeadInTalk(CARD, candidate(true), LocalDate.of(2023, 2, 1), "coach-1", LATER);

        assertThat(talk.id()).isEqualTo(CARD);
        assertThat(talk.date()).isEqualTo(LocalDate.of(2023, 2, 1));
        assertThat(talk.recordedBy()).isEqualTo("coach-1");
    }

    @Test
    @DisplayName("A16 the numbers of lead-in talks are those of the region's policy")
    void terms() {
        RegionalPolicy policy = new RegionalPolicy(
                ID,
                LeadInTerms.RULE,
                new RegionCode("AM19"),
                LocalDate.of(2022, 1, 1),
                "HR",
                Map.of("maximumTalksEpa", 8, "maximumTalksCmd", 4, "maximumClientsCmd", 35));

        assertThat(LeadInTerms.of(policy)).isEqualTo(new LeadInTerms(8, 4, 35, "HR"));
    }

    @Test
    @DisplayName("A16 what is left of the talks is never less than nothing")
    void left() {
        LeadInTerms terms = new LeadInTerms(8, 4, 35, "HR");
        assertThat(LeadInPolicy.left(TargetGroup.EPA, 9, terms)).isZero();
        assertThat(LeadInPolicy.left(TargetGroup.CMD, 5, terms)).isZero();
        assertThat(LeadInPolicy.left(TargetGroup.CMD, 3, terms)).isEqualTo(1);
    }

    private static Candidate candidate(boolean wants) {
        return new Candidate(
                ID, CARD, INSTITUTION, new Person(NAME, BORN, HOME, BenefitKind.WW), wants, "coach-1", REGISTERED);
    }
}
