package nl.hoofdzaakwerk.employer.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.employer.importing.model.EmployerRow;
import nl.hoofdzaakwerk.employer.importing.model.Finding;
import nl.hoofdzaakwerk.employer.importing.model.Lookalikes;
import nl.hoofdzaakwerk.employer.importing.model.Verdict;
import nl.hoofdzaakwerk.employer.relation.model.DuplicatePolicy;
import nl.hoofdzaakwerk.employer.relation.model.DuplicatePolicy.Description;
import nl.hoofdzaakwerk.employer.relation.model.NormalisedName;

/**
 * Compares the rows of a file with each other and with the employers of the regions (rules D3, D10): one KvK number is
 * one employer; without one on either side, the same name in the same municipality is nearly certainly one.
 */
@ApplicationScoped
class RowComparison {
    private static final String RULE = "D10";
    /** A little less than any two names share that the policy finds nearly certain. */
    private static final double ENOUGH = 0.87;

    private final KnownEmployers known;

    RowComparison(KnownEmployers known) {
        this.known = known;
    }

    /**
     * Judges each row beside all others.
     *
     * @param work what it registered itself is no other employer
     * @return what was found of rows that are not good, by number
     */
    Map<Integer, Finding> compare(List<EmployerRow> rows, EmployerImport work) {
        var file = work.file();
        var registered = known.byNumber(rows, work.id());
        var lookalikes = lookalikes(rows, work);
        var numbers = new HashMap<KnownEmployers.Number, Integer>();
        var findings = new TreeMap<Integer, Finding>();
        for (var row : rows) {
            var refusal = KnownEmployers.Number.of(row).flatMap(number -> sameNumber(row, number, numbers, registered));
            if (refusal.isPresent()) {
                findings.put(
                        row.number(),
                        new Finding(
                                row.number(),
                                Verdict.DUPLICATE,
                                file.kvkHeading(),
                                row.kvkNumber().orElseThrow().value(),
                                refusal.get()));
                continue;
            }
            likeName(row, lookalikes)
                    .ifPresent(reason -> findings.put(
                            row.number(),
                            new Finding(row.number(), Verdict.LOOKALIKE, file.nameHeading(), row.name(), reason)));
            lookalikes.add(row.municipality().name(), nameOf(describe(row)), KnownEmployers.Known.of(row));
        }
        return findings;
    }

    private static Optional<Refusal> sameNumber(
            EmployerRow row,
            KnownEmployers.Number number,
            Map<KnownEmployers.Number, Integer> numbers,
            Map<KnownEmployers.Number, String> registered) {
        var first = numbers.putIfAbsent(number, row.number());
        if (first != null) {
            return Optional.of(Refusal.of("", RULE, "twice-in-file", first));
        }
        return Optional.ofNullable(registered.get(number))
                .map(employer -> Refusal.of("", RULE, "already-registered", employer));
    }

    private static Optional<Refusal> likeName(EmployerRow row, Lookalikes<KnownEmployers.Known> lookalikes) {
        var own = describe(row);
        return lookalikes
                .find(
                        row.municipality().name(),
                        nameOf(own),
                        other -> own.kvkNumber().isEmpty()
                                || other.description().kvkNumber().isEmpty())
                .map(Lookalikes.Found::what)
                .filter(other -> DuplicatePolicy.judge(own, other.description()) >= DuplicatePolicy.NEARLY_CERTAIN)
                .map(other -> other.employer()
                        .map(employer -> Refusal.of(
                                "",
                                RULE,
                                "looks-registered",
                                other.description().name(),
                                employer))
                        .orElseGet(() -> Refusal.of(
                                "", RULE, "looks-like-row", other.description().name(), other.row())));
    }

    private Lookalikes<KnownEmployers.Known> lookalikes(List<EmployerRow> rows, EmployerImport work) {
        var lookalikes = new Lookalikes<KnownEmployers.Known>(ENOUGH);
        var withoutNumber = rows.stream().anyMatch(row -> row.kvkNumber().isEmpty());
        var others = known.of(work.uploader().regions(), withoutNumber, work.id());
        others.forEach(other -> lookalikes.expect(nameOf(other.description())));
        rows.forEach(row -> lookalikes.expect(nameOf(describe(row))));
        others.forEach(other -> lookalikes.add(other.description().municipality(), nameOf(other.description()), other));
        return lookalikes;
    }

    private static Description describe(EmployerRow row) {
        return new Description(row.name(), row.municipality().name(), row.kvkNumber());
    }

    private static NormalisedName nameOf(Description description) {
        return NormalisedName.of(description.name(), description.municipality());
    }
}
