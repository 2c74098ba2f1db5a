package nl.hoofdzaakwerk.local.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.EmployerWork;
import nl.hoofdzaakwerk.local.work.Guidance;
import nl.hoofdzaakwerk.local.work.MeetingWork;
import nl.hoofdzaakwerk.local.work.Patience;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/** Two years in one region, a fortnight at a time: people arrive, vacancies open, the meeting matches, work begins. */
final class RegionStory {
    private static final Duration PROPAGATION = Duration.ofSeconds(60);
    private static final int DECISIONS_A_MEETING = 6;
    private static final int LONG_AT_WORK = 200;
    private static final int LONG_LOOKING = 240;
    private static final List<String> NEXT_WHILE_LOOKING =
            List.of("Voortgang bespreken", "Sollicitatie voorbereiden", "Werkgever bellen", "Belastbaarheid bespreken");
    private static final List<String> NEXT_AT_WORK =
            List.of("Bellen hoe het gaat", "Evaluatie op de werkplek", "Uren bespreken met de werkgever");

    private final Setting setting;
    private final PlatformClient client;
    private final Cast cast;
    private final EmployerWork employerWork;
    private final MeetingWork meetingWork;
    private final Actor chair;
    private final Actor referring;
    private final LocalDate today;
    private final List<Known> employers = new ArrayList<>();
    private final Map<String, Guided> byCard = new HashMap<>();
    private final List<Guided> open = new ArrayList<>();
    private final Map<String, Offered> offered = new HashMap<>();
    private final List<Working> working = new ArrayList<>();

    /**
     * Where a story plays.
     *
     * @param coaches user and organisation of each coach
     */
    record Setting(
            String region,
            String wsp,
            List<CoachSeat> coaches,
            List<Cast.Place> places,
            int trajectories,
            int employers) {
        /** The same region with so much of its work, rounded up. */
        Setting part(int share, int whole) {
            return new Setting(
                    region,
                    wsp,
                    coaches,
                    places,
                    Math.ceilDiv(trajectories * share, whole),
                    Math.ceilDiv(employers * share, whole));
        }
    }

    /** A coach at an institution. */
    record CoachSeat(String username, String organisation) {}

    /** An employer that talks; {@code section} is its SBI section. */
    private record Known(String id, String section) {}

    private record Guided(Actor coach, Guidance.Candidate candidate, String trajectory, LocalDate start, int hours) {}

    /** A vacancy's employer and occupation. */
    private record Offered(String employer, String occupation) {}

    private record Working(Guided guided, String placement, LocalDate start) {}

    RegionStory(Setting setting, PlatformClient client, LocalDate today) {
        this.setting = setting;
        this.client = client;
        this.today = today;
        this.cast = new Cast(setting.region().hashCode(), setting.places());
        this.employerWork = new EmployerWork(client.inRole("account-manager", setting.wsp()));
        this.chair = client.inRole("matching-chair", setting.wsp());
        this.referring = client.inRole("client-manager", setting.wsp().replace("wsp-", "uwv-"));
        this.meetingWork = new MeetingWork(chair);
    }

    /** One fortnight; {@code number} counts from 0 up to {@code of}. */
    void play(int number, int of, LocalDate meetingDay) {
        for (int i = share(setting.employers(), number, of); i > 0; i--) {
            meetEmployer(meetingDay.minusDays(cast.between(1, 10)));
        }
        String lastVacancy = null;
        for (int i = share(setting.trajectories(), number, of); i > 0; i--) {
            lastVacancy = openVacancy(meetingDay.minusDays(cast.between(1, 10)));
        }
        Guidance.Candidate lastCandidate = null;
        for (int i = share(setting.trajectories(), number, of); i > 0; i--) {
            lastCandidate = guide(meetingDay.minusDays(cast.between(1, 12)));
        }
        loseWork(meetingDay);
        finish(meetingDay);
        awaitInMatching(lastVacancy, lastCandidate);
        meet(meetingDay);
    }

