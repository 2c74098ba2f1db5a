package nl.hoofdzaakwerk.reporting.programme.admission.model;

import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F1: who may take an application off the list, and when a region may step down. */
public final class ApplicationPolicy {
    private static final String NATION = "NATIONAL";

    private ApplicationPolicy() {}

    /** A region withdraws its own application; turning one down is for the programme manager. */
    public static List<Refusal> refuseClosing(ApplicationState how, String organisationKind) {
        boolean national = NATION.equals(organisationKind);
        if (how == ApplicationState.DECLINED && !national) {
            return List.of(Refusal.at("/how", "F1.declined-by-the-nation"));
        }
        return how == ApplicationState.WITHDRAWN && national
                ? List.of(Refusal.at("/how", "F1.withdrawn-by-the-region"))
                : List.of();
    }

    /**
     * Up goes by application only, and a lower division must have a place; the lowest takes every region.
     *
     * @param free places of the lower division
     * @param waits whether the region stands on the waiting list: it would be given what it leaves
     */
    public static List<Refusal> refuseStepDown(Division playing, Division lower, int free, boolean waits) {
        List<Refusal> refusals = new ArrayList<>();
        if (lower.compareTo(playing) <= 0) {
            refusals.add(Refusal.at("/division", "F1.not-lower"));
        } else if (lower != Division.KEUKEN_KAMPIOEN_DIVISIE && free == 0) {
            refusals.add(Refusal.at("/division", "F1.no-place-free"));
        }
        if (waits) {
            refusals.add(Refusal.of("F1.withdraw-first"));
        }
        return List.copyOf(refusals);
    }
}
