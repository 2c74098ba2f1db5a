package nl.hoofdzaakwerk.trajectory.progress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrajectoryTest {
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID CANDIDATE = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final OrganisationAlias GUIDING = new OrganisationAlias("werkroute");
    private static final OrganisationAlias TREATING = new OrganisationAlias("ggz-rijnduin");
    private static final LocalDate START = LocalDate.of(2023, 3, 1);
    private static final NextStep FIRST = new NextStep("Bellen", START.plusDays(30));
    private static final NextStep SECOND = new NextStep("Op bezoek", START.plusDays(40));

    @Test
    @DisplayName("A5 a trajectory says whom it guides, who guides and treats, how, where and since when")
    void started() {
        Trajectory trajectory = trajectory();

        assertThat(trajectory.id()).isEqualTo(ID);
        assertThat(trajectory.version()).isZero();
        assertThat(trajectory.candidateId()).isEqualTo(CANDIDATE);
        assertThat(trajectory.organisation()).isEqualTo(GUIDING);
        assertThat(trajectory.treatingOrganisation()).isEqualTo(TREATING);
        assertThat(trajectory.coach()).isEqualTo("coach-1");
        assertThat(trajectory.replacement()).isEmpty();
        assertThat(trajectory.method()).isEqualTo(Method.JOB_COACHING);
        assertThat(trajectory.route()).contains("ggz-municipality");
        assertThat(trajectory.region()).isEqualTo(new RegionCode("AM19"));
        assertThat(trajectory.subregion()).contains("Leidse regio");
        assertThat(trajectory.state()).isEqualTo(TrajectoryState.RUNNING);
        assertThat(trajectory.startDate()).isEqualTo(START);
        assertThat(trajectory.endDate()).isEmpty();
        assertThat(trajectory.endReason()).isEmpty();
        assertThat(trajectory.nextStep()).contains(FIRST);
    }

    @Test
    @DisplayName("A15 P6 who stands in and what is next are as said last; nobody stands in when nobody is named")
    void changed() {
        Trajectory trajectory = trajectory();

        trajectory.replaceBy(Optional.of("coach-2"));
        trajectory.next(SECOND);
        assertThat(trajectory.replacement()).contains("coach-2");
        assertThat(trajectory.nextStep()).contains(SECOND);
        assertThat(Guided.of(trajectory))
                .isEqualTo(new Guided("coach-1", Optional.of("coach-2"), TrajectoryState.RUNNING));
        trajectory.replaceBy(Optional.empty());
        assertThat(trajectory.replacement()).isEmpty();
    }

    @Test
    @DisplayName("A5 an ended trajectory has its day and reason and nothing comes next; it cannot end again")
    void ended() {
        Trajectory trajectory = trajectory();

        trajectory.end(START.plusDays(9), EndReason.MOVED);

        assertThat(trajectory.state()).isEqualTo(TrajectoryState.ENDED);
        assertThat(trajectory.endDate()).contains(START.plusDays(9));
        assertThat(trajectory.endReason()).contains(EndReason.MOVED);
        assertThat(trajectory.nextStep()).isEmpty();
        trajectory.follow(TrajectoryLifeCycle.Work.OPEN);
        assertThat(trajectory.state()).isEqualTo(TrajectoryState.ENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "RUNNING,RUNNING,true",
        "RUNNING,PLACED,true",
        "RUNNING,SUSTAINED,true",
        "RUNNING,ENDED,true",
        "PLACED,RUNNING,true",
        "PLACED,PLACED,true",
        "PLACED,SUSTAINED,true",
        "PLACED,ENDED,true",
        "SUSTAINED,RUNNING,true",
        "SUSTAINED,PLACED,true",
        "SUSTAINED,SUSTAINED,true",
        "SUSTAINED,ENDED,true",
        "ENDED,RUNNING,false",
        "ENDED,PLACED,false",
        "ENDED,SUSTAINED,false",
        "ENDED,ENDED,true"
    })
    @DisplayName("A5 every step between states is legal or not, one by one")
    void steps(TrajectoryState from, TrajectoryState to, boolean legal) {
        assertThat(TrajectoryLifeCycle.allows(from, to)).isEqualTo(legal);
        assertThat(TrajectoryLifeCycle.after(from).contains(to)).isEqualTo(legal && from != to);
        assertThat(from.isOpen()).isEqualTo(from != TrajectoryState.ENDED);
    }

    @ParameterizedTest
    @CsvSource({"NONE,RUNNING", "OPEN,PLACED", "SUSTAINABLE,SUSTAINED"})
    @DisplayName("A5 A7 the best of the open work says where a trajectory is")
    void during(TrajectoryLifeCycle.Work work, TrajectoryState state) {
        Trajectory trajectory = trajectory();

        trajectory.follow(work);

        assertThat(TrajectoryLifeCycle.during(work)).isEqualTo(state);
        assertThat(trajectory.state()).isEqualTo(state);
    }

    @Test
    @DisplayName("A17 a contact says what it was, with whom it was noted, and who noted it")
    void contact() {
        Contact.What what = new Contact.What(ContactKind.EMPLOYER, START.plusDays(3), true, false);
        Contact contact =
                new Contact(CANDIDATE, trajectory(), what, Optional.of("Kennisgemaakt"), "coach-2", Instant.EPOCH);

        assertThat(contact.id()).isEqualTo(CANDIDATE);
        assertThat(contact.trajectoryId()).isEqualTo(ID);
        assertThat(contact.what()).isEqualTo(what);
        assertThat(contact.note()).contains("Kennisgemaakt");
        assertThat(contact.recordedBy()).isEqualTo("coach-2");
        assertThat(new Contact(ID, trajectory(), what, Optional.empty(), "coach-2", Instant.EPOCH).note())
                .isEmpty();
    }

    @Test
    @DisplayName("A15 who starts guides from the first day on, without an end, handed over by nobody")
    void period() {
        GuidancePeriod period = new GuidancePeriod(CANDIDATE, ID, "coach-1", START);

        assertThat(period.coach()).isEqualTo("coach-1");
        assertThat(period.from()).isEqualTo(START);
        assertThat(period.until()).isEmpty();
        assertThat(period.handedOverBy()).isEmpty();
    }

    @Test
    @DisplayName("A15 an organisation describes its own people anew")
    void professional() {
        Professional professional = new Professional(
                new Professional.Key(GUIDING, "user-1"), "anna", true, new BigDecimal("0.80"), Instant.EPOCH);
        assertThat(professional.userId()).isEqualTo("user-1");
        assertThat(professional.name()).isEqualTo("anna");
        assertThat(professional.isCoach()).isTrue();
        assertThat(professional.fte()).isEqualTo(new BigDecimal("0.80"));

        professional.describe("Anna", false, new BigDecimal("0.50"));

        assertThat(professional.name()).isEqualTo("Anna");
        assertThat(professional.isCoach()).isFalse();
        assertThat(professional.fte()).isEqualTo(new BigDecimal("0.50"));
    }

    @Test
    @DisplayName("X4 A11 P9 the numbers of the rules are those of the policy in force")
    void terms() {
        assertThat(StallTerms.of(
                        policy(Map.of("firstEmployerContactDays", 30, "daysToJob", 201, "clientContactDays", 28))))
                .isEqualTo(new StallTerms(30, 201, 28, "HR"));
        assertThat(DurationTerms.of(policy(Map.of("maximumMonthsEpa", 36, "maximumMonthsCmd", 24, "warningDays", 60))))
                .isEqualTo(new DurationTerms(36, 24, 60, "HR"));
        assertThat(Caseload.Terms.of(policy(Map.of("lightUpTo", 12, "fullUpTo", 20))))
                .isEqualTo(new Caseload.Terms(12, 20));
    }

    @Test
    @DisplayName("A11 each target group has its own longest duration")
    void months() {
        DurationTerms terms = new DurationTerms(36, 24, 60, "HR");
        assertThat(terms.months(TargetGroup.EPA)).isEqualTo(36);
        assertThat(terms.months(TargetGroup.CMD)).isEqualTo(24);
    }

    @Test
    @DisplayName("P9 A15 a caseload is all that is open, with work or without")
    void caseload() {
        Caseload caseload = new Caseload("coach-1", 5, 3, 2, 4, 1);

        assertThat(caseload.open()).isEqualTo(10);
        assertThat(caseload.overdue()).isEqualTo(4);
        assertThat(caseload.stalled()).isEqualTo(1);
    }

    @Test
    @DisplayName("A5 nobody is in two trajectories at once")
    void twice() {
        assertThat(StartPolicy.alreadyGuided(false)).isEqualTo(Ruling.allowed());
        assertThat(StartPolicy.alreadyGuided(true))
                .isEqualTo(Ruling.refused("/candidateId", Remark.of("A5", "A5.already-in-trajectory", "QA 0.1")));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-28,A5.end-before-start",
        "2023-03-01,A5.end-before-placement",
        "2023-03-09,A5.end-before-placement",
        "2023-03-10,",
        "2023-03-20,",
        "2023-03-21,A5.end-in-future"
    })
    @DisplayName("A5 an end lies between the start of the latest work and today, each day included")
    void endDay(LocalDate end, String code) {
        Ruling ruling = EndPolicy.judge(
                TrajectoryState.PLACED, START, LocalDate.of(2023, 3, 10), end, LocalDate.of(2023, 3, 20));

        assertThat(
                        ruling instanceof Ruling.Refused(List<Ruling.Refusal> reasons)
                                ? reasons.getFirst().remark().code()
                                : null)
                .isEqualTo(code);
    }

    private static RegionalPolicy policy(Map<String, Integer> parameters) {
        return new RegionalPolicy(ID, "A5", null, START, "HR", parameters);
    }

    private static Trajectory trajectory() {
        return new Trajectory(
                ID,
                GUIDING,
                "coach-1",
                new Trajectory.Start(
                        CANDIDATE,
                        TREATING,
                        Method.JOB_COACHING,
                        Optional.of("ggz-municipality"),
                        new RegionCode("AM19"),
                        Optional.of("Leidse regio"),
                        START,
                        FIRST),
                Instant.EPOCH);
    }
}
