package nl.hoofdzaakwerk.local.demo;

import static nl.hoofdzaakwerk.local.Service.EMPLOYER;
import static nl.hoofdzaakwerk.local.Service.MATCHING;
import static nl.hoofdzaakwerk.local.Service.REPORTING;
import static nl.hoofdzaakwerk.local.Service.TRAJECTORY;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.cli.Task;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.Answer;
import nl.hoofdzaakwerk.local.work.EmployerWork;
import nl.hoofdzaakwerk.local.work.FigureWork;
import nl.hoofdzaakwerk.local.work.Guidance;
import nl.hoofdzaakwerk.local.work.MeetingWork;
import nl.hoofdzaakwerk.local.work.Patience;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/** Takes one made-up person from treatment to paid work, in Holland Rijnland, and shows each step with its ids. */
public final class ThreadOfWork implements Task {
    private static final Duration PROPAGATION = Duration.ofSeconds(10);
    private static final Duration RELEASE = Duration.ofMinutes(5);
    private static final String REGION = "AM19";
    private static final String GGZ = "ggz-rijnduin";
    private static final String WSP = "wsp-holland-rijnland";
    private static final String NATIONAL = "landelijk";
    /** Nobody else in the demo wants this work, so the best assignment pairs this candidate with this vacancy. */
    private static final String SIGN_WRITER = "7316";

    @Override
    public int run(Platform platform, List<String> arguments, PrintStream out) {
        try (PlatformClient client = new PlatformClient(platform.addresses(), Duration.ofSeconds(10))) {
            new Run(client, out).all();
        }
        return 0;
    }

    private static final class Run {
        private final PrintStream out;
        private final Actor coach;
        private final Actor accountManager;
        private final Actor chair;
        private final Actor programmeManager;
        private final Actor operator;
        private final Guidance guidance;
        private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

        Run(PlatformClient client, PrintStream out) {
            this.out = out;
            this.coach = client.inRole("coach", GGZ);
            this.accountManager = client.inRole("account-manager", WSP);
            this.chair = client.inRole("matching-chair", WSP);
            this.programmeManager = client.inRole("programme-manager", NATIONAL);
            this.operator = client.inRole("operator", NATIONAL);
            this.guidance = new Guidance(coach);
        }

        void all() {
            JsonNode before = counts();
            Guidance.Candidate candidate = intake();
            String trajectory = guidance.startTrajectory(candidate, "IPS", today);
            step(coach, "starts an IPS trajectory", trajectory);
            Vacancy vacancy = vacancy();
            MeetingWork.Pair pair = meeting(candidate, vacancy);
            placement(candidate, trajectory, vacancy, pair);
            report(before);
        }

        private Guidance.Candidate intake() {
            Guidance.Person person = new Guidance.Person(
                    "Demi",
                    "van der Demo",
                    LocalDate.of(1994, 5, 17),
                    "Leiden",
                    "2312",
                    "PARTICIPATIEWET",
                    "EPA",
                    "GGZ_SPECIALIST");
            JsonNode scope = guidance.checkScope(person).body();
            step(
                    coach,
                    "asks whether someone in treatment is in scope",
                    scope.path("decision").asText());
            for (JsonNode reason : scope.path("reasons")) {
                out.printf(
                        "      %s %s%n",
                        reason.path("rule").asText(), reason.path("text").asText());
            }
            Guidance.Candidate candidate = guidance.register(person);
            step(coach, "registers the candidate", candidate.id());
            guidance.recordWishes(
                    candidate,
                    new Guidance.Wishes(List.of(SIGN_WRITER), 16, 24, "BICYCLE", 45, List.of("QUIET"), today));
            step(coach, "records what the candidate wants", "sign writer, 16 to 24 hours, quiet");
            step(
                    coach,
                    "records consent to be in matching",
                    guidance.consentToMatching(candidate, today).text("id"));
            return candidate;
        }

        private record Vacancy(String employer, String id) {}

        private Vacancy vacancy() {
            EmployerWork work = new EmployerWork(accountManager);
            String employer = work.register(new EmployerWork.Company(
                    "Reclamemakers Zijlpoort " + System.currentTimeMillis() % 1_000_000,
                    "Leiden",
                    "C",
                    32,
                    true,
                    "LOCAL_BUSINESS_NETWORK",
                    today.minusDays(21)));
            step(accountManager, "registers an employer", employer);
            work.takeStage(employer, "APPROACHED", today.minusDays(14), "PHONE");
            work.takeStage(employer, "IN_CONVERSATION", today.minusDays(7), "VISIT");
            step(accountManager, "calls and visits", "approached, in conversation");
            String vacancy = work.openVacancy(
                    employer,
                    new EmployerWork.Offer(
                            "Letterschilder",
                            SIGN_WRITER,
                            1,
                            16,
                            24,
                            "2312",
                            List.of("QUIET", "BUILD_UP_HOURS"),
                            List.of("belettering aanbrengen", "ontwerp uitwerken"),
                            today));
            step(accountManager, "opens a vacancy", vacancy);
            return new Vacancy(employer, vacancy);
        }

