package nl.hoofdzaakwerk.events;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every topic of the platform; the key is always the event's {@linkplain Event#subject() subject}. */
public final class Topics {
    static final Pattern NAME = Pattern.compile("hw\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*(\\.dlq)?");

    public static final Topic CANDIDATE_CARDS = new Topic("hw.candidate-cards.v1", Cleanup.COMPACT);
    public static final Topic TRAJECTORY_FACTS = new Topic("hw.trajectory-facts.v1", Cleanup.KEEP);
    public static final Topic PLACEMENTS = new Topic("hw.placements.v1", Cleanup.KEEP);
    public static final Topic EMPLOYERS = new Topic("hw.employers.v1", Cleanup.KEEP);
    public static final Topic VACANCIES = new Topic("hw.vacancies.v1", Cleanup.COMPACT);
    public static final Topic MATCHES = new Topic("hw.matches.v1", Cleanup.KEEP);
    public static final Topic WITHDRAWALS = new Topic("hw.withdrawals.v1", Cleanup.KEEP);
    public static final Topic WITHDRAWAL_CONFIRMATIONS = new Topic("hw.withdrawal-confirmations.v1", Cleanup.KEEP);
    public static final Topic SUBJECT_FILE_REQUESTS = new Topic("hw.subject-file-requests.v1", Cleanup.KEEP);
    public static final Topic SUBJECT_FILE_PARTS = new Topic("hw.subject-file-parts.v1", Cleanup.COMPACT);
    public static final Topic WISH_COUNTS = new Topic("hw.wish-counts.v1", Cleanup.COMPACT);
    public static final Topic JOB_DEVELOPMENT = new Topic("hw.job-development.v1", Cleanup.COMPACT);
    public static final Topic REFERRAL_FACTS = new Topic("hw.referral-facts.v1", Cleanup.KEEP);
    public static final Topic GUIDANCE_MONTHS = new Topic("hw.guidance-months.v1", Cleanup.KEEP);
    public static final Topic PROGRAMME = new Topic("hw.programme.v1", Cleanup.COMPACT);

    /** Without the dead-letter topics. */
    public static final List<Topic> ALL = List.of(
            CANDIDATE_CARDS,
            TRAJECTORY_FACTS,
            PLACEMENTS,
            EMPLOYERS,
            VACANCIES,
            MATCHES,
            WITHDRAWALS,
            WITHDRAWAL_CONFIRMATIONS,
            SUBJECT_FILE_REQUESTS,
            SUBJECT_FILE_PARTS,
            WISH_COUNTS,
            JOB_DEVELOPMENT,
            REFERRAL_FACTS,
            GUIDANCE_MONTHS,
            PROGRAMME);

    private static final String DEAD_LETTER_SUFFIX = ".dlq";

    private Topics() {}

    /** Where records of a topic go that could not be handled, under their own key and with the reason. */
    public static Topic deadLetter(Topic topic) {
        return new Topic(topic.name() + DEAD_LETTER_SUFFIX, Cleanup.KEEP);
    }

    /** All topics a broker has to have: {@link #ALL} and a dead-letter topic for each. */
    public static List<Topic> withDeadLetters() {
        return ALL.stream()
                .flatMap(topic -> Stream.of(topic, deadLetter(topic)))
                .toList();
    }

    /** The topic of that name, dead-letter topics included. */
    public static Optional<Topic> find(String name) {
        return withDeadLetters().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }
}
