package nl.hoofdzaakwerk.reporting.release;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.hoofdzaakwerk.reporting.disclosure.model.Protection;
import nl.hoofdzaakwerk.reporting.release.model.Cell;

/**
 * F10: which table a year gets. What could not be proven is not published: the year then stays as the release before
 * had it, or is withheld.
 */
final class YearChoice {
    private YearChoice() {}

    /**
     * The id of the table.
     *
     * @param before table of the release before under the same rules; empty when there is none
     * @param store keeps a new table and answers its id; not asked when the year stays as it was
     */
    static UUID choose(Protection<Cell> protection, Optional<UUID> before, Function<Protection<Cell>, UUID> store) {
        if (protection.isProven()) {
            return store.apply(protection);
        }
        return before.orElseGet(() -> store.apply(protection.withheld()));
    }
}
