package nl.hoofdzaakwerk.reporting.quality.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * X28: what the data of years, regions and organisations are judged by; exact, so for use inside the service only.
 *
 * @param rows each part of a whole with where it is of
 */
public record Evidence(Collection<Row> rows) {

    /**
     * @param organisation null where none is known
     * @param need null for another aspect than completeness
     */
    public record Row(int year, String region, String organisation, Aspect aspect, Need need, Part part) {}

    /** What is added up: the needs apart, and the other aspects. */
    private record Key(Aspect aspect, Need need) {}

    /** The grades of the country, or of one region, in a year. */
    public AreaQuality judge(int year, String area, QualityRules rules) {
        Map<Key, Part> sums =
                sums(row -> row.year() == year && (area.equals(QualityReport.NATION) || area.equals(row.region())));
        Map<Need, Grade> completeness = new TreeMap<>();
        for (Need need : Need.values()) {
            rules.grade(Aspect.COMPLETENESS, sum(sums, Aspect.COMPLETENESS, need))
                    .ifPresent(grade -> completeness.put(need, grade));
        }
        return new AreaQuality(
                year,
                area,
                completeness,
                rules.grade(Aspect.TIMELINESS, sum(sums, Aspect.TIMELINESS, null))
                        .orElse(null),
                rules.gradeOfMonths(sum(sums, Aspect.DISCIPLINE, null)).orElse(null));
    }

    /** The grades of one organisation in a region in a year; letters, though the organisation knows the numbers. */
    public AreaQuality judge(int year, String region, String organisation, QualityRules rules) {
        return new Evidence(rows.stream()
                        .filter(row -> region.equals(row.region()) && organisation.equals(row.organisation()))
                        .toList())
                .judge(year, region, rules);
    }

    private Map<Key, Part> sums(Predicate<Row> which) {
        Map<Key, Part> sums = new HashMap<>();
        rows.stream()
                .filter(which)
                .forEach(row -> sums.merge(new Key(row.aspect(), row.need()), row.part(), Part::plus));
        return sums;
    }

    private static Part sum(Map<Key, Part> sums, Aspect aspect, Need need) {
        return sums.getOrDefault(new Key(aspect, need), Part.NOTHING);
    }
}
