package nl.hoofdzaakwerk.reporting.discipline.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.Refusal;

/**
 * A question to whoever can mend the data (rules P4 and X28). It has an owner and a day, is answered by the
 * organisation, and closed by the one who asked; a question of a validation rule closes by itself once the rule is
 * kept.
 */
@Entity
@Table(name = "data_question")
public class DataQuestion {
    /** To whom a question goes before it is given to somebody. */
    public static final String KEY_FIGURE = "key-figure";

    private static final String ANSWER = "Beantwoord de vraag over de gegevens";
    private static final String LOOK = "Bekijk het antwoord";

    @Id
    private UUID id;

    private String organisation;
    private String region;
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private QuestionSource source;

    private String topic;
    private boolean blocks;
    private String questionNl;
    private String questionEn;
    private Long observed;
    private Long bound;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private String owner;
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private QuestionOutcome outcome;

    private String answer;
    private LocalDate answeredOn;
    private String returnedReason;
    private boolean shared;
    private LocalDate closedOn;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    protected DataQuestion() {}

    public DataQuestion(UUID id, Asked about, QuestionText question, LocalDate today, int answerDays) {
        this.id = id;
        this.organisation = about.organisation().value();
        this.region = about.region().value();
        this.month = about.month().map(known -> known.atDay(1)).orElse(null);
        this.source = about.source();
        this.topic = about.topic();
        this.blocks = about.blocks();
        this.shared = about.source() != QuestionSource.VALIDATION;
        this.questionNl = question.nl();
        this.questionEn = question.en();
        this.state = QuestionState.OPEN;
        this.owner = KEY_FIGURE;
        this.askedOn = today;
        this.nextStep = new NextStep(ANSWER, today.plusDays(answerDays));
    }

    /** Notes the numbers behind it, for the organisation itself. */
    public void observe(long left, long compared) {
        observed = left;
        bound = compared;
    }

    /** Whether it is about other numbers than these. */
    public boolean isAboutOther(long left, long compared) {
        return !Objects.equals(observed, left) || !Objects.equals(bound, compared);
    }

    /**
     * The organisation answers. An answer to a validation rule is its own affair unless it shares it: then the region
     * looks at it, otherwise it is closed at once.
     *
     * @param share whether others may see question and answer
     * @return why not; empty when it is answered
     */
    public Optional<Refusal> answer(QuestionOutcome found, String text, boolean share, LocalDate today, int lookDays) {
        if (state != QuestionState.OPEN) {
            return Optional.of(Refusal.of("P4.not-open"));
        }
        if (found == QuestionOutcome.HOLDS_NOW) {
            return Optional.of(Refusal.at("/outcome", "P4.not-an-answer"));
        }
        outcome = found;
        answer = text;
        answeredOn = today;
        shared = shared || share;
        if (shared) {
            state = QuestionState.ANSWERED;
            nextStep = new NextStep(LOOK, today.plusDays(lookDays));
        } else {
            end(today);
        }
        return Optional.empty();
    }

    /** The one who asked is content. @return why not; empty when it is closed */
    public Optional<Refusal> close(LocalDate today) {
        if (state != QuestionState.ANSWERED) {
            return Optional.of(Refusal.of("P4.not-answered"));
        }
        end(today);
        return Optional.empty();
    }

    /** The one who asked is not content yet. @return why not; empty when it is open again */
    public Optional<Refusal> giveBack(String reason, LocalDate today, int answerDays) {
        if (state != QuestionState.ANSWERED) {
            return Optional.of(Refusal.of("P4.not-answered"));
        }
        state = QuestionState.OPEN;
        returnedReason = reason;
        nextStep = new NextStep(ANSWER, today.plusDays(answerDays));
        return Optional.empty();
    }

    /** There is nothing to ask any more. */
    public void holdsNow(LocalDate today) {
        outcome = outcome == null ? QuestionOutcome.HOLDS_NOW : outcome;
        end(today);
    }

    private void end(LocalDate today) {
        state = QuestionState.CLOSED;
        closedOn = today;
        nextStep = null;
    }

    /** P6: gives it to somebody of the organisation, with what is next. @return why not; empty when it was given */
    public Optional<Refusal> give(String newOwner, NextStep step) {
        if (state == QuestionState.CLOSED) {
            return Optional.of(Refusal.of("P4.question-closed"));
        }
        owner = newOwner;
        nextStep = step;
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public Asked about() {
        return new Asked(
                new OrganisationAlias(organisation),
                new RegionCode(region),
                Optional.ofNullable(month).map(YearMonth::from),
                source,
                topic,
                blocks);
    }

    public QuestionText question() {
        return new QuestionText(questionNl, questionEn);
    }

    /** Exact, so for the organisation itself; null when there is no number. */
    public Long observed() {
        return observed;
    }

    /** What it was compared with; null when there is no number. */
    public Long bound() {
        return bound;
    }

    public QuestionState state() {
        return state;
    }

    public String owner() {
        return owner;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Null while nothing came of it. */
    public QuestionOutcome outcome() {
        return outcome;
    }

    /** Null while it is not answered. */
    public String answer() {
        return answer;
    }

    /** Null while it is not answered. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Why an answer was given back; null when none was. */
    public String returnedReason() {
        return returnedReason;
    }

    /** Whether others than the organisation see it. */
    public boolean isShared() {
        return shared;
    }

    /** Null while it is not closed. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** Null once it is closed. */
    public NextStep nextStep() {
        return nextStep;
    }

    public long version() {
        return version;
    }
}
