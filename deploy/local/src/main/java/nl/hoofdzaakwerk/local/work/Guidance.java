package nl.hoofdzaakwerk.local.work;

import static nl.hoofdzaakwerk.local.Service.TRAJECTORY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The work of a coach in trajectory-service. */
public final class Guidance {
    private final Actor coach;

    public Guidance(Actor coach) {
        this.coach = coach;
    }

    /** Somebody in treatment; {@code group} is EPA or CMD. */
    public record Person(
            String givenName,
            String familyName,
            LocalDate birthDate,
            String municipality,
            String postcode4,
            String benefit,
            String group,
            String careSetting) {}

    /**
     * What a candidate wants.
     *
     * @param disclosure what an employer may know: NONE, SUPPORT_NEED_ONLY or FULL
     * @param terms further wishes, as the API takes them
     */
    public record Wishes(
            List<String> occupations,
            int minimumHours,
            int maximumHours,
            String travelMode,
            int maximumTravelMinutes,
            List<String> conditions,
            LocalDate availableFrom,
            String disclosure,
            Map<String, Object> terms) {
        /** Of somebody who may be brought up in every sector, and lets an employer know of the support only. */
        public Wishes(
                List<String> occupations,
                int minimumHours,
                int maximumHours,
                String travelMode,
                int maximumTravelMinutes,
                List<String> conditions,
                LocalDate availableFrom) {
            this(
                    occupations,
                    minimumHours,
                    maximumHours,
                    travelMode,
                    maximumTravelMinutes,
                    conditions,
                    availableFrom,
                    "SUPPORT_NEED_ONLY",
                    Map.of("everySector", true));
        }
    }

    /** A registered candidate, and the pseudonym under which matching knows the candidate. */
    public record Candidate(String id, String cardId) {}

    public Answer checkScope(Person person) {
        return coach.post(
                TRAJECTORY,
                "/scope-checks",
                Map.of(
                        "careSetting",
                        person.careSetting(),
                        "canAndWantsToWork",
                        true,
                        "benefit",
                        person.benefit(),
                        "referredBy",
                        "GGZ"));
    }

    public Candidate register(Person person) {
        Answer answer = coach.post(
                TRAJECTORY,
                "/candidates",
                Map.of(
                        "givenName", person.givenName(),
                        "familyName", person.familyName(),
                        "birthDate", person.birthDate().toString(),
                        "municipality", person.municipality(),
                        "postcode4", person.postcode4(),
                        "benefit", person.benefit(),
                        "canAndWantsToWork", true,
                        "health", Map.of("targetGroup", person.group(), "careSetting", person.careSetting())));
        return new Candidate(answer.text("id"), answer.text("cardId"));
    }

    /** Somebody whom UWV or a municipality proposes to the coach's institution, and whom it takes on. */
    public Candidate takeOn(Actor referring, String institution, Person person) {
        String referral = referring
                .post(
                        TRAJECTORY,
                        "/referrals",
                        Map.of(
                                "ggzOrganisation", institution,
                                "personAgrees", true,
                                "givenName", person.givenName(),
                                "familyName", person.familyName(),
                                "birthDate", person.birthDate().toString(),
                                "municipality", person.municipality(),
                                "postcode4", person.postcode4(),
                                "benefit", person.benefit()))
                .text("id");
        Answer answer = coach.post(
                TRAJECTORY,
                "/referrals/" + referral + "/confirmation",
                Map.of("targetGroup", person.group(), "careSetting", person.careSetting(), "canAndWantsToWork", true));
        return new Candidate(answer.text("id"), answer.text("cardId"));
    }

    public void recordWishes(Candidate candidate, Wishes wishes) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("preferredOccupations", wishes.occupations());
        body.put("minimumHours", wishes.minimumHours());
        body.put("maximumHours", wishes.maximumHours());
        body.put("travelMode", wishes.travelMode());
        body.put("maximumTravelMinutes", wishes.maximumTravelMinutes());
        body.put("neededConditions", wishes.conditions());
        body.put("disclosure", wishes.disclosure());
        body.put("availableFrom", wishes.availableFrom().toString());
        body.put("terms", wishes.terms());
        String path = "/candidates/" + candidate.id();
        coach.put(TRAJECTORY, path + "/wishes", coach.get(TRAJECTORY, path).etag(), body);
    }

    /** Consent to be in matching, without an end. */
    public Answer consentToMatching(Candidate candidate, LocalDate from) {
        return coach.post(
                TRAJECTORY,
                "/candidates/" + candidate.id() + "/legal-grounds",
                Map.of(
                        "purpose", "MATCHING",
                        "ground", "CONSENT",
                        "receiver", "matching-service",
                        "validFrom", from.toString()));
    }

    public String startTrajectory(Candidate candidate, String method, LocalDate start) {
        return coach.post(
                        TRAJECTORY,
                        "/trajectories",
                        Map.of("candidateId", candidate.id(), "method", method, "startDate", start.toString()))
                .text("id");
    }

    /** A talk; {@code kind} is such as CLIENT or EMPLOYER. */
    public void talk(String trajectory, String kind, LocalDate day, boolean outsideOffice) {
        coach.post(
                TRAJECTORY,
                "/trajectories/" + trajectory + "/contacts",
                Map.of(
                        "kind",
                        kind,
                        "contactDate",
                        day.toString(),
                        "faceToFace",
                        true,
                        "outsideOffice",
                        outsideOffice));
    }

    /** Says what happens next, and by when. */
    public void plan(String trajectory, String what, LocalDate due) {
        String path = "/trajectories/" + trajectory;
        coach.put(
                TRAJECTORY,
                path + "/next-step",
                coach.get(TRAJECTORY, path).etag(),
                Map.of("what", what, "dueDate", due.toString()));
    }

    /** Where work came from. */
    public record Found(String employer, String vacancy, String match) {}

    /** Paid work that came from a match. */
    public String place(
            String trajectory, String employer, String vacancy, String match, int hoursPerWeek, LocalDate start) {
        return place(trajectory, new Found(employer, vacancy, match), hoursPerWeek, start, Map.of());
    }

    /** @param more of the work, as the API takes it: occupation, contract, wage */
    public String place(String trajectory, Found found, int hoursPerWeek, LocalDate start, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("employerId", found.employer());
        body.put("vacancyId", found.vacancy());
        body.put("matchId", found.match());
        body.put("kind", "PAID");
        body.put("hoursPerWeek", hoursPerWeek);
        body.put("startDate", start.toString());
        return coach.post(TRAJECTORY, "/trajectories/" + trajectory + "/placements", body)
                .text("id");
    }

    public void endPlacement(String placement, LocalDate end, String reason) {
        coach.post(
                TRAJECTORY,
                "/placements/" + placement + "/endings",
                Map.of("endDate", end.toString(), "reason", reason));
    }

    public void endTrajectory(String trajectory, LocalDate end, String reason) {
        coach.post(
                TRAJECTORY,
                "/trajectories/" + trajectory + "/endings",
                Map.of("endDate", end.toString(), "reason", reason));
    }
}
