package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.trajectory.placement.model.Interruption;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementTerms;
import nl.hoofdzaakwerk.trajectory.placement.model.Terms;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** A person's work: told in full, and on erasure reduced to an outcome that points to nobody. */
@ApplicationScoped
class PlacementRecords implements PersonalRecords {
    private static final List<String> PARTS =
            List.of("placement_terms", "placement_interruption", "placement_check_in", "placement_signal");

    private final Placements placements;
    private final PlacementCheckIns checkIns;
    private final EntityManager entityManager;
    private final Clock clock;

    PlacementRecords(Placements placements, PlacementCheckIns checkIns, EntityManager entityManager, Clock clock) {
        this.placements = placements;
        this.checkIns = checkIns;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "placements";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return placements.ofCandidate(candidateId).stream().map(this::tell).toList();
    }

    @Override
    public void erase(UUID candidateId) {
        List<Placement> work = placements.ofCandidate(candidateId);
        work.forEach(this::keepOutcome);
        entityManager.flush();
        entityManager.clear();
        PARTS.forEach(part -> entityManager
                .createNativeQuery("delete from " + part
                        + " where placement_id in (select id from placement where candidate_id = :candidate)")
                .setParameter("candidate", candidateId)
                .executeUpdate());
        placements.delete("candidateId", candidateId);
    }

    private Map<String, Object> tell(Placement placement) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", placement.work().kind().name());
        told.put("employerId", placement.employerId().toString());
        told.put("startDate", placement.work().start());
        placement.occupation().ifPresent(code -> told.put("occupation", code.value()));
        placement.work().expectedEnd().ifPresent(day -> told.put("expectedEndDate", day));
        told.put("firstStepInTreatmentPlan", placement.work().firstStepInTreatmentPlan());
        told.put("stepToPaidWork", placement.work().stepToPaidWork());
        placement.sustainedOn().ifPresent(day -> told.put("sustainedOn", day));
        placement.ending().ifPresent(ending -> {
            told.put("endDate", ending.lastDay());
            told.put("endReason", ending.reason().name());
            ending.by().ifPresent(by -> told.put("endedBy", by.name()));
            ending.wouldRehire().ifPresent(would -> told.put("wouldRehire", would));
        });
        placement.nextStep().ifPresent(step -> told.put("nextStep", step.what() + " (" + step.dueDate() + ")"));
        told.put("terms", placement.terms().stream().map(PlacementRecords::tell).toList());
        told.put(
                "interruptions",
                placement.interruptions().stream().map(PlacementRecords::tell).toList());
        told.put(
                "checkIns",
                checkIns.of(placement.id()).stream()
                        .<Map<String, Object>>map(talk -> Map.of(
                                "heldOn",
                                talk.heldOn(),
                                "heldWith",
                                talk.heldWith().name()))
                        .toList());
        return told;
    }

    private static Map<String, Object> tell(PlacementTerms recorded) {
        Terms terms = recorded.terms();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("fromDate", terms.from());
        told.put("hoursPerWeek", terms.hours().value());
        terms.contract().ifPresent(contract -> told.put("contractKind", contract.name()));
        terms.wage()
                .ifPresent(wage ->
                        told.put("wage", wage.amount() + " / " + wage.per().name()));
        return told;
    }

    private static Map<String, Object> tell(Interruption interruption) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", interruption.kind().name());
        told.put("fromDate", interruption.period().from());
        interruption.period().until().ifPresent(day -> told.put("untilDate", day));
        return told;
    }

    private void keepOutcome(Placement placement) {
        LocalDate start = placement.work().start();
        LocalDate end = placement.endDate().orElseGet(() -> LocalDate.now(clock));
        entityManager
                .createNativeQuery("""
                        insert into placement_outcome (id, region, kind, start_year, months, hours_band, sustained)
                        values (:id, :region, :kind, :year, :months, :band, :sustained)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("region", placement.region().value())
                .setParameter("kind", placement.work().kind().name())
                .setParameter("year", start.getYear())
                .setParameter("months", (int) Math.max(0, ChronoUnit.MONTHS.between(start, end.plusDays(1))))
                .setParameter(
                        "band", HoursBand.of(placement.work().hours().value()).name())
                .setParameter("sustained", placement.sustainedOn().isPresent())
                .executeUpdate();
    }
}