    /** How it stands today: most people were spoken lately, and for nearly everybody it is known what comes next. */
    void keepInTouch() {
        for (Guided guided : open) {
            Guidance guidance = new Guidance(guided.coach());
            if (cast.chance(0.85)) {
                LocalDate spoken = today.minusDays(cast.between(0, 20));
                guidance.talk(
                        guided.trajectory(),
                        "CLIENT",
                        spoken.isBefore(guided.start()) ? guided.start() : spoken,
                        cast.chance(0.5));
            }
            if (cast.chance(0.9)) {
                List<String> steps = atWorkSince(guided).isPresent() ? NEXT_AT_WORK : NEXT_WHILE_LOOKING;
                guidance.plan(guided.trajectory(), cast.oneOf(steps), today.plusDays(cast.between(-3, 18)));
            }
        }
    }

    private static int share(int total, int number, int of) {
        return total * (number + 1) / of - total * number / of;
    }

    private void meetEmployer(LocalDate day) {
        EmployerWork.Company company = cast.company(day.minusDays(20));
        String employer = employerWork.register(company);
        employerWork.takeStage(employer, "APPROACHED", day.minusDays(12), cast.oneOf(List.of("PHONE", "EMAIL")));
        if (cast.chance(0.8)) {
            employerWork.takeStage(employer, "IN_CONVERSATION", day.minusDays(4), "VISIT");
            employers.add(new Known(employer, company.section()));
            if (cast.chance(0.4)) {
                employerWork.takeStage(employer, "STRONG_AMBITION", day, "VISIT");
            }
        }
    }

    private String openVacancy(LocalDate day) {
        if (employers.isEmpty()) {
            return null;
        }
        Known employer = cast.oneOf(employers);
        EmployerWork.Offer offer = cast.offer(day, employer.section());
        String vacancy = employerWork.openVacancy(employer.id(), offer);
        offered.put(vacancy, new Offered(employer.id(), offer.occupation()));
        return vacancy;
    }

    private Guidance.Candidate guide(LocalDate day) {
        CoachSeat seat = cast.oneOf(setting.coaches());
        Actor coach = client.as(seat.username(), seat.organisation());
        Guidance guidance = new Guidance(coach);
        Guidance.Person person = cast.person(day);
        Guidance.Candidate candidate =
                cast.chance(0.2) ? guidance.takeOn(referring, seat.organisation(), person) : guidance.register(person);
        Guidance.Wishes wishes = cast.wishes(day);
        guidance.recordWishes(candidate, wishes);
        guidance.consentToMatching(candidate, day);
        String method = person.group().equals("EPA") || cast.chance(0.3) ? "IPS" : "JOB_COACHING";
        String trajectory = guidance.startTrajectory(candidate, method, day);
        Guided guided = new Guided(coach, candidate, trajectory, day, wishes.minimumHours());
        byCard.put(candidate.cardId(), guided);
        if (cast.chance(0.08)) {
            guidance.endTrajectory(trajectory, day.plusDays(1), "STOPPED_BY_CANDIDATE");
            return null;
        }
        open.add(guided);
        talk(guidance, trajectory, day);
        return candidate;
    }

    /** What coaches do early: most explain the benefit at once, and speak an employer within a month. */
    private void talk(Guidance guidance, String trajectory, LocalDate started) {
        if (cast.chance(0.6)) {
            guidance.talk(trajectory, "BENEFITS_COUNSELLING", earliest(started.plusDays(cast.between(0, 14))), false);
        }
        if (cast.chance(0.85)) {
            guidance.talk(trajectory, "EMPLOYER", earliest(started.plusDays(cast.between(5, 45))), true);
        }
    }

