package nl.hoofdzaakwerk.trajectory.consultation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.ConsultationTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases, meetings, decisions and requests from their beginning to their end. */
class CaseLifeTest {
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID MEETING = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final UUID LINE = UUID.fromString("01930000-0000-7000-8000-000000000003");
    private static final UUID RESERVATION = UUID.fromString("01930000-0000-7000-8000-000000000004");
    private static final OrganisationAlias HOST = new OrganisationAlias("gemeente-leiden");
    private static final OrganisationAlias OWN = new OrganisationAlias("ggz-rijnduin");
    private static final RegionCode REGION = new RegionCode("AM19");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 9);
    private static final Instant NOW = Instant.parse("2023-03-01T10:00:00Z");
    private static final NextStep FIRST = new NextStep("Casus inbrengen", DAY);
    private static final NextStep LATER = new NextStep("Nabellen", DAY.plusDays(28));
    private static final ConsultationCase.Story STORY =
            new ConsultationCase.Story(BenefitKind.WIA_WAO, "Werkt niet", "Reist niet alleen", "Wie helpt met reizen?");

    @Test
    @DisplayName("C1 C3 C4 a case is prepared, tabled, advised on with a goal, followed up and closed")
    void wholeCase() {
        ConsultationCase told = prepared();

        assertThat(told.id()).isEqualTo(ID);
        assertThat(told.version()).isZero();
        assertThat(told.organisation()).isEqualTo(OWN);
        assertThat(told.owner()).isEqualTo("coach-1");
        assertThat(told.region()).isEqualTo(REGION);
        assertThat(told.subregion()).contains("Leidse regio");
        assertThat(told.basis()).isEqualTo(CaseBasis.ANONYMOUS);
        assertThat(told.story()).isEqualTo(STORY);
        assertThat(told.tabledAt()).isEqualTo(NOW);
        assertThat(told.nextStep()).contains(FIRST);
        assertThat(told.meetingId()).isEmpty();

        told.table(MEETING);
        assertThat(told.state()).isEqualTo(CaseState.ON_AGENDA);
        assertThat(told.meetingId()).contains(MEETING);

        told.advise("Begin met een proefplaatsing", CaseGoal.EDUCATION, LATER);
        assertThat(told.state()).isEqualTo(CaseState.ADVISED);
        assertThat(told.advice()).contains("Begin met een proefplaatsing");
        assertThat(told.goal()).contains(CaseGoal.EDUCATION);
        assertThat(told.nextStep()).contains(LATER);

        told.followUp(CaseResult.REGULAR_WORK, AdviceValue.OF_VALUE, DAY, LATER);
        assertThat(told.state()).isEqualTo(CaseState.CLOSED);
        assertThat(told.result()).contains(CaseResult.REGULAR_WORK);
        assertThat(told.adviceOfValue()).contains(AdviceValue.OF_VALUE);
        assertThat(told.followedUpOn()).contains(DAY);
        assertThat(told.nextStep()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"JUST_STARTED, ADVISED", "BUSY, ADVISED", "REGULAR_WORK, CLOSED", "WORK_KEPT, CLOSED"})
    @DisplayName("C4 a case goes on with a next step until its result is final")
    void goesOn(CaseResult result, CaseState state) {
        ConsultationCase told = prepared();
        told.table(MEETING);
        told.advise("Bel de werkgever", CaseGoal.STABILISING_WORKING_CONDITIONS, FIRST);

        told.followUp(result, AdviceValue.PARTLY_OF_VALUE, DAY, LATER);

        assertThat(told.state()).isEqualTo(state);
        assertThat(told.nextStep()).isEqualTo(state.isOpen() ? Optional.of(LATER) : Optional.empty());
    }

    @Test
    @DisplayName("C1 a case taken off the agenda can be tabled elsewhere; one taken back is over")
    void offTheAgenda() {
        ConsultationCase told = prepared();
        told.table(MEETING);
        told.takeOffAgenda();
        assertThat(told.state()).isEqualTo(CaseState.PREPARED);
        assertThat(told.meetingId()).isEmpty();

        told.table(ID);
        assertThat(told.meetingId()).contains(ID);
        told.withdraw();
        assertThat(told.state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(told.meetingId()).isEmpty();
        assertThat(told.nextStep()).isEmpty();
        assertThatThrownBy(() -> told.table(MEETING)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(told::takeOffAgenda).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> told.advise("Nog een keer", CaseGoal.EDUCATION, LATER))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> told.followUp(CaseResult.BUSY, AdviceValue.OF_VALUE, DAY, LATER))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(told::withdraw).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    @DisplayName("C2 a case's texts change until there is advice, and it is open until its end")
    void states(CaseState state) {
        assertThat(state.isBeforeAdvice()).isEqualTo(state == CaseState.PREPARED || state == CaseState.ON_AGENDA);
        assertThat(state.isOpen()).isEqualTo(state != CaseState.CLOSED && state != CaseState.WITHDRAWN);
    }

    @Test
    @DisplayName("C1 a meeting is planned with the room of its day, planned anew, and held")
    void meeting() {
        ConsultationMeeting meeting = planned();

        assertThat(meeting.id()).isEqualTo(MEETING);
        assertThat(meeting.version()).isZero();
        assertThat(meeting.organisation()).isEqualTo(OWN);
        assertThat(meeting.region()).isEqualTo(REGION);
        assertThat(meeting.subregion()).contains("Leidse regio");
        assertThat(meeting.date()).isEqualTo(DAY);
        assertThat(meeting.place()).isEqualTo("Stadhuis");
        assertThat(meeting.hostOrganisation()).isEqualTo(HOST);
        assertThat(meeting.agenda()).contains("Vier casussen");
        assertThat(meeting.nextStep()).contains(FIRST);
        assertThat(meeting.maximumParticipants()).isEqualTo(20);
        assertThat(meeting.maximumCases()).isEqualTo(6);
        assertThat(meeting.registered() + meeting.attended() + meeting.cases()).isZero();

        meeting.plan(
                new ConsultationMeeting.Plan(DAY.plusDays(7), "Bibliotheek", OWN, Optional.empty(), LATER),
                new ConsultationTerms(12, 2, 4, 3, "HR"));
        assertThat(meeting.date()).isEqualTo(DAY.plusDays(7));
        assertThat(meeting.place()).isEqualTo("Bibliotheek");
        assertThat(meeting.hostOrganisation()).isEqualTo(OWN);
        assertThat(meeting.agenda()).isEmpty();
        assertThat(meeting.maximumParticipants()).isEqualTo(12);
        assertThat(meeting.maximumCases()).isEqualTo(4);

        meeting.hold("Drie casussen besproken");
        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
        assertThat(meeting.minutes()).contains("Drie casussen besproken");
        assertThat(meeting.nextStep()).isEmpty();
        assertThatThrownBy(() -> meeting.cancel("Te laat")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("C1 a meeting that is cancelled says why and is over")
    void cancelled() {
        ConsultationMeeting meeting = planned();

        meeting.cancel("Te weinig casussen");

        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(meeting.closedReason()).contains("Te weinig casussen");
        assertThat(meeting.nextStep()).isEmpty();
        assertThatThrownBy(() -> meeting.hold("Toch")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("C1 who is invited registers or declines; only who registered was there or missing")
    void participants() {
        var came = new ConsultationParticipant(ID, planned(), HOST, NOW);
        came.attend(true);
        assertThat(came.state()).isEqualTo(ParticipantState.INVITED);
        came.register("client-manager-1", NOW.plusSeconds(60));
        assertThat(came.id()).isEqualTo(ID);
        assertThat(came.meetingId()).isEqualTo(MEETING);
        assertThat(came.organisation()).isEqualTo(HOST);
        assertThat(came.person()).contains("client-manager-1");
        assertThat(came.answeredAt()).contains(NOW.plusSeconds(60));
        came.attend(true);
        assertThat(came.state()).isEqualTo(ParticipantState.ATTENDED);

        var missing = new ConsultationParticipant(ID, planned(), HOST, NOW);
        missing.register("client-manager-1", NOW);
        missing.attend(false);
        assertThat(missing.state()).isEqualTo(ParticipantState.ABSENT);

        var declined = new ConsultationParticipant(ID, planned(), HOST, NOW);
        declined.decline(NOW);
        declined.attend(true);
        assertThat(declined.state()).isEqualTo(ParticipantState.DECLINED);
        assertThat(declined.person()).isEmpty();
    }

    @Test
    @DisplayName("B8 a request is asked about, answered and granted from a budget line")
    void granted() {
        CaseRequest request = request();

        assertThat(request.id()).isEqualTo(RESERVATION);
        assertThat(request.version()).isZero();
        assertThat(request.caseId()).isEqualTo(ID);
        assertThat(request.organisation()).isEqualTo(OWN);
        assertThat(request.owner()).isEqualTo("coach-1");
        assertThat(request.region()).isEqualTo(REGION);
        assertThat(request.subregion()).contains("Leidse regio");
        assertThat(request.wanted().amount()).isEqualByComparingTo("1137.40");
        assertThat(request.requestedAt()).isEqualTo(NOW);
        assertThat(request.nextStep()).contains(FIRST);

        request.ask("Wat zei de gemeente?", LATER, "steering-1", NOW);
        assertThat(request.state()).isEqualTo(RequestState.MORE_INFORMATION);
        assertThat(request.asked()).contains("Wat zei de gemeente?");
        assertThat(request.nextStep()).contains(LATER);
        assertThatThrownBy(() -> request.grant(cover(), "steering-1", NOW)).isInstanceOf(IllegalStateException.class);

        request.answer("Zij betaalt niet", FIRST);
        assertThat(request.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(request.answered()).contains("Zij betaalt niet");
        assertThat(request.nextStep()).contains(FIRST);

        request.grant(cover(), "steering-1", NOW);
        assertThat(request.state()).isEqualTo(RequestState.GRANTED);
        assertThat(request.grantedAmount()).contains(new BigDecimal("1000.00"));
        assertThat(request.budgetLine()).contains(LINE);
        assertThat(request.reservation()).contains(RESERVATION);
        assertThat(request.nextStep()).isEmpty();
        assertThatThrownBy(request::withdraw).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("B8 a request is refused with a reason, or taken back, and then over")
    void refused() {
        CaseRequest refused = request();
        refused.refuse("De gemeente kan dit betalen", "steering-1", NOW);
        assertThat(refused.state()).isEqualTo(RequestState.REFUSED);
        assertThat(refused.reason()).contains("De gemeente kan dit betalen");
        assertThat(refused.nextStep()).isEmpty();
        assertThatThrownBy(() -> refused.answer("Nee", LATER)).isInstanceOf(IllegalStateException.class);

        CaseRequest withdrawn = request();
        withdrawn.withdraw();
        assertThat(withdrawn.state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(withdrawn.nextStep()).isEmpty();
        assertThat(RequestState.SUBMITTED.isOpen()).isTrue();
        assertThat(RequestState.MORE_INFORMATION.isOpen()).isTrue();
        assertThat(RequestState.REFUSED.isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = DecisionState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("C1 what a meeting decided has an owner and a next step until it is done or dropped")
    void decision(DecisionState end) {
        ConsultationDecision decision = new ConsultationDecision(
                LINE,
                prepared(),
                new ConsultationDecision.Owner(HOST, Optional.empty()),
                "Een proefplaatsing zoeken",
                FIRST,
                DAY);
        assertThat(decision.id()).isEqualTo(LINE);
        assertThat(decision.version()).isZero();
        assertThat(decision.caseId()).isEqualTo(ID);
        assertThat(decision.region()).isEqualTo(REGION);
        assertThat(decision.organisation()).isEqualTo(HOST);
        assertThat(decision.text()).isEqualTo("Een proefplaatsing zoeken");
        assertThat(decision.decidedOn()).isEqualTo(DAY);
        assertThat(decision.nextStep()).contains(FIRST);
        assertThatThrownBy(() -> decision.close(DecisionState.OPEN, "Nog niet"))
                .isInstanceOf(IllegalStateException.class);

        decision.close(end, "Zo is het gegaan");

        assertThat(decision.state()).isEqualTo(end);
        assertThat(decision.outcome()).contains("Zo is het gegaan");
        assertThat(decision.nextStep()).isEmpty();
        assertThatThrownBy(() -> decision.close(end, "Nogmaals")).isInstanceOf(IllegalStateException.class);
    }

    private static ConsultationCase prepared() {
        return new ConsultationCase(ID, origin(), CaseBasis.ANONYMOUS, STORY, FIRST, NOW);
    }

    private static ConsultationCase.Origin origin() {
        return new ConsultationCase.Origin(OWN, "coach-1", REGION, Optional.of("Leidse regio"));
    }

    private static ConsultationMeeting planned() {
        return new ConsultationMeeting(
                MEETING,
                new ConsultationMeeting.Organiser(OWN, "director-1", REGION, Optional.of("Leidse regio")),
                new ConsultationMeeting.Plan(DAY, "Stadhuis", HOST, Optional.of("Vier casussen"), FIRST),
                new ConsultationTerms(20, 2, 6, 2, "HR"),
                NOW);
    }

    private static CaseRequest request() {
        return new CaseRequest(
                RESERVATION,
                prepared(),
                origin(),
                new CaseRequest.Wanted(new BigDecimal("1137.40"), "Beroepsopleiding", "Geen uitkering"),
                FIRST,
                NOW);
    }

    private static CaseRequest.Cover cover() {
        return new CaseRequest.Cover(new BigDecimal("1000.00"), LINE, RESERVATION);
    }
}
