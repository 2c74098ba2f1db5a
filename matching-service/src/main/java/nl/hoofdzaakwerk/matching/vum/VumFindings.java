package nl.hoofdzaakwerk.matching.vum;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.Placements;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.scoring.Places;
import nl.hoofdzaakwerk.matching.scoring.RuleSets;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;
import nl.hoofdzaakwerk.matching.vum.VumGateway.DescribedVacancy;
import nl.hoofdzaakwerk.matching.vum.VumResults.Kept;
import nl.hoofdzaakwerk.matching.vum.model.VumJudge;
import nl.hoofdzaakwerk.matching.vum.model.VumProfile;
import nl.hoofdzaakwerk.matching.vum.model.VumResult;
import nl.hoofdzaakwerk.matching.vum.model.VumSearch;
import nl.hoofdzaakwerk.matching.vum.model.VumSubject;
import nl.hoofdzaakwerk.matching.vum.model.VumVacancy;

/** What was found, judged anew whenever it is read: by today's card or vacancy and today's rules. */
@ApplicationScoped
class VumFindings {
    private static final String ACTIVITY_CARD = "matching";
    private static final String ACTIVITY_PROFILES = "vum-profiles";

    private final VumSearches searches;
    private final VumResults results;
    private final VumGateway gateway;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final Matches matches;
    private final Placements placements;
    private final RuleSets ruleSets;
    private final Places places;
    private final Refusals refusals;
    private final ProcessingLog processingLog;
    private final Clock clock;

    VumFindings(
            VumSearches searches,
            VumResults results,
            VumGateway gateway,
            CandidateCards cards,
            Vacancies vacancies,
            Matches matches,
            Placements placements,
            RuleSets ruleSets,
            Places places,
            Refusals refusals,
            ProcessingLog processingLog,
            Clock clock) {
        this.searches = searches;
        this.results = results;
        this.gateway = gateway;
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
        this.placements = placements;
        this.ruleSets = ruleSets;
        this.places = places;
        this.refusals = refusals;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /** A result and what there is to say about it. */
    record Found<T>(UUID id, T told, Judgement judgement) {
        static <T> Comparator<Found<T>> bestFirst() {
            return Comparator.comparing((Found<T> found) -> !found.judgement().isOpen())
                    .thenComparing(found -> -found.judgement().score())
                    .thenComparing(Found::id);
        }
    }

    /** @param items open ones first, then by score */
    record Ranked<T>(LocalDate date, String rulesVersion, List<Found<T>> items) {}

    /** @throws Problem 404 when there is no such search for vacancies */
    Ranked<VumVacancy> vacanciesOf(UUID searchId) {
        VumSearch search = search(searchId, VumSubject.VACANCIES);
        return ranked(
                search,
                results.of(search, VumVacancy.class).stream()
                        .map(judgingVacancies(search))
                        .sorted(Found.bestFirst())
                        .toList());
    }

    /** @throws Problem 404 when there is no such search for jobseekers */
    Ranked<VumProfile> profilesOf(UUID searchId) {
        VumSearch search = search(searchId, VumSubject.PROFILES);
        List<Found<VumProfile>> found = results.of(search, VumProfile.class).stream()
                .map(judgingProfiles(search))
                .sorted(Found.bestFirst())
                .toList();
        processingLog.record(ACTIVITY_PROFILES, found.stream().map(Found::id).toList());
        return ranked(search, found);
    }

    private <T> Ranked<T> ranked(VumSearch search, List<Found<T>> found) {
        return new Ranked<>(today(), ruleSets.inForce(search.region(), today()).version(), found);
    }

    private Function<Kept<VumVacancy>, Found<VumVacancy>> judgingVacancies(VumSearch search) {
        CandidateProfile card = cardOf(search);
        VumJudge judge = judge(search);
        return kept -> new Found<>(kept.id(), kept.told(), judge.judge(card, kept.id(), kept.told()));
    }

    private Function<Kept<VumProfile>, Found<VumProfile>> judgingProfiles(VumSearch search) {
        VacancyProfile vacancy = vacancyOf(search);
        VumJudge judge = judge(search);
        return kept -> new Found<>(kept.id(), kept.told(), judge.judge(kept.id(), kept.told(), vacancy));
    }

    private VumJudge judge(VumSearch search) {
        RuleSet rules = ruleSets.inForce(search.region(), today());
        return new VumJudge(rules, places.travelTimes(), today(), search.askedAt());
    }

    private CandidateProfile cardOf(VumSearch search) {
        boolean taken = matches.shaping(search.cardId(), search.cardId()).stream()
                .anyMatch(match -> match.stage().holdsCandidate());
        processingLog.record(ACTIVITY_CARD, search.cardId());
        return cards.findByIdOptional(search.cardId())
                .orElseThrow(Problem::notFound)
                .profile(!taken, Answers.NONE);
    }

    private VacancyProfile vacancyOf(VumSearch search) {
        long held = matches.shaping(search.vacancyId(), search.vacancyId()).stream()
                .map(Match::stage)
                .filter(stage -> stage.holdsPosition())
                .count();
        int taken = (int) held + placements.notCountedIn(search.vacancyId());
        return vacancies
                .findByIdOptional(search.vacancyId())
                .orElseThrow(Problem::notFound)
                .profile(taken);
    }

    private VumSearch search(UUID id, VumSubject subject) {
        return searches.findByIdOptional(id)
                .filter(search -> search.subject() == subject)
                .orElseThrow(Problem::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Asking<T>(VumSearch search, T kept) {}

    /**
     * The vacancy as VUM tells it now, with the employer's text. Nothing of it is stored. Call it outside a
     * transaction: VUM is waited for.
     *
     * @throws Problem 404, 409 when ten details were asked, 502 to 504 when VUM gives no answer
     */
    Described vacancyDetails(UUID resultId) {
        Asking<VumVacancy> asking =
                QuarkusTransaction.requiringNew().call(() -> ask(resultId, VumSubject.VACANCIES, VumVacancy.class));
        DescribedVacancy told = gateway.vacancy(asking.kept().vumId());
        return QuarkusTransaction.requiringNew()
                .call(() -> new Described(
                        judgingVacancies(asking.search()).apply(new Kept<>(resultId, told.vacancy())),
                        told.description()));
    }

    /** @param description the employer's text; null when not told */
    record Described(Found<VumVacancy> vacancy, String description) {}

    /** The profile as VUM tells it now; as {@link #vacancyDetails}, and still without a name or an address. */
    Found<VumProfile> profileDetails(UUID resultId) {
        Asking<VumProfile> asking =
                QuarkusTransaction.requiringNew().call(() -> ask(resultId, VumSubject.PROFILES, VumProfile.class));
        VumProfile told = gateway.profile(asking.kept().vumId());
        return QuarkusTransaction.requiringNew().call(() -> {
            processingLog.record(ACTIVITY_PROFILES, resultId);
            return judgingProfiles(asking.search()).apply(new Kept<>(resultId, told));
        });
    }

    private <T> Asking<T> ask(UUID resultId, VumSubject subject, Class<T> type) {
        VumResult result = results.findByIdOptional(resultId).orElseThrow(Problem::notFound);
        VumSearch search = searches.lock(result.searchId())
                .filter(found -> found.subject() == subject)
                .orElseThrow(Problem::notFound);
        if (!search.askDetails()) {
            throw Problem.refused(refusals.of("", "D6.vum-details-used", VumSearch.MOST_DETAILS));
        }
        return new Asking<>(search, results.read(result, type));
    }
}
