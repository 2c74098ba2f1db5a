package nl.hoofdzaakwerk.portal.programme.bottleneck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.hoofdzaakwerk.portal.programme.bottleneck.BottleneckApi.Bottleneck;
import nl.hoofdzaakwerk.portal.session.Membership;
import nl.hoofdzaakwerk.portal.session.Visitor;

/** What a visitor does with bottlenecks; templates know it as {@code inject:bottleneckRights}. Services decide. */
@Named("bottleneckRights")
@RequestScoped
public class BottleneckRights {
    private static final String[] RECORDERS = {
        "coach", "treatment-liaison", "key-figure", "client-manager", "account-manager"
    };

    private final Visitor visitor;

    BottleneckRights(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Meets with them in the work. */
    public boolean records() {
        return visitor.has(RECORDERS);
    }

    /** Sees those of the own organisation, region, or the nation. */
    public boolean sees() {
        return records() || leadsRegion() || isWorkgroup();
    }

    /** Whether it lies with the visitor's own organisation, region or workgroup now. */
    public boolean holds(Bottleneck bottleneck) {
        return switch (bottleneck.state()) {
            case "WITH_ORGANISATION" -> records() && visitor.organisation().equals(bottleneck.organisation());
            case "WITH_REGION" -> leadsRegion();
            case "WITH_NATION" -> isWorkgroup();
            default -> false;
        };
    }

    /** Whether this is the visitor. */
    public boolean isMe(String user) {
        return visitor.id().equals(user) || visitor.username().equals(user);
    }

    /** Regions to choose from; empty for who sees them all. */
    List<String> regions() {
        return visitor.membership().map(Membership::regions).orElse(List.of());
    }

    private boolean leadsRegion() {
        return visitor.has("regional-director@REGION");
    }

    private boolean isWorkgroup() {
        return visitor.has("workgroup-member@NATIONAL");
    }
}
