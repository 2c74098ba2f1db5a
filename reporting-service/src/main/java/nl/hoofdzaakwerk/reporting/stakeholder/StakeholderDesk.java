package nl.hoofdzaakwerk.reporting.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import nl.hoofdzaakwerk.reporting.stakeholder.StakeholderBodies.NewRelation;
import nl.hoofdzaakwerk.reporting.stakeholder.StakeholderBodies.NewStakeholder;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Stakeholder;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderAssessment;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderPolicy;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderRelation;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderWeb;

/** Draws a region's stakeholder web, stroke by stroke (F15). Strokes in one region take turns. */
@ApplicationScoped
class StakeholderDesk {
    private final Stakeholders stakeholders;
    private final StakeholderRelations relations;
    private final RegionDesk regions;
    private final Refusals refusals;
    private final TransactionLocks locks;
    private final Clock clock;

    StakeholderDesk(
            Stakeholders stakeholders,
            StakeholderRelations relations,
            RegionDesk regions,
            Refusals refusals,
            TransactionLocks locks,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.relations = relations;
        this.regions = regions;
        this.refusals = refusals;
        this.locks = locks;
        this.clock = clock;
    }

    Stakeholder add(NewStakeholder wanted) {
        RegionCode region = regions.writable(wanted.region());
        locks.take("stakeholders " + region);
        UUID id = Ids.next();
        String label = wanted.label().strip();
        refusals.check(StakeholderPolicy.judgeLabel(label, stakeholders.stands(region, label, id)));
        StakeholderAssessment assessment = wanted.assessment().toAssessment();
        refusals.check(StakeholderPolicy.judgeAssessment(assessment.assessedOn(), today()));
        Stakeholder stakeholder = new Stakeholder(id, region, label, wanted.kind(), assessment);
        stakeholders.persist(stakeholder);
        return stakeholder;
    }

    Stakeholder visible(UUID id) {
        return stakeholders.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    void rename(Stakeholder stakeholder, StakeholderBodies.Naming naming) {
        locks.take("stakeholders " + stakeholder.region());
        String label = naming.label().strip();
        refusals.check(StakeholderPolicy.judgeLabel(
                label, stakeholders.stands(stakeholder.region(), label, stakeholder.id())));
        stakeholder.rename(label, naming.kind());
        stakeholders.flush();
    }

    void assess(Stakeholder stakeholder, StakeholderAssessment assessment) {
        refusals.check(StakeholderPolicy.judgeAssessment(assessment.assessedOn(), today()));
        stakeholder.assess(assessment);
        stakeholders.flush();
    }

    void leave(Stakeholder stakeholder, LocalDate lastDay) {
        refusals.check(StakeholderPolicy.judgeLeaving(stakeholder, lastDay));
        stakeholder.leave(lastDay);
        stakeholders.flush();
    }

    StakeholderRelation relate(NewRelation wanted) {
        Stakeholder one = known(wanted.oneId(), "/oneId");
        Stakeholder other = known(wanted.otherId(), "/otherId");
        regions.writable(one.region());
        locks.take("stakeholders " + one.region());
        refusals.check(StakeholderPolicy.judgeRelation(one, other, wanted.fromDate(), relations.of(one.region())));
        StakeholderRelation relation =
                new StakeholderRelation(Ids.next(), one, other, wanted.influence(), wanted.fromDate());
        relations.persist(relation);
        return relation;
    }

    StakeholderRelation visibleRelation(UUID id) {
        return relations.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    void end(StakeholderRelation relation, LocalDate lastDay) {
        refusals.check(StakeholderPolicy.judgeEnding(relation, lastDay));
        relation.end(lastDay);
        relations.flush();
    }

    /** The web of a region the caller works in. @param day null for today */
    StakeholderWeb web(RegionCode region, LocalDate day) {
        if (!regions.caller().worksIn(region)) {
            throw Problem.notFound();
        }
        return StakeholderWeb.on(day == null ? today() : day, stakeholders.of(region), relations.of(region));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Stakeholder known(UUID id, String pointer) {
        return stakeholders
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.invalidField(pointer, "unknown-stakeholder"));
    }
}