    private LocalDate earliest(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    private void loseWork(LocalDate day) {
        for (Working work : List.copyOf(working)) {
            if (work.start().plusDays(30).isBefore(day) && cast.chance(0.02)) {
                new Guidance(work.guided().coach()).endPlacement(work.placement(), day, "CONTRACT_ENDED");
                working.remove(work);
            }
        }
    }

    /** Guidance ends some time after somebody found lasting work, or when looking for it has long led nowhere. */
    private void finish(LocalDate day) {
        for (Guided guided : List.copyOf(open)) {
            Optional<LocalDate> work = atWorkSince(guided);
            boolean longAtWork = work.filter(
                            since -> since.plusDays(LONG_AT_WORK).isBefore(day))
                    .isPresent();
            boolean longLooking =
                    work.isEmpty() && guided.start().plusDays(LONG_LOOKING).isBefore(day);
            if (longAtWork && cast.chance(0.15)) {
                end(guided, day, "PAID_WORK");
            } else if (longLooking && cast.chance(0.12)) {
                end(guided, day, cast.oneOf(List.of("STOPPED_BY_CANDIDATE", "OTHER_SUPPORT", "MOVED", "OTHER")));
            }
        }
    }

    private void end(Guided guided, LocalDate day, String reason) {
        new Guidance(guided.coach()).endTrajectory(guided.trajectory(), day, reason);
        open.remove(guided);
        working.removeIf(work -> work.guided().equals(guided));
    }

    private Optional<LocalDate> atWorkSince(Guided guided) {
        return working.stream()
                .filter(work -> work.guided().equals(guided))
                .map(Working::start)
                .findFirst();
    }

    private void awaitInMatching(String vacancy, Guidance.Candidate candidate) {
        if (vacancy != null) {
            Patience.until(
                    "vacancy " + vacancy, PROPAGATION, () -> chair.tryGet(Service.MATCHING, "/vacancies/" + vacancy));
        }
        if (candidate != null) {
            String path = "/candidate-cards/" + candidate.cardId();
            Patience.until("card " + candidate.cardId(), PROPAGATION, () -> chair.tryGet(Service.MATCHING, path));
        }
    }

    private void meet(LocalDate day) {
        String meeting = meetingWork.plan(setting.region(), day);
        List<MeetingWork.Pair> agenda = meetingWork.closeAgenda(meeting);
        List<MeetingWork.Pair> agreed = agenda.subList(0, Math.min(DECISIONS_A_MEETING, agenda.size())).stream()
                .filter(pair -> agree(meeting, pair, day))
                .toList();
        meetingWork.end(meeting);
        agreed.forEach(pair -> follow(pair, day));
    }

    private boolean agree(String meeting, MeetingWork.Pair pair, LocalDate day) {
        int fate = cast.between(0, 99);
        if (fate < 12) {
            String reason = cast.oneOf(List.of("candidate-declines", "employer-declines", "too-far"));
            meetingWork.decide(meeting, pair, "REJECTED", reason, null);
            return false;
        }
        if (fate < 22) {
            meetingWork.decide(meeting, pair, "PARKED", "more-information-needed", day.plusDays(14));
            return false;
        }
        return meetingWork.decide(meeting, pair, "AGREED", null, day.plusDays(7));
    }

    private void follow(MeetingWork.Pair pair, LocalDate day) {
        Guided guided = byCard.get(pair.cardId());
        Offered offer = offered.get(pair.vacancyId());
        if (guided == null || offer == null || !open.contains(guided)) {
            return;
        }
        MeetingWork.introduce(guided.coach(), pair.matchId());
        MeetingWork.advance(guided.coach(), pair.matchId(), "INTERVIEW");
        LocalDate start = day.plusDays(cast.between(5, 13));
        if (start.isAfter(today) || cast.chance(0.6)) {
            MeetingWork.stop(
                    guided.coach(), pair.matchId(), cast.oneOf(List.of("candidate-stopped", "employer-stopped")));
            return;
        }
        int hours = guided.hours() + cast.oneOf(List.of(0, 4));
        String placement = new Guidance(guided.coach())
                .place(
                        guided.trajectory(),
                        new Guidance.Found(offer.employer(), pair.vacancyId(), pair.matchId()),
                        hours,
                        start,
                        cast.work(offer.occupation()));
        working.add(new Working(guided, placement, start));
    }
}
