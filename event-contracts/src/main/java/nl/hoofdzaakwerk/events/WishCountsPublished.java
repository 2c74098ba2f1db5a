package nl.hoofdzaakwerk.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the candidates of a region wish for in a month, as counts that tell of nobody: groups under the threshold are
 * left out, the others rounded, and no totals are told (rule D11). It replaces what was told of that month.
 *
 * @param month its first day
 * @param counts one per occupation group, at most 99
 */
public record WishCountsPublished(
        RegionCode region,
        LocalDate month,
        @Length(max = WishCountsPublished.MOST_GROUPS) List<WishCount> counts,
        Instant countedAt)
        implements Event {
    static final int MOST_GROUPS = 99;

    public WishCountsPublished {
        Check.present("region", region);
        Check.present("month", month);
        Check.require(month.getDayOfMonth() == 1, "month", "is not the first day of a month");
        counts = Check.list("counts", counts, MOST_GROUPS);
        Check.require(
                counts.stream().map(WishCount::occupationGroup).distinct().count() == counts.size(),
                "counts",
                "name a group twice");
        Check.present("countedAt", countedAt);
    }

    @Override
    public String subject() {
        return region.value();
    }
}
