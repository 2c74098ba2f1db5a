package nl.hoofdzaakwerk.portal.coach.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.AtOnce;
import nl.hoofdzaakwerk.portal.coach.candidate.CandidateApi.Candidate;
import nl.hoofdzaakwerk.portal.coach.candidate.CandidateApi.Decision;
import nl.hoofdzaakwerk.portal.coach.candidate.StoryApi.Contact;
import nl.hoofdzaakwerk.portal.coach.candidate.StoryApi.Match;
import nl.hoofdzaakwerk.portal.coach.candidate.StoryApi.Placement;
import nl.hoofdzaakwerk.portal.coach.candidate.StoryApi.TalkList;
import nl.hoofdzaakwerk.portal.coach.candidate.StoryApi.Trajectory;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts what happened with a candidate in the order of time, the latest first. */
@ApplicationScoped
class CandidateStory {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int TRAJECTORIES = 20;
    private static final int CONTACTS = 25;
    private static final int DECISIONS = 20;

    private final CandidateApi candidates;
    private final StoryApi api;
    private final AtOnce atOnce;

    /**
     * What is told of a candidate.
     *
     * @param decision the latest decision about the scope; null for whom does not treat
     * @param talks talks before a trajectory; null for whom does not treat
     */
    record Story(List<Trajectory> trajectories, List<Happening> happenings, Decision decision, TalkList talks) {

        /** Whether somebody is guided now, so that no other trajectory can start. */
        public boolean isGuided() {
            return trajectories.stream().anyMatch(Trajectory::isOpen);
        }
    }

    /**
     * One thing that happened.
     *
     * @param kind what it was, a code
     * @param place of the code of the detail
     * @param detail a code; empty when there is nothing to add
     * @param text as somebody wrote it; may be empty
     * @param address the page about it; may be empty
     */
    record Happening(LocalDate day, String kind, String place, String detail, String text, String address) {}

    CandidateStory(@RestClient CandidateApi candidates, @RestClient StoryApi api, AtOnce atOnce) {
        this.candidates = candidates;
        this.api = api;
        this.atOnce = atOnce;
    }

    Story of(Candidate candidate, boolean treats) {
        UUID id = candidate.id();
        var decided = atOnce.ask(
                () -> treats ? candidates.decisions(id, null, DECISIONS).items() : List.<Decision>of());
        var talked = atOnce.ask(() -> treats ? api.talks(id) : null);
        var matches = atOnce.ask(() -> api.matches(id).items());
        List<Trajectory> trajectories = api.trajectories(id, TRAJECTORIES).items();
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Happening(day(candidate.registeredAt()), "REGISTERED", "", "", "", ""));
        atOnce.askEach(trajectories, this::within).forEach(happenings::addAll);
        matches.get().forEach(match -> happenings.add(match(match)));
        List<Decision> decisions = decided.get();
        TalkList talks = talked.get();
        decisions.forEach(decision -> happenings.add(decision(decision, id)));
        if (talks != null) {
            talks.items().forEach(talk -> happenings.add(new Happening(talk.talkDate(), "TALK", "", "", "", "")));
        }
        happenings.sort(Comparator.comparing(Happening::day).reversed());
        return new Story(
                trajectories,
                List.copyOf(happenings),
                decisions.stream().findFirst().orElse(null),
                talks);
    }

    private List<Happening> within(Trajectory trajectory) {
        String page = "/trajecten/" + trajectory.id();
        Stream<Happening> bounds = Stream.of(
                new Happening(trajectory.startDate(), "STARTED", "Method", trajectory.method(), "", page),
                new Happening(trajectory.endDate(), "TRAJECTORY_ENDED", "EndReason", trajectory.endReason(), "", page));
        var placements = atOnce.ask(() -> api.placements(trajectory.id()).items());
        Stream<Happening> contacts =
                api.contacts(trajectory.id(), CONTACTS).items().stream().map(contact -> contact(contact, page));
        Stream<Happening> work = placements.get().stream().flatMap(CandidateStory::work);
        return Stream.of(bounds, contacts, work)
                .flatMap(happenings -> happenings)
                .filter(happening -> happening.day() != null)
                .toList();
    }

    private static Happening contact(Contact contact, String page) {
        String note = contact.note() == null ? "" : contact.note();
        return new Happening(contact.contactDate(), "CONTACT", "Contact", contact.kind(), note, page + "/contacten");
    }

    private static Stream<Happening> work(Placement placement) {
        String page = "/plaatsingen/" + placement.id();
        return Stream.of(
                new Happening(placement.startDate(), "PLACED", "Placement", placement.kind(), "", page),
                new Happening(placement.endDate(), "WORK_ENDED", "WorkEnd", placement.endReason(), "", page));
    }

    private static Happening match(Match match) {
        return new Happening(match.date(), "MATCH", "Match", match.stage(), "", "");
    }

    private static Happening decision(Decision decision, UUID id) {
        return new Happening(
                day(decision.decidedAt()),
                "SCOPE",
                "Scope",
                decision.decision(),
                "",
                "/kandidaten/" + id + "/doelgroep");
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
