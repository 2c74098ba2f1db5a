package nl.hoofdzaakwerk.trajectory.consultation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataDetector;
import nl.hoofdzaakwerk.trajectory.policy.model.ConsultationTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 9, 6);
    private static final ConsultationTerms TERMS = new ConsultationTerms(20, 3, 4, 4, "IMP 1 7");
    private static final OrganisationAlias LEIDEN = new OrganisationAlias("gemeente-leiden");
    private static final OrganisationAlias UWV = new OrganisationAlias("uwv-holland-rijnland");

    @ParameterizedTest
    @CsvSource({"0,false", "19,false", "20,true", "21,true"})
    @DisplayName("C1 the twentieth place is the last")
    void places(int taken, boolean refused) {
        assertThat(codes(MeetingPolicy.judgePlaces(taken, 20)))
                .isEqualTo(refused ? List.of("C1.meeting-full") : List.of());
    }

    @Test
    @DisplayName("C1 one person per organisation, also when there is room")
    void onePerOrganisation() {
        assertThat(codes(MeetingPolicy.judgeRegistration(ParticipantState.REGISTERED, 1, 20)))
                .containsExactly("C1.organisation-already-represented");
        assertThat(codes(MeetingPolicy.judgeRegistration(ParticipantState.INVITED, 1, 20)))
                .isEmpty();
        assertThat(codes(MeetingPolicy.judgeRegistration(ParticipantState.DECLINED, 20, 20)))
                .containsExactly("C1.meeting-full");
        assertThat(codes(MeetingPolicy.judgeInvitations(List.of(LEIDEN, UWV, LEIDEN), Set.of(UWV))))
                .containsExactly("C1.already-invited", "C1.already-invited");
    }

    @Test
    @DisplayName("C1 three or four cases: a fifth is refused, two are remarked on")
    void cases() {
        assertThat(codes(MeetingPolicy.judgeAgenda(3, 4))).isEmpty();
        assertThat(codes(MeetingPolicy.judgeAgenda(4, 4))).containsExactly("C1.enough-cases");
        assertThat(MeetingPolicy.adviseCases(3, TERMS)).isEmpty();
        assertThat(MeetingPolicy.adviseCases(2, TERMS).map(Remark::arguments)).contains(List.of(2, 3, 4));
    }

    @Test
    @DisplayName("C1 four months and a day without a meeting is signalled, unless one is planned")
    void regular() {
        assertThat(MeetingPolicy.signal(Optional.of(TODAY.minusMonths(4)), false, TODAY, TERMS))
                .isEmpty();
        assertThat(MeetingPolicy.signal(Optional.of(TODAY.minusMonths(4).minusDays(1)), false, TODAY, TERMS)
                        .map(Remark::code))
                .contains("C1.too-long-without-meeting");
        assertThat(MeetingPolicy.signal(Optional.of(TODAY.minusYears(1)), true, TODAY, TERMS))
                .isEmpty();
    }

    @Test
    @DisplayName("C1 a meeting is closed when it was, with those who had said they would come")
    void closing() {
        assertThat(codes(MeetingPolicy.judgeClosing(TODAY, TODAY, List.of(LEIDEN), List.of(LEIDEN))))
                .isEmpty();
        assertThat(codes(MeetingPolicy.judgeClosing(TODAY.plusDays(1), TODAY, List.of(UWV), List.of(LEIDEN))))
                .containsExactly("C1.meeting-in-future", "C1.not-registered");
    }

    @Test
    @DisplayName("C2 each kind of personal data is named with its place, and never repeated")
    void anonymous() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/situation", "Bel 06-12345678 of mail iemand@example.org");
        texts.put("/problem", null);
        texts.put("/question", "Geboren op 3 mei 1990, BSN 111222333");

        Ruling ruling = AnonymousTextPolicy.judge(texts, PersonalDataDetector.ofForms(TODAY));

        assertThat(codes(ruling))
                .containsExactly("C2.holds-telephone", "C2.holds-email", "C2.holds-birth-date", "C2.holds-bsn");
        assertThat(((Ruling.Refused) ruling).reasons())
                .allSatisfy(refusal -> assertThat(refusal.remark().arguments().toString())
                        .doesNotContain("12345678", "iemand@example", "3 mei 1990", "111222333"));
        assertThat(((Ruling.Refused) ruling).reasons().getFirst().remark().arguments())
                .startsWith(5, 11);
    }

    @ParameterizedTest
    @CsvSource({
        "FICTITIOUS,false,false,",
        "FICTITIOUS,true,true,G5.fictitious-is-about-nobody",
        "ANONYMOUS,true,false,",
        "LEGAL_GROUND,true,true,",
        "LEGAL_GROUND,true,false,X2.no-ground-for-consultation",
        "LEGAL_GROUND,false,true,X2.no-ground-for-consultation"
    })
    @DisplayName("G5 a fictitious case is about nobody; one about somebody is anonymous or rests on a ground")
    void basis(CaseBasis basis, boolean linked, boolean hasGround, String code) {
        assertThat(codes(CasePolicy.judgeBasis(basis, linked, hasGround)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    @DisplayName("C4 only what was advised on is followed up")
    void followUp(CaseState state) {
        assertThat(codes(CasePolicy.judgeFollowUp(state)))
                .isEqualTo(state == CaseState.ADVISED ? List.of() : List.of("C4.not-advised"));
    }

    @ParameterizedTest
    @EnumSource(CaseResult.class)
    @DisplayName("C4 regular work and work that was kept close a case")
    void finalResults(CaseResult result) {
        assertThat(result.isFinal())
                .isEqualTo(Set.of(CaseResult.REGULAR_WORK, CaseResult.WORK_KEPT).contains(result));
    }

    @Test
    @DisplayName("B8 a request goes back and forth until it is granted, refused or withdrawn, once")
    void requestSteps() {
        assertThat(allowedFrom(RequestState.SUBMITTED))
                .containsExactly(
                        RequestState.MORE_INFORMATION,
                        RequestState.GRANTED,
                        RequestState.REFUSED,
                        RequestState.WITHDRAWN);
        assertThat(allowedFrom(RequestState.MORE_INFORMATION))
                .containsExactly(RequestState.SUBMITTED, RequestState.WITHDRAWN);
        assertThat(allowedFrom(RequestState.GRANTED)).isEmpty();
        assertThat(allowedFrom(RequestState.REFUSED)).isEmpty();
        assertThat(allowedFrom(RequestState.WITHDRAWN)).isEmpty();
    }

    @Test
    @DisplayName("B8 nobody judges the own request, or grants more than was asked")
    void judging() {
        assertThat(codes(RequestPolicy.judgeJudge("anna", "anna"))).containsExactly("B8.own-request");
        assertThat(codes(RequestPolicy.judgeJudge("anna", "bert"))).isEmpty();
        assertThat(codes(RequestPolicy.judgeAmount(new BigDecimal("1450.00"), new BigDecimal("1450.00"))))
                .isEmpty();
        assertThat(codes(RequestPolicy.judgeAmount(new BigDecimal("1450.01"), new BigDecimal("1450.00"))))
                .containsExactly("B8.more-than-asked");
        assertThat(codes(RequestPolicy.judgeFirst(true))).containsExactly("B8.open-request-exists");
        assertThat(codes(RequestPolicy.judgeCase(CaseState.WITHDRAWN))).containsExactly("B8.case-withdrawn");
    }

    @ParameterizedTest
    @EnumSource(DecisionState.class)
    @DisplayName("X2 a decision is carried out once")
    void decisions(DecisionState state) {
        assertThat(codes(DecisionPolicy.judgeOpen(state)))
                .isEqualTo(state == DecisionState.OPEN ? List.of() : List.of("X2.decision-not-open"));
    }

    private static List<RequestState> allowedFrom(RequestState from) {
        return List.of(RequestState.values()).stream()
                .filter(to -> codes(RequestPolicy.judgeStep(from, to)).isEmpty())
                .toList();
    }

    private static List<String> codes(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed() -> List.of();
            case Ruling.Refused(List<Ruling.Refusal> reasons) ->
                reasons.stream().map(reason -> reason.remark().code()).toList();
        };
    }
}
