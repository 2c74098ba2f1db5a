package nl.hoofdzaakwerk.matching.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One side of a market: profiles by id, each at the number the engine knows it by. */
final class MarketSide<P> {

    private final Map<UUID, Integer> numberOf = new HashMap<>();
    private final List<P> byNumber = new ArrayList<>();

    void put(UUID id, int number, P profile) {
        while (byNumber.size() <= number) {
            byNumber.add(null);
        }
        byNumber.set(number, profile);
        numberOf.put(id, number);
    }

    /** Forgets it; answers the number it had. */
    int remove(UUID id) {
        int number = numberOf.remove(id);
        byNumber.set(number, null);
        return number;
    }

    boolean has(UUID id) {
        return numberOf.containsKey(id);
    }

    int number(UUID id) {
        return numberOf.get(id);
    }

    /** Null when it is not here. */
    P find(UUID id) {
        Integer number = numberOf.get(id);
        return number == null ? null : byNumber.get(number);
    }

    P at(int number) {
        return byNumber.get(number);
    }

    Set<UUID> ids() {
        return numberOf.keySet();
    }

    int size() {
        return numberOf.size();
    }

    /** Numbers in use, ascending. */
    int[] numbers() {
        int[] numbers = new int[numberOf.size()];
        int count = 0;
        for (int number = 0; number < byNumber.size(); number++) {
            if (byNumber.get(number) != null) {
                numbers[count++] = number;
            }
        }
        return numbers;
    }

    /** Profiles in the order of {@link #numbers}. */
    List<P> profiles() {
        return byNumber.stream().filter(profile -> profile != null).toList();
    }
}
