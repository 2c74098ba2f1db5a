package nl.hoofdzaakwerk.reporting.programme.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionFile;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionPolicy;
import nl.hoofdzaakwerk.reporting.programme.admission.model.AdmissionRule;
import nl.hoofdzaakwerk.reporting.programme.admission.model.DivisionApplication;
import nl.hoofdzaakwerk.reporting.programme.admission.model.Move;
import nl.hoofdzaakwerk.reporting.programme.admission.model.PlaceAllocation;
import nl.hoofdzaakwerk.reporting.programme.admission.model.Waiting;
import nl.hoofdzaakwerk.reporting.programme.commitment.Commitments;
import nl.hoofdzaakwerk.reporting.programme.model.Region;

/**
 * Hands out the places of the divisions (F1). Whatever changes who plays where first calls {@link #lock}: one
 * transaction at a time, so that a place is seen as free by one only. Needs a system transaction.
 */
@ApplicationScoped
class Places {
    private final Programme programme;
    private final DivisionRecords divisions;
    private final Applications applications;
    private final Commitments commitments;
    private final TransactionLocks locks;

    Places(
            Programme programme,
            DivisionRecords divisions,
            Applications applications,
            Commitments commitments,
            TransactionLocks locks) {
        this.programme = programme;
        this.divisions = divisions;
        this.applications = applications;
        this.commitments = commitments;
        this.locks = locks;
    }

    /** Waits for its turn, and answers the regions as they are then. */
    Map<RegionCode, Region> lock() {
        locks.take("places of divisions");
        return programme.regionsForChange().stream().collect(Collectors.toMap(Region::code, Function.identity()));
    }

    /**
     * Gives free places to whoever came first, until nobody waits for one; answers how many regions moved.
     *
     * @param regions as {@link #lock} answered them
     */
    int handOut(Map<RegionCode, Region> regions, LocalDate today) {
        Map<Division, AdmissionRule> rules = divisions.rules(today);
        Set<RegionCode> committed = commitments.centresCommitted(regions.values(), today);
        List<DivisionApplication> line = applications.waiting();
        List<Waiting> waiting = line.stream()
                .map(one -> waiting(one, rules, committed.contains(one.region())))
                .toList();
        List<Move> moves = PlaceAllocation.handOut(divisions.places(today), playing(regions, today), waiting);
        moves.forEach(move -> carryOut(move, regions.get(move.region()), line, today));
        return moves.size();
    }

    /** Where each region plays on a day. */
    static Map<RegionCode, Division> playing(Map<RegionCode, Region> regions, LocalDate day) {
        Map<RegionCode, Division> playing = new HashMap<>();
        regions.forEach((code, region) -> region.divisionOn(day).ifPresent(term -> playing.put(code, term.division())));
        return playing;
    }

    private static Waiting waiting(
            DivisionApplication one, Map<Division, AdmissionRule> rules, boolean centreCommitted) {
        AdmissionFile file = one.file(centreCommitted);
        Set<Division> admissible = EnumSet.noneOf(Division.class);
        rules.forEach((division, rule) -> {
            if (AdmissionPolicy.missing(rule, file).isEmpty()) {
                admissible.add(division);
            }
        });
        return new Waiting(one.id(), one.region(), one.division(), one.arrival(), admissible);
    }

    private void carryOut(Move move, Region region, List<DivisionApplication> line, LocalDate today) {
        programme.play(region, move.division());
        if (move.honoured()) {
            line.stream().filter(one -> one.id().equals(move.application())).forEach(one -> one.place(today));
        }
    }
}
