package nl.hoofdzaakwerk.reporting.programme.admission.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * F1: free places go to who came first. Who waits for the highest division stands in line for the one below it too, and
 * plays there meanwhile. Divisions are filled from the top down, so that a place left behind on the way up is handed
 * out at once. The lowest division takes every region: nobody waits for it.
 */
public final class PlaceAllocation {
    private final Map<Division, Integer> places;
    private final Map<RegionCode, Division> playing;
    private final List<Waiting> waiting;
    private final List<Move> moves = new ArrayList<>();

    private PlaceAllocation(Map<Division, Integer> places, Map<RegionCode, Division> playing, List<Waiting> waiting) {
        this.places = places;
        this.playing = new HashMap<>(playing);
        this.waiting = new ArrayList<>(waiting.stream()
                .sorted(Comparator.comparingLong(Waiting::arrival))
                .toList());
    }

    /**
     * The moves that follow, in order.
     *
     * @param places of each division
     * @param playing where each region plays now
     * @param waiting in any order
     */
    public static List<Move> handOut(
            Map<Division, Integer> places, Map<RegionCode, Division> playing, List<Waiting> waiting) {
        PlaceAllocation allocation = new PlaceAllocation(places, playing, waiting);
        for (Division division : Division.values()) {
            allocation.fill(division);
        }
        return List.copyOf(allocation.moves);
    }

    /** How many places of a division are free; none when it holds more regions than places. */
    public static int free(Division division, Map<Division, Integer> places, Map<RegionCode, Division> playing) {
        long taken = playing.values().stream().filter(division::equals).count();
        return (int) Math.max(0, places.getOrDefault(division, 0) - taken);
    }

    private void fill(Division division) {
        for (int free = free(division, places, playing); free > 0; free--) {
            Optional<Waiting> first =
                    waiting.stream().filter(one -> mayMove(one, division)).findFirst();
            if (first.isEmpty()) {
                return;
            }
            move(first.get(), division);
        }
    }

    private boolean mayMove(Waiting one, Division division) {
        Division now = playing.get(one.region());
        boolean upwards = now != null && division.compareTo(now) < 0;
        return upwards
                && one.wanted().compareTo(division) <= 0
                && one.admissible().contains(division);
    }

    private void move(Waiting one, Division division) {
        boolean honoured = one.wanted() == division;
        playing.put(one.region(), division);
        if (honoured) {
            waiting.remove(one);
        }
        moves.add(new Move(one.application(), one.region(), division, honoured));
    }
}
