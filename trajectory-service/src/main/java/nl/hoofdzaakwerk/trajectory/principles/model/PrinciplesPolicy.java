package nl.hoofdzaakwerk.trajectory.principles.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** A17: says for each principle what the work shows; nothing is typed in, and nothing is a score. */
public final class PrinciplesPolicy {
    private static final String RULE = "A17";
    private static final String SOURCE = "QA 9.12";

    private PrinciplesPolicy() {}

    /**
     * What is looked at.
     *
     * @param paidJobs jobs with pay so far
     * @param wishesRecorded whether the candidate's wishes are recorded
     * @param employerContacts how many contacts with employers
     * @param supportAfterPlacement contacts since the first job started; empty without a job
     */
    public record Facts(
            LocalDate start,
            long paidJobs,
            boolean wishesRecorded,
            Optional<LocalDate> treatmentTeam,
            Optional<LocalDate> benefitsCounselling,
            Optional<LocalDate> firstEmployerContact,
            long employerContacts,
            Optional<Long> supportAfterPlacement) {}

    /** What the work shows of one principle; {@code seen} when there is something. */
    public record Finding(Principle principle, boolean seen, Remark what) {}

    public static List<Finding> findings(Facts facts) {
        return Arrays.stream(Principle.values())
                .map(principle -> finding(principle, facts))
                .toList();
    }

    private static Finding finding(Principle principle, Facts facts) {
        return switch (principle) {
            case COMPETITIVE_WORK ->
                facts.paidJobs() > 0
                        ? seen(principle, "A17.paid-jobs", facts.paidJobs())
                        : open(principle, "A17.no-paid-job");
            case ZERO_EXCLUSION -> seen(principle, "A17.nobody-excluded");
            case TREATMENT_TEAM -> since(principle, facts.treatmentTeam(), "A17.team-met", "A17.team-not-met");
            case PREFERENCE ->
                facts.wishesRecorded()
                        ? seen(principle, "A17.wishes-recorded")
                        : open(principle, "A17.wishes-not-recorded");
            case BENEFITS_COUNSELLING ->
                since(principle, facts.benefitsCounselling(), "A17.counselled", "A17.not-counselled");
            case RAPID_SEARCH ->
                facts.firstEmployerContact()
                        .map(day ->
                                seen(principle, "A17.days-to-employer", ChronoUnit.DAYS.between(facts.start(), day)))
                        .orElseGet(() -> open(principle, "A17.no-employer-contact"));
            case EMPLOYER_CONTACT ->
                facts.employerContacts() > 0
                        ? seen(principle, "A17.employer-contacts", facts.employerContacts())
                        : open(principle, "A17.no-employer-contact");
            case TIME_UNLIMITED_SUPPORT ->
                facts.supportAfterPlacement()
                        .map(count -> count > 0
                                ? seen(principle, "A17.supported-at-work", count)
                                : open(principle, "A17.not-supported-at-work"))
                        .orElseGet(() -> open(principle, "A17.no-work-yet"));
        };
    }

    private static Finding since(Principle principle, Optional<LocalDate> day, String seen, String open) {
        return day.map(date -> seen(principle, seen, date)).orElseGet(() -> open(principle, open));
    }

    private static Finding seen(Principle principle, String code, Object... arguments) {
        return new Finding(principle, true, Remark.of(RULE, code, SOURCE, arguments));
    }

    private static Finding open(Principle principle, String code) {
        return new Finding(principle, false, Remark.of(RULE, code, SOURCE));
    }
}
