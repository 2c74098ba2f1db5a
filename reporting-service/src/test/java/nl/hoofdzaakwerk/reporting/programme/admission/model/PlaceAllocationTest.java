package nl.hoofdzaakwerk.reporting.programme.admission.model;

import static nl.hoofdzaakwerk.events.Division.CHAMPIONS_LEAGUE;
import static nl.hoofdzaakwerk.events.Division.EREDIVISIE;
import static nl.hoofdzaakwerk.events.Division.KEUKEN_KAMPIOEN_DIVISIE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlaceAllocationTest {
    private static final Set<Division> BOTH = EnumSet.of(CHAMPIONS_LEAGUE, EREDIVISIE);

    private final Map<RegionCode, Division> playing = new HashMap<>();

    @Test
    @DisplayName("F1 of eleven applications the tenth gets the last place, the eleventh waits and plays Eredivisie")
    void shouldLetTheEleventhWait() {
        List<Waiting> eleven = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> waiting(region(number), CHAMPIONS_LEAGUE, number, BOTH))
                .toList();

        List<Move> moves = PlaceAllocation.handOut(places(10, 10), playing, eleven);

        assertThat(moves).hasSize(11);
        assertThat(moves.subList(0, 10)).allSatisfy(move -> {
            assertThat(move.division()).isEqualTo(CHAMPIONS_LEAGUE);
            assertThat(move.honoured()).isTrue();
        });
        assertThat(moves.getLast()).isEqualTo(new Move(eleven.getLast().application(), region(11), EREDIVISIE, false));
    }

    @Test
    @DisplayName("F1 places go in order of arrival, however the list is given")
    void shouldFollowArrival() {
        Waiting late = waiting(region(1), EREDIVISIE, 8, BOTH);
        Waiting early = waiting(region(2), EREDIVISIE, 7, BOTH);

        List<Move> moves = PlaceAllocation.handOut(places(0, 1), playing, List.of(late, early));

        assertThat(moves).containsExactly(new Move(early.application(), region(2), EREDIVISIE, true));
    }

    @Test
    @DisplayName("F1 who leaves for the Champions League leaves a place to the next in line at once")
    void shouldHandOutWhatIsLeftBehind() {
        Waiting up = waiting(region(1), CHAMPIONS_LEAGUE, 1, BOTH);
        Waiting next = waiting(region(2), EREDIVISIE, 2, BOTH);
        playing.put(region(1), EREDIVISIE);

        List<Move> moves = PlaceAllocation.handOut(places(1, 1), playing, List.of(up, next));

        assertThat(moves)
                .containsExactly(
                        new Move(up.application(), region(1), CHAMPIONS_LEAGUE, true),
                        new Move(next.application(), region(2), EREDIVISIE, true));
    }

    @Test
    @DisplayName("F1 who waits for the Champions League stands in one line with those who want the Eredivisie")
    void shouldShareTheLineBelow() {
        Waiting wantsTop = waiting(region(1), CHAMPIONS_LEAGUE, 1, BOTH);
        Waiting wantsMiddle = waiting(region(2), EREDIVISIE, 2, BOTH);

        List<Move> moves = PlaceAllocation.handOut(places(0, 1), playing, List.of(wantsTop, wantsMiddle));

        assertThat(moves).containsExactly(new Move(wantsTop.application(), region(1), EREDIVISIE, false));
    }

    @Test
    @DisplayName("F2 who no longer meets what the division asks is passed by and keeps its turn")
    void shouldPassByWhoIsNotAdmissible() {
        Waiting first = waiting(region(1), CHAMPIONS_LEAGUE, 1, EnumSet.of(EREDIVISIE));
        Waiting second = waiting(region(2), CHAMPIONS_LEAGUE, 2, BOTH);
        playing.put(region(1), EREDIVISIE);

        List<Move> moves = PlaceAllocation.handOut(places(1, 0), playing, List.of(first, second));

        assertThat(moves).containsExactly(new Move(second.application(), region(2), CHAMPIONS_LEAGUE, true));
    }

    @Test
    @DisplayName("F1 nobody loses a place when there are fewer, and nothing moves when nothing is free")
    void shouldMoveNobodyDown() {
        playing.put(region(1), CHAMPIONS_LEAGUE);
        playing.put(region(2), CHAMPIONS_LEAGUE);
        Waiting waits = waiting(region(3), CHAMPIONS_LEAGUE, 1, BOTH);

        assertThat(PlaceAllocation.handOut(places(1, 0), playing, List.of(waits)))
                .isEmpty();
        assertThat(PlaceAllocation.free(CHAMPIONS_LEAGUE, places(1, 0), playing))
                .isZero();
        assertThat(PlaceAllocation.free(CHAMPIONS_LEAGUE, places(3, 0), playing))
                .isEqualTo(1);
    }

    private Waiting waiting(RegionCode region, Division wanted, long arrival, Set<Division> admissible) {
        playing.putIfAbsent(region, KEUKEN_KAMPIOEN_DIVISIE);
        return new Waiting(UUID.randomUUID(), region, wanted, arrival, admissible);
    }

    private static RegionCode region(int number) {
        return new RegionCode("AM%02d".formatted(number));
    }

    private static Map<Division, Integer> places(int top, int middle) {
        return Map.of(CHAMPIONS_LEAGUE, top, EREDIVISIE, middle, KEUKEN_KAMPIOEN_DIVISIE, 15);
    }
}
