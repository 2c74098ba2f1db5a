package nl.hoofdzaakwerk.matching.board;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How the boards are kept. */
@ConfigMapping(prefix = "hw.boards")
interface BoardSettings {

    /** What a pair that is proposed counts more than its score, so that proposals stay; points of 1000. */
    int keepBonus();

    /** How often changes of other instances of the service are looked for. */
    Duration pollInterval();

    /** How often every board is proven over all its pairs. */
    Duration certifyInterval();

    /** How long a change stays written down for instances that have not read it. */
    Duration changesKept();

    /** How long the board of a day other than today is kept while nobody asks for it. */
    Duration otherDayKept();

    /** How many days other than today a region's boards are kept for at most. */
    int otherDays();
}
