package nl.hoofdzaakwerk.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.reporting.disclosure.model.CountTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureControl;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.Protection;
import nl.hoofdzaakwerk.reporting.indicator.Atoms;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.release.model.CohortTables;
import org.jboss.logging.Logger;

/**
 * The protected table of a year: that of the release before when its counts did not change, or else a new one that
 * tells nothing by what changed. What cannot be proven is not published: the year then stays as it was, or is withheld.
 */
@ApplicationScoped
class YearTables {
    private static final String FIRST_YEAR =
            "select cast(extract(year from min(start_date)) as integer) from counted_trajectory";
    private static final Logger LOG = Logger.getLogger(YearTables.class);
    private static final int FIRST_OF_PROGRAMME = 2021;

    private final Atoms atoms;
    private final Programme programme;
    private final ReleaseRepository releases;
    private final ReleaseContents contents;
    private final EntityManager entityManager;

    YearTables(
            Atoms atoms,
            Programme programme,
            ReleaseRepository releases,
            ReleaseContents contents,
            EntityManager entityManager) {
        this.atoms = atoms;
        this.programme = programme;
        this.releases = releases;
        this.contents = contents;
        this.entityManager = entityManager;
    }

    /** From the first in which a trajectory started, or the programme did, up to this one. */
    List<ProgrammeYear> years(LocalDate today) {
        Integer first = (Integer) entityManager.createNativeQuery(FIRST_YEAR).getSingleResult();
        int from =
                Math.max(ProgrammeYear.FIRST, first == null ? FIRST_OF_PROGRAMME : Math.min(first, FIRST_OF_PROGRAMME));
        return IntStream.rangeClosed(from, today.getYear())
                .mapToObj(ProgrammeYear::new)
                .toList();
    }

    /** The table's id. */
    UUID make(ProgrammeYear year, LocalDate today, DisclosureRules rules) {
        List<CountTable<Cell>> tables =
                CohortTables.of(programme.regions().stream().map(Region::code).toList(), atoms.of(year, today));
        byte[] digest = digest(tables, rules);
        Optional<UUID> before = releases.newest()
                .filter(release -> release.rules().equals(rules))
                .map(release -> contents.tables(release.id()).get(year));
        Optional<ReleaseContents.Memory> memory = before.map(contents::memory);
        if (memory.filter(known -> MessageDigest.isEqual(known.digest(), digest))
                .isPresent()) {
            return before.orElseThrow();
        }
        Protection<Cell> protection = new DisclosureControl(rules)
                .protect(tables, memory.map(ReleaseContents.Memory::cells).orElse(Map.of()));
        if (!protection.isProven()) {
            LOG.warnf("Of %d, %d counts could not be proven", year.value(), protection.unproven());
        }
        return YearChoice.choose(protection, before, chosen -> contents.storeTable(year, chosen, digest));
    }

    private static byte[] digest(List<CountTable<Cell>> tables, DisclosureRules rules) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(rules.toString().getBytes(StandardCharsets.UTF_8));
            for (CountTable<Cell> table : tables) {
                for (Cell cell : table.keys()) {
                    digest.update(cell.id().getBytes(StandardCharsets.UTF_8));
                    digest.update(ByteBuffer.allocate(Long.BYTES)
                            .putLong(table.count(cell))
                            .array());
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