        private MeetingWork.Pair meeting(Guidance.Candidate candidate, Vacancy vacancy) {
            seenInMatching("/candidate-cards/" + candidate.cardId());
            seenInMatching("/vacancies/" + vacancy.id());
            MeetingWork work = new MeetingWork(chair);
            String meeting = work.plan(REGION, today);
            step(chair, "plans the matching meeting", meeting);
            // the best for all together may give the vacancy to somebody who fits nowhere else
            work.pin(REGION, candidate.cardId(), vacancy.id());
            step(chair, "keeps the pair for the agenda", vacancy.id());
            List<MeetingWork.Pair> agenda = work.closeAgenda(meeting);
            step(chair, "closes the agenda", agenda.size() + " pairs, together the highest possible score");
            MeetingWork.Pair pair = agenda.stream()
                    .filter(proposed -> proposed.cardId().equals(candidate.cardId()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the candidate is not on the agenda"));
            if (!pair.vacancyId().equals(vacancy.id())) {
                throw new IllegalStateException("the candidate was proposed for another vacancy: " + pair);
            }
            step(chair, "finds the pair on it", "score " + pair.score() + " of 1000");
            if (!work.decide(meeting, pair, "AGREED", null, today.plusDays(7))) {
                throw new IllegalStateException("the pair could not be agreed");
            }
            step(chair, "notes the decision: agreed", pair.matchId());
            work.end(meeting);
            return pair;
        }

        private void seenInMatching(String path) {
            Patience.until(path, PROPAGATION, () -> chair.tryGet(MATCHING, path));
        }

        private void placement(
                Guidance.Candidate candidate, String trajectory, Vacancy vacancy, MeetingWork.Pair pair) {
            MeetingWork.introduce(coach, pair.matchId());
            step(coach, "introduces the candidate, who consents to this employer", pair.matchId());
            String placement = guidance.place(trajectory, vacancy.employer(), vacancy.id(), pair.matchId(), 24, today);
            step(coach, "records the placement, 24 hours a week", placement);
            Answer match = Patience.until(
                    "the placed match",
                    PROPAGATION,
                    () -> coach.get(MATCHING, "/matches/" + pair.matchId()),
                    answer -> answer.text("stage").equals("PLACED"));
            step(chair, "sees the match as", match.text("stage"));
            Patience.until(
                    "the card's departure",
                    PROPAGATION,
                    () -> chair.tryGet(MATCHING, "/candidate-cards/" + candidate.cardId()),
                    answer -> answer.status() == 404);
            step(chair, "no longer finds the card in the pool", "404");
            Answer filled = Patience.until(
                    "the filled vacancy",
                    PROPAGATION,
                    () -> accountManager.get(EMPLOYER, "/vacancies/" + vacancy.id()),
                    answer -> answer.text("state").equals("FILLED"));
            step(accountManager, "sees the vacancy as", filled.text("state"));
            step(
                    coach,
                    "sees the trajectory as",
                    coach.get(TRAJECTORY, "/trajectories/" + trajectory).text("state"));
        }

        private void report(JsonNode before) {
            JsonNode after = Patience.until(
                            "the placement in the report",
                            PROPAGATION,
                            () -> operator.get(REPORTING, "/figures/counts"),
                            answer -> placed(answer.body()) > placed(before))
                    .body();
            step(operator, "counts placements", placed(before) + " before, " + placed(after) + " now");
            String release = new FigureWork(programmeManager).release(RELEASE);
            step(programmeManager, "has the figures of now released", release);
            JsonNode national = programmeManager
                    .get(REPORTING, "/reports/national?year=" + today.getYear())
                    .body();
            out.printf("%nReport %d, after disclosure control:%n", today.getYear());
            out.printf("  %-26s %9s %9s %9s %9s%n", "", "started", "placed", "sustained", "target");
            StreamSupport.stream(national.path("regions").spliterator(), false)
                    .filter(region -> region.at("/figures/started/value").asLong(0) > 0
                            || region.at("/figures/started/suppressed").asBoolean())
                    .forEach(region -> line(region.path("name").asText(), region.path("figures")));
            line("Nederland", national.path("nation"));
            out.printf("  (%s = fewer than can be shown without pointing at somebody)%n", HIDDEN);
        }

        private static final String HIDDEN = "·";

        private void line(String name, JsonNode figures) {
            out.printf(
                    "  %-26s %9s %9s %9s %9s%n",
                    name,
                    figure(figures.path("started")),
                    figure(figures.path("placed")),
                    figure(figures.path("sustained")),
                    figures.path("target").asText());
        }

        private static String figure(JsonNode figure) {
            return figure.path("suppressed").asBoolean()
                    ? HIDDEN
                    : figure.path("value").asText();
        }

        private JsonNode counts() {
            return operator.get(REPORTING, "/figures/counts").body();
        }

        private static long placed(JsonNode counts) {
            return counts.path("placements").asLong();
        }

        private void step(Actor actor, String what, String result) {
            out.printf("  %-36s %-52s %s%n", actor.username(), what, result);
        }
    }
}
