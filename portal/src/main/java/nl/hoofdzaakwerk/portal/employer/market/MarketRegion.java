package nl.hoofdzaakwerk.portal.employer.market;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.portal.session.Membership;
import nl.hoofdzaakwerk.portal.session.Visitor;

/** The region whose market is looked at: one of the visitor's own. */
@RequestScoped
class MarketRegion {
    private final Visitor visitor;

    MarketRegion(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * What can be chosen, and what was.
     *
     * @param here path of the page
     */
    record Choice(List<String> regions, String region, String here) {

        /** The page of the same region that stands elsewhere. */
        public String at(String path) {
            return path + "?regio=" + region;
        }
    }

    /** The region asked for, or else the first; empty for who works in none. */
    Optional<Choice> choose(String asked, String here) {
        List<String> regions = visitor.membership().map(Membership::regions).orElse(List.of());
        return regions.contains(asked)
                ? Optional.of(new Choice(regions, asked, here))
                : regions.stream().findFirst().map(first -> new Choice(regions, first, here));
    }
}
