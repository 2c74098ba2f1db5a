package nl.hoofdzaakwerk.kit.api;

import jakarta.ws.rs.core.EntityTag;

/** The entity tag of an aggregate: its version. */
public final class Etag {
    private Etag() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }
}
