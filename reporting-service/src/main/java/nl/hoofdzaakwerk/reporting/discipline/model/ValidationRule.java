package nl.hoofdzaakwerk.reporting.discipline.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * P4: a rule that a month's figures keep, as data. It is never changed: a later one with the same code takes its place
 * from its own first day, and one with a last day ends the code there.
 */
@Entity
@Table(name = "validation_rule")
public class ValidationRule {
    @Id
    private UUID id;

    private String code;
    private LocalDate validFrom;
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Embedded
    private RuleTerms terms;

    private String questionNl;
    private String questionEn;

    protected ValidationRule() {}

    /** @param code names the rule through its versions */
    public ValidationRule(
            UUID id, String code, Validity validity, Severity severity, RuleTerms terms, QuestionText question) {
        this.id = id;
        this.code = code;
        this.validFrom = validity.from();
        this.validUntil = validity.until();
        this.severity = severity;
        this.terms = terms;
        this.questionNl = question.nl();
        this.questionEn = question.en();
    }

    /** @param until last day, or null */
    public record Validity(LocalDate from, LocalDate until) {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Validity validity() {
        return new Validity(validFrom, validUntil);
    }

    public Severity severity() {
        return severity;
    }

    public RuleTerms terms() {
        return terms;
    }

    /** What is asked when it is broken; holds no numbers. */
    public QuestionText question() {
        return new QuestionText(questionNl, questionEn);
    }
}
