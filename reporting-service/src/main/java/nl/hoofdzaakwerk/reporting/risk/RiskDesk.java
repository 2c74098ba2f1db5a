package nl.hoofdzaakwerk.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.MeasureCompletion;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.MeasureTerms;
import nl.hoofdzaakwerk.reporting.risk.RiskBodies.NewRisk;
import nl.hoofdzaakwerk.reporting.risk.model.Risk;
import nl.hoofdzaakwerk.reporting.risk.model.RiskMeasure;

/** Keeps risks and what is done against them (F14). */
@ApplicationScoped
class RiskDesk {
    private final Risks risks;
    private final RiskMeasures measures;
    private final RegionDesk regions;
    private final Refusals refusals;
    private final Language language;
    private final Clock clock;

    RiskDesk(
            Risks risks, RiskMeasures measures, RegionDesk regions, Refusals refusals, Language language, Clock clock) {
        this.risks = risks;
        this.measures = measures;
        this.regions = regions;
        this.refusals = refusals;
        this.language = language;
        this.clock = clock;
    }

    Risk record(NewRisk wanted) {
        var region = regions.writableOrNational(wanted.region());
        Risk.Assessment assessment = wanted.assessment().toAssessment();
        refusals.check(Risk.judgeReview(assessment.reviewOn(), today()));
        Risk risk = new Risk(Ids.next(), region, assessment);
        risks.persist(risk);
        wanted.measures().forEach(terms -> measures.persist(new RiskMeasure(Ids.next(), risk, terms.toTerms())));
        risks.flush();
        return risk;
    }

    Risk visible(UUID id) {
        return risks.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** One that the caller sees to, until the end of the transaction. */
    Risk locked(UUID id) {
        Risk risk = visible(id);
        regions.requireKeeper(risk.region(), risk.assessment().owner());
        risks.getEntityManager().clear();
        return risks.lock(id).orElseThrow(Problem::notFound);
    }

    void assess(Risk risk, Risk.Assessment assessment) {
        refusals.check(risk.assess(assessment, today()));
        risks.flush();
    }

    RiskMeasure add(Risk risk, MeasureTerms terms) {
        refusals.check(risk.refuseUnlessOpen());
        RiskMeasure measure = new RiskMeasure(Ids.next(), risk, terms.toTerms());
        measures.persist(measure);
        measures.flush();
        return measure;
    }

    void close(Risk risk, String why) {
        refusals.check(risk.close(why, measures.of(risk.id()), today()));
        risks.flush();
    }

    void reopen(Risk risk, LocalDate nextReview) {
        refusals.check(risk.reopen(nextReview, today()));
        risks.flush();
    }

    RiskMeasure visibleMeasure(UUID id) {
        return measures.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** One that the caller sees to. */
    RiskMeasure keepingMeasure(UUID id) {
        RiskMeasure measure = visibleMeasure(id);
        regions.requireKeeper(measure.region(), measure.terms().owner());
        return measure;
    }

    void change(RiskMeasure measure, RiskMeasure.Terms terms) {
        regions.requireOwnHands(measure.terms().owner(), terms.owner());
        refusals.check(measure.change(terms));
        measures.flush();
    }

    void complete(RiskMeasure measure, MeasureCompletion completion) {
        refusals.check(measure.complete(completion.doneDate(), completion.result(), today()));
        measures.flush();
    }

    RiskView view(Risk risk) {
        return view(risk, measures.of(risk.id()));
    }

    RiskView view(Risk risk, List<RiskMeasure> its) {
        return RiskView.of(risk, its, language.say("risk.review"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
