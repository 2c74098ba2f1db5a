package nl.hoofdzaakwerk.reporting.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.figures.FactTables;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import org.jboss.logging.Logger;

/** Makes a release from one moment: each year's table, and then the parts. */
@ApplicationScoped
class ReleaseMaker {
    private static final Logger LOG = Logger.getLogger(ReleaseMaker.class);
    private static final String NAME = "release";
    private static final Duration LONGEST = Duration.ofHours(2);

    private final YearTables yearTables;
    private final ReleaseRepository releases;
    private final ReleaseContents contents;
    private final DisclosureRuleBook book;
    private final Instance<ReleasePart> parts;
    private final ObjectMapper json;
    private final Tenancy tenancy;
    private final TransactionLocks locks;
    private final FactTables facts;
    private final Clock clock;

    ReleaseMaker(
            YearTables yearTables,
            ReleaseRepository releases,
            ReleaseContents contents,
            DisclosureRuleBook book,
            @Any Instance<ReleasePart> parts,
            ObjectMapper json,
            Tenancy tenancy,
            TransactionLocks locks,
            FactTables facts,
            Clock clock) {
        this.yearTables = yearTables;
        this.releases = releases;
        this.contents = contents;
        this.book = book;
        this.parts = parts;
        this.json = json;
        this.tenancy = tenancy;
        this.locks = locks;
        this.facts = facts;
        this.clock = clock;
    }

    private record Made(LocalDate asOf, DisclosureRules rules, Loss loss) {}

    /** Makes it, unless another instance is making one or facts were just rebuilt; a failure is kept as such. */
    void make(UUID id) {
        try {
            Made made = tenancy.asSystemAtOneMoment(
                    NAME, LONGEST, () -> locks.takeIfFree(NAME) && facts.areSeen() ? contentsOf(id) : null);
            if (made != null) {
                tenancy.asSystem(NAME, () -> releases.findById(id)
                        .complete(made.asOf(), made.rules(), made.loss(), clock.instant()));
                LOG.infof("Release %s of %s is made: %s", id, made.asOf(), made.loss());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Release %s could not be made", id);
            tenancy.asSystem(NAME, () -> releases.findById(id).fail());
        }
    }

    private Made contentsOf(UUID id) {
        LocalDate today = LocalDate.now(clock);
        DisclosureRules rules = book.inForce(today);
        List<ProgrammeYear> years = yearTables.years(today);
        List<ReleasePart> ordered =
                parts.stream().sorted(Comparator.comparing(ReleasePart::name)).toList();
        int steps = years.size() + ordered.size();
        int done = 0;
        Map<ProgrammeYear, ProtectedTable<Cell>> tables = new HashMap<>();
        Loss loss = Loss.NONE;
        for (ProgrammeYear year : years) {
            UUID table = yearTables.make(year, today, rules);
            contents.link(id, year, table);
            tables.put(year, contents.table(table));
            loss = loss.plus(contents.loss(table));
            tell(id, ++done, steps);
        }
        ReleaseContext context = new ReleaseContext(today, rules, years, tables);
        for (ReleasePart part : ordered) {
            contents.storePart(id, part.name(), write(part.make(context)));
            tell(id, ++done, steps);
        }
        return new Made(today, rules, loss);
    }

    /** In a transaction of its own: this one is not seen by others until it ends. */
    private void tell(UUID id, int done, int steps) {
        tenancy.asSystem(NAME, () -> releases.tell(id, new ReleaseRepository.Progress(done, steps)));
    }

    private String write(Object said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a part of a release cannot be written", e);
        }
    }
}
