package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.Collection;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.WeekPart;
import nl.hoofdzaakwerk.events.WorkTime;

/** Parts of a week as bits, four a day from Monday morning on. */
final class WeekMask {

    static final int EVENINGS = each(DayPart.EVENING);
    static final int NIGHTS = each(DayPart.NIGHT);
    /** Saturday and Sunday. */
    static final int WEEKEND = 0xFF << 20;

    private static final int PARTS = 4;
    private static final int MORNINGS = each(DayPart.MORNING);
    private static final int AFTERNOONS = each(DayPart.AFTERNOON);

    private WeekMask() {}

    static int of(Collection<WeekPart> parts) {
        int mask = 0;
        for (WeekPart part : parts) {
            mask |= 1 << (part.day().ordinal() * PARTS + part.part().ordinal());
        }
        return mask;
    }

    /** The parts of the timetable that are fixed, or else those for which another time does as well only. */
    static int of(Collection<WorkTime> timetable, boolean flexible) {
        int fixed = 0;
        int free = 0;
        for (WorkTime time : timetable) {
            int bit = 1 << (time.day().ordinal() * PARTS + time.part().ordinal());
            if (time.flexible()) {
                free |= bit;
            } else {
                fixed |= bit;
            }
        }
        return flexible ? free & ~fixed : fixed;
    }

    /** The parts of the same day just before or after these. */
    static int besides(int mask) {
        return (mask & (MORNINGS | AFTERNOONS)) << 1
                | (mask & (AFTERNOONS | EVENINGS)) >>> 1
                | (mask & NIGHTS) >>> PARTS - 1
                | (mask & MORNINGS) << PARTS - 1;
    }

    private static int each(DayPart part) {
        return 0x1111111 << part.ordinal();
    }
}
