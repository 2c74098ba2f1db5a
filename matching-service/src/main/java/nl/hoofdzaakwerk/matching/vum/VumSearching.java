package nl.hoofdzaakwerk.matching.vum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.RuleSets;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.TravelAssumption;
import nl.hoofdzaakwerk.matching.vum.model.QuestionOfOffer;
import nl.hoofdzaakwerk.matching.vum.model.QuestionOfWishes;
import nl.hoofdzaakwerk.matching.vum.model.VumAnswer;
import nl.hoofdzaakwerk.matching.vum.model.VumProfile;
import nl.hoofdzaakwerk.matching.vum.model.VumQuestion;
import nl.hoofdzaakwerk.matching.vum.model.VumSearch;
import nl.hoofdzaakwerk.matching.vum.model.VumVacancy;

/**
 * Sends a search to VUM and keeps the answer, all of it or, when anything goes wrong, nothing (D6, E2). A coach asks
 * vacancies for an own candidate, the WSP jobseekers for a vacancy of its region.
 */
@ApplicationScoped
class VumSearching {
    private final VumSwitch vum;
    private final VumSettings settings;
    private final VumGateway gateway;
    private final VumSearches searches;
    private final VumResults results;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final RuleSets ruleSets;
    private final SentToVum sent;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final Clock clock;

    VumSearching(
            VumSwitch vum,
            VumSettings settings,
            VumGateway gateway,
            VumSearches searches,
            VumResults results,
            CandidateCards cards,
            Vacancies vacancies,
            RuleSets ruleSets,
            SentToVum sent,
            Refusals refusals,
            CurrentCaller callers,
            Clock clock) {
        this.vum = vum;
        this.settings = settings;
        this.gateway = gateway;
        this.searches = searches;
        this.results = results;
        this.cards = cards;
        this.vacancies = vacancies;
        this.ruleSets = ruleSets;
        this.sent = sent;
        this.refusals = refusals;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Problem 400, 409, or 502 to 504 when VUM gives no answer */
    VumSearch search(NewVumSearch wanted) {
        if ((wanted.cardId() == null) == (wanted.vacancyId() == null)) {
            throw Problem.invalidField("", "one-subject");
        }
        requireOn();
        return wanted.cardId() != null ? forCard(wanted) : forVacancy(wanted);
    }

    /** @throws Problem 409 when this installation does not ask VUM */
    void requireOn() {
        if (!vum.isOn()) {
            throw Problem.refused(refusals.of("", "D6.vum-off"));
        }
    }

    private VumSearch forCard(NewVumSearch wanted) {
        requireKind(OrganisationKind.GGZ, "/cardId", "D6.vum-coach-asks");
        CandidateCard card = cards.findByIdOptional(wanted.cardId())
                .orElseThrow(() -> Problem.refused(refusals.of("/cardId", "E4.unknown-card")));
        CandidateProfile profile = card.profile(true, Answers.NONE);
        refuseMisfits(card, profile, wanted);
        TravelAssumption travel =
                ruleSets.inForce(card.region(), today()).travel().get(profile.travelMode());
        VumQuestion question = QuestionOfWishes.of(profile, travel, wanted.narrowing());
        String query = QuestionWriter.forVacancies(question);
        sent.note(card.id(), question);
        VumAnswer<VumVacancy> answer = gateway.vacancies(query);
        return keep((id, asked) -> VumSearch.forCard(id, card, asked, query, answer), answer);
    }

    private void refuseMisfits(CandidateCard card, CandidateProfile profile, NewVumSearch wanted) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate groundEnds = card.legalGround().validUntil();
        if (groundEnds != null && groundEnds.isBefore(today())) {
            errors.add(refusals.of("/cardId", "G1.ground-ended", groundEnds));
        }
        for (var misfit : QuestionOfWishes.misfits(profile, wanted.narrowing())) {
            errors.add(refusals.of(misfit.pointer(), misfit.key()));
        }
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
    }

    private VumSearch forVacancy(NewVumSearch wanted) {
        requireKind(OrganisationKind.WSP, "/vacancyId", "D6.vum-wsp-asks");
        if (wanted.occupation() != null || !wanted.narrowing().licences().isEmpty()) {
            throw Problem.refused(refusals.of("", "D6.vum-offer-decides"));
        }
        Vacancy vacancy = vacancies
                .findByIdOptional(wanted.vacancyId())
                .orElseThrow(() -> Problem.refused(refusals.of("/vacancyId", "E4.unknown-vacancy")));
        VumQuestion question = QuestionOfOffer.of(vacancy.profile(0), settings.profileKilometres(), wanted.narrowing());
        String query = QuestionWriter.forProfiles(question);
        VumAnswer<VumProfile> answer = gateway.profiles(query);
        return keep((id, asked) -> VumSearch.forVacancy(id, vacancy, asked, query, answer), answer);
    }

    private void requireKind(OrganisationKind kind, String pointer, String key) {
        if (callers.get().kind() != kind) {
            throw Problem.refused(refusals.of(pointer, key));
        }
    }

    private VumSearch keep(BiFunction<UUID, VumSearch.Asked, VumSearch> made, VumAnswer<?> answer) {
        Caller caller = callers.get();
        VumSearch search = made.apply(
                Ids.next(),
                new VumSearch.Asked(caller.organisation(), caller.user(), clock.instant(), settings.kept()));
        searches.persist(search);
        searches.flush();
        results.keep(search, answer.items());
        return search;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
